import {
  type AccessQuestion,
  type AccountActor,
  type Actor,
  type AskedSession,
  type CommandStep,
  type Context,
  contextAt,
  fillHoles,
  handle,
  type Instant,
  mayOpen,
  type Registry,
  type Remedies,
  type RemedyStep,
  remediesFor,
  type Session,
  snapshot,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { inszOf } from "../../src/testing/synthetic.js";
import { askedSession, catalogues, contextAfter } from "../access/questions.js";
import { doersOf, named } from "../support/doers.js";
import { policyOf } from "../support/settings.js";
import { troubled } from "../support/trouble.js";
import { onEverySequence, playing } from "./support.js";

/** What there is when steps are carried out: the registry, the moment, and the session of the person asked about. */
interface Situation {
  readonly registry: Registry;
  readonly now: string;
  readonly session: AskedSession;
}

const strangersNumber = inszOf({ year: 1955, month: 3, day: 3, sequence: 998 });
const strangersPassword = "vreemd-9-woord";

/** What people would fill in: nobody looks into the library for it. */
function answers(
  registry: Registry,
  step: CommandStep,
  account: string,
  turn: number,
): Record<string, unknown> {
  const person = registry.accounts.get(account as never);
  return Object.fromEntries(
    step.holes.map(({ path, asks, options, earliest }) => {
      const given: Readonly<Record<string, unknown>> = {
        insz: person?.insz ?? strangersNumber,
        email: "remedy@example.org",
        username: `vreemde${registry.usernames.size}x`,
        password: strangersPassword,
        "first-name": "Sam",
        "last-name": "Vreemde",
        function: options?.[turn % options.length],
        "last-day": earliest,
        "account-id": account,
        certificate: {
          owner: "Sam Vreemde",
          issuer: "Example CA",
          expiresAt: "2099-01-01T00:00:00.000Z",
          serialDecimal: "255",
          serialHexadecimal: "FF",
        },
      };
      return [path.join("."), given[asks]];
    }),
  );
}

/** A log-in that no other person can have. */
function byEid(now: string): Session {
  return { loggedInAt: now as Instant, means: "eid" };
}

/** Whoever takes the step: by his eID, save for what the person does to his own data, as he is logged in by then. */
function actorOf({ code, by }: CommandStep, turn: number, { now, session }: Situation): Actor {
  const person = by.persons[turn % Math.max(1, by.persons.length)];
  if (person === undefined) return { kind: by.actors[0] } as Actor;
  const { account, role, scope } = person;
  const isOwn = code === "upload-certificate" && session !== "unjudged" && session !== null;
  return { kind: "account", account, role, scope, session: isOwn ? session : byEid(now) };
}

/** The facts that grant what is asked: everybody is known and belongs, and each user name has its digest. */
function granting(step: CommandStep["command"]): Context["facts"] {
  const text = JSON.stringify(step);
  const names = [...text.matchAll(/vreemde\d+x/g)].map(([name]) => [name, `digest-of-${name}`]);
  return { permissive: true, usernameDigests: Object.fromEntries(names) };
}

function carriedOut(
  situation: Situation,
  step: RemedyStep,
  account: string,
  context: Context,
  turn: number,
): { readonly after: Situation; readonly done: boolean } {
  const { registry, now } = situation;
  if (step.code === "wait") return { after: { ...situation, now: step.until }, done: true };
  if (step.code === "log-in") {
    const means = step.means[turn % step.means.length] as string;
    return { after: { ...situation, session: { loggedInAt: now, means } }, done: true };
  }
  const command = fillHoles(step, answers(registry, step, account, turn));
  const given = contextAt(now, actorOf(step, turn, situation), {
    ...context,
    facts: granting(command),
  });
  const answer = handle(registry, command, given);
  if (!answer.ok) return { after: situation, done: false };
  return { after: { ...situation, registry: answer.registry }, done: true };
}

/** Whether somebody has a role in a place or over it, by name. */
function isThere(registry: Registry, account: string, scope: string): boolean {
  const { assignments = [] } = registry.accounts.get(account as never) ?? {};
  return assignments.some((one) => scope === one.scope || scope.startsWith(`${one.scope}/`));
}

const opened = new Map<string, number>();
const blocked = new Map<string, number>();

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Users at the wrong level are refused, instead of warned about. */
function strict(context: Context): Context {
  const policy = policyOf({ ...context.policy, severities: { wrongLevel: "refuse" } });
  return contextOf({ ...context, policy });
}

function isOpen(situation: Situation, question: AccessQuestion, context: Context): boolean {
  const { session } = situation;
  const then = contextOf({ ...context, now: situation.now });
  return mayOpen(situation.registry, { ...question, session }, then).allowed;
}

/** When its turn comes, everybody whom a step names may take it by a log-in of his own, and nobody else. */
function namesItsDoers(
  { registry, now }: Situation,
  step: CommandStep,
  { account }: AccessQuestion,
  context: Context,
): void {
  const isOwn = step.code === "upload-certificate";
  const isMeant = (one: AccountActor): boolean => !isOwn || one.account === account;
  const may = doersOf(registry, step.command, contextOf({ ...context, now }), isMeant, byEid(now));
  expect({ step: step.code, by: named(step.by) }).toEqual({ step: step.code, by: may });
}

/** Takes the steps in order, one of them left out where that is said; refuses nothing but tells how far it came. */
function after(
  start: Situation,
  steps: readonly RemedyStep[],
  question: AccessQuestion,
  context: Context,
  turn: number,
  mustHold: boolean,
): Situation {
  let situation = start;
  for (const step of steps) {
    if (mustHold && "by" in step) namesItsDoers(situation, step, question, context);
    const { after: next, done } = carriedOut(situation, step, question.account, context, turn);
    if (mustHold && !done) {
      const actor = step.code === "wait" || step.code === "log-in" ? null : actorOf(step, turn, situation);
      throw new Error(`a step is refused: ${JSON.stringify({ step, actor })}`);
    }
    situation = next;
  }
  return situation;
}

function helps(registry: Registry, question: AccessQuestion, context: Context, turn: number): void {
  const start: Situation = { registry, now: context.now, session: question.session };
  const { steps, obstacles }: Remedies = remediesFor(registry, question, context);
  if (isOpen(start, question, context)) {
    expect({ question, steps, obstacles }).toEqual({ question, steps: [], obstacles: [] });
    return;
  }
  expect({ question, isTold: steps.length + obstacles.length > 0 }).toEqual({ question, isTold: true });
  expect(Math.min(steps.length, obstacles.length)).toBe(0);
  for (const { code } of obstacles) count(blocked, code);
  if (steps.length === 0) return;
  for (const { code } of steps) count(opened, code);
  try {
    if (!isOpen(after(start, steps, question, context, turn, true), question, context)) {
      throw new Error("the steps do not open it");
    }
    steps.forEach((left, at) => {
      const others = steps.filter((_, place) => place !== at);
      if (isOpen(after(start, others, question, context, turn, false), question, context)) {
        throw new Error(`it opens without ${left.code}`);
      }
    });
  } catch (cause) {
    throw new Error(`${(cause as Error).message}\n${JSON.stringify({ question, steps, now: context.now })}`, {
      cause,
    });
  }
}

describe("law 9, remedies: carried out by whoever they name they open the access, and not without any one of them", () => {
  it("for every refused question about an account, an application and a place", () => {
    let turn = 0;
    onEverySequence(
      25,
      (sequence) => {
        let moment = "2026-03-02T08:00:00.000Z";
        let registry = playing(sequence, ({ context: { now } }) => {
          moment = now;
        });
        turn += 1;
        if (turn % 2 === 0) registry = troubled(registry, contextOf({ now: moment }), turn);
        const usual = contextAfter(moment, {
          minutes: [1, 5, 60, 90_000, 600_000][turn % 5] as number,
          delay: [20, 20, 0, 2_000][turn % 4] as number,
          catalogue: catalogues[turn % catalogues.length] as never,
        });
        const context = turn % 7 === 0 ? strict(usual) : usual;
        const session = askedSession(turn, moment);
        const { accounts, enterprises, places: below, former } = snapshot(registry);
        const places = below.map(({ scope }) => scope as string);
        const ids = [
          ...accounts.map(({ id }) => id),
          ...former.map((one) => one.account),
          "vreemde",
          "geen account",
        ];
        const applications = [...context.catalogue.applications.map(({ id }) => id), "unheard-of"];
        let at = 0;
        for (const scope of [...enterprises.map(({ number }) => number), ...places, "nowhere"]) {
          for (const account of ids) {
            for (const application of applications) {
              // Carrying out costs far more than asking: of those who are nothing there a few, another few each time.
              const every = isThere(registry, account, scope) ? 3 : 61;
              if ((at++ + turn) % every !== 0) continue;
              helps(registry, { account, application, scope, session }, context, turn + at);
            }
          }
        }
      },
      { spoiled: 0, maxLength: 25 },
    );
    console.log(Object.fromEntries(opened), Object.fromEntries(blocked));
  });
});
