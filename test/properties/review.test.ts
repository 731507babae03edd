import {
  type AccountActor,
  type CommandStep,
  type Context,
  type ContextSettings,
  defaultCatalogue,
  defaultPolicy,
  definePolicy,
  type Facts,
  type Finding,
  handle,
  permissiveFacts,
  type Registry,
  type Review,
  review,
  type Session,
  snapshot,
  whoCan,
} from "toegangsbeheer";
import { contextOf, type PlayedTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { accountOfFinding } from "../../src/aggregates/review/state.js";
import { doersOf, named } from "../support/doers.js";
import { catalogueOf } from "../support/settings.js";
import { meetsAll, triesOf } from "../support/tries.js";
import { troubled } from "../support/trouble.js";
import { holding } from "../support/world.js";
import { expectedFindings } from "./review-oracle.js";
import { failingAt, onEverySequence, playing } from "./support.js";

/** Time goes fast in these sequences: what takes a year elsewhere takes a day here. */
const policy = (() => {
  const answer = definePolicy({
    review: { days: { expiring: 500, untouched: 1, ending: 1, codesRequested: 0, placeData: 1 } },
  });
  if (!answer.ok) throw new Error("a policy");
  return answer.value;
})();

/** Applications that ask what the default ones do not: a certificate. */
const asking = catalogueOf({
  applications: defaultCatalogue.applications.map((one) =>
    one.id === "cirro" || one.id === "ehealth-box" || one.id === "dmfa" ? { ...one, certificate: true } : one,
  ),
});

/** The same facts, but that every third person belongs to no enterprise any more. */
function someLeft(facts: Facts): Facts {
  const persons = Object.entries(facts.persons ?? {}).map(([insz, fact], at) => [
    insz,
    fact && at % 3 === 0 ? { ...fact, ties: [], legalFunctions: [] } : fact,
  ]);
  return { ...facts, persons: Object.fromEntries(persons) };
}

/** Everybody who may review, in the role in which he may, where that role is. */
function reviewers(registry: Registry, context: Context): readonly Context[] {
  const { enterprises, places } = registry;
  const scopes = [...enterprises.keys(), ...places.keys()] as readonly string[];
  return scopes.flatMap((scope) => {
    const { persons } = whoCan(registry, { action: "review", scope }, context);
    const first = persons.find((one) => (one.scope as string) === scope);
    if (first === undefined) return [];
    const { account, role } = first;
    return [contextOf({ ...context, actor: { kind: "account", account, role, scope } })];
  });
}

function scopeOf({ actor }: Context): string {
  return actor.kind === "account" ? actor.scope : "";
}

function actorIn({ actor }: Context): string | undefined {
  return actor.kind === "account" ? actor.account : undefined;
}

function reviewed(registry: Registry, context: Context): Review {
  return holding(review(registry, { scope: scopeOf(context) }, context)).value;
}

function ids({ findings }: Pick<Review, "findings">): readonly string[] {
  return findings.map(({ id }) => id);
}

/** What to look at: every place under its own manager, at the end of a sequence and the next day. */
function onEveryReview(
  usual: number,
  law: (registry: Registry, context: Context) => void,
  settings: ContextSettings = {},
  afterwards: (registry: Registry, context: Context) => Registry = (registry) => registry,
): void {
  onEverySequence(
    usual,
    (sequence) => {
      let last: PlayedTurn | undefined;
      const played = playing(sequence, (turn) => {
        last = turn;
      });
      if (last === undefined) return;
      const turn = last;
      const registry = afterwards(played, contextOf({ now: turn.context.now }));
      const now = new Date(Date.parse(turn.context.now) + 20 * 60 * 60_000).toISOString();
      const later = contextOf({ ...turn.context, policy, now, ...settings });
      for (const one of reviewers(registry, later)) failingAt(turn, () => law(registry, one));
    },
    { minLength: 15 },
  );
}

/** A log-in that nobody else can have. */
function byEid({ now }: Context): Session {
  return { loggedInAt: now, means: "eid" };
}

/** The commands that are ready, each with somebody who may give it. */
function ready({ remedies }: Finding): readonly (CommandStep & { readonly as: AccountActor })[] {
  return remedies.flatMap((step) => {
    if (!("command" in step) || step.holes.length > 0) return [];
    const [first] = step.by.persons;
    if (first === undefined) return [];
    const { account, role, scope } = first;
    return [{ ...step, as: { kind: "account", account, role, scope } }];
  });
}

describe("a review", () => {
  it("finds what a second one finds by plain loops over a snapshot, whatever the facts and the catalogue", () => {
    const times = new Map<string, number>();
    for (const catalogue of [defaultCatalogue, asking]) {
      onEveryReview(
        100,
        (registry, usual) => {
          const context =
            catalogue === asking ? contextOf({ ...usual, facts: someLeft(usual.facts) }) : usual;
          const expected = expectedFindings(snapshot(registry), scopeOf(context), context);
          const { findings } = reviewed(registry, context);
          expect([...ids({ findings })].sort()).toEqual([...expected].sort());
          for (const { code, id, account, variant = "found" } of findings) {
            expect(accountOfFinding(id)).toBe(account);
            times.set(`${code} ${variant}`, (times.get(`${code} ${variant}`) ?? 0) + 1);
          }
        },
        { catalogue },
      );
    }
    process.stdout.write(`${JSON.stringify(Object.fromEntries([...times].sort()))}\n`);
    const found = new Set([...times.keys()].map((key) => key.split(" ")[0]));
    if (!meetsAll) return;
    expect([...found].sort()).toEqual(Object.keys(defaultPolicy.review.severities).sort());
  });

  it("has remedies of which every ready one is accepted from the first who may, and its finding is gone", () => {
    let tried = 0;
    onEveryReview(25, (registry, context) => {
      const { findings } = reviewed(registry, context);
      for (const finding of findings) {
        for (const { command, as } of ready(finding)) {
          const acting = contextOf({
            ...context,
            actor: { ...as, session: byEid(context) },
            facts: permissiveFacts,
          });
          const answer = handle(registry, command, acting);
          if (!answer.ok) throw new Error(`${finding.id}: ${JSON.stringify([command, as, answer])}`);
          const after = expectedFindings(snapshot(answer.registry), scopeOf(context), context);
          expect(after).not.toContain(finding.id);
          tried += 1;
        }
      }
    });
    expect(tried).toBeGreaterThan(triesOf(300));
  });

  it("tells of each remedy who may give it, and nobody else, in no role beside the place", () => {
    let turn = 0;
    const law = (registry: Registry, context: Context): void => {
      const root = scopeOf(context);
      const asked = new Map<string, readonly string[]>();
      for (const { account, remedies } of reviewed(registry, context).findings) {
        for (const step of remedies) {
          if (!("by" in step)) continue;
          const isOwn = step.code === "upload-certificate" || step.code === "change-password";
          const isOfOthers = step.code === "confirm-review";
          const key = JSON.stringify([step.command, (isOwn || isOfOthers) && account]);
          const isMeant = (actor: AccountActor): boolean =>
            (!isOwn || actor.account === account) &&
            (!isOfOthers || actor.account !== account) &&
            (`${actor.scope}/`.startsWith(`${root}/`) ||
              (actor.role !== "user" &&
                root.startsWith(`${actor.scope}/`) &&
                step.code !== "issue-codes" &&
                step.code !== "reset-password"));
          const may = asked.get(key) ?? doersOf(registry, step.command, context, isMeant, byEid(context));
          asked.set(key, may);
          expect({ step: step.code, by: named(step.by) }).toEqual({ step: step.code, by: may });
        }
      }
    };
    onEveryReview(30, law, {}, (registry, context) => troubled(registry, context, turn++));
  });

  it("that was confirmed has nothing new, save what is about whoever confirmed it", () => {
    let [own, withdrawn] = [0, 0];
    onEveryReview(40, (registry, context) => {
      const before = reviewed(registry, context);
      const isOwn = ({ account }: Finding): boolean => account === actorIn(context);
      const others = before.findings.filter((one) => !isOwn(one));
      const decided = others.map(({ id, remedies }, n) => ({
        finding: id,
        decision: n % 3 === 0 ? ("withdraw" as const) : ("kept" as const),
        reason: `Looked at, with ${remedies.length} ways`,
      }));
      const command = { type: "ConfirmReview", scope: before.scope, factsAt: context.now } as const;
      const answer = holding(handle(registry, { ...command, findings: decided }, context));
      const after = reviewed(answer.registry, context);
      expect(after.findings.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(
        before.findings.filter((one) => isOwn(one) && one.isNew).map(({ id }) => id),
      );
      expect(after.confirmed?.at).toBe(context.now);
      const { actor } = context;
      const by = { kind: "account", account: actorIn(context) };
      for (const { id, confirmed } of after.findings.filter((one) => !isOwn(one))) {
        const { finding: _, ...said } = decided.find(({ finding }) => finding === id) ?? {};
        expect(confirmed, actor.kind).toEqual({ ...said, at: context.now, by, factsAt: context.now });
      }
      const outOfDate = (id: string): boolean => /^review\.(untouched@|place-data@.*#data$)/.test(id);
      const kept = new Set<string>(
        decided.filter(({ decision }) => decision === "kept").map(({ finding }) => finding),
      );
      expect(ids(after)).toEqual(ids(before).filter((id) => !(outOfDate(id) && kept.has(id))));
      own += before.findings.filter(isOwn).length;
      withdrawn += decided.filter(
        ({ finding, decision }) => outOfDate(finding) && decision === "withdraw",
      ).length;
      for (const { id } of before.findings.filter(isOwn)) {
        const alone = {
          ...command,
          findings: [{ finding: id, decision: "kept", reason: "It is me" }],
        } as const;
        const refused = handle(registry, alone, context);
        expect(refused.ok || refused.violations.map(({ code }) => code)).toEqual(["self.forbidden"]);
      }
    });
    if (!meetsAll) return;
    expect(own).toBeGreaterThan(0);
    expect(withdrawn).toBeGreaterThan(0);
  });

  it("confirmed by somebody else confirms what whoever confirmed it after him left open, his own", () => {
    let met = 0;
    onEveryReview(20, (registry, context) => {
      const scope = scopeOf(context);
      const { persons } = whoCan(registry, { action: "review", scope }, context);
      const other = persons.find(({ account }) => account !== actorIn(context));
      if (other === undefined) return;
      const { account, role, scope: at } = other;
      const second = contextOf({ ...context, actor: { kind: "account", account, role, scope: at } });
      const confirming = (one: Context, from: Registry): Registry => {
        const answer = holding(review(from, { scope }, one));
        const findings = answer.value.findings
          .filter((found) => found.account !== actorIn(one))
          .map(({ id }) => ({ finding: id, decision: "kept" as const, reason: `Said ${actorIn(one)}` }));
        const command = { type: "ConfirmReview", scope, factsAt: one.now, findings } as const;
        const confirmed = holding(handle(from, command, one));
        return confirmed.registry;
      };
      const both = confirming(context, confirming(second, registry));
      const open = reviewed(both, context).findings.filter(({ isNew }) => isNew);
      expect(open).toEqual([]);
      const untouched = reviewed(both, context).findings.filter(({ code }) => code === "review.untouched");
      expect(untouched).toEqual([]);
      met += 1;
    });
    if (meetsAll) expect(met).toBeGreaterThan(triesOf(20));
  });

  it("of a place finds what the review of a place above finds there, save who is alone", () => {
    onEveryReview(25, (registry, context) => {
      const scope = scopeOf(context);
      const own = ids(reviewed(registry, context)).filter((id) => !id.startsWith("review.single-person"));
      for (const other of reviewers(registry, context)) {
        if (!scope.startsWith(`${scopeOf(other)}/`)) continue;
        const above = ids(reviewed(registry, other)).filter((id) => {
          const at = id.slice(id.indexOf("@") + 1, id.indexOf("#"));
          return at === scope || at.startsWith(`${scope}/`);
        });
        expect(above.filter((id) => !id.startsWith("review.single-person"))).toEqual(own);
      }
    });
  });
});
