import {
  type AccessExplanation,
  type AccessQuestion,
  type AccountActor,
  type CommandStep,
  type Context,
  contextAt,
  explainAccess,
  fillHoles,
  handle,
  type Position,
  type Registry,
  type RegistryEvent,
  type Remedies,
  type RemedyStep,
  remediesFor,
} from "toegangsbeheer";

/** A step that was taken, by whom, and what happened. */
export interface Taken {
  readonly step: RemedyStep;
  /** Whoever gave the command; nobody waits or logs in for somebody else. */
  readonly by: Position | undefined;
  readonly events: readonly RegistryEvent[];
  readonly before: Registry;
  readonly registry: Registry;
}

/** Why somebody may not open an application, what helped, and that it did. */
export interface Cure {
  readonly explanation: AccessExplanation;
  readonly remedies: Remedies;
  readonly taken: readonly Taken[];
  readonly healed: AccessExplanation;
  readonly registry: Registry;
  /** The circumstances at the end: waiting takes time. */
  readonly context: Context;
}

/** What people fill in, by the path of the hole. */
export type Answers = Readonly<Record<string, unknown>>;

interface Ward {
  readonly registry: Registry;
  readonly question: AccessQuestion;
  readonly context: Context;
  readonly taken: readonly Taken[];
}

/** Finds out why an access is refused, has the steps taken that help, and looks again. */
export function heal(registry: Registry, question: AccessQuestion, context: Context, answers: Answers): Cure {
  const explanation = explainAccess(registry, question, context);
  const remedies = remediesFor(registry, question, context);
  const start: Ward = { registry, question, context, taken: [] };
  const end = remedies.steps.reduce((ward, step) => take(ward, step, answers), start);
  const healed = explainAccess(end.registry, end.question, end.context);
  return { explanation, remedies, taken: end.taken, healed, registry: end.registry, context: end.context };
}

function take(ward: Ward, step: RemedyStep, answers: Answers): Ward {
  const { registry, context, question } = ward;
  const nothing = { step, by: undefined, events: [], before: registry, registry };
  if (step.code === "wait") {
    return {
      ...ward,
      context: contextAt(step.until, context.actor, context),
      taken: [...ward.taken, nothing],
    };
  }
  if (step.code === "log-in") {
    const session = { loggedInAt: context.now, means: step.means[0] as string };
    return { ...ward, question: { ...question, session }, taken: [...ward.taken, nothing] };
  }
  const by = step.by.persons[0];
  const answer = handle(registry, fillHoles(step, answers), contextAt(context.now, actorOf(step), context));
  if (!answer.ok) throw new Error(`${step.code} is refused: ${JSON.stringify(answer)}`);
  const taken = { step, by, events: answer.events, before: registry, registry: answer.registry };
  return { ...ward, registry: answer.registry, taken: [...ward.taken, taken] };
}

/** The nearest of those who may do it. */
function actorOf({ by }: CommandStep): AccountActor {
  const [person] = by.persons;
  if (person === undefined) throw new Error("nobody may do it");
  const { account, role, scope } = person;
  return { kind: "account", account, role, scope };
}
