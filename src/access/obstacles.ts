import type { Assignment, FormerAccount } from "../aggregates/account/state.js";
import { type AccountId, isAccountId } from "../aggregates/common/event.js";
import type { DomainKind } from "../catalogue/types.js";
import type { Params } from "../kernel/violation.js";
import { wrongLevelSeverity } from "../policy/types.js";
import type { ObstacleCode } from "../words/access.js";
import type { AccessCase, AccessQuestion } from "./case.js";
import { asksFunction, domainKindOf, functionsThatWouldDo, opensAnyway } from "./conditions.js";

/** A reason why no step can open an access, and what its sentence tells. */
export interface Obstacle {
  readonly code: ObstacleCode;
  readonly params: Params;
}

/** A reason, with what it tells. */
export function obstacle(code: ObstacleCode, params: Params = {}): Obstacle {
  return { code, params };
}

type Found = readonly Obstacle[];

/** What stands in the way whoever does what: of the account, the application, or the place itself. */
export function standingInTheWay(
  on: AccessCase,
  question: AccessQuestion,
  former: FormerAccount | undefined,
): Found {
  return [...ofAccount(on, question, former), ...ofPlace(on, question)];
}

function ofAccount(on: AccessCase, { account }: AccessQuestion, former: FormerAccount | undefined): Found {
  if (on.account !== undefined) return [];
  if (former?.kind === "erased") return [obstacle("account.erased")];
  if (former?.kind === "merged") return [obstacle("account.merged", { account: former.into as AccountId })];
  return isAccountId(account) ? [] : [obstacle("account.name", { account: shortened(account) })];
}

function ofPlace(on: AccessCase, { application: id }: AccessQuestion): Found {
  const { application, level, isThere } = on;
  const known = application ? [] : [obstacle("application.unknown", { application: shortened(id) })];
  const there = isThere ? [] : [obstacle("place.unknown")];
  if (application === undefined || !isThere || opensAnyway(application)) return [...known, ...there];
  if (level === "enterprise") return [obstacle("application.not-at-enterprise", { application: id })];
  if (application.level === undefined || application.level === level) return [];
  return [obstacle("application.level", { application: id, level: application.level })];
}

/** What keeps an application from being opened, given or asked for with a function in that place. */
export function againstGiving(on: AccessCase, { application }: AccessQuestion): Found {
  const kind = domainKindOf(on);
  const found = againstKind(kind);
  const isOfKind = found.length > 0 || kind?.applications.includes(application);
  return isOfKind ? found : [obstacle("application.not-in-kind", { application })];
}

/** What keeps a function from being given that would do. */
export function againstFunctions(on: AccessCase, { application }: AccessQuestion): Found {
  const found = againstKind(domainKindOf(on));
  const wouldDo = found.length > 0 || functionsThatWouldDo(on).length > 0;
  return wouldDo ? found : [obstacle("function.unknown", { application })];
}

/** What keeps a person from being added as a user of that place. */
export function againstAdding(on: AccessCase, question: AccessQuestion): Found {
  const kind = domainKindOf(on);
  const found = againstKind(kind);
  if (kind === undefined || found.length > 0) return found;
  const level = kind.usersBelongAt;
  const refused = wrongLevelSeverity(kind, on.context.policy) === "refuse";
  const misplaced = level !== undefined && level !== on.level && refused;
  return [
    ...(misplaced ? [obstacle("user.level", { level })] : []),
    ...(asksFunction(on) ? againstFunctions(on, question) : []),
  ];
}

/** What keeps a user's assignment from being changed: another system may manage it. */
export function againstChanging(on: AccessCase, { role }: Assignment): Found {
  const kind = domainKindOf(on);
  return role === "user" && kind !== undefined ? againstKind(kind) : [];
}

/** What keeps anything from being managed in a domain of that kind. */
function againstKind(kind: DomainKind | undefined): Found {
  if (kind === undefined) return [obstacle("kind.unknown")];
  const { managedElsewhere: system } = kind;
  return system === undefined ? [] : [obstacle("kind.managed-elsewhere", { system })];
}

/** What nobody knows can be as long as whoever asks likes. */
function shortened(name: string): string {
  return name.slice(0, 64);
}
