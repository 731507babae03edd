import { type MessagePack, message, type RuleViolation } from "toegangsbeheer";

/** Problem details (RFC 9457), in the reader's language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly violations?: readonly ToldViolation[];
}

/** A broken rule: its code, the field at fault, and the sentence. */
export interface ToldViolation {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** Broken rules in words; a person is called by the id of his account. */
export function told(violations: readonly RuleViolation[], pack: MessagePack): readonly ToldViolation[] {
  return violations.map((violation) => ({
    code: violation.code,
    path: violation.path.join("."),
    message: message(violation, pack),
  }));
}

/** What a refused command answers: 400 for its form, 403 for whoever may not, 422 for what else is not so. */
export function refusal(violations: readonly RuleViolation[], pack: MessagePack): Problem {
  const broken = told(violations, pack);
  const [first] = broken;
  return {
    type: `urn:toegangsbeheer:${first?.code}`,
    title: first?.message ?? "",
    status: statusOf(first?.code),
    violations: broken,
  };
}

function statusOf(code: string | undefined): number {
  if (code === "input.shape" || code === "limit.exceeded" || code === "command.unknown") return 400;
  return code === "permission.denied" ? 403 : 422;
}
