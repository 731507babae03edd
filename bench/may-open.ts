import type { AccessQuestion } from "../src/access/case.js";
import { explainAccess } from "../src/access/explain.js";
import { mayOpen } from "../src/access/may-open.js";
import type { AnyContext } from "../src/context/context.js";
import { contextOf } from "../src/testing/sample.js";
import { afterCommands, type Country, country } from "./country.js";
import { CatalogueMaps, mayOpenByHand } from "./may-open-by-hand.js";
import { assertSame, compared, dice, interleaved, pick, type Row, received, sized } from "./measure.js";
import { held } from "./population.js";

interface Asked {
  readonly question: AccessQuestion;
  readonly context: AnyContext;
}

const accounts = sized(200_000, 4_000);
const questions = 2_000;
const rounds = 150;
const target = 2;
const explainTarget = 10;
const base = contextOf({ now: "2026-11-21T09:00:00.000Z" });
const maps = new CatalogueMaps(base.catalogue);
const next = dice(78);

/** Everybody in turn: users in their place, managers by name and by office, and one in ten where he is nobody. */
function who({ sample }: Country): { readonly account: string; readonly scope: string } {
  const draw = next(20);
  const { domains, siteUsers, users } = sample;
  if (draw < 10) return pick(next, draw < 5 ? users : siteUsers);
  if (draw < 15) {
    const { holder, scope } = pick(next, domains);
    return { account: holder, scope };
  }
  if (draw < 17) return pick(next, sample.blockedUsers);
  if (draw === 17) return { account: pick(next, sample.enterprises).chief, scope: pick(next, domains).scope };
  return {
    account: pick(next, users).account,
    scope: pick(next, draw === 18 ? sample.sites : domains).scope,
  };
}

/** A question such as comes in, with a log-in two times in three. */
function ask(where: Country): Asked {
  const { account, scope } = who(where);
  const kind = scope.includes("/service-provider:") ? "service-provider" : "mammography-screening";
  const draw = next(10);
  const application =
    draw < 7 ? held[kind] : draw < 8 ? "ehealth-box" : draw < 9 ? "access-management" : "my-handicap";
  const logIn = { loggedInAt: "2026-11-21T08:30:00.000Z", means: pick(next, ["eid", "itsme", "password"]) };
  const session = next(3) === 0 ? ("unjudged" as const) : logIn;
  const given = received({
    question: { account, scope, application, session },
    now: base.now,
  });
  return { question: given.question, context: contextOf({ ...base, now: given.now }) };
}

function row(name: string, where: Country): Row {
  const batch = (): readonly Asked[] => Array.from({ length: questions }, () => ask(where));
  let allowed = 0;
  for (const { question, context } of Array.from({ length: 20 }, batch).flat()) {
    const found = mayOpen(where.registry, question, context);
    assertSame(name, found, mayOpenByHand(where.byHand, maps, question, context));
    if (found.allowed) allowed += 1;
  }
  if (allowed < questions) throw new Error(`${name}: hardly anything is allowed`);
  const times = interleaved(rounds, batch, [
    (asked) => {
      let opened = 0;
      for (const { question, context } of asked)
        if (mayOpen(where.registry, question, context).allowed) opened++;
      return opened;
    },
    (asked) => {
      let opened = 0;
      for (const { question, context } of asked) {
        if (mayOpenByHand(where.byHand, maps, question, context).allowed) opened++;
      }
      return opened;
    },
  ]);
  return compared(name, times, questions, target);
}

/** What telling everything costs beside the decision alone. */
function explaining(where: Country): Row {
  const { registry } = where;
  const name = "explainAccess, beside mayOpen";
  const batch = (): readonly Asked[] => Array.from({ length: questions }, () => ask(where));
  for (const { question, context } of batch()) {
    const { allowed } = mayOpen(registry, question, context);
    assertSame(name, explainAccess(registry, question, context).allowed, allowed);
  }
  const side = (open: typeof explainAccess | typeof mayOpen) => (asked: readonly Asked[]) => {
    let opened = 0;
    for (const { question, context } of asked) if (open(registry, question, context).allowed) opened++;
    return opened;
  };
  const times = interleaved(rounds, batch, [side(explainAccess), side(mayOpen)]);
  return compared(name, times, questions, explainTarget);
}

/**
 * `mayOpen` against a walk over native Maps, on 200 000 accounts: as replayed, and with 20 000 commands on top; and
 * `explainAccess` against `mayOpen`.
 */
export function compareMayOpen(): readonly Row[] {
  const replayed = country(accounts);
  const first = [row("mayOpen, replayed", replayed), explaining(replayed)];
  return [...first, row("mayOpen, 20 000 commands on", afterCommands(replayed, sized(20_000, 1_000)))];
}
