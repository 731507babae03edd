import { type Account, type Assignment, assignmentAt } from "../aggregates/account/state.js";
import { leadsByOfficeSince } from "../aggregates/enterprise/state.js";
import type { Place } from "../aggregates/place/state.js";
import { findApplication } from "../catalogue/find.js";
import type { Application } from "../catalogue/types.js";
import type { AnyContext } from "../context/context.js";
import { type Instant, latest } from "../kernel/instant.js";
import {
  holderOf,
  isCurated,
  isSuspended,
  type RoleHeldSince,
  suspendedUntil,
} from "../permissions/office.js";
import type { Reads } from "../registry/inquiry.js";
import { enterpriseOf, readScope, type Scope, selfAndAbove } from "../scope/scope.js";
import { type Level, placeLevels } from "../words/levels.js";
import { singleRoleAt } from "../words/roles.js";
import { type AskedSession, type ReadSession, readSession } from "./session.js";

/**
 * Who wants to open what, where, and how he is logged in: the session is that person's. A missing one, or one that can't
 * be read, fails `authentication.level` where the application asks a level or somebody else set the person's password.
 */
export interface AccessQuestion {
  readonly account: string;
  readonly application: string;
  readonly scope: string;
  readonly session: AskedSession;
}

/** One way by which a person may come to an application: an assignment in the place, or the office that manages it. */
export type Way = {
  /** True while a curator is in charge in place of the person. */
  readonly isSuspended: boolean;
  /** When the curator was discharged who last was; nothing where none was since the person came by this way. */
  readonly suspendedUntil: Instant | undefined;
} & (
  | { readonly kind: "assignment"; readonly assignment: Assignment }
  | { readonly kind: "office"; readonly office: Scope; readonly since: Instant }
);

/** Everything that the conditions of a question look at, looked up once. */
export interface AccessCase {
  readonly reads: Reads;
  readonly context: AnyContext;
  readonly session: ReadSession;
  readonly account: Account | undefined;
  readonly application: Application | undefined;
  readonly scope: Scope;
  readonly level: Level;
  /** The places from the domain down to the scope; none for an enterprise. */
  readonly places: readonly (Place | undefined)[];
  /** Whether the registry has the place: the enterprise, or each level down to the scope. */
  readonly isThere: boolean;
  /** True for a domain that a curator is in charge of in place of its managers. */
  readonly isCurated: boolean;
}

/** Stands for a scope that can't be read: a place where nothing is, and that lies in no other. */
const nowhere = "" as Scope;

/** Looks up everything that the conditions of a question look at. */
export function accessCase(reads: Reads, question: AccessQuestion, context: AnyContext): AccessCase {
  const scope = readScope(question.scope) ?? nowhere;
  const places = placesOf(reads, scope);
  return {
    reads,
    context,
    session: readSession(context.catalogue, question.session),
    account: reads.account(question.account),
    application: findApplication(context.catalogue, question.application),
    scope,
    level: placeLevels[places.length - 1] ?? "enterprise",
    places,
    isThere: isThere(reads, scope, places),
    isCurated: places.length === 1 && isCurated(reads, scope),
  };
}

function isThere(reads: Reads, scope: Scope, places: readonly (Place | undefined)[]): boolean {
  if (places.length > 0) return !places.includes(undefined);
  return scope !== nowhere && reads.enterprise(enterpriseOf(scope)) !== undefined;
}

function placesOf(reads: Reads, scope: Scope): (Place | undefined)[] {
  const scopes = selfAndAbove(scope);
  const places: (Place | undefined)[] = [];
  for (let at = scopes.length - 2; at >= 0; at -= 1) places.push(reads.place(scopes[at] as Scope));
  return places;
}

/**
 * The ways by which the person may come to the application: none, one, or an assignment beside an office. An office
 * counts at a domain, and everywhere for an application that any assignment opens.
 */
export function waysOf(reads: Reads, { account, application, scope, level, places }: AccessCase): Way[] {
  if (account === undefined) return [];
  const assignment = assignmentAt(account, scope);
  const ways: Way[] = [];
  if (assignment !== undefined) {
    const { role, roleSince } = assignment;
    const held = { account: account.id, role, scope, since: roleSince };
    ways.push({ kind: "assignment", assignment, ...underCurator(reads, places[0], held) });
  }
  const place = places[places.length - 1];
  if (place?.manager.kind !== "office") return ways;
  if (level !== "domain" && application?.opensWithAnyAssignment !== true) return ways;
  if (holderOf(reads, scope) !== account.id) return ways;
  const since = ledSince(reads, account, place);
  const { office } = place.manager;
  const held = { account: account.id, role: singleRoleAt[level], scope, since };
  ways.push({ kind: "office", office, since, ...underCurator(reads, places[0], held) });
  return ways;
}

/** Whether a curator is in charge of the domain in place of whoever holds a role there, and until when one was. */
function underCurator(
  reads: Reads,
  domain: Place | undefined,
  held: RoleHeldSince,
): Pick<Way, "isSuspended" | "suspendedUntil"> {
  return { isSuspended: isSuspended(reads, held), suspendedUntil: suspendedUntil(reads, domain, held) };
}

/** Since when a person manages a place: by name, or because it was left to an office that he fills. */
function ledSince(reads: Reads, account: Account, place: Place): Instant {
  const { scope, level, manager, managedSince } = place;
  if (manager.kind === "account") return (assignmentAt(account, scope) as Assignment).roleSince;
  const { office } = manager;
  const above = reads.place(office);
  if (above !== undefined) return latest(managedSince, ledSince(reads, account, above));
  const appointed = (assignmentAt(account, office) as Assignment).roleSince;
  const chief = reads.enterprise(enterpriseOf(scope))?.chief;
  return level === "domain" && chief
    ? leadsByOfficeSince(chief, place, appointed)
    : latest(managedSince, appointed);
}
