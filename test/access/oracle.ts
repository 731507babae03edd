import type {
  AccessQuestion,
  Account,
  AnyContext,
  Application,
  Assignment,
  ConditionCode,
  Domain,
  Level,
  Place,
  Snapshot,
} from "../../src/index.js";

/**
 * A second, naive reading of the rules of access, on the plain JSON of a snapshot: lists, loops and dates; it imports
 * nothing of the library but types.
 */

/** How a person comes to an application: each is judged alone, and one that suffices is enough. */
interface Claim {
  readonly assignment: Assignment | null;
  /** When his office began, for who comes by his office. */
  readonly officeSince: string | null;
}

const order: readonly ConditionCode[] = [
  "account.known",
  "application.known",
  "place.known",
  "assignment.active",
  "application.open-at-domain",
  "application.open-at-subdivision",
  "application.open-at-site",
  "application.granted",
  "application.level",
  "function.held",
  "access.effective",
  "authentication.level",
  "certificate.held",
];

/** The conditions that fail; none when the person may open it. */
export function oracle(
  state: Required<Snapshot>,
  question: AccessQuestion,
  context: AnyContext,
): readonly ConditionCode[] {
  const account = state.accounts.find(({ id }) => id === question.account);
  const application = context.catalogue.applications.find(({ id }) => id === question.application);
  const claims = account === undefined ? [] : claimsOf(state, account, application, question.scope);
  if (claims.length === 0) claims.push({ assignment: null, officeSince: null });
  const outcomes = claims.map((claim) => {
    const failed = judge(state, question, context, account, application, claim);
    return order.filter((name) => failed.has(name));
  });
  return outcomes.reduce((best, one) => (one.length < best.length ? one : best));
}

function claimsOf(
  state: Required<Snapshot>,
  account: Account,
  application: Application | undefined,
  scope: string,
): Claim[] {
  const claims: Claim[] = [];
  for (const assignment of account.assignments) {
    if (assignment.scope === scope) claims.push({ assignment, officeSince: null });
  }
  const depth = scope.split("/").length;
  if (depth === 2 || application?.opensWithAnyAssignment) {
    const officeSince = officeOf(state, account, scope);
    if (officeSince !== null) claims.push({ assignment: null, officeSince });
  }
  return claims;
}

/** Since when the person manages the place by an office: the last of the appointments that led to it. */
function officeOf(state: Required<Snapshot>, account: Account, scope: string): string | null {
  let place = placeAt(state, scope);
  if (place === undefined || place.manager.kind === "account") return null;
  let since: string = place.managedSince;
  while (place !== undefined && place.manager.kind === "office") {
    const office: string = place.manager.office;
    if (!office.includes("/")) {
      const chief = state.enterprises.find(({ number }) => number === office)?.chief;
      if (chief?.account !== account.id) return null;
      const led = chief.led.find((one) => one.scope === scope)?.since;
      return led ?? last([since, roleAt(account, office)]);
    }
    place = placeAt(state, office);
    if (place?.manager.kind === "account") {
      return place.manager.account === account.id ? last([since, roleAt(account, office)]) : null;
    }
    if (place !== undefined) since = last([since, place.managedSince]);
  }
  return null;
}

function roleAt(account: Account, scope: string): string {
  return account.assignments.find((one) => one.scope === scope)?.roleSince ?? "";
}

function judge(
  state: Required<Snapshot>,
  { scope, session }: AccessQuestion,
  { now, today, policy, catalogue }: AnyContext,
  account: Account | undefined,
  application: Application | undefined,
  { assignment, officeSince }: Claim,
): ReadonlySet<ConditionCode> {
  const failed = new Set<ConditionCode>();
  const parts = scope.split("/");
  const level = (["enterprise", "domain", "subdivision", "site"] as const)[parts.length - 1] as Level;
  const open = application?.opensWithAnyAssignment === true;
  const moments: string[] = [];

  const office = ({ domain: 4, subdivision: 2, site: 1 } as Record<string, number>)[level] ?? 6;
  const rank = assignment ? (ranks[assignment.role] ?? 0) : officeSince === null ? 0 : office;
  const isWithin = (tie: Account["passwordTiedTo"]): boolean => {
    if (tie === null) return true;
    for (const giver of [tie, ...(tie.under ?? [])]) {
      const there = scope === giver.scope || scope.startsWith(`${giver.scope}/`);
      const made =
        placeAt(state, giver.scope)?.createdAt ??
        state.enterprises.find(({ number }) => String(number) === giver.scope)?.registeredAt;
      if (!there || made !== giver.placeSince || rank >= giver.rank) return false;
      if (rank > 0 && policy.severities.passwordGiver !== "warn" && !isGiverThere(state, giver, today))
        return false;
    }
    return true;
  };

  if (account === undefined) failed.add("account.known");
  const isKnown = application !== undefined;
  if (!isKnown) failed.add("application.known");
  const isThere = parts.every((_, depth) => isPlaceIn(state, parts.slice(0, depth + 1).join("/")));
  if (!isThere) failed.add("place.known");

  const isBlocked = assignment?.status === "blocked";
  const isOver = assignment?.lastDay != null && assignment.lastDay < today;
  if (officeSince === null && (assignment === null || isBlocked || isOver)) failed.add("assignment.active");
  if (isSuspended(state, scope, account, assignment)) failed.add("assignment.active");
  const gaveWay = curatorLeft(state, scope, assignment, officeSince);
  if (gaveWay !== null) moments.push(gaveWay);

  for (const [depth, name] of (["domain", "subdivision", "site"] as const).entries()) {
    if (open || (depth > 0 && depth + 1 >= parts.length)) continue;
    const place = parts.length > 1 ? placeAt(state, parts.slice(0, depth + 2).join("/")) : undefined;
    const held = application && place?.applications.find(({ id }) => id === application.id);
    if (held === undefined) failed.add(`application.open-at-${name}`);
    else moments.push(held.since);
  }

  const grants: string[] = [];
  for (const held of assignment?.applications ?? []) {
    if (held.id === application?.id) grants.push(last([held.since, assignment?.activeSince ?? ""]));
  }
  if (level === "domain" && application?.implicitForManagers) {
    if (officeSince !== null) grants.push(officeSince);
    const manages = ["access-manager", "co-access-manager", "curator"].includes(assignment?.role ?? "");
    if (assignment !== null && manages) grants.push(assignment.roleSince);
  }
  if (!open && grants.length === 0) failed.add("application.granted");
  if (grants.length > 0) moments.push(first(grants));
  else if (assignment !== null) moments.push(assignment.activeSince);

  if (!open && application?.level !== undefined && application.level !== level)
    failed.add("application.level");

  if (!open && application?.functions !== undefined) {
    const kind = catalogue.domainKinds.find(({ id }) => id === parts[1]?.split(":")[0]);
    const counting: string[] = [];
    for (const held of assignment?.functions ?? []) {
      const known = kind?.functions.find(({ id }) => id === held.id);
      if (known?.level === level && application.functions.includes(held.id)) counting.push(held.since);
    }
    if (counting.length === 0) failed.add("function.held");
    else moments.push(first(counting));
  }

  const hasWay = assignment !== null || officeSince !== null;
  if (!open && application !== undefined && hasWay && moments.length > 0) {
    const from = new Date(last(moments)).getTime() + policy.effectDelayMinutes * 60_000;
    if (new Date(now).getTime() < from) failed.add("access.effective");
  }

  if (session !== "unjudged") {
    const means = catalogue.means.find(({ id }) => id === session?.means);
    const asked = application?.authenticationLevel;
    if (session === null || means === undefined) {
      // Nobody knows who is there: that will do where nothing is asked of a log-in, and nobody else knows the password.
      if (asked !== undefined || account?.passwordTiedTo != null) failed.add("authentication.level");
    } else {
      if (means.level < (asked ?? 0)) failed.add("authentication.level");
      const set = account?.passwordSetAt ?? null;
      const isOutdated = set !== null && last(["", String(session.loggedInAt)]) <= set;
      const isTied = !isWithin(account?.passwordTiedTo ?? null);
      if (means.password === true && (isTied || isOutdated)) failed.add("authentication.level");
    }
  }

  const isCertified =
    account?.certificate != null &&
    account.certificate.expiresAt >= now &&
    isWithin(account.certificateTiedTo);
  if (application?.certificate && !isCertified) failed.add("certificate.held");
  // Of an application that nobody knows, and in a place that is not there, nothing is open and nobody has anything.
  if (!isThere) failed.delete("assignment.active");
  if (!isThere || !isKnown) {
    for (const code of order) if (/\.(open-at-.+|granted)$/.test(code)) failed.delete(code);
  }
  return failed;
}

function isPlaceIn(state: Required<Snapshot>, scope: string): boolean {
  return scope.includes("/")
    ? placeAt(state, scope) !== undefined
    : state.enterprises.some(({ number }) => number === scope);
}

const ranks: Readonly<Record<string, number>> = {
  user: 0,
  "site-manager": 1,
  "subdivision-manager": 2,
  "co-access-manager": 3,
  "access-manager": 4,
  curator: 4,
  "co-chief-access-manager": 5,
  "chief-access-manager": 6,
};

/** Whoever set the password, or whom he became, is still at least that high there or above. */
function isGiverThere(
  state: Required<Snapshot>,
  tie: { by: string; rank: number; scope: string },
  today: string,
) {
  let by = tie.by;
  for (let at = 0; at < state.former.length; at += 1) {
    const former = state.former.find(({ account }) => account === by)?.former;
    if (former?.kind === "merged") by = former.into;
  }
  const assignments = state.accounts.find(({ id }) => id === by)?.assignments ?? [];
  return assignments.some(({ role, scope, status, lastDay }) => {
    const isAbove = tie.scope === scope || tie.scope.startsWith(`${scope}/`);
    const curator = state.enterprises.find(({ number }) => scope.startsWith(number))?.curator;
    const isCurators = curator?.coManagers.some((one) => one.account === by && one.scope === scope);
    const isDomains = role === "access-manager" || (role === "co-access-manager" && !isCurators);
    const isOut = isDomains && curator?.domains.some((one) => one === scope);
    const isOver = lastDay !== null && lastDay < today;
    return isAbove && (ranks[role] ?? 0) >= tie.rank && status === "active" && !isOver && !isOut;
  });
}

function placeAt(state: Required<Snapshot>, scope: string): Place | Domain | undefined {
  return state.places.find((place) => place.scope === scope);
}

function first(moments: readonly string[]): string {
  return [...moments].sort()[0] as string;
}

function last(moments: readonly string[]): string {
  return [...moments].sort().at(-1) as string;
}

/** When the managers of a domain came back after a curator, where that person was one of them before. */
function curatorLeft(
  state: Required<Snapshot>,
  scope: string,
  assignment: Assignment | null,
  officeSince: string | null,
): string | null {
  const place = placeAt(state, scope);
  const left = place?.level === "domain" ? place.curatedUntil : null;
  const since = assignment?.role === "user" ? null : (assignment?.roleSince ?? officeSince);
  return left !== null && since !== null && since < left ? left : null;
}

/**
 * While a curator is in charge of a domain, its own managers have no access in it, by name or by an office, there or
 * below; those whom he made co-managers have.
 */
function isSuspended(
  state: Required<Snapshot>,
  scope: string,
  account: Account | undefined,
  assignment: Assignment | null,
): boolean {
  const curator = state.enterprises.find(({ number }) => number === scope.split("/")[0])?.curator;
  const domain = scope.split("/").slice(0, 2).join("/");
  if (curator?.domains.some((one) => one === domain) !== true) return false;
  if (assignment !== null) {
    const isHis = curator.coManagers.some((one) => one.account === account?.id && one.scope === scope);
    return assignment.role === "access-manager" || (assignment.role === "co-access-manager" && !isHis);
  }
  let place = placeAt(state, scope);
  while (place !== undefined && place.scope !== domain && place.manager.kind === "office") {
    place = placeAt(state, place.manager.office);
  }
  return place?.scope === domain;
}
