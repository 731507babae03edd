import { authenticationLevel, meansByLevel } from "../catalogue/find.js";
import type { Catalogue } from "../catalogue/types.js";
import type { Session } from "../context/actor.js";
import type { Instant } from "../kernel/instant.js";
import { holdsWithin, isOutdated, tieOf, withinTie } from "../permissions/tie.js";
import { levelOf, type Scope } from "../scope/scope.js";
import { type Role, singleRoleAt } from "../words/roles.js";
import type { AccessCase, Way } from "./case.js";

/** Why a log-in does not do. */
export type LogInFault = "level" | "session-missing" | "password-tied" | "password-outdated";

/**
 * Why the log-in does not do for whoever comes to the place in that role; `undefined` where it does, or is left aside.
 * A missing one does only where no level is asked and nobody else knows the password.
 */
export function logInFault(on: AccessCase, role: Role): LogInFault | undefined {
  const { session, account, application, context, scope } = on;
  if (session === "unjudged") return undefined;
  const asked = application?.authenticationLevel;
  if (session === "missing") {
    return asked === undefined && (account?.passwordTiedTo ?? null) === null ? undefined : "session-missing";
  }
  if (levelBy(context.catalogue, session) < (asked ?? 0)) return "level";
  if (account === undefined) return undefined;
  if (!withinTie(on, tieOf(account, session, context), role, scope)) return "password-tied";
  return isOutdated(account, session, context) ? "password-outdated" : undefined;
}

function levelBy(catalogue: Catalogue, { means }: Session): number {
  return authenticationLevel(catalogue, means) ?? 0;
}

/** What a person is in the place by that way; whoever comes by none is asked as if he were a user there. */
export function roleOf(way: Way | undefined, scope: Scope): Role {
  if (way === undefined) return "user";
  return way.kind === "office" ? singleRoleAt[levelOf(scope)] : way.assignment.role;
}

/** When somebody would log in, when his password was set by then, and whether he has to reach all that he holds. */
export interface LaterLogIn {
  readonly at: Instant;
  readonly passwordSetAt: Instant | null;
  readonly reachesAll?: boolean;
}

/** True for a session by a password that somebody else set who may not give all that the person holds. */
export function leavesOut({ session, account, reads, context }: AccessCase): boolean {
  if (typeof session === "string" || account === undefined) return false;
  return !holdsWithin({ reads, context }, tieOf(account, session, context), account);
}

/** The means by which a log-in would do for whoever comes in that role, the weakest first. */
export function meansThatDo(
  { context, reads, account, application, scope }: AccessCase,
  role: Role,
  { at, passwordSetAt, reachesAll = false }: LaterLogIn,
): readonly string[] {
  const asked = application?.authenticationLevel ?? 0;
  const tying = { reads, context };
  const tie = account?.passwordTiedTo ?? null;
  const isPasswordOpen =
    withinTie(tying, tie, role, scope) &&
    (!reachesAll || account === undefined || holdsWithin(tying, tie, account)) &&
    (passwordSetAt === null || passwordSetAt < at);
  return meansByLevel(context.catalogue)
    .filter(({ level, password }) => level >= asked && (password !== true || isPasswordOpen))
    .map(({ id }) => id);
}
