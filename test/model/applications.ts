import type { DomainKind } from "../../src/catalogue/types.js";
import type { Judging, ModelPath } from "./judging.js";
import { domainScopeOf, idsOf, lastPart, levelAt, placeIn, upwards } from "./state.js";

/** Each id once, with the place where it first stood. */
export function listed(ids: readonly string[]): { id: string; n: number }[] {
  return ids.map((id, n) => ({ id, n })).filter(({ id, n }) => ids.indexOf(id) === n);
}

/** Each id once. */
export function asSet(ids: readonly string[]): string[] {
  return listed(ids).map(({ id }) => id);
}

/** The domain kind of a scope below an enterprise, when the catalogue has it. */
export function kindAt(judging: Judging, scope: string): DomainKind | undefined {
  return kindNamed(judging, kindNameAt(scope));
}

/** The name of the domain kind of a scope below an enterprise. */
export function kindNameAt(scope: string): string {
  return lastPart(domainScopeOf(scope)).kind;
}

export function kindNamed(judging: Judging, name: string): DomainKind | undefined {
  return judging.context.catalogue.domainKinds.find((kind) => kind.id === name);
}

/** `application.not-in-catalogue` for each that the kind does not have. */
export function judgeInKind(
  judging: Judging,
  ids: readonly string[],
  kindName: string,
  path: ModelPath,
): void {
  if (kindNamed(judging, kindName) === undefined) return;
  for (const { id, n } of listed(ids)) judgeOneInKind(judging, id, kindName, [...path, n]);
}

function judgeOneInKind(judging: Judging, id: string, kindName: string, path: ModelPath): boolean {
  const kind = kindNamed(judging, kindName);
  if (kind?.applications.includes(id) === true && !opensAnyway(judging, id)) return true;
  judging.refuse("application.not-in-catalogue", path, { application: start(id), kind: kindName });
  return false;
}

/** As much of a word that nobody knows as an answer repeats. */
export function start(word: string): string {
  return word.slice(0, 64);
}

/** `domain-kind.unknown` at the scope: the catalogue has lost the kind, so nothing is opened or granted there. */
export function judgeKindThere(judging: Judging, scope: string, path: ModelPath = ["scope"]): boolean {
  if (kindAt(judging, scope) !== undefined) return true;
  judging.refuse("domain-kind.unknown", path, { kind: kindNameAt(scope) });
  return false;
}

function opensAnyway(judging: Judging, id: string): boolean {
  return judging.context.catalogue.applications.some(
    (one) => one.id === id && one.opensWithAnyAssignment === true,
  );
}

/** True when the application is open at the place, and at each one above it. */
export function isOpenFrom(judging: Judging, scope: string, id: string): boolean {
  return upwards(scope)
    .filter((at) => levelAt(at) !== "enterprise")
    .every((at) => idsOf(placeIn(judging.state, at)?.applications ?? []).includes(id));
}

/** What a subdivision or site below `parent` may have: of the kind, and open above unless the place has it. */
export function judgeForPlace(
  judging: Judging,
  ids: readonly string[],
  parent: string,
  present: readonly string[],
): void {
  if (kindAt(judging, parent) === undefined) return;
  for (const { id, n } of listed(ids)) {
    if (!judgeOneInKind(judging, id, kindNameAt(parent), ["applications", n])) continue;
    if (!present.includes(id) && !isOpenFrom(judging, parent, id)) {
      judging.refuse("application.not-in-parent", ["applications", n], { application: id });
    }
  }
}

/** What somebody may get in a place: of the kind, and open there and above. */
export function judgeForUser(
  judging: Judging,
  ids: readonly string[],
  scope: string,
  path: ModelPath = ["applications"],
): void {
  for (const { id, n } of listed(ids)) judgeOneForUser(judging, id, scope, [...path, n]);
}

/** The same of one. */
export function judgeOneForUser(judging: Judging, id: string, scope: string, path: ModelPath): void {
  if (kindAt(judging, scope) === undefined) return;
  if (!judgeOneInKind(judging, id, kindNameAt(scope), path)) return;
  if (!isOpenFrom(judging, scope, id)) judging.refuse("application.not-in-scope", path, { application: id });
}

/** What may be taken from some: what one of them holds, or what the kind has. */
export function judgeForRevoking(
  judging: Judging,
  ids: readonly string[],
  scope: string,
  heldByThem: readonly string[],
): void {
  for (const { id, n } of listed(ids)) {
    if (!heldByThem.includes(id)) judgeOneInKind(judging, id, kindNameAt(scope), ["applications", n]);
  }
}

/** `domain.managed-elsewhere`, for a kind that another system manages. */
export function judgeManagedHere(judging: Judging, kindName: string, path: ModelPath): void {
  const system = kindNamed(judging, kindName)?.managedElsewhere;
  if (system !== undefined) judging.refuse("domain.managed-elsewhere", path, { kind: kindName, system });
}

/** `function.unknown`, and the warning `function.no-effect`. */
export function judgeFunctions(
  judging: Judging,
  ids: readonly string[],
  scope: string,
  path: ModelPath = ["functions"],
): void {
  for (const { id, n } of listed(ids)) judgeOneFunction(judging, id, scope, [...path, n]);
}

/** The same of one. */
export function judgeOneFunction(judging: Judging, id: string, scope: string, path: ModelPath): void {
  const known = kindAt(judging, scope)?.functions;
  if (known === undefined) return;
  const found = known.find((one) => one.id === id);
  if (found === undefined) judging.refuse("function.unknown", path, { function: start(id) });
  else if (found.level !== levelAt(scope)) {
    judging.warn("function.no-effect", path, { function: id, level: found.level });
  }
}

/** `application.companion-missing`, for what somebody will hold. */
export function warnOfCompanions(
  judging: Judging,
  applications: readonly string[],
  functions: readonly string[],
  path: ModelPath,
): void {
  for (const id of applications) {
    const application = judging.context.catalogue.applications.find((one) => one.id === id);
    for (const companion of application?.companions ?? []) {
      if (applications.includes(companion.application)) continue;
      if (!companion.functions.some((one) => functions.includes(one))) continue;
      judging.warn("application.companion-missing", path, {
        application: id,
        companion: companion.application,
      });
    }
  }
}
