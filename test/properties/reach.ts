import {
  type AccountActor,
  type Actor,
  type Registry,
  type Role,
  roles,
  type Snapshot,
  snapshot,
} from "toegangsbeheer";

// What the rule book lets an actor learn, by plain loops over a snapshot: two registries in which this is the same may
// differ in nothing that he is told.

type Whole = Required<Snapshot>;
type Account = Whole["accounts"][number];
type Assignment = Account["assignments"][number];

/** What an actor may learn of a registry: his reach, and what is told beside it. */
export function reachOf(registry: Registry, actor: Actor): string {
  const whole = snapshot(registry);
  if (actor.kind === "anyone") {
    return JSON.stringify([ownRequests(whole, actor.requester), tickets(whole), ended(whole)]);
  }
  if (actor.kind !== "account" && actor.kind !== "legal-representative") return JSON.stringify(whole);
  const isHim = ({ id }: Account): boolean => actor.kind === "account" && id === actor.account;
  const root = actor.kind === "account" ? actor.scope : "";
  return JSON.stringify([
    inside(whole, root),
    above(whole, root),
    // A curator sees his enterprise in outline.
    actor.kind === "account" && actor.role === "curator" ? outline(whole, root) : null,
    whole.accounts
      .filter(isHim)
      .map((one) => [
        [one, theirPlaces(whole, one), giverOf(whole, one), mandatesOf(whole, one)],
        reviewsOf(whole, one.id),
        curatedBy(whole, one.id),
      ]),
    beside(whole, root),
  ]);
}

/** What a representative may learn: all of his enterprise. */
export function reachIn(registry: Registry, enterprise: string): string {
  const whole = snapshot(registry);
  return JSON.stringify([inside(whole, enterprise), beside(whole, enterprise)]);
}

/**
 * What somebody may learn who is logged in by a password that somebody else set: of the account what lies within that
 * one's place, and whether that is all.
 */
export function reachOfTied(registry: Registry, { account: id, scope }: AccountActor): string {
  const whole = snapshot(registry);
  const own = whole.accounts.find((one) => one.id === id);
  if (own === undefined) return "nobody";
  const place = own.passwordTiedTo?.scope ?? "";
  const { assignments, certificateTiedTo, ...account } = own;
  const isHere = (held: { readonly scope: string }): boolean => isWithin(held.scope, place);
  const offices = whole.places.filter((one) => holderOf(whole, one.scope) === id);
  const within = { ...own, assignments: assignments.filter(isHere) };
  return JSON.stringify([
    inside(whole, scope),
    above(whole, scope),
    [within.assignments, account, theirPlaces(whole, within, place), giverOf(whole, own)],
    reviewsOf(whole, id).filter(isHere),
    [assignments.every(isHere), offices.every(isHere)],
    beside(whole, scope),
  ]);
}

/** The reviews in which something was decided of somebody: his own history tells that they were confirmed. */
function reviewsOf(
  { reviews }: Whole,
  id: string,
): readonly { readonly scope: string; readonly at: string }[] {
  const isOfHim = (finding: string): boolean => finding.split("#")[1]?.split("+")[0] === id;
  return reviews
    .filter(({ findings }) => findings.some(({ finding }) => isOfHim(finding)))
    .map(({ scope, at }) => ({ scope, at }));
}

/** What somebody is a curator of, with the co-managers that he has there: his own history tells them at his discharge. */
function curatedBy({ enterprises }: Whole, id: string): unknown {
  return enterprises.filter(({ curator }) => curator?.account === id).map(({ curator }) => curator);
}

/** The mandates that somebody holds as a person: who gave them, and what of theirs is routed to him. */
function mandatesOf(whole: Whole, { insz, aliases }: Account): unknown {
  const isHis = (mandatary: Whole["mandates"][number]["mandatary"]): boolean =>
    mandatary.kind === "person" && [insz, ...aliases].includes(mandatary.insz);
  const held = whole.mandates.filter(({ mandatary }) => isHis(mandatary));
  const isGiver = (number: string): boolean => held.some(({ enterprise }) => enterprise === number);
  return [
    held,
    whole.enterprises.filter(({ number }) => isGiver(number)).map(({ number, name }) => [number, name]),
    whole.routings
      .filter(({ domain }) => isGiver(enterpriseOf(domain)))
      .flatMap(({ domain, routes }) =>
        routes
          .filter(({ recipient }) => recipient.kind === "mandatary" && isHis(recipient.mandatary))
          .map((one) => [domain, one]),
      ),
  ];
}

function outline(whole: Whole, root: string): unknown {
  return whole.enterprises
    .filter(({ number }) => isWithin(root, number))
    .map(({ name, address }) => [name, address]);
}

function isWithin(scope: string, root: string): boolean {
  return scope === root || scope.startsWith(`${root}/`);
}

function enterpriseOf(scope: string): string {
  return scope.split("/")[0] ?? "";
}

function parentOf(scope: string): string {
  return scope.slice(0, scope.lastIndexOf("/"));
}

/** Everything at and below a place, whole. */
function inside(whole: Whole, root: string): unknown {
  const isHere = ({ scope }: { readonly scope: string }): boolean => isWithin(scope, root);
  const isDomainHere = ({ domain }: { readonly domain: string }): boolean => isWithin(domain, root);
  const number = enterpriseOf(root);
  return [
    whole.enterprises.filter((one) => one.number === root),
    whole.requests.filter((one) => one.enterprise === root),
    whole.places.filter(isHere),
    whole.senders.filter(isDomainHere),
    whole.routings.filter(isDomainHere),
    whole.reviews.filter(isHere),
    whole.accounts.map(({ id, assignments }) => [id, assignments.filter(isHere)]),
    mandatesTold(whole, number, root),
  ];
}

/** A mandate is told to both enterprises; to the chief of the one that holds it, who gave it and what is routed to it. */
function mandatesTold(whole: Whole, number: string, root: string): unknown {
  const isHeld = (mandatary: Whole["mandates"][number]["mandatary"]): boolean =>
    mandatary.kind === "enterprise" && mandatary.enterprise === number;
  const told = whole.mandates.filter(
    ({ enterprise, mandatary }) => enterprise === number || isHeld(mandatary),
  );
  const parties = told.flatMap(({ enterprise, mandatary }) =>
    mandatary.kind === "enterprise" ? [enterprise, mandatary.enterprise] : [enterprise],
  );
  const givers = told.filter(({ mandatary }) => isHeld(mandatary)).map(({ enterprise }) => enterprise);
  return [
    told,
    whole.enterprises.filter((one) => parties.includes(one.number)).map((one) => [one.number, one.name]),
    root === number &&
      whole.routings
        .filter(({ domain }) => givers.some((giver) => isWithin(domain, giver)))
        .map(({ domain, routes }) => [
          domain,
          routes.filter(({ recipient }) => recipient.kind === "mandatary" && isHeld(recipient.mandatary)),
        ])
        .filter(([, routes]) => (routes as readonly unknown[]).length > 0),
  ];
}

/** Of the places above: that they are there, since when, what is open in them, who manages them and where to reach him. */
function above(whole: Whole, root: string): unknown {
  const isAbove = (scope: string): boolean => root.startsWith(`${scope}/`);
  return [
    whole.enterprises
      .filter(({ number }) => isAbove(number))
      .map(({ number, registeredAt, chief, curator }) => [
        ...[number, registeredAt, chief?.account, chief?.email],
        curator,
      ]),
    whole.places
      .filter(({ scope }) => isAbove(scope))
      .map(({ scope, createdAt, applications, manager, managedSince, email }) => [
        ...[scope, createdAt, applications, manager, managedSince, email],
      ]),
    // What was confirmed above is not found untouched below.
    whole.reviews.filter(({ scope }) => isAbove(scope)).map(({ scope, at }) => [scope, at]),
    whole.accounts.map(({ id, assignments }) => [
      id,
      assignments
        .filter(({ scope, role }) => isAbove(scope) && role !== "user")
        .map(({ scope, role, status, lastDay }) => [scope, role, status, lastDay]),
    ]),
  ];
}

/** What somebody is told of the places where he holds a role himself, by name or by office: who is over him there. */
function theirPlaces(whole: Whole, { id, assignments }: Account, root = ""): unknown {
  const offices = whole.places
    .filter(({ scope }) => holderOf(whole, scope) === id && (root === "" || isWithin(scope, root)))
    .map(({ scope }) => scope);
  const held = [...assignments.map(({ scope }) => scope), ...offices];
  const isOver = (scope: string): boolean => held.some((place) => isWithin(place, scope));
  return [
    [...held].sort(),
    whole.enterprises
      .filter(({ number }) => isOver(number))
      .map(({ number, name, registeredAt, chief, curator }) => [
        ...[number, name, registeredAt, chief?.account, chief?.email, curator?.account, curator?.domains],
      ]),
    whole.places
      .filter(({ scope }) => isOver(scope))
      .map(({ scope, createdAt, manager, email }) => [scope, createdAt, manager, email]),
    // In what capacities he may go to work in an enterprise.
    whole.places
      .filter(({ scope }) => held.some((place) => place === parentOf(scope)))
      .map(({ scope }) => scope),
  ];
}

/** Who fills the one single role of a place: by name, or because it was left to his office above. */
function holderOf(whole: Whole, scope: string): string | undefined {
  const manager = whole.places.find((one) => one.scope === scope)?.manager;
  if (manager === undefined) return whole.enterprises.find(({ number }) => number === scope)?.chief?.account;
  return manager.kind === "account" ? manager.account : holderOf(whole, manager.office);
}

/** The owner of a tied password learns whether whoever set it is in force, and whether the place is still that one. */
function giverOf(whole: Whole, { passwordTiedTo: tie }: Account): unknown {
  return [tie, ...(tie?.under ?? [])].map(
    (link) =>
      link && [
        whole.places.filter(({ scope }) => scope === link.scope).map(({ createdAt }) => createdAt),
        whole.enterprises
          .filter(({ number }) => number === (link.scope as string))
          .map((one) => one.registeredAt),
        whole.enterprises.filter(({ number }) => isWithin(link.scope, number)).map(({ curator }) => curator),
        whole.accounts
          .filter(({ id }) => id === survivorOf(whole, link.by))
          .flatMap(({ assignments }) => assignments.filter(({ scope }) => isWithin(link.scope, scope)))
          .map(({ scope, role, status, lastDay }) => [scope, role, status, lastDay]),
      ],
  );
}

function survivorOf(whole: Whole, id: string): string {
  const former = whole.former.find(({ account }) => account === id)?.former;
  return former?.kind === "merged" ? survivorOf(whole, former.into) : id;
}

/**
 * Whose password was set in a role of a place here, when, and whether whoever set it is still there: a review tells. Of
 * those by whose passwords he was logged in then, the same of whoever had his role above or below.
 */
function tiesIn(whole: Whole, root: string): unknown {
  return whole.accounts.flatMap((one) => {
    const { id, passwordTiedTo: tie, passwordSetAt, assignments } = one;
    if (tie === null || !isWithin(tie.scope, root)) return [];
    if (!assignments.some(({ scope }) => isWithin(scope, tie.scope))) return [];
    const under = (tie.under ?? []).filter(
      ({ scope }) => isWithin(scope, tie.scope) || isWithin(tie.scope, scope),
    );
    const told = { ...tie, under };
    return [[id, told, passwordSetAt, giverOf(whole, { ...one, passwordTiedTo: told })]];
  });
}

/** Beside his reach an actor learns what is one in the whole system, and of his own people what is theirs alone. */
function beside(whole: Whole, root: string): unknown {
  const places = whole.places.filter(({ scope }) => isWithin(scope, root));
  const holders = new Set<string | undefined>(places.map(({ scope }) => holderOf(whole, scope)));
  return [
    tickets(whole),
    tiesIn(whole, root),
    whole.usernames,
    whole.digests,
    whole.former.map(({ account }) => account),
    whole.accounts.map(({ id, insz, aliases, username, formerUsernames, firstName, lastName }) => [
      ...[id, insz, aliases, username, formerUsernames, firstName, lastName],
    ]),
    whole.accounts
      .filter(
        ({ id, assignments }) => holders.has(id) || assignments.some(({ scope }) => isWithin(scope, root)),
      )
      .map(({ id, email, language, certificate, codesRequestedAt, assignments }) => [
        ...[id, email, language, certificate, codesRequestedAt],
        // `account.held-elsewhere`
        assignments.some(({ scope }) => !isWithin(scope, root)),
      ]),
  ];
}

function ownRequests(whole: Whole, requester: string): unknown {
  return whole.requests.filter((one) => one.status === "open" && one.requester === requester);
}

/** Which enterprises ended, as the Crossroads Bank tells everybody. */
function ended(whole: Whole): unknown {
  return whole.enterprises.filter((one) => one.ended !== null).map(({ number }) => number);
}

function tickets(whole: Whole): unknown {
  return whole.requests.map(({ ticket }) => ticket);
}

/** Every role that somebody holds in a place, by name or by office, as an actor. */
export function actorsIn(registry: Registry): readonly (Actor & { readonly kind: "account" })[] {
  const whole = snapshot(registry);
  const offices = whole.places.flatMap(({ scope, manager }) => {
    const account = manager.kind === "office" ? holderOf(whole, scope) : undefined;
    return account === undefined ? [] : [{ account, scope: scope as string, role: managing(scope) }];
  });
  const named = whole.accounts.flatMap(({ id, assignments }) =>
    assignments.map(({ scope, role }: Assignment) => ({
      account: id as string,
      scope: scope as string,
      role,
    })),
  );
  const byRole = (role: Role): number => roles.indexOf(role);
  return [...named, ...offices]
    .sort((one, other) => byRole(one.role) - byRole(other.role))
    .map((one) => ({ kind: "account", ...one }));
}

function managing(scope: string): Role {
  const depth = scope.split("/").length;
  return depth === 2 ? "access-manager" : depth === 3 ? "subdivision-manager" : "site-manager";
}
