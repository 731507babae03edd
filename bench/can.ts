import type { AccountActor } from "../src/context/actor.js";
import { type Context, contextAt } from "../src/context/context.js";
import { type Acting, actingAs, can } from "../src/engine/handle.js";
import { belgianDate } from "../src/kernel/instant.js";
import type { PermissionQuestion } from "../src/permissions/question.js";
import type { Registry } from "../src/registry/registry.js";
import { contextOf } from "../src/testing/sample.js";
import type { Action } from "../src/words/actions.js";

import type { Role } from "../src/words/roles.js";
import { canBarely, canByHand } from "./by-hand.js";
import { afterCommands, type Country, country } from "./country.js";
import { assertSame, compared, dice, interleaved, pick, type Row, received, sized } from "./measure.js";
import { type Charge, type Sample, singleRoleOf } from "./population.js";

type Level = "enterprises" | "domains" | "subdivisions" | "sites";

interface Asked {
  readonly question: PermissionQuestion;
  readonly context: Context;
}

const accounts = sized(200_000, 4_000);
const questions = 500;
const rounds = 400;
const target = 1.5;
const targetOfMade = 3;
const base = contextOf({ now: "2026-11-21T09:00:00.000Z" });
const loggedInAt = "2026-11-21T08:30:00.000Z";
const longAgo = "2014-01-01T00:00:00.000Z";

const actions: Readonly<Record<Level, readonly Action[]>> = {
  enterprises: ["view-enterprise", "search-enterprise", "activate-domain"],
  domains: ["view-domain", "edit-domain", "add-user", "search-users", "set-domain-applications"],
  subdivisions: ["view-subdivision", "edit-subdivision", "add-site", "add-user", "search-users"],
  sites: ["view-site", "edit-site", "add-user", "search-users", "block-user"],
};

const next = dice(77);

/** A question such as comes in, its action a word of the host's program: four in five by somebody in charge, the others by those who may not. */
function ask(sample: Sample, level: Level): Asked {
  const at = pick(next, sample[level]);
  const action = pick(next, actions[level]);
  const [account, role, own] = actorOf(sample, at);
  const session = {
    loggedInAt: next(50) === 0 ? longAgo : loggedInAt,
    means: next(3) === 0 ? "password" : "itsme",
  };
  const actor = { kind: "account" as const, account, role, scope: own };
  const given = received({
    actor: next(3) === 0 ? actor : { ...actor, session },
    now: base.now,
    scope: next(40) === 0 ? `${at.scope.slice(0, -1)}0` : at.scope,
  });
  const { scope, ...rest } = given;
  return { question: { action, scope }, context: contextOf({ ...base, ...rest }) };
}

function actorOf(sample: Sample, at: Charge): readonly [account: string, role: Role, scope: string] {
  const draw = next(20);
  if (draw < 8) return [at.chief, "chief-access-manager", at.enterprise];
  if (draw < 16) return [at.holder, singleRoleOf(at.scope), at.scope];
  if (draw === 16) return [`${at.chief}x`, "chief-access-manager", at.enterprise];
  const stranger = pick(next, draw === 17 ? sample.blockedUsers : sample.users);
  if (draw < 19) return [stranger.account, "user", stranger.scope];
  return [stranger.chief, "chief-access-manager", stranger.enterprise];
}

function row(name: string, { registry, byHand, sample }: Country, levels: readonly Level[]): Row {
  const times = interleaved(rounds, () => {
    const asked = Array.from({ length: questions }, () => ask(sample, pick(next, levels)));
    for (const { question, context } of asked.slice(0, 50)) {
      assertSame(name, can(registry, question, context), canByHand(byHand, question, context));
    }
    return asked;
  }, [
    (asked) => {
      let allowed = 0;
      for (const { question, context } of asked) if (can(registry, question, context).ok) allowed++;
      return allowed;
    },
    (asked) => {
      let allowed = 0;
      for (const { question, context } of asked) if (canByHand(byHand, question, context).ok) allowed++;
      return allowed;
    },
  ]);
  return compared(name, times, questions, target);
}

/** A standing that was asked something else before. */
function atHand(registry: Registry, context: Context): Acting {
  const acting = actingAs(registry, context);
  acting.can({ action: "view-own-data" });
  return acting;
}

/** One question of each of many actors, beside a walk that knows the least; those are left out that need to know more. */
function barelyRows(when: string, { registry, byHand, sample }: Country): readonly Row[] {
  const levels: readonly Level[] = ["enterprises", "domains", "subdivisions", "sites"];
  const times = interleaved(rounds, () => {
    const asked = Array.from({ length: 2 * questions }, () => ask(sample, pick(next, levels)));
    return asked
      .filter(
        ({ question, context }) =>
          can(registry, question, context).ok === canBarely(byHand, question, context.actor as AccountActor),
      )
      .slice(0, questions)
      .map(({ question, context }) => ({ question, context, acting: atHand(registry, context) }));
  }, [
    (asked) => asked.filter(({ question, acting }) => acting.can(question).ok).length,
    (asked) => asked.filter(({ question, context }) => can(registry, question, context).ok).length,
    (asked) =>
      asked.filter(({ question, context }) => canBarely(byHand, question, context.actor as AccountActor))
        .length,
  ]);
  const [acting = 0, anew = 0, barely = 0] = times;
  return [
    compared(
      `actingAs(…).can, all four levels, ${when}, beside the bare walk`,
      [acting, barely],
      questions,
      1.5,
    ),
    compared(`can, all four levels, ${when}, beside the bare walk`, [anew, barely], questions, 3),
  ];
}

/** A context made for one question, as a host does for each request: the actor and the moment come as plain text. */
function madeRow(name: string, { registry, byHand, sample }: Country): Row {
  const levels: readonly Level[] = ["enterprises", "domains"];
  const times = interleaved(rounds, () => {
    const asked = Array.from({ length: questions }, () => ask(sample, pick(next, levels)));
    return asked.map(({ question, context: { actor, now } }) => ({ question, ...received({ actor, now }) }));
  }, [
    (asked) => {
      let allowed = 0;
      for (const { question, actor, now } of asked) {
        if (can(registry, question, contextAt(now, actor, base)).ok) allowed++;
      }
      return allowed;
    },
    (asked) => {
      let allowed = 0;
      for (const { question, actor, now } of asked) {
        if (canByHand(byHand, question, { ...base, actor, now, today: belgianDate(now) } as Context).ok)
          allowed++;
      }
      return allowed;
    },
  ]);
  return compared(name, times, questions, targetOfMade);
}

function rows(when: string, where: Country): readonly Row[] {
  const levels: readonly Level[] = ["enterprises", "domains", "subdivisions", "sites"];
  for (let asked = 0; asked < 20_000; asked++) {
    const { question, context } = ask(where.sample, pick(next, levels));
    assertSame("can", can(where.registry, question, context), canByHand(where.byHand, question, context));
  }
  return [
    row(`can, enterprises and domains, ${when}`, where, ["enterprises", "domains"]),
    row(`can, all four levels, ${when}`, where, levels),
  ];
}

/** `can` against a walk over native Maps, on 200 000 accounts: as replayed, and with 20 000 commands on top. */
export function compareCan(): readonly Row[] {
  const replayed = country(accounts);
  const first = rows("replayed", replayed);
  const made = madeRow("contextAt and one can", replayed);
  const barely = barelyRows("replayed", replayed);
  return [
    ...first,
    made,
    ...barely,
    ...rows("20 000 commands on", afterCommands(replayed, sized(20_000, 1_000))),
  ];
}
