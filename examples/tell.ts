import {
  type AccountActor,
  type Actor,
  type Command,
  type Context,
  contextAt,
  emptyRegistry,
  explainAccess,
  exportUsers,
  handle,
  history,
  type Labels,
  menu,
  type RegistryEvent,
  type Role,
  responsibles,
  review,
  type Session,
  searchUsers,
  welcome,
} from "toegangsbeheer";
import { type Person, together } from "./facts/people.js";
import { registers } from "./facts.js";
import { heal } from "./heal.js";
import type { Move, Past, Step, Story } from "./story.js";

/** A story as it will be told. */
export interface Script {
  readonly title: Labels;
  readonly about: Labels;
  /** The enterprise or place that it is about. */
  readonly scope: string;
  /** The moment at which it begins. */
  readonly start: string;
  /** What was there before; nothing when absent. */
  readonly past?: Past;
  readonly moves: readonly Move[];
}

/** Before anything happened. */
export const nothing: Past = { registry: emptyRegistry(), events: [] };

/** Plays the moves one after the other, each on what the one before left. */
export function tell({ title, about, scope, start, past = nothing, moves }: Script): Story {
  let { registry, events } = past;
  let now = start;
  let facts = registers;
  const steps = moves.map((move) => {
    now = minutesLater(now, move.after ?? 1);
    if (move.facts) facts = together(facts, move.facts);
    const step = play(move, { registry, events }, contextAt(now, actorOf(move), { facts }));
    events = [...events, ...eventsOf(step)];
    registry = step.registry;
    now = step.context.now;
    return step;
  });
  return { title, about, scope, steps, registry, events, context: contextAt(now, contactCentre, { facts }) };
}

/** What happened at a turn. */
function eventsOf(step: Step): readonly RegistryEvent[] {
  if ("taken" in step) return step.taken.flatMap(({ events }) => events);
  return "outcome" in step && step.outcome.ok ? step.outcome.events : [];
}

/** What must have happened before a story begins. */
export function given(before: Past, now: string, ...commands: readonly (readonly [Actor, Command])[]): Past {
  return commands.reduce(({ registry, events }, [actor, command]) => {
    const answer = handle(registry, command, contextAt(now, actor, { facts: registers }));
    if (!answer.ok) throw new Error(`${command.type} is refused: ${JSON.stringify(answer)}`);
    return { registry: answer.registry, events: [...events, ...answer.events] };
  }, before);
}

function play(move: Move, past: Past, context: Context): Step {
  const { registry } = past;
  const before = registry;
  if ("command" in move) {
    const outcome = handle(registry, move.command, context);
    const after = outcome.ok ? outcome.registry : registry;
    const seen = move.form?.(before, context);
    const shown = outcome.ok ? move.shows?.(after, context) : undefined;
    return { ...move, context, before, outcome, seen, shown, registry: after };
  }
  if ("opens" in move) {
    const { who, opens: application, scope, session } = move;
    const question = { account: who.account, application, scope, session };
    const explanation = explainAccess(registry, question, context);
    return { ...move, context, before, registry, explanation };
  }
  if ("heals" in move) {
    const { who, heals: application, scope, session, answers = {} } = move;
    const question = { account: who.account, application, scope, session };
    return { ...move, before, ...heal(registry, question, context, answers) };
  }
  if ("searches" in move) {
    return { ...move, context, before, registry, answer: searchUsers(registry, move.searches, context) };
  }
  if ("exports" in move) {
    return {
      ...move,
      context,
      before,
      registry,
      answer: (pack) => exportUsers(registry, { ...move.exports, pack }, context),
    };
  }
  if ("chooses" in move) {
    return { ...move, context, before, registry, answer: menu(registry, { scope: move.chooses }, context) };
  }
  if ("asks" in move) {
    const answer = responsibles(registry, { scope: move.asks }, context);
    return { ...move, context, before, registry, answer };
  }
  if ("looks" in move) {
    return { ...move, context, before, registry, answer: move.looks(registry, context) };
  }
  if ("recalls" in move) {
    const answer = history(registry, past.events, move.recalls, context);
    return { ...move, context, before, registry, answer };
  }
  if ("reviews" in move) {
    const answer = review(registry, { scope: move.reviews }, context);
    return { ...move, context, before, registry, answer };
  }
  return { ...move, context, before, registry, answer: welcome(registry, context) };
}

/** Whether somebody may open an application does not depend on who asks. */
function actorOf(move: Move): Actor {
  return "as" in move ? move.as : contactCentre;
}

const contactCentre: Actor = { kind: "contact-centre" };

function minutesLater(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** A legal representative, as his log-in identifies him. */
export function representative({ insz }: Person, session: Session): Actor {
  return { kind: "legal-representative", insz, session };
}

/** A person in a role that he holds in a place; without a session, nothing depends on his log-in. */
export function acting({ account }: Person, role: Role, scope: string, session?: Session): AccountActor {
  return { kind: "account", account, role, scope, ...(session && { session }) };
}

/** A log-in by eID. */
export function eid(loggedInAt: string): Session {
  return { loggedInAt, means: "eid" };
}

/** Somebody who fills in a request, whom the host knows by a reference of its own. */
export function anyone({ account }: Person): Actor {
  return { kind: "anyone", requester: `ref-${account}` };
}
