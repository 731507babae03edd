import fc from "fast-check";
import {
  type Actor,
  type AnyContext,
  type Catalogue,
  commandTypes,
  contextAt,
  defaultCatalogue,
  eventTypes,
  explainAccess,
  type Registry,
  type RuleCode,
  remediesFor,
  review,
  rules,
  snapshot,
} from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import { commandSequences, contextOf, type PlayedTurn, play } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { askedSession, catalogues, contextAfter } from "../access/questions.js";
import { catalogueOf, otherCatalogue, policyOf } from "../support/settings.js";
import { runs } from "./support.js";

/** The codes that no command can break, and why. */
const unreachable: Partial<Record<RuleCode, string>> = {
  "establishment-number.format": "no command carries an establishment number: parseEstablishmentNumber",
  "establishment-number.check-digits": "no command carries an establishment number: parseEstablishmentNumber",
  "nihii-number.format": "no command carries a NIHII number: parseNihiiNumber",
  "nihii-number.check-digits": "no command carries a NIHII number: parseNihiiNumber",
  "access.pending": "a condition of access, not of a command",
  "route.broken": "told by the question `routes`, not of a command",
};

/** How often each of them was met. */
class Tally {
  private readonly times = new Map<string, number>();

  constructor(private readonly all: readonly string[]) {}

  count(...codes: readonly string[]): void {
    for (const code of codes) this.times.set(code, this.of(code) + 1);
  }

  of(code: string): number {
    return this.times.get(code) ?? 0;
  }

  get sum(): number {
    return [...this.times.values()].reduce((sum, one) => sum + one, 0);
  }

  /** Those that were never met, but for those that can't be. */
  missed(except: object = {}): readonly string[] {
    return this.all.filter((code) => this.of(code) === 0 && !Object.hasOwn(except, code));
  }

  told(): string {
    return this.all.map((code) => `${code}: ${this.of(code)}`).join("\n");
  }
}

const given = new Tally(commandTypes);
const accepted = new Tally(commandTypes);
const events = new Tally(eventTypes);
const broken = new Tally(Object.keys(rules));
const holding = new Tally(Object.keys(nl.conditions));
const failing = new Tally(Object.keys(nl.conditions));
const steps = new Tally(Object.keys(nl.steps));
const obstacles = new Tally(Object.keys(nl.obstacles));
const findings = new Tally(Object.keys(nl.findings));

type AccountActor = Extract<Actor, { readonly kind: "account" }>;

function countTurn({ command, answer, isStart }: PlayedTurn): void {
  if (answer.ok) events.count(...answer.events.map(({ type }) => type));
  if (isStart) return;
  given.count(command.type);
  if (answer.ok) accepted.count(command.type);
  const found = answer.ok ? answer.warnings : answer.violations;
  broken.count(...new Set(found.map(({ code }) => code)));
}

/** Those that ask different things, and one that has neither every kind any more nor any means. */
const asked: readonly Catalogue[] = [
  ...catalogues,
  otherCatalogue({
    ...catalogues[1],
    domainKinds: defaultCatalogue.domainKinds.filter(({ id }) => id !== "ehealth-care"),
    means: [],
  }),
];
const strict = policyOf({ severities: { wrongLevel: "refuse" } });

/** A few of a list: others each time. */
function few<T>(list: readonly T[], most: number, turn: number): readonly T[] {
  const every = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, at) => at % every === turn % every);
}

/** Asks why some people may not open something, and what would help. */
function countAccess(registry: Registry, moment: string, turn: number): void {
  const usual = contextAfter(moment, {
    minutes: [0, 5, 60, 90_000][turn % 4] as number,
    catalogue: asked[turn % asked.length] as never,
  });
  const isStrict = turn % 5 === 0;
  const context = isStrict ? contextOf({ ...usual, policy: strict }) : usual;
  const session = askedSession(turn, moment);
  const { accounts, enterprises, places, former } = snapshot(registry);
  const held = accounts.flatMap(({ id, assignments }) =>
    assignments.flatMap(({ scope }) =>
      places.flatMap((place) => (place.scope.startsWith(scope) ? [[id, place.scope] as const] : [])),
    ),
  );
  const scopes = [...enterprises.map(({ number }) => number), ...places.map(({ scope }) => scope), "nowhere"];
  const others = [...former.map(({ account }) => account), accounts[0]?.id ?? "", "vreemde", "geen account"];
  const offices = places.flatMap(({ scope, manager }) => (manager.kind === "office" ? [scope] : []));
  const chiefs = enterprises.flatMap(({ number, chief }) =>
    offices.flatMap((scope) => (chief && scope.startsWith(number) ? [[chief.account, scope] as const] : [])),
  );
  const pairs = [
    ...few(chiefs, 10, turn),
    ...few(held, 12, turn),
    ...few(
      others.flatMap((account) => scopes.map((scope) => [account, scope] as const)),
      12,
      turn,
    ),
  ];
  const applications = [...context.catalogue.applications.map(({ id }) => id), "unheard-of"];
  pairs.forEach(([account, scope], at) => {
    for (const application of few(applications, 5, turn + at)) {
      const question = { account, application, scope, session };
      const explained = explainAccess(registry, question, context);
      for (const { code, holds } of explained.conditions) (holds === false ? failing : holding).count(code);
      if (explained.allowed) continue;
      const remedies = remediesFor(registry, question, context);
      steps.count(...remedies.steps.map(({ code }) => code));
      obstacles.count(...remedies.obstacles.map(({ code }) => code));
    }
  });
}

/** Time goes fast in these reviews: what takes a year elsewhere takes a day here. */
const hasty = policyOf({
  review: { days: { expiring: 500, untouched: 1, ending: 1, codesRequested: 0, placeData: 1 } },
});
const asking = catalogueOf({
  applications: defaultCatalogue.applications.map((one) =>
    ["cirro", "ehealth-box", "dmfa"].includes(one.id) ? { ...one, certificate: true } : one,
  ),
});

/** Everybody who manages an enterprise or a domain, by name or by office. */
function managers(registry: Registry): readonly AccountActor[] {
  const { enterprises, places } = registry;
  const chiefs = [...enterprises.values()].flatMap(({ number: scope, chief }) =>
    chief === null ? [] : [{ account: chief.account, role: "chief-access-manager", scope } as const],
  );
  const others = [...places.values()].flatMap(({ level, scope, manager }) => {
    const chief = chiefs.find((held) => scope.startsWith(held.scope))?.account;
    const account = manager.kind === "account" ? manager.account : chief;
    if (level !== "domain" || account === undefined) return [];
    return [{ account, role: "access-manager", scope } as const];
  });
  return [...chiefs, ...others].map((held) => ({ kind: "account", ...held }));
}

/** Lets managers review what is theirs. */
function countReviews(registry: Registry, { facts, now }: AnyContext, turn: number): void {
  const later = new Date(Date.parse(now) + 20 * 60 * 60_000).toISOString();
  const settings = { facts, policy: hasty, ...(turn % 2 === 0 && { catalogue: asking }) };
  for (const actor of managers(registry)) {
    const answer = review(registry, { scope: actor.scope }, contextAt(later, actor, settings));
    if (!answer.ok) continue;
    for (const { code, remedies } of answer.value.findings) {
      findings.count(code);
      steps.count(...remedies.map(({ code }) => code));
    }
  }
}

describe("the laws are tried on everything", () => {
  it("on commands of every type, accepted and refused, with every event, that break every rule a command can break", () => {
    let turn = 0;
    fc.assert(
      fc.property(commandSequences({ minLength: 40 }), (sequence) => {
        let last: PlayedTurn | undefined;
        const registry = play(sequence, (one) => {
          countTurn(one);
          last = one;
        });
        if (last === undefined) return;
        countAccess(registry, last.context.now, turn);
        countReviews(registry, last.context, turn);
        turn += 1;
      }),
      { numRuns: Math.max(300, runs(300).numRuns) },
    );
    const all = { given, accepted, events, broken, holding, failing, steps, obstacles, findings };
    for (const [name, tally] of Object.entries(all)) {
      process.stdout.write(`-- ${name}: ${tally.sum}\n${tally.told()}\n`);
    }
    expect(accepted.missed()).toEqual([]);
    expect(events.missed()).toEqual([]);
    expect(broken.missed(unreachable)).toEqual([]);
    expect(Object.keys(unreachable).filter((code) => broken.of(code) > 0)).toEqual([]);
    expect(accepted.sum / given.sum).toBeGreaterThan(0.5);
    expect(accepted.sum / given.sum).toBeLessThan(0.75);
  });

  it("on accesses of which every condition holds and fails, with every step that helps and everything that stands in the way", () => {
    expect(holding.missed()).toEqual([]);
    expect(failing.missed()).toEqual([]);
    expect(steps.missed()).toEqual([]);
    expect(obstacles.missed()).toEqual([]);
  });

  it("on registries in which a review finds everything that it can find", () => {
    expect(findings.missed()).toEqual([]);
  });
});
