import { survivorOf } from "../../src/aggregates/account/state.js";
import {
  type Account,
  type Assignment,
  type Context,
  defaultCatalogue,
  type Enterprise,
  findDomainKind,
  findFunction,
  type Held,
  type ImportedAssignment,
  type ImportedFormerAccount,
  type ImportedGiver,
  type ImportedPlace,
  type ImportedPopulation,
  type ImportedRole,
  importRegistry,
  levelOf,
  levelsOfRole,
  type Place,
  parentScope,
  type Registry,
  type RuleViolation,
  ranks,
  replay,
  roles,
  type Scope,
  scopeParts,
} from "../../src/index.js";
import { contextOf, type SampleContext } from "../../src/testing/sample.js";
import { domain, employer, hospital, inszOfName, type Name, phone, site, unit } from "../support/world.js";
import { certificateOf, exchangeOf } from "./exchange.js";

export const importing = (more: SampleContext = {}): Context =>
  contextOf({ actor: { kind: "import" }, facts: {}, ...more });

/** The first enterprise's own other domain kinds: another system manages this one. */
export const elsewhere = `${hospital}/finance:${hospital}`;

const account = (name: Name) => ({
  id: name,
  insz: inszOfName(name),
  firstName: "Sam",
  lastName: `Van ${name}`,
  username: `${name}login`,
});

const assigned = (
  name: Name,
  scope: string,
  role: ImportedRole,
  more: Partial<ImportedAssignment> = {},
): ImportedAssignment => ({ account: name, scope, role, email: `${name}@example.org`, ...more });

/** Every list, every level and every role, all of it right. */
export const everything = {
  enterprises: [{ number: hospital, name: "Example Hospital", email: "toegang@example.org", phone }],
  domains: [
    { scope: domain, email: "domein@example.org", applications: ["ehealth-box", "heracles"] },
    { scope: employer, email: "nsso@example.org" },
    { scope: elsewhere },
  ],
  subdivisions: [
    { scope: unit, name: "Unit", email: "unit@example.org", applications: ["ehealth-box", "heracles"] },
  ],
  sites: [{ scope: site, name: "Site", email: "site@example.org", applications: ["heracles"] }],
  accounts: [
    account("chief"),
    account("cochief"),
    account("manager"),
    account("comanager"),
    account("unitmanager"),
    account("sitemanager"),
    account("user1"),
    account("user2"),
  ],
  assignments: [
    assigned("chief", hospital, "chief-access-manager", { title: "mrs", language: "nl" }),
    assigned("cochief", hospital, "co-chief-access-manager"),
    assigned("manager", domain, "access-manager", { applications: ["ehealth-box"] }),
    assigned("comanager", domain, "co-access-manager", { status: "blocked" }),
    assigned("unitmanager", unit, "subdivision-manager"),
    assigned("sitemanager", site, "site-manager", { functions: ["radiologist"] }),
    assigned("user1", site, "user", {
      applications: ["heracles"],
      functions: ["radiologist"],
      lastDay: "2026-03-31",
    }),
    assigned("user2", domain, "user", { status: "blocked", localEmail: "local@example.org" }),
  ],
} satisfies ImportedPopulation;

type List = keyof typeof everything;

/** The population with something else in one entry; `undefined` leaves a field out. */
export function changed(list: List, at: number, fields: object): ImportedPopulation {
  const entries = (everything[list] as readonly object[]).map((entry, index) =>
    index === at ? { ...entry, ...fields } : entry,
  );
  return { ...everything, [list]: entries };
}

/** The population with more entries in one list. */
export function added(list: List, ...entries: readonly (object | undefined)[]): ImportedPopulation {
  return { ...everything, [list]: [...everything[list], ...entries] };
}

/** The registry of a population that is to be right. */
export function imported(population: unknown, context: Context = importing()): Registry {
  const answer = importRegistry(population, context);
  if (!answer.ok) throw new Error(`was to be accepted: ${JSON.stringify(answer.violations)}`);
  return replay(answer.value);
}

/** What is wrong with a population that is to be refused. */
export function faultsOf(population: unknown, context: Context = importing()): readonly RuleViolation[] {
  const answer = importRegistry(population, context);
  if (answer.ok) throw new Error("was to be refused");
  return answer.violations;
}

/** The place of a scope. */
export function placeOf(registry: Registry, scope: Scope): Place | undefined {
  return registry.places.get(scope);
}

/** What counts of what somebody holds: an application that is closed in between opens nothing. */
export function effective(
  registry: Registry,
  scope: Scope,
  held: readonly { readonly id: string }[],
): string[] {
  return held.map(({ id }) => id).filter((id) => isOpenUpTo(registry, scope, id));
}

function isOpenUpTo(registry: Registry, scope: Scope, application: string): boolean {
  const kind = findDomainKind(defaultCatalogue, scopeParts(scope).domain?.kind ?? "");
  if (kind?.managedElsewhere !== undefined || kind?.applications.includes(application) !== true) return false;
  for (let at: Scope | undefined = scope; at?.includes("/"); at = parentScope(at)) {
    if (!placeOf(registry, at)?.applications.some(({ id }) => id === application)) return false;
  }
  return true;
}

/** A registry told as lists, as a host would take them from an older system, with the moments of the past. */
export function listsOf(registry: Registry, today: string): ImportedPopulation {
  const text = (value: string | null): string | undefined => value ?? undefined;
  const open = (scope: Scope, held: readonly Held[]): Held[] => {
    const counting = effective(registry, scope, held);
    return held.filter(({ id }) => counting.includes(id));
  };
  const placed = (place: Place & { readonly name: string }): ImportedPlace => ({
    scope: place.scope,
    name: place.name,
    email: place.email ?? "",
    applications: open(place.scope, place.applications),
    ...changesOf(place),
    ...(place.manager.kind === "office" && { office: place.manager.office }),
  });
  const told = (id: string, one: Assignment): ImportedAssignment => ({
    account: id,
    scope: one.scope,
    role: one.role as ImportedRole,
    email: one.email,
    status: one.status,
    applications: one.scope.includes("/") ? open(one.scope, one.applications) : [],
    functions: one.functions.filter((held) => isFunction(one.scope, held.id)),
    createdAt: one.createdAt,
    roleSince: one.roleSince,
    activeSince: one.activeSince,
    changedAt: one.changedAt,
    ...without({
      title: text(one.title),
      language: text(one.language),
      localEmail: text(one.localEmail),
      lastDay: text(one.lastDay),
    }),
  });
  const places = [...registry.places.values()];
  return {
    enterprises: living(registry).map(({ number, name, address, chief, registeredAt }) => ({
      number,
      name,
      registeredAt,
      email: chief?.email ?? "",
      phone: chief?.phone ?? "",
      led: chief?.led ?? [],
      ...without({ address: text(address) }),
    })),
    endedEnterprises: [...registry.enterprises.values()].flatMap(
      ({ number, name, address, registeredAt, ended }) =>
        ended === null
          ? []
          : [
              {
                ...{ number, name, registeredAt, endedAt: ended.at },
                ...without({ address: text(address), into: text(ended.into) }),
              },
            ],
    ),
    domains: places
      .filter((one) => one.level === "domain")
      .map((one) => ({
        scope: one.scope,
        applications: open(one.scope, one.applications),
        fields: one.fields,
        ...changesOf(one),
        ...without({ email: text(one.email) }),
      })),
    subdivisions: places.filter((one) => one.level === "subdivision").map(placed),
    sites: places.filter((one) => one.level === "site").map(placed),
    accounts: [...registry.accounts.values()].map((one) => ({
      id: one.id,
      insz: one.insz,
      firstName: one.firstName,
      lastName: one.lastName,
      openedAt: one.openedAt,
      formerNumbers: one.aliases.slice(0, one.aliases.length - one.formerUsernames.length),
      ...(giverOf(registry, one) && { passwordSetBy: giverOf(registry, one) as ImportedGiver }),
      ...without({
        username: text(one.username),
        passwordSetAt: text(one.passwordSetAt),
        language: text(one.language),
        email: text(one.email),
        codesRequestedAt: text(one.codesRequestedAt),
      }),
      ...(one.certificate && { certificate: certificateOf(one.certificate) }),
    })),
    formerAccounts: formerOf(registry),
    assignments: [...registry.accounts.values()].flatMap(({ id, assignments }) =>
      assignments.filter(isImported).map((one) => told(id, one)),
    ),
    ...exchangeOf(registry, today),
  };
}

function changesOf({ createdAt, managedSince, changedAt }: Place) {
  return { createdAt, managedSince, changedAt };
}

/** Who set a password, where the lists can tell it: in a role of a place that is still there, himself under no tie. */
export function giverOf(registry: Registry, { passwordTiedTo: tie }: Account): ImportedGiver | undefined {
  if (tie === null || tie.under !== undefined || !registry.accounts.has(tie.by)) return undefined;
  const level = levelOf(tie.scope);
  const enterprise = living(registry).find(({ number }) => (number as string) === tie.scope);
  const made = registry.places.get(tie.scope)?.createdAt ?? enterprise?.registeredAt;
  const role = importedRoles.find((one) => ranks[one] === tie.rank && levelsOfRole[one].includes(level));
  return made === tie.placeSince && role ? { account: tie.by, scope: tie.scope, role } : undefined;
}

const importedRoles = roles.filter((role): role is ImportedRole => role !== "curator");

/** Accounts that are no more: of those that were merged, as many have a user name and a number as that left. */
function formerOf(registry: Registry): readonly ImportedFormerAccount[] {
  const digests = [...registry.digests.entries()];
  const erased = [...registry.former.entries()].flatMap(([id, former]) =>
    former.kind === "erased"
      ? [
          {
            kind: "erased" as const,
            id,
            digests: digests.filter(([, of]) => of === id).map(([digest]) => digest),
          },
        ]
      : [],
  );
  const left = new Map(
    [...registry.accounts.values()].map(({ id, aliases, formerUsernames }) => [
      id as string,
      formerUsernames.map((username, n) => ({ username, insz: aliases[aliases.length - 1 - n] as string })),
    ]),
  );
  const merged = [...registry.former.keys()].flatMap((id) => {
    const into = survivorOf(id, (one) => registry.former.get(one));
    if (into === id) return [];
    return [{ kind: "merged" as const, id, into, ...left.get(into)?.shift() }];
  });
  return [...erased, ...merged];
}

/** A curator stands in a list of his own. */
function isImported({ role }: Assignment): boolean {
  return role !== "curator";
}

export function isFunction(scope: Scope, id: string): boolean {
  const kind = findDomainKind(defaultCatalogue, scopeParts(scope).domain?.kind ?? "");
  return kind !== undefined && findFunction(kind, id) !== undefined;
}

function without(fields: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The enterprises that have a chief: one that ceased has nothing left to import. */
function living(registry: Registry): readonly Enterprise[] {
  return [...registry.enterprises.values()].filter(({ chief }) => chief !== null);
}
