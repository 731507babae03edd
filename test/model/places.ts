import type { AddSite, AddSubdivision } from "../../src/procedures/places/commands.js";
import type { PlaceIdentifier } from "../../src/words/kinds.js";
import {
  asSet,
  isOpenFrom,
  judgeForPlace,
  judgeInKind,
  judgeKindThere,
  judgeManagedHere,
  kindAt,
  kindNameAt,
  listed,
  start,
} from "./applications.js";
import { institution, judgeEnterprise } from "./facts.js";
import { readHcoNumber, readIdentificationCode } from "./identifiers.js";
import type { Judging } from "./judging.js";
import { judgeManager } from "./managers.js";
import { emitOpening } from "./persons.js";
import {
  above,
  enterpriseNumberOf,
  everyAssignment,
  idsOf,
  lastPart,
  levelAt,
  placeIn,
  sameSet,
  within,
} from "./state.js";
import { isBlank, readEmail, readPlaceName } from "./text.js";

type Adding = AddSubdivision | AddSite;

interface PlaceKind {
  id: string;
  identifiedBy: PlaceIdentifier;
}

/** The kinds of subdivision or site that the catalogue has where a command adds one. */
function placeKinds(judging: Judging, command: Adding): readonly PlaceKind[] {
  const subdivisions = kindAt(judging, command.scope)?.subdivisionKinds ?? [];
  if (command.type === "AddSubdivision") return subdivisions;
  const parent = subdivisions.find((kind) => kind.id === lastPart(command.scope).kind);
  return parent?.siteKinds ?? [];
}

/** The kind of subdivision or site that a command names, when the catalogue has it there. */
export function placeKind(judging: Judging, command: Adding): PlaceKind | undefined {
  return placeKinds(judging, command).find((kind) => kind.id === command.kind);
}

/** A place's number in canonical form. */
export function readPlaceNumber(
  identifiedBy: PlaceIdentifier,
  text: string,
): ReturnType<typeof readHcoNumber> {
  return identifiedBy === "hco-number" ? readHcoNumber(text) : readIdentificationCode(text);
}

/** Adds a subdivision or a site. */
export function judgeAdding(judging: Judging, command: Adding): void {
  const { state, context } = judging;
  const parent = command.scope;
  const level = command.type === "AddSubdivision" ? "subdivision" : "site";
  judgeEnterprise(judging, enterpriseNumberOf(parent), ["scope"], false);
  const isLost = !judgeKindThere(judging, parent);
  const users = everyAssignment(state).filter(
    ({ assignment }) => assignment.role === "user" && within(assignment.scope, parent),
  );
  if (users.length > 0) {
    const own = kindAt(judging, parent)?.severities?.["structure.users-first"];
    judging.judge(own ?? context.policy.severities.usersFirst, "structure.users-first", ["scope"]);
  }
  const kind = placeKind(judging, command);
  let number: string | undefined;
  if (kind === undefined && !isLost) {
    if (isBlank(command.kind)) judging.refuse("field.required", ["kind"]);
    else judging.refuse(`${level}-kind.unknown`, ["kind"], { kind: start(command.kind) });
  }
  if (kind !== undefined)
    number = judging.number(readPlaceNumber(kind.identifiedBy, command.number), ["number"]);
  const siblings = state.places.filter((place) => place.level === level);
  const kinds = placeKinds(judging, command).map(({ id }) => id);
  const taken = siblings.some(
    ({ scope }) =>
      above(scope) === parent &&
      lastPart(scope).identifier === number &&
      kinds.includes(lastPart(scope).kind),
  );
  if (number !== undefined && taken) {
    judging.refuse(`${level}.identifier-taken`, ["number"], { identifier: number });
  }
  const name = judgeName(judging, command, number);
  const email = judging.text(readEmail(command.email), ["email"]);
  if (command.applications !== undefined) {
    const elsewhere = kindAt(judging, parent)?.managedElsewhere !== undefined;
    if (!elsewhere) judgeForPlace(judging, command.applications, parent, []);
    else if (command.applications.length > 0) {
      judgeManagedHere(judging, kindNameAt(parent), ["applications"]);
    }
  }
  const scope = number === undefined ? undefined : `${parent}/${command.kind}:${number}`;
  const appointed = judgeManager(judging, command.manager, parent, scope, true);
  if (judging.isRefused()) return;
  const open = idsOf(placeIn(state, parent)?.applications ?? []).filter((id) =>
    isOpenFrom(judging, parent, id),
  );
  const applications = asSet(command.applications ?? open);
  judging.emit(level === "subdivision" ? "SubdivisionAdded" : "SiteAdded", {
    scope,
    name,
    email,
    applications,
  });
  emitOpening(judging, appointed?.person);
  judging.emit("ManagerAppointed", { scope, manager: appointed?.manager });
}

/** The register's name, or else the form's. */
function judgeName(judging: Judging, command: Adding, number: string | undefined): string | undefined {
  let mustBeThere = false;
  if (number !== undefined) {
    const found = institution(judging, enterpriseNumberOf(command.scope), number, ["number"]);
    if (!found.owned) judging.refuse("institution.not-owned", ["number"], { number });
    if (!isBlank(found.name)) return found.name;
    mustBeThere = found.owned && found.asked;
  }
  const typed = command.name ?? "";
  if (!mustBeThere && isBlank(typed)) return undefined;
  return judging.text(readPlaceName(typed), ["name"]);
}

/** Removes a subdivision or a site that nobody needs any more. */
export function judgeRemoval(judging: Judging, scope: string): void {
  const { state } = judging;
  const manager = placeIn(state, scope)?.manager;
  const named = manager?.kind === "account" ? manager.account : undefined;
  const sites = state.places.filter((place) => above(place.scope) === scope);
  const others = everyAssignment(state).filter(
    ({ account, assignment }) =>
      within(assignment.scope, scope) && !(assignment.scope === scope && account.id === named),
  );
  if (sites.length > 0 || others.length > 0) {
    judging.refuse("scope.not-empty", ["scope"]);
    return;
  }
  judging.emit(levelAt(scope) === "subdivision" ? "SubdivisionRemoved" : "SiteRemoved", { scope });
}

/** Changes a place's e-mail address. */
export function judgeUpdate(judging: Judging, scope: string, text: string): void {
  const email = judging.text(readEmail(text), ["email"]);
  if (email === undefined || placeIn(judging.state, scope)?.email === email) return;
  const level = levelAt(scope);
  if (level === "domain") judging.emit("DomainUpdated", { scope, email });
  else judging.emit(level === "subdivision" ? "SubdivisionUpdated" : "SiteUpdated", { scope, email });
}

/** Chooses a place's applications anew. */
export function judgeSetting(judging: Judging, scope: string, ids: readonly string[]): void {
  const { state } = judging;
  const present = idsOf(placeIn(state, scope)?.applications ?? []);
  if (!ids.every((id) => present.includes(id))) judgeKindThere(judging, scope);
  judgeManagedHere(judging, kindNameAt(scope), ["scope"]);
  if (levelAt(scope) === "domain") judgeInKind(judging, ids, kindNameAt(scope), ["applications"]);
  else judgeForPlace(judging, ids, above(scope) as string, present);
  for (const { id, n } of listed(ids)) {
    if (present.includes(id)) continue;
    const carrying = everyAssignment(state).filter(
      ({ assignment }) => within(assignment.scope, scope) && idsOf(assignment.applications).includes(id),
    );
    if (carrying.length === 0) continue;
    judging.warn("application.restores", ["applications", n], { application: id, count: carrying.length });
  }
  if (judging.isRefused() || sameSet(ids, present)) return;
  judging.emit("ApplicationsSet", { scope, applications: asSet(ids) });
}
