import { type AccountId, isAccountId } from "../aggregates/common/event.js";
import type { Shape } from "../kernel/reading.js";
import { guarded, list, text } from "../kernel/shape.js";
import { isScope, levelOf, type Scope } from "../scope/scope.js";
import type { Level } from "../words/levels.js";
import { placeLevels } from "../words/levels.js";

// The fields that many commands share.

export const line: Shape<string> = text();
export const scope: Shape<Scope> = guarded("scope", isScope);
export const account: Shape<AccountId> = guarded("account-id", isAccountId);
export const accounts: Shape<readonly AccountId[]> = list(account, "users");
export const applications: Shape<readonly string[]> = list(line, "applications");
export const belowEnterprise: Shape<Scope> = scopeAt(...placeLevels);

/** A scope at one of these levels. */
// @__NO_SIDE_EFFECTS__
export function scopeAt(...levels: readonly Level[]): Shape<Scope> {
  return guarded(
    "scope-at-level",
    (input): input is Scope => isScope(input) && levels.includes(levelOf(input)),
    { levels: levels.join() },
  );
}
