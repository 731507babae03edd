import type { Action } from "../words/actions.js";
import type { ExpectationCode } from "../words/expectations.js";
import type { FactName } from "../words/facts.js";
import type { Level } from "../words/levels.js";
import type { AssignmentStatus, Role } from "../words/roles.js";

/** How sure a rule is: stated by a manual, by another public source, or chosen where the sources are silent. */
export type Firmness = "manual" | "public" | "chosen";

/** The stage in which a rule is judged: shape, standing of the actor, or everything else. */
export type Stage = "shape" | "standing" | "rules";

/** Whether breaking the rule refuses, only warns, or is for the policy to say. */
export type Weight = "refuses" | "warns" | "policy";

/** One rule of the book. */
export interface Rule<Code extends string = string> {
  readonly code: Code;
  /** The part of the rule book it stands in: 1 to 18. */
  readonly part: number;
  /** What must hold, in one or two English sentences. */
  readonly statement: string;
  readonly firmness: Firmness;
  /** Where it comes from, in words: the manual and chapter, the decree, or why it was chosen so. */
  readonly source: string;
  readonly stages: readonly Stage[];
  readonly weight: Weight;
  /** The names of the parameters that every violation of the rule carries, and every message may use. */
  readonly params: readonly ParamName[];
}

/** Every parameter that a rule may have, with its values; the same name means the same in every rule. */
export interface ParamValues {
  readonly account: string;
  readonly action: Action;
  readonly application: string;
  readonly channel: string;
  readonly companion: string;
  readonly count: number;
  readonly declaration: string;
  readonly enterprise: string;
  readonly expected: ExpectationCode;
  readonly fact: FactName;
  readonly function: string;
  readonly identifier: string;
  readonly kind: string;
  readonly level: Level;
  readonly limit: number;
  readonly maximum: number;
  readonly minimum: number;
  readonly number: string;
  readonly prefix: string;
  readonly role: Role;
  readonly specialCharacters: string;
  readonly status: AssignmentStatus;
  readonly subject: string;
  readonly system: string;
  readonly ticket: string;
  readonly until: string;
}

/** The name of a rule's parameter. */
export type ParamName = keyof ParamValues;

type Sourced<F extends Firmness> = { readonly [G in F]: string } & {
  readonly [G in Exclude<Firmness, F>]?: never;
};

/**
 * A rule as the book writes it down, under its code: its source under its firmness. What is usual is not written: it
 * refuses, among the rules of the third stage, and has no parameters.
 */
export type WrittenRule = {
  readonly statement: string;
  readonly stages?: readonly Stage[];
  readonly weight?: Exclude<Weight, "refuses">;
  readonly params?: readonly [ParamName, ...ParamName[]];
} & (Sourced<"manual"> | Sourced<"public"> | Sourced<"chosen">);

/** A part of the rule book as it is written down. */
export type WrittenRules = Readonly<Record<string, WrittenRule>>;
