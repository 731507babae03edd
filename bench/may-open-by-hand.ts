import type { AccessQuestion } from "../src/access/case.js";
import type { AccessDecision } from "../src/access/may-open.js";
import type { Application, AuthenticationMeans, Catalogue, DomainKind } from "../src/catalogue/types.js";
import type { AnyContext } from "../src/context/context.js";
import type { ConditionCode } from "../src/words/access.js";
import type { MutableRegistry } from "./by-hand.js";

/**
 * The other side: access as somebody writes it who keeps no old state, one walk over native Maps that notes what
 * fails on the way. It trusts its caller where the library checks.
 */

type Account = NonNullable<ReturnType<MutableRegistry["accounts"]["get"]>>;
type Assignment = Account["assignments"][number];
type Place = NonNullable<ReturnType<MutableRegistry["places"]["get"]>>;

/** A catalogue's entries by id, made once. */
export class CatalogueMaps {
  readonly applications: ReadonlyMap<string, Application>;
  readonly kinds: ReadonlyMap<string, DomainKind>;
  readonly means: ReadonlyMap<string, AuthenticationMeans>;

  constructor(catalogue: Catalogue) {
    this.applications = new Map(catalogue.applications.map((one) => [one.id, one]));
    this.kinds = new Map(catalogue.domainKinds.map((one) => [one.id, one]));
    this.means = new Map(catalogue.means.map((one) => [one.id, one]));
  }
}

/** Whether the person may open the application in the place, and what fails where he may not. */
export function mayOpenByHand(
  registry: MutableRegistry,
  maps: CatalogueMaps,
  question: AccessQuestion,
  context: AnyContext,
): AccessDecision {
  const { scope } = question;
  const account = registry.accounts.get(question.account);
  const application = maps.applications.get(question.application);
  const first = scope.indexOf("/");
  const second = first < 0 ? -1 : scope.indexOf("/", first + 1);
  const third = second < 0 ? -1 : scope.indexOf("/", second + 1);
  const depth = first < 0 ? 0 : second < 0 ? 1 : third < 0 ? 2 : 3;
  const places = [
    depth > 0 ? registry.places.get(second < 0 ? scope : scope.slice(0, second)) : undefined,
    depth > 1 ? registry.places.get(third < 0 ? scope : scope.slice(0, third)) : undefined,
    depth > 2 ? registry.places.get(scope) : undefined,
  ];
  const assignment = account?.assignments.find((one) => one.scope === scope);
  const since =
    account !== undefined && (depth === 1 || application?.opensWithAnyAssignment === true)
      ? officeSince(registry, account, places[depth - 1], scope)
      : undefined;
  let isThere = depth > 0 || registry.enterprises.has(scope);
  for (let at = 0; at < depth; at++) if (places[at] === undefined) isThere = false;
  const walk = (by: Assignment | undefined, office: string | undefined): ConditionCode[] =>
    failures(maps, question, context, scope, depth, places, isThere, account, application, by, office);
  let failed = walk(assignment, assignment === undefined ? since : undefined);
  if (assignment !== undefined && since !== undefined && failed.length > 0) {
    const others = walk(undefined, since);
    if (others.length < failed.length) failed = others;
  }
  const unjudged: ConditionCode[] = question.session === "unjudged" ? ["authentication.level"] : [];
  return failed.length === 0
    ? { allowed: true, unjudged }
    : { allowed: false, failed: failed as [ConditionCode], unjudged };
}

function failures(
  maps: CatalogueMaps,
  { session }: AccessQuestion,
  { now, today, policy }: AnyContext,
  scope: string,
  depth: number,
  places: readonly (Place | undefined)[],
  isThere: boolean,
  account: Account | undefined,
  application: Application | undefined,
  assignment: Assignment | undefined,
  office: string | undefined,
): ConditionCode[] {
  const failed: ConditionCode[] = [];
  const isOpen = application?.opensWithAnyAssignment === true;
  if (account === undefined) failed.push("account.known");
  if (application === undefined) failed.push("application.known");
  if (!isThere) failed.push("place.known");
  if (assignment === undefined) {
    if (office === undefined && isThere) failed.push("assignment.active");
  } else if (assignment.status === "blocked" || (assignment.lastDay !== null && assignment.lastDay < today)) {
    failed.push("assignment.active");
  }
  if (!isOpen) {
    let last = assignment?.activeSince ?? "";
    for (let at = 0; at < Math.max(depth, 1); at++) {
      const held = places[at]?.applications.find((one) => one.id === application?.id);
      if (held === undefined) {
        if (isThere && application !== undefined) failed.push(openAt[at] as ConditionCode);
      } else if (held.since > last) last = held.since;
    }
    let granted = assignment?.applications.find((one) => one.id === application?.id)?.since;
    if (depth === 1 && application?.implicitForManagers === true) {
      const appointed = office ?? (managers.has(assignment?.role ?? "") ? assignment?.roleSince : undefined);
      if (granted === undefined || (appointed !== undefined && appointed < granted)) granted = appointed;
    }
    if (granted === undefined) {
      if (isThere && application !== undefined) failed.push("application.granted");
    } else if (granted > last) last = granted;
    if (application?.level !== undefined && application.level !== levels[depth])
      failed.push("application.level");
    if (application?.functions !== undefined) {
      let held: string | undefined;
      for (const { id, since } of assignment?.functions ?? []) {
        if (!application.functions.includes(id) || (held !== undefined && held <= since)) continue;
        const start = scope.indexOf("/") + 1;
        const kind = maps.kinds.get(scope.slice(start, scope.indexOf(":", start)));
        if (kind?.functions.find((one) => one.id === id)?.level === levels[depth]) held = since;
      }
      if (held === undefined) failed.push("function.held");
      else if (held > last) last = held;
    }
    const hasWay = assignment !== undefined || office !== undefined;
    if (hasWay && application !== undefined && last !== "") {
      const passed = Date.parse(now) - Date.parse(last);
      if (passed < policy.effectDelayMinutes * 60_000) failed.push("access.effective");
    }
  }
  if (session === null) {
    if (application?.authenticationLevel !== undefined) failed.push("authentication.level");
  } else if (session !== "unjudged") {
    const asked = application?.authenticationLevel ?? 0;
    // Nobody's password is tied in the population: whoever compares the two looks no further.
    const isOutside = session.means === "password" && account?.passwordTiedTo != null;
    if (isOutside || (asked > 0 && (maps.means.get(session.means)?.level ?? 0) < asked)) {
      failed.push("authentication.level");
    }
  }
  if (application?.certificate === true) failed.push("certificate.held");
  return failed;
}

const openAt = ["application.open-at-domain", "application.open-at-subdivision", "application.open-at-site"];
const levels = ["enterprise", "domain", "subdivision", "site"];
const managers: ReadonlySet<string> = new Set(["access-manager", "co-access-manager", "curator"]);

function officeSince(
  registry: MutableRegistry,
  account: Account,
  place: Place | undefined,
  scope: string,
): string | undefined {
  let since = "";
  let here = place;
  let at = scope;
  while (here?.manager.kind === "office") {
    if (here.managedSince > since) since = here.managedSince;
    at = here.manager.office;
    here = at.length === 10 ? undefined : registry.places.get(at);
  }
  if (since === "") return undefined;
  const holder =
    here?.manager.kind === "account" ? here.manager.account : registry.enterprises.get(at)?.chief?.account;
  if (holder !== account.id) return undefined;
  const named = account.assignments.find((one) => one.scope === at);
  return named !== undefined && named.roleSince > since ? named.roleSince : since;
}
