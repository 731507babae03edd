import fc from "fast-check";
import {
  type Acting,
  type Action,
  type Actor,
  actingAs,
  type Context,
  can,
  contextAt,
  type PermissionQuestion,
  permissionMatrix,
  permissiveFacts,
  type Registry,
  roles,
  type Session,
  snapshot,
} from "toegangsbeheer";
import { commandSequences, play } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { loading } from "../support/slices.js";
import { troubled } from "../support/trouble.js";
import { mingled } from "./elsewhere.js";
import { actorsIn } from "./reach.js";
import { runs } from "./support.js";

const actions = Object.keys(permissionMatrix) as readonly Action[];

/** A registry that has seen a year's trouble, when it was left, and a number to choose by. */
const world = fc
  .tuple(commandSequences({ spoiled: 0, maxLength: 25 }), fc.nat(1_000))
  .map(([sequence, turn]) => {
    let now = "2026-03-02T08:00:00.000Z";
    const registry = play(sequence, ({ context }) => {
      now = context.now;
    });
    const mixed = turn % 3 === 0 ? registry : mingled(registry, now, turn);
    return { registry: troubled(mixed, contextAt(now, "host"), turn), now, turn };
  });

function sessions(now: string): readonly (Session | undefined)[] {
  const earlier = new Date(Date.parse(now) - 90 * 60_000);
  const longAgo = new Date(Date.parse(now) - 90 * 86_400_000);
  return [
    undefined,
    { means: "password", loggedInAt: now },
    { means: "password", loggedInAt: earlier },
    { means: "eid", loggedInAt: earlier },
    { means: "eid", loggedInAt: longAgo },
  ];
}

/** Who there is, in every role that he has, and whoever is not what he says; beside them the actors without an account. */
function* actorsOf(registry: Registry, now: string, turn: number): Generator<Actor> {
  const held = actorsIn(registry);
  for (const [at, actor] of held.entries()) {
    const session = sessions(now)[(turn + at) % 5];
    yield { ...actor, ...(session && { session }) };
    if ((turn + at) % 4 !== 0) continue;
    const other = held[(turn + at * 7) % held.length] ?? actor;
    yield { ...actor, scope: other.scope };
    yield { ...actor, role: other.role };
  }
  yield { kind: "account", account: "nobody", role: "user", scope: "0412398765" };
  yield { kind: "account", account: held[0]?.account ?? "nobody", role: "user", scope: "nowhere" };
  for (const means of ["eid", "password"]) {
    const session = { means, loggedInAt: now };
    for (const { insz } of snapshot(registry).accounts.slice(turn % 3, 4)) {
      yield { kind: "legal-representative", insz, session };
    }
  }
  const open = snapshot(registry).requests.find((one) => one.status === "open");
  yield { kind: "anyone", requester: open?.requester ?? "somebody" };
  for (const kind of ["contact-centre", "court", "import"] as const) yield { kind };
}

/** Questions in an order in which every kind follows upon every other. */
function questionsTo(registry: Registry, actor: Actor, turn: number): readonly PermissionQuestion[] {
  const { accounts, places, enterprises, requests } = snapshot(registry);
  const own = actor.kind === "account" ? actor.scope : "";
  const known = [
    ...enterprises.map(({ number }) => number as string),
    ...places.map(({ scope }) => scope as string),
  ];
  const near = known.filter((scope) => scope.startsWith(own) || own.startsWith(scope));
  const scopes = [
    own,
    ...near.filter((_, at) => (at + turn) % 3 === 0),
    known[turn % known.length],
    "nowhere",
    undefined,
  ];
  return scopes
    .flatMap((scope, which) =>
      actions.flatMap((action, at): readonly PermissionQuestion[] => {
        const target = accounts[(turn + at * 5 + which) % accounts.length]?.id ?? "nobody";
        const field = at % 2 === 0 ? ("account" as const) : ("accounts" as const);
        const bare = { action, scope };
        return (at + which + turn) % 2 === 0
          ? [bare]
          : [bare, { ...bare, targets: [target, "nobody"], field }];
      }),
    )
    .concat(requests.slice(0, 2).map(({ ticket }) => ({ action: "withdraw-request", ticket })))
    .concat([{ action: 7 } as never, { action: "view-site", scope: own, more: 1 } as never])
    .map((question, at, all) => all[(at * 7 + turn) % all.length] ?? question);
}

/** How often each code was met, and each kind of actor and role allowed something. */
const met = new Map<string, number>();

function meet(name: string): void {
  met.set(name, (met.get(name) ?? 0) + 1);
}

function sameAsAskedAnew(
  registry: Registry,
  acting: Acting,
  context: Context,
  questions: readonly PermissionQuestion[],
): void {
  const who = context.actor.kind === "account" ? context.actor.role : context.actor.kind;
  for (const question of questions) {
    const [answer, anew] = [acting.can(question), can(registry, question, context)];
    if (JSON.stringify(answer) !== JSON.stringify(anew)) {
      expect({ actor: context.actor, question, answer }).toEqual({
        actor: context.actor,
        question,
        answer: anew,
      });
    }
    if (answer.ok) meet(`allowed ${who}`);
    else for (const { code } of answer.violations) meet(code);
  }
}

function onEveryActor(
  usual: number,
  law: (registry: Registry, context: Context, questions: readonly PermissionQuestion[]) => void,
  isMeant: (at: number) => boolean = () => true,
): void {
  const property = fc.property(world, ({ registry, now, turn }) => {
    for (const [at, actor] of [...actorsOf(registry, now, turn)].entries()) {
      if (!isMeant(at + turn)) continue;
      const context = contextAt(now, actor, (turn + at) % 2 === 0 ? { facts: permissiveFacts } : {});
      law(registry, context, questionsTo(registry, actor, turn + at));
    }
  });
  fc.assert(property, { ...runs(usual), endOnFailure: true });
}

describe("law 6, actingAs answers exactly what can answers", () => {
  it("whoever asks, whatever was asked of it before", () => {
    onEveryActor(30, (registry, context, questions) => {
      sameAsAskedAnew(registry, actingAs(registry, context), context, questions);
    });
    const codes = [
      ...["actor.unknown", "actor.blocked", "permission.denied", "permission.rank", "session.stale"],
      ...["session.password-tied", "account.held-elsewhere", "self.forbidden", "facts.missing"],
      ...["authentication.eid-required", "input.shape"],
    ];
    const allowed = [...roles, "legal-representative", "anyone", "contact-centre", "court", "import"];
    const never = [...codes, ...allowed.map((who) => `allowed ${who}`)].filter((name) => !met.has(name));
    expect(never).toEqual([]);
  });

  it("on a view of a slice as on the whole registry, with the same keys", () => {
    onEveryActor(
      10,
      (registry, context, questions) => {
        const some = questions.filter((_, at) => at % 11 === 0);
        const asked = loading(registry, (view) => {
          const acting = actingAs(view, context);
          return some.map((question) => acting.can(question));
        });
        const anew = loading(registry, (view) => some.map((question) => can(view, question, context)));
        expect(asked).toEqual(anew);
        expect(asked.value).toEqual(some.map((question) => can(registry, question, context)));
      },
      (at) => at % 5 === 0,
    );
  });

  it("and lists the actions that can allows in a place", () => {
    onEveryActor(
      10,
      (registry, context, questions) => {
        const acting = actingAs(registry, context);
        for (const scope of new Set(questions.flatMap((question) => question.scope ?? []))) {
          const allowed = actions.filter((action) => can(registry, { action, scope }, context).ok);
          expect(acting.actions(scope)).toEqual(allowed);
        }
      },
      (at) => at % 3 === 0,
    );
  });
});
