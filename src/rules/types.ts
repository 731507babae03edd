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
  readonly params: readonly string[];
}
