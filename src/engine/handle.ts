import type { AccountId, By, Metadata } from "../aggregates/common/event.js";
import { type Context, judging } from "../context/context.js";
import type { FactQuestion } from "../context/facts.js";
import { withOpen } from "../credentials/left-out.js";
import { type Claim, Form } from "../form/form.js";
import type { Checked, CommandRoom } from "../form/room.js";
import { type NonEmpty, nonEmpty } from "../kernel/result.js";
import { type Path, violation } from "../kernel/violation.js";
import { everyAction } from "../permissions/matrix.js";
import { type OwnStanding, ownStandingOf } from "../permissions/own-standing.js";
import { type PermissionQuestion, readAsked } from "../permissions/question.js";
import { judgeStanding } from "../permissions/standing.js";
import type { Command } from "../procedures/commands.js";
import type { RegistryEvent } from "../procedures/events.js";
import { rooms } from "../procedures/index.js";
import { Inquiry } from "../registry/inquiry.js";
import type { Key } from "../registry/keys.js";
import { isView, type Registry, wholeRegistry } from "../registry/registry.js";
import { emptySlice, onSliceAhead, type Slice } from "../registry/slice.js";
import type { RuleViolation } from "../rules/index.js";
import { isScope, type Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import { readCommand } from "./decode.js";
import { evolveAll, told } from "./evolve.js";
import { questionOf } from "./question-of.js";

/** A command that holds: what happens, advice beside it, and what it claims to be unique. */
export interface Decided {
  readonly ok: true;
  readonly events: readonly RegistryEvent[];
  readonly warnings: readonly RuleViolation[];
  readonly claims: readonly Claim[];
}

/** A command that is refused, with every rule that it breaks. Nothing has changed. */
export interface RefusedCommand {
  readonly ok: false;
  readonly violations: NonEmpty<RuleViolation>;
}

/** What {@link decide} answers. */
export type DecideAnswer = Decided | RefusedCommand;

/** What {@link handle} answers: a decision that holds comes with the registry after it. */
export type HandleAnswer = (Decided & { readonly registry: Registry }) | RefusedCommand;

/** What {@link can} answers. */
export type CanAnswer = { readonly ok: true } | RefusedCommand;

/**
 * Judges a command on a registry, and answers the registry after it with the events that lead there; or every rule
 * that it breaks, in which case the registry that was given still holds.
 *
 * The command may come from anywhere: its shape is judged first. A text that a form left out is no fault of shape but
 * `field.required`, told beside everything else. Nothing is thrown but for a broken context, and for
 * what is no registry or a view of a slice, which can only {@link decide}.
 */
export function handle(registry: Registry, command: Command, context: Context): HandleAnswer {
  const answer = decide(wholeRegistry(registry, "what comes after a command"), command, context);
  if (!answer.ok) return answer;
  const isSame = answer.events.length === 0;
  return { ...answer, registry: isSame ? registry : evolveAll(registry, answer.events) };
}

/** Judges a command on a registry, as {@link handle}, without the registry after it. */
export function decide(registry: Registry, command: Command, context: Context): DecideAnswer {
  const answer = judged(new Inquiry(registry, judging(context)), command);
  // What is decided on a slice can be stored from it: the answer lacks whatever telling its changes would read.
  if (answer.ok && isView(registry)) told(registry, answer.events);
  return answer;
}

/**
 * Whether the actor of the context may do this there, to these persons: exactly the second stage of a command. The
 * command's own question is `questionOf(command)`. An action that the library does not know is denied; what is no
 * question at all is `input.shape`.
 */
export function can(registry: Registry, question: PermissionQuestion, context: Context): CanAnswer {
  return answered(new Inquiry(registry, judging(context)), question);
}

/** One actor's standing in a registry, for many questions. */
export interface Acting {
  /** What {@link can} answers. */
  can(question: PermissionQuestion): CanAnswer;
  /** The actions that {@link can} allows in a place, to nobody in particular, in the order of the matrix. */
  actions(scope: string): readonly Action[];
}

/**
 * What the actor of the context is, worked out once: for a menu, or for a long list with a button at every line. What
 * is asked of it is answered exactly as {@link can} answers it. It speaks of this registry and of this context: another
 * registry, a later moment or a new session need another one; of a view, it is of use as long as the view.
 */
export function actingAs(registry: Registry, context: Context): Acting {
  const inquiry = new Inquiry(registry, judging(context));
  const own = ownStandingOf(inquiry);
  // What others are is in facts, and those that a question lacks are its own.
  const asked = (question: PermissionQuestion): CanAnswer =>
    own === undefined ? can(registry, question, context) : answered(inquiry, question, own);
  return {
    can: asked,
    actions: (scope) => everyAction.filter((action) => asked({ action, scope }).ok),
  };
}

function answered(inquiry: Inquiry, question: PermissionQuestion, own?: OwnStanding): CanAnswer {
  const read = readAsked(question, inquiry.context.policy.limits);
  if (!read.ok) return read;
  const violations = withMissingFacts(judgeStanding(inquiry, read.value, own), inquiry);
  return nonEmpty(violations) ? { ok: false, violations } : { ok: true };
}

/**
 * The keys that a decision on this command will look at and that the slice does not know yet; of `null`, those that can
 * be told from the command and the actor alone. Load them, ask again with what was loaded, until none is left.
 *
 * It guesses ahead, so that few rounds are needed: of the keys that it names some may turn out not to be looked at.
 */
export function keysOf(slice: Slice | null, command: Command, context: Context): readonly Key[] {
  const asking = { context, scope: scopeAsked(command, context) };
  const ask = (view: Registry): DecideAnswer => decide(view, command, context);
  const answer = onSliceAhead(slice === null ? emptySlice() : slice, ask, asking);
  return answer.ok ? [] : answer.missing;
}

export function scopeAsked(command: Command, context: Context): Scope | undefined {
  const read = readCommand(command, judging(context).policy.limits, []);
  const scope = read.ok ? questionOf(read.value).scope : undefined;
  return isScope(scope) ? scope : undefined;
}

/**
 * The facts that a decision on this command needs and the context does not give. Some are asked only once others are
 * known, so ask until none is left. Nothing beyond the actor's own standing is asked before that is passed.
 */
export function factsNeeded(registry: Registry, command: Command, context: Context): readonly FactQuestion[] {
  const inquiry = new Inquiry(registry, judging(context));
  judged(inquiry, command);
  return unique(inquiry.unanswered).map(({ question }) => question);
}

function judged(inquiry: Inquiry, input: Command): DecideAnswer {
  const open: Path[] = [];
  const shape = readCommand(input, inquiry.context.policy.limits, open);
  if (!shape.ok) return shape;
  const command = shape.value;
  const standing = judgeStanding(inquiry, questionOf(command));
  const violations = withMissingFacts(withPlace(standing, open), inquiry);
  // A decision on a view that met something missing is void, but goes on: it names more of what it will look at.
  if (nonEmpty(violations) && !inquiry.hasMissed) return { ok: false, violations };
  const { isRepeated, judge } = rooms[command.type] as unknown as CommandRoom<Command>;
  if (open.length === 0 && isRepeated?.(command, inquiry))
    return { ok: true, events: [], warnings: [], claims: [] };
  const form: Form<Checked<Command>> = Form.of(inquiry, command);
  judge(form);
  const { judgement } = form;
  const broken = withMissingFacts(withOpen(judgement.violations, open), inquiry);
  if (nonEmpty(broken)) return { ok: false, violations: broken };
  const metadata = stamp(inquiry);
  return {
    ok: true,
    events: judgement.events.map(({ type, data }) => ({ type, version: 1, data, metadata }) as RegistryEvent),
    warnings: unique(judgement.warnings),
    claims: judgement.claims,
  };
}

/** Whether somebody may act in an enterprise that the form left out can't be said: that is told in place of a no. */
function withPlace(standing: readonly RuleViolation[], open: readonly Path[]): readonly RuleViolation[] {
  const place = open.find((path) => path.join() === "enterprise");
  return standing.map((found) =>
    place && found.code === "permission.denied"
      ? violation("input.shape", place, { expected: "text" })
      : found,
  );
}

function withMissingFacts(violations: readonly RuleViolation[], inquiry: Inquiry): readonly RuleViolation[] {
  if (inquiry.unanswered.length === 0) return unique(violations);
  const missing = inquiry.unanswered.map(({ question, path }) =>
    violation("facts.missing", path, { fact: question.fact }),
  );
  return unique([...violations, ...missing]);
}

function unique<T>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items;
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function stamp({ context: { actor, now }, facts }: Inquiry): Metadata {
  const by: By =
    actor.kind === "account"
      ? { kind: actor.kind, account: actor.account as AccountId }
      : { kind: actor.kind };
  return facts.permitted ? { at: now, by, permissiveFacts: true } : { at: now, by };
}
