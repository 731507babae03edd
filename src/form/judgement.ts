import type { Result } from "../kernel/result.js";
import { type Path, type Violation, violation } from "../kernel/violation.js";
import type { EventNamed, EventType } from "../registry/events.js";
import { broken, type ParamsArgument, type RuleCode, type RuleViolation } from "../rules/index.js";
import type { Severity } from "../words/severities.js";

/** What makes an accepted decision unique over the whole system: a user name or an INSZ that it takes. */
export type Claim = `username:${string}` | `insz:${string}`;

/** An event before the moment and the actor are stamped on it. */
export interface DraftEvent<Type extends EventType = EventType> {
  readonly type: Type;
  readonly data: EventNamed<Type>["data"];
}

/**
 * What one decision finds while it goes through its form: what is wrong, what deserves advice, what happens when
 * nothing is wrong. It lives for one call; from outside a decision is a pure function.
 */
export class Judgement {
  readonly violations: RuleViolation[] = [];
  readonly warnings: RuleViolation[] = [];
  readonly events: DraftEvent[] = [];
  readonly claims: Claim[] = [];

  /** A rule is broken. */
  refuse<Code extends RuleCode>(code: Code, path: Path, ...params: ParamsArgument<Code>): void {
    this.violations.push(broken(code, path, ...params));
  }

  /** A rule that only advises. */
  warn<Code extends RuleCode>(code: Code, path: Path, ...params: ParamsArgument<Code>): void {
    this.warnings.push(broken(code, path, ...params));
  }

  /** A rule whose severity the policy says. */
  weigh<Code extends RuleCode>(
    severity: Severity,
    code: Code,
    path: Path,
    ...params: ParamsArgument<Code>
  ): void {
    if (severity === "refuse") this.refuse(code, path, ...params);
    else this.warn(code, path, ...params);
  }

  /** The value of a field that was read, or `undefined` with its faults noted at that path. */
  take<T>(result: Result<T, Violation<RuleCode>>, path: Path): T | undefined {
    if (result.ok) return result.value;
    for (const fault of result.violations) {
      this.violations.push(violation(fault.code, [...path, ...fault.path], fault.params));
    }
    return undefined;
  }

  /** Something happens, unless something is wrong. */
  emit<Type extends EventType>(type: Type, data: EventNamed<Type>["data"]): void {
    this.events.push({ type, data } as DraftEvent);
  }
}
