import type { Result } from "../kernel/result.js";
import type { Path, Violation } from "../kernel/violation.js";
import { type MessageOptions, message } from "../messages/message.js";
import type { MessageTable } from "../messages/types.js";

/** What is wrong with a value: an issue as Standard Schema has it, with the rule that is broken beside. */
export interface Issue {
  /** In the language of the pack that was given; without one the rule's code. */
  readonly message: string;
  readonly path: Path;
  readonly code: string;
  readonly params: Violation["params"];
}

/** What whoever takes a Standard Schema (version 1) reads of it. */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "toegangsbeheer";
    /** The value as it is kept, or what is wrong with it. */
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/** How a schema words what is wrong. */
export interface Wording<Code extends string> {
  /** A language pack, as `nl` or the smaller `nlFormMessages`. */
  readonly messages?: MessageTable<Code> | undefined;
  /** Names of what a catalogue holds, where messages speak of it. */
  readonly catalogue?: MessageOptions["catalogue"];
}

/**
 * A Standard Schema that is also a function of options, which gives the same schema under these options.
 *
 * `is` tells by a plain boolean whether a value is accepted, for whoever takes a check alone.
 */
export interface Schema<Input, Output, Options> extends StandardSchema<Input, Output> {
  (options: Options): Schema<Input, Output, Options>;
  readonly is: Check<Input>;
}

/** A check of anything at all; whoever infers its type takes it for one of the input. */
export interface Check<Input> {
  (input: unknown): boolean;
  (input: Input): boolean;
}

type Parser<Output, Code extends string, Options> = (
  input: unknown,
  options: Options,
) => Result<Output, Violation<Code>>;

/** The schema of what a parser accepts. */
// @__NO_SIDE_EFFECTS__
export function schema<Input, Output, Code extends string, Options extends object = object>(
  parse: Parser<Output, Code, Partial<Options>>,
  options: Partial<Options & Wording<Code>> = {},
): Schema<Input, Output, Partial<Options & Wording<Code>>> {
  const { messages, catalogue } = options;
  const issueOf = (found: Violation<Code>): Issue => ({
    ...found,
    message: messages === undefined ? found.code : message(found, messages, { catalogue }),
  });
  const validate: StandardSchema<Input, Output>["~standard"]["validate"] = (input) => {
    const answer = parse(input, options);
    return answer.ok ? { value: answer.value } : { issues: answer.violations.map(issueOf) };
  };
  return Object.assign(
    (more: Partial<Options & Wording<Code>>) =>
      schema<Input, Output, Code, Options>(parse, { ...options, ...more }),
    {
      is: (input: unknown) => parse(input, options).ok,
      "~standard": { version: 1, vendor: "toegangsbeheer", validate } as const,
    },
  );
}
