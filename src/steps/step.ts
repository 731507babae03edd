import type { AccountId } from "../aggregates/common/event.js";
import { questionOf } from "../engine/question-of.js";
import type { Instant, LocalDate } from "../kernel/instant.js";
import type { Params, Path } from "../kernel/violation.js";
import type { PermissionQuestion } from "../permissions/question.js";
import type { Doers, WhoCan } from "../permissions/who-can.js";
import type { Command } from "../procedures/commands.js";
import type { Scope } from "../scope/scope.js";
import type { CommandStepCode, HoleName } from "../words/access.js";

/**
 * A place in a command that only people can fill in. Until then it holds an empty text, or `false` for a statement, which
 * no rule accepts; one that is only for some persons is absent until then.
 */
export interface Hole {
  /** Where in the command, as a violation names a field. */
  readonly path: Path;
  readonly asks: HoleName;
  /** The only answers there are, for a choice. */
  readonly options?: readonly string[];
  /** The first day that helps, for a last day. */
  readonly earliest?: LocalDate;
  /** True where it is only filled in for a person who has no account yet. */
  readonly onlyForNew?: boolean;
  /** The only kind of actor who fills it in; others leave it as it is. */
  readonly onlyBy?: "contact-centre";
}

/** A command to give: as it stands, or once its holes are filled in. */
export interface CommandStep {
  readonly code: CommandStepCode;
  readonly command: Command;
  readonly holes: readonly Hole[];
  /** Who may give it. */
  readonly by: WhoCan;
  /** From when what it gives counts, given at the moment asked about. */
  readonly from: Instant;
  readonly params: Params;
}

/** A log-in: again, by one of these means. */
export interface LogInStep {
  readonly code: "log-in";
  readonly account: AccountId;
  /** The ids of the means that suffice, the weakest first. */
  readonly means: readonly string[];
  readonly params: Params;
}

/** A moment to wait for. */
export interface WaitStep {
  readonly code: "wait";
  readonly until: Instant;
  readonly params: Params;
}

/** One thing to do so that an access opens, or that a finding of a review is put right. */
export type RemedyStep = CommandStep | LogInStep | WaitStep;

/** What a command step says beside who may give it. */
export interface DraftStep extends Omit<CommandStep, "by"> {
  /** What is asked of whoever gives it, where the command alone does not tell: what is done to oneself. */
  readonly question?: PermissionQuestion;
}

/** What every draft of a step is told: from when what it gives counts. */
export interface Counting {
  readonly from: Instant;
}

/** The same, of a step that is taken in a place. */
export interface CountingAt extends Counting {
  readonly scope: Scope;
}

/** The same, of one that is taken there for somebody. */
export interface CountingFor extends CountingAt {
  readonly account: string;
}

/** A step with what its sentence tells, and what only people can fill in. */
export function drafted(
  code: DraftStep["code"],
  command: Command,
  from: Instant,
  params: Params = {},
  holes: readonly Hole[] = [],
): DraftStep {
  return { code, command, holes, from, params };
}

/** The step with who may give its command. */
export function withDoers({ question, ...draft }: DraftStep, doers: Doers): CommandStep {
  return { ...draft, by: doers.of(question ?? questionOf(draft.command)) };
}

/**
 * The command of a step with its holes filled in: the answers by path, its parts joined by dots (`person.email`). Holes
 * without an answer stay as they are, answers without a hole are passed over. Nothing is judged: that is for `handle`.
 */
export function fillHoles(step: CommandStep, answers: Readonly<Record<string, unknown>>): Command {
  return step.holes.reduce<unknown>((command, { path }) => {
    const name = path.join(".");
    return Object.hasOwn(answers, name) ? withAt(command, path, answers[name]) : command;
  }, step.command) as Command;
}

function withAt(value: unknown, [first, ...rest]: Path, answer: unknown): unknown {
  if (first === undefined) return answer;
  if (Array.isArray(value))
    return value.map((item, at) => (at === first ? withAt(item, rest, answer) : item));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [first]: withAt(record[first], rest, answer) };
}
