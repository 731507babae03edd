import type { Rule } from "./types.js";

/** A part of the rule book: one rule a code, and each rule under its own code. */
export type RuleTable<Code extends string> = { readonly [C in Code]: Rule<C> };
