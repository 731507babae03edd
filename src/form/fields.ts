import { type AccountId, isAccountId } from "../aggregates/common/event.js";
import { misshapen, type Shape } from "../kernel/reading.js";
import { flag, guarded, list, text } from "../kernel/shape.js";
import { levelOf, readScope, type Scope } from "../scope/scope.js";
import { type Level, placeLevels } from "../words/levels.js";

// The fields that many commands share.

/** A text. One that a form leaves out is told as `field.required`, or by a rule of its own that asks for it. */
export const line: Shape<string> = { ...text(), absent: "" };
/** A box to tick: one that a form leaves out was not ticked. */
export const box: Shape<boolean> = { ...flag, absent: false };
export const scope: Shape<Scope> = {
  expected: "scope",
  read: (input, reading) => readScope(input) ?? misshapen("scope", reading),
};
export const account: Shape<AccountId> = guarded("account-id", isAccountId);
export const accounts: Shape<readonly AccountId[]> = list(account, "users");
export const applications: Shape<readonly string[]> = list(line, "applications");
export const belowEnterprise: Shape<Scope> = scopeAt(...placeLevels);

/** A scope at one of these levels. */
// @__NO_SIDE_EFFECTS__
export function scopeAt(...levels: readonly Level[]): Shape<Scope> {
  const expected = "scope-at-level";
  const about = { levels: levels.join() };
  return {
    expected,
    about,
    read: (input, reading) => {
      const found = readScope(input);
      return found !== undefined && levels.includes(levelOf(found))
        ? found
        : misshapen(expected, reading, about);
    },
  };
}
