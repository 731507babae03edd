import { isPlainObject, readShape, type Shape, type ShapeViolation } from "../kernel/reading.js";
import { accepted, type Result, refused } from "../kernel/result.js";
import { list, oneOf, optional, record, text } from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import { isWellFormed } from "../kernel/visible.js";
import type { Limits } from "../policy/types.js";
import type { Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";

/** What is asked of an actor's standing: may he do this, there, to these persons. */
export interface PermissionQuestion {
  readonly action: Action;
  /** The place it is done in; none for what is done to one's own data, or where no scope can be read. */
  readonly scope?: string | undefined;
  /** The place to which somebody is moved; the action is asked there too. */
  readonly to?: string | undefined;
  /** The ticket of the request that it is done to. */
  readonly ticket?: string | undefined;
  /** The account ids of the persons it is done to. */
  readonly targets?: readonly string[] | undefined;
  /** The field of a command that names them: one account, or a list (the default). */
  readonly field?: TargetField | undefined;
}

/** A command's field that names the persons it concerns. */
export type TargetField = "account" | "accounts";

/** A question whose scope was read. */
export interface ReadQuestion extends PermissionQuestion {
  readonly scope?: Scope | undefined;
}

const questionShape: Shape<PermissionQuestion> = record<PermissionQuestion>({
  action: text() as Shape<Action>,
  scope: optional(text()),
  to: optional(text()),
  ticket: optional(text()),
  targets: optional(list(text(), "users")),
  field: optional(oneOf<TargetField>("account", "accounts")),
});

/**
 * Reads a question that comes from anywhere, each field once, as its shape says. Questions are asked more often than
 * all else, and most are an action and a scope: those are read by name, which is several times as fast.
 */
export function readAsked(input: unknown, limits: Limits): Result<PermissionQuestion, ShapeViolation> {
  let question: PermissionQuestion | undefined;
  try {
    question = taken(input);
  } catch {
    return refused(violation("input.shape", [], { expected: "plain-data" }));
  }
  return question !== undefined && isPlain(question, limits.text)
    ? accepted(question)
    : readShape(questionShape, question ?? input, { ...limits });
}

/** A fresh object with the fields of a plain one, unless it has other fields as well. */
function taken(input: unknown): PermissionQuestion | undefined {
  if (!isPlainObject(input)) return undefined;
  for (const key in input) if (!isField(key)) return undefined;
  const { hasOwn } = Object;
  return {
    action: hasOwn(input, "action") ? input.action : undefined,
    scope: hasOwn(input, "scope") ? input.scope : undefined,
    to: hasOwn(input, "to") ? input.to : undefined,
    ticket: hasOwn(input, "ticket") ? input.ticket : undefined,
    targets: hasOwn(input, "targets") ? input.targets : undefined,
    field: hasOwn(input, "field") ? input.field : undefined,
  } as PermissionQuestion;
}

function isField(key: string): boolean {
  return (
    key === "action" ||
    key === "scope" ||
    key === "to" ||
    key === "ticket" ||
    key === "targets" ||
    key === "field"
  );
}

function isPlain({ action, scope, to, ticket, targets, field }: PermissionQuestion, limit: number): boolean {
  return (
    isText(action, limit) &&
    (scope === undefined || isText(scope, limit)) &&
    to === undefined &&
    ticket === undefined &&
    targets === undefined &&
    field === undefined
  );
}

function isText(input: unknown, limit: number): boolean {
  return typeof input === "string" && !(input.length > limit) && isWellFormed(input);
}
