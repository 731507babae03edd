import { type Account, assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { meansByLevel } from "../catalogue/find.js";
import type { CheckedAccountActor } from "../context/actor.js";
import { type AnyContext, withActor } from "../context/context.js";
import { type CanAnswer, can } from "../engine/handle.js";
import { type Path, violation } from "../kernel/violation.js";
import { permissionMatrix } from "../permissions/matrix.js";
import { officeHolder, placesIn } from "../permissions/places.js";
import { type HeldRole, positionsOf } from "../permissions/positions.js";
import { Reads } from "../registry/inquiry.js";
import type { Registry } from "../registry/registry.js";
import type { RuleViolation } from "../rules/index.js";
import { levelOf, readScope, type Scope, selfAndAbove } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import { ranks, singleRoleAt } from "../words/roles.js";
import { allowed, type Denial, type ResourceKind, type Verdict } from "./kinds.js";
import type { Pins, Question, ResourceSearch, SubjectSearch } from "./request.js";
import type { ResourceEntity } from "./types.js";

/**
 * Resources of type `scope`: whether a person may do something in a place, as `can` says it of one of the roles that
 * he holds there or above.
 */
export const scopes: ResourceKind = {
  actions: new Set(Object.keys(permissionMatrix)),
  judge,
  meansThatDo,
  subjects,
  resources,
};

/** Asked in every role that he holds over the place; a no tells what stands in the way of the role that comes nearest. */
function judge(registry: Registry, question: Question, context: AnyContext): Verdict {
  const reads = new Reads(registry);
  const { subject, action, resource } = question;
  const account = reads.account(subject.id);
  const held = account === undefined ? [] : rolesOver(reads, account, resource.id);
  const able = held.filter((role) => isPinned(role, subject.properties) && mayEver(role, action.name));
  if (able.length === 0) return { ok: false, violations: [outsider(account, action.name)] };
  const answers = able.map((role) => answerIn(role, registry, question, context));
  if (answers.some(({ ok }) => ok)) return { ok: true };
  return { ok: false, violations: nearest(answers).map(inRequest) };
}

/** Asked anew by each means of the catalogue, as by a log-in of this moment. */
function meansThatDo(
  registry: Registry,
  question: Question,
  context: AnyContext,
  { violations = [] }: Denial,
): readonly string[] {
  if (!violations.some(({ code }) => code.startsWith("session."))) return [];
  const means = meansByLevel(context.catalogue).map(({ id }) => id);
  return allowed(means, (id) => {
    const session = { means: id, loggedInAt: context.now };
    return judge(registry, { ...question, context: { session } }, context);
  });
}

/** The roles that he holds in a place or above it, by name or by office: the nearest first, then the highest. */
function rolesOver(reads: Reads, account: Account, place: string): readonly HeldRole[] {
  return chainOf(place).flatMap((scope) => {
    const named = assignmentAt(account, scope);
    const roles: HeldRole[] = named === undefined ? [] : [{ role: named.role, scope, byOffice: false }];
    if (officeHolder(reads, scope) === account.id) {
      roles.push({ role: singleRoleAt[levelOf(scope)], scope, byOffice: true });
    }
    return roles.sort((one, other) => ranks[other.role] - ranks[one.role]);
  });
}

/** The place itself and those above it; none of what is no place. */
function chainOf(place: string): readonly Scope[] {
  const scope = readScope(place);
  return scope === undefined ? [] : selfAndAbove(scope);
}

function isPinned({ role, scope }: HeldRole, pins: Pins): boolean {
  return (pins.role ?? role) === role && (pins.scope === undefined || readScope(pins.scope) === scope);
}

/** Whether the matrix gives the action to the role at all. */
function mayEver({ role }: HeldRole, action: string): boolean {
  return permissionMatrix[action as Action].roles.includes(role);
}

function outsider(account: Account | undefined, action: string): RuleViolation {
  return account === undefined ? violation("actor.unknown") : violation("permission.denied", [], { action });
}

function answerIn(
  { role, scope }: HeldRole,
  registry: Registry,
  { subject, action, resource, context: { session } = {} }: Question,
  context: AnyContext,
): CanAnswer {
  const person = { kind: "account", account: subject.id, role, scope } as const;
  const actor: CheckedAccountActor = { ...person, ...(session && { session }) };
  const { targets } = action.properties;
  const question = { action: action.name as Action, scope: resource.id, ...(targets && { targets }) };
  return can(registry, question, withActor(context, actor));
}

/** The fewest violations; of as many, those of the first. */
function nearest(answers: readonly CanAnswer[]): readonly RuleViolation[] {
  const found = answers.flatMap((answer) => (answer.ok ? [] : [answer.violations]));
  return found.reduce((best, other) => (other.length < best.length ? other : best));
}

/** A violation, told of the request: `can` knows the persons it concerns as a list of accounts. */
function inRequest(found: RuleViolation): RuleViolation {
  const [field, ...deeper] = found.path;
  const path: Path = field === "accounts" ? ["action", "properties", "targets", ...deeper] : found.path;
  return { ...found, path };
}

/** Looks at whoever has something in the place or above it, whatever the size of the registry. */
function subjects(registry: Registry, search: SubjectSearch, context: AnyContext): readonly string[] {
  return allowed(concerned(new Reads(registry), search.resource.id), (id) =>
    judge(registry, { ...search, subject: { ...search.subject, id } }, context),
  );
}

/** Whoever is something in the place or above it; whoever holds an office there is, in the place of that office. */
function concerned(reads: Reads, place: string): ReadonlySet<AccountId> {
  return new Set(chainOf(place).flatMap((scope) => [...reads.members(scope)]));
}

/** Looks at the places where he holds a role and at those below. */
function resources(
  registry: Registry,
  search: ResourceSearch,
  context: AnyContext,
): readonly ResourceEntity[] {
  const found = allowed(reached(new Reads(registry), search), (id) =>
    judge(registry, { ...search, resource: { ...search.resource, id } }, context),
  );
  return found.map((id) => ({ type: "scope", id }));
}

function reached(reads: Reads, { subject, action }: ResourceSearch): ReadonlySet<Scope> {
  const account = reads.account(subject.id);
  const roots = (account === undefined ? [] : positionsOf(reads, account))
    .filter((held) => isPinned(held, subject.properties) && mayEver(held, action.name))
    .map(({ scope }) => scope);
  return new Set([...new Set(roots)].flatMap((root) => [...placesIn(reads, { root, below: true })]));
}
