import { type AnyContext, known } from "../context/context.js";
import { type Caps, readShape, type ShapeViolation } from "../kernel/reading.js";
import { type Refused, type Result, refused, unlessBroken } from "../kernel/result.js";
import { violation } from "../kernel/violation.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { badRequest, served, told } from "./answers.js";
import { resourceKindOf } from "./judge.js";
import { reasonsOf } from "./reasons.js";
import { capsOf, partShape, type Question, questionShape, questionsShape, type Semantic } from "./request.js";
import type { AuthzenAnswer, AuthzenOptions, Decision, Decisions } from "./types.js";

/**
 * Answers an Access Evaluation request: whether a person may open an application in a place (`mayOpen`), or do
 * something in a place (`can`). The request may come from anywhere, and nothing is thrown but for a broken context.
 * A type or an action that isn't known here is denied. Whoever may ask is for the host to say: it sees everything.
 */
export function evaluate(
  registry: Registry,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions = {},
): AuthzenAnswer<Decision> {
  known(context);
  knownRegistry(registry);
  const question = readShape(questionShape, request, capsOf(context, options));
  return answered({ registry, context, options }, question);
}

/**
 * Answers an Access Evaluations request: several questions at once, with what they have in common at the top, until
 * the first denial or permit where the request says so. Without evaluations it is one question, as {@link evaluate}.
 *
 * A question that is none is denied alone, with its error; only what concerns the whole request is a 400. The policy's
 * limit on users holds for the targets of all questions together.
 */
export function evaluateAll(
  registry: Registry,
  request: unknown,
  context: AnyContext,
  options: AuthzenOptions = {},
): AuthzenAnswer<Decision | Decisions> {
  known(context);
  knownRegistry(registry);
  const desk = { registry, context, options };
  const caps = capsOf(context, options);
  const read = readShape(questionsShape, request, caps);
  if (!read.ok) return badRequest(read);
  const { evaluations = [], options: asked = {}, ...common } = read.value;
  if (evaluations.length === 0) return answered(desk, whole(common));
  const last = lastOne[asked.evaluations_semantic ?? "execute_all"];
  const found: Decision[] = [];
  for (const question of questionsIn(evaluations, common, context, caps)) {
    const decision = question.ok ? decided(desk, question.value) : failed(question);
    found.push(decision);
    if (decision.decision === last) break;
  }
  return served({ evaluations: found });
}

/** The decision after which no further one is asked. */
const lastOne: Readonly<Record<Semantic, boolean | undefined>> = {
  execute_all: undefined,
  deny_on_first_deny: false,
  permit_on_first_permit: true,
};

/** Each question of several, or what is wrong with it. Their targets have one limit together. */
function* questionsIn(
  evaluations: readonly unknown[],
  common: Partial<Question>,
  { policy: { limits } }: AnyContext,
  caps: Caps,
): Generator<Result<Question, ShapeViolation>> {
  let room = limits.users;
  for (const evaluation of evaluations) {
    const part = readShape(partShape, evaluation, caps);
    const question = part.ok ? whole({ ...common, ...part.value }) : part;
    const targets = question.ok ? (question.value.action.properties.targets?.length ?? 0) : 0;
    if (targets <= room) {
      room -= targets;
      yield question;
    } else {
      const path = ["action", "properties", "targets"];
      yield refused(violation("limit.exceeded", path, { limit: limits.users }));
    }
  }
}

/** A question that has all its parts, or those that it lacks. */
function whole(part: Partial<Question>): Result<Question, ShapeViolation> {
  const absent = (["subject", "action", "resource"] as const).filter((name) => part[name] === undefined);
  const faults = absent.map((name) => violation("input.shape", [name], { expected: "object" }));
  return unlessBroken(part as Question, faults);
}

function failed({ violations }: Refused<ShapeViolation>): Decision {
  return { decision: false, context: { error: { status: 400, message: told(violations) } } };
}

/** Over what is decided, in which context, and how a host wants its answers. */
interface Desk {
  readonly registry: Registry;
  readonly context: AnyContext;
  readonly options: AuthzenOptions;
}

function answered(desk: Desk, question: Result<Question, ShapeViolation>): AuthzenAnswer<Decision> {
  return question.ok ? served(decided(desk, question.value)) : badRequest(question);
}

function decided({ registry, context, options }: Desk, question: Question): Decision {
  const kind = resourceKindOf(question);
  if ("error" in kind) return { decision: false, context: { error: kind.error } };
  const verdict = kind.judge(registry, question, context);
  if (verdict.ok) return { decision: true };
  if (options.reasons === false) return { decision: false };
  const means = kind.meansThatDo(registry, question, context, verdict);
  const reasons = reasonsOf(verdict, context, options);
  return { decision: false, context: { reasons, ...(means.length > 0 && { acr_values: means.join(" ") }) } };
}
