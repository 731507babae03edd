import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Account,
  type AccountActor,
  type Assignment,
  type Context,
  can,
  defaultCatalogue,
  exportUsers,
  placeName,
  type Registry,
  type Role,
  restore,
  roles,
  type Scope,
  type Snapshot,
  searchUsers,
  snapshot,
  type UserFilters,
  type UserQuery,
  welcome,
} from "../../src/index.js";
import { nl } from "../../src/messages/nl/index.js";
import { commandSequences, contextOf, play } from "../../src/testing/index.js";
import { holding } from "../support/world.js";
import { readCsv } from "./csv-reader.js";

// The oracle: plain loops over everything that a snapshot holds, and letters folded by a list written here.

const naming = { messages: nl, catalogue: defaultCatalogue };

interface Line {
  readonly account: Account;
  readonly scope: string;
  readonly role: Role;
  readonly byOffice: boolean;
  readonly assignment?: Assignment;
}

type Whole = Required<Snapshot>;

const lastNames = ["Élan", "elan", "Weiß", "Weisz", "Œuvre", "Øst", "De Łąg", "D’Hondt", "Çelik", "Elanor"];
const firstNames = ["Zoé", "Zoe\u0308", "Åsa", "An", "Özgür"];
const plain: Readonly<Record<string, string>> = {
  É: "E",
  é: "E",
  ß: "SS",
  Œ: "OE",
  Ø: "O",
  Ł: "L",
  ą: "A",
  "’": "'",
  Ç: "C",
  ë: "E",
  Ë: "E",
  Å: "A",
  Ö: "O",
  ü: "U",
};

function bare(text: string): string {
  return [...text.normalize("NFC")].map((sign) => plain[sign] ?? sign.toUpperCase()).join("");
}

/** The same registry under names that are hard to compare. */
function renamed(registry: Registry): Registry {
  const whole = snapshot(registry);
  const accounts = whole.accounts.map((account, at) => ({
    ...account,
    lastName: lastNames[at % lastNames.length] as string,
    firstName: firstNames[at % firstNames.length] as string,
  }));
  return holding(restore({ ...whole, accounts })).value;
}

function holder(whole: Whole, scope: string): string | undefined {
  const enterprise = whole.enterprises.find(({ number }) => (number as string) === scope);
  if (enterprise !== undefined) return enterprise.chief?.account;
  const manager = whole.places.find((place) => place.scope === scope)?.manager;
  return manager?.kind === "office" ? holder(whole, manager.office) : manager?.account;
}

function everyLine(whole: Whole): readonly Line[] {
  const lines: Line[] = [];
  for (const account of whole.accounts) {
    for (const place of whole.places) {
      if (place.manager.kind !== "office" || holder(whole, place.scope) !== account.id) continue;
      const role = (["", "access-manager", "subdivision-manager", "site-manager"] as const)[
        place.scope.split("/").length - 1
      ] as Role;
      lines.push({ account, scope: place.scope, role, byOffice: true });
    }
    for (const assignment of account.assignments) {
      lines.push({ account, scope: assignment.scope, role: assignment.role, byOffice: false, assignment });
    }
  }
  return lines;
}

function isWanted(line: Line, { scope, below, filters = {} }: UserQuery): boolean {
  const { account, assignment } = line;
  const root = filters.domain ?? scope;
  const isBelow = line.scope.startsWith(`${root}/`) && (below === true || !scope.includes("/"));
  const all: readonly boolean[] = [
    line.scope === root || isBelow,
    bare(account.lastName).startsWith(bare(filters.lastName ?? "")),
    bare(account.firstName).startsWith(bare(filters.firstName ?? "")),
    filters.username === undefined || filters.username.toLowerCase() === account.username,
    filters.insz === undefined || filters.insz.replace(/\D/g, "") === account.insz,
    filters.role === undefined || filters.role === line.role,
    filters.status === undefined || filters.status === (assignment?.status ?? "active"),
    filters.application === undefined ||
      (assignment?.applications ?? []).some(({ id }) => id === filters.application),
    filters.function === undefined || (assignment?.functions ?? []).some(({ id }) => id === filters.function),
    filters.title === undefined || filters.title === assignment?.title,
    filters.language === undefined || filters.language === assignment?.language,
    filters.email === undefined ||
      (assignment?.email ?? "").toLowerCase().startsWith(filters.email.toLowerCase()),
  ];
  return all.every(Boolean);
}

function expected(whole: Whole, query: UserQuery): readonly string[] {
  const key = ({ account, scope, byOffice }: Line): readonly string[] => [
    bare(account.lastName),
    bare(account.firstName),
    account.id,
    scope,
    byOffice ? "0" : "1",
  ];
  return everyLine(whole)
    .filter((line) => isWanted(line, query))
    .sort((a, b) => (key(a).join("\u0000") < key(b).join("\u0000") ? -1 : 1))
    .map(({ account, scope, role, byOffice }) => [account.id, scope, role, byOffice].join(" "));
}

const sequence = commandSequences({ start: "grown", minLength: 0, maxLength: 25, spoiled: 10 });
const everyFilter = {
  lastName: fc.constantFrom("", "E", "él", "ELAN", "weiss", "oe", "de l", "d'h", "x"),
  firstName: fc.constantFrom("zo", "ZOË", "a", "Å"),
  role: fc.constantFrom(...roles),
  status: fc.constantFrom("active" as const, "blocked" as const),
  application: fc.constantFrom("heracles", "ehealth-box", "cirro"),
  function: fc.constantFrom("radiologist", "technologist", "administrative-employee"),
  title: fc.constantFrom("mr" as const, "mrs" as const),
  language: fc.constantFrom("nl" as const, "fr" as const),
  email: fc.constantFrom("OFFICE", "office@example.org", "x"),
  username: fc.constant(true),
  insz: fc.constant(true),
  domain: fc.constant(true),
};
const filterNames = Object.keys(everyFilter) as (keyof typeof everyFilter)[];
/** Where to look, and at most two filters: with more of them nobody answers. */
const choice = fc.record({
  scope: fc.nat(),
  below: fc.constantFrom(true, false, undefined),
  person: fc.nat(),
  domain: fc.nat(),
  filters: fc
    .tuple(fc.record(everyFilter), fc.shuffledSubarray(filterNames, { maxLength: 2 }))
    .map(([all, some]) => Object.fromEntries(some.map((name) => [name, all[name]])) as Partial<typeof all>),
});

const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function queryFrom(
  whole: Whole,
  { scope: at, below, person, domain, filters }: typeof choice extends fc.Arbitrary<infer C> ? C : never,
): UserQuery {
  const scopes = [
    ...whole.enterprises.map(({ number }) => number as string),
    ...whole.places.map((one) => one.scope as string),
  ];
  const scope = of(scopes, at);
  const somebody = of(whole.accounts, person);
  const domains = whole.places
    .filter(({ level }) => level === "domain")
    .map((one) => one.scope)
    .filter((one) => one.startsWith(`${scope}/`));
  const { username, insz, domain: inOne, application, function: held, ...rest } = filters;
  const isWide = !scope.includes("/");
  const chosen = isWide && domains.length > 0 && (inOne || (application ?? held) !== undefined);
  const wanted: UserFilters = {
    ...rest,
    ...(username && somebody.username !== null && { username: somebody.username.toUpperCase() }),
    ...(insz && { insz: somebody.insz.replace(/^(.{6})/, "$1 ") }),
    ...(chosen && { domain: of(domains, domain) }),
    ...(application !== undefined && (!isWide || chosen) && { application }),
    ...(held !== undefined && (!isWide || chosen) && { function: held }),
  };
  return { scope, filters: wanted, ...(below !== undefined && { below }) };
}

/** Of somebody who logs in by no password, so that no tie of one stands in his way. */
function byEid(actor: AccountActor): Context {
  const now = "2030-04-01T08:00:00.000Z";
  return contextOf({ now, actor: { ...actor, session: { loggedInAt: now, means: "eid" } } });
}

/** Whoever manages the enterprise: he may see all of it. Nobody does of one that has ended. */
function chiefOf(whole: Whole, scope: string): Context | undefined {
  const enterprise = scope.slice(0, 10);
  const account = holder(whole, enterprise);
  return account === undefined
    ? undefined
    : byEid({ kind: "account", account, role: "chief-access-manager", scope: enterprise });
}

describe("whatever was commanded before", () => {
  it("a search, its pages and an export find exactly those whom a look at everybody finds, in order", () => {
    let hits = 0;
    fc.assert(
      fc.property(
        sequence,
        fc.array(choice, { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        (steps, choices, size) => {
          const registry = renamed(play(steps));
          const whole = snapshot(registry);
          for (const one of choices) {
            const query = queryFrom(whole, one);
            const context = chiefOf(whole, query.scope);
            if (context === undefined) continue;
            const wanted = expected(whole, query);
            hits += wanted.length;
            const found: string[] = [];
            for (let page = 1; ; page += 1) {
              const answer = holding(searchUsers(registry, { ...query, page, pageSize: size }, context));
              const { rows, total, pages } = answer.value;
              expect([total, pages]).toEqual([wanted.length, Math.ceil(wanted.length / size)]);
              found.push(...rows.map((row) => [row.account, row.scope, row.role, row.byOffice].join(" ")));
              if (page >= pages) break;
            }
            expect(found).toEqual(wanted);
            const file = holding(exportUsers(registry, { ...query, pack: nl, columns: ["scope"] }, context));
            expect(readCsv(file.value).slice(1).flat()).toEqual(
              wanted.map((line) => placeName(registry, line.split(" ")[1] as Scope, naming)),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(hits).toBeGreaterThan(500);
  });

  it("whoever may search or export a place sees nothing but that place, and nobody else sees anything", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        sequence,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 20, maxLength: 20 }),
        (steps, pairs) => {
          const registry = play(steps);
          const whole = snapshot(registry);
          const lines = everyLine(whole);
          const scopes = [
            ...whole.enterprises.map(({ number }) => number as string as Scope),
            ...whole.places.map((place) => place.scope),
          ];
          for (const [who, where] of pairs) {
            const { account, role, scope: own } = of(lines, who);
            const context = contextOf({ actor: { kind: "account", account: account.id, role, scope: own } });
            const scope = of(scopes, where);
            const answer = searchUsers(registry, { scope, below: true, pageSize: 1_000 }, context);
            const action = scope.includes("/") ? "search-users" : "search-enterprise";
            const allowed = can(registry, { action, scope }, context);
            if (!answer.ok) {
              refused += 1;
              expect(answer).toEqual(allowed);
              continue;
            }
            expect(allowed).toEqual({ ok: true });
            for (const row of answer.value.rows) expect(`${row.scope}/`.startsWith(`${own}/`)).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it("the welcome page lists exactly the roles in force that a look at everything finds", () => {
    fc.assert(
      fc.property(sequence, (steps) => {
        const registry = play(steps);
        const whole = snapshot(registry);
        const lines = everyLine(whole);
        for (const { id } of whole.accounts) {
          const context = byEid({ kind: "account", account: id, role: "user", scope: "" });
          const answer = holding(welcome(registry, context));
          const shown = answer.value.enterprises.flatMap((one) => {
            expect(one.roles.every(({ scope }) => scope.startsWith(one.enterprise))).toBe(true);
            expect(one.roles.map(({ scope }) => scope)).toEqual(one.roles.map(({ scope }) => scope).sort());
            return one.roles.map(({ role, scope, byOffice }) => [role, scope, byOffice].join(" "));
          });
          const held = lines.filter(
            ({ account, assignment }) =>
              account.id === id &&
              assignment?.status !== "blocked" &&
              (assignment?.lastDay ?? "9999") >= context.today,
          );
          expect(shown.sort()).toEqual(
            held.map(({ role, scope, byOffice }) => [role, scope, byOffice].join(" ")).sort(),
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});
