import type { Shape } from "../../kernel/reading.js";
import { guarded } from "../../kernel/shape.js";
import { isScope, levelOf, type Scope } from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";

/** A scope at one level. */
// @__NO_SIDE_EFFECTS__
export function scopeAt(level: Level): Shape<Scope> {
  return guarded("scope-at-level", (input): input is Scope => isScope(input) && levelOf(input) === level, {
    levels: level,
  });
}
