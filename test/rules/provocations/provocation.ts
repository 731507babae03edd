import type {
  Command,
  Path,
  Registry,
  Result,
  RuleCode,
  RuleViolation,
  Violation,
} from "../../../src/index.js";
import { acceptance, by, refusal, world } from "../../support/world.js";

/** How to break one rule, and nothing else unless the rules say so. */
export interface Provocation {
  /** The field at fault. */
  readonly path: Path;
  /** What can't but come with it. */
  readonly companions?: readonly RuleCode[];
  readonly provoke: () => readonly RuleViolation[];
}

export type Provocations<Code extends RuleCode> = Readonly<Record<Code, Provocation>>;

/** A text that a parser refuses. */
export function read(
  parse: () => Result<unknown, Violation<RuleCode>>,
  companions: readonly RuleCode[] = [],
): Provocation {
  return {
    path: [],
    companions,
    provoke: () => {
      const answer = parse();
      return answer.ok ? [] : answer.violations;
    },
  };
}

type Refusal = Parameters<typeof refusal>;

/** A command that is refused; what happened before it is told by a registry. */
export function refused(
  path: Path,
  command: () => Command,
  actor: Refusal[1] = by.chief,
  more: { readonly context?: Refusal[2]; readonly before?: () => Registry } = {},
): Provocation {
  return {
    path,
    provoke: () => refusal(command(), actor, more.context, more.before?.() ?? world()),
  };
}

/** A command that is accepted with advice. */
export function advised(
  path: Path,
  command: () => Command,
  actor: Refusal[1] = by.chief,
  more: {
    readonly context?: Refusal[2];
    readonly before?: () => Registry;
    readonly companions?: readonly RuleCode[];
  } = {},
): Provocation {
  return {
    path,
    companions: more.companions ?? [],
    provoke: () => acceptance(command(), actor, more.context, more.before?.() ?? world()).warnings,
  };
}
