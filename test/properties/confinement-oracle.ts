import type { Actor, Instant, Registry, Role } from "toegangsbeheer";
import { contextOf, type PlayedTurn, type Position, type Step, type Turn } from "toegangsbeheer/testing";

export interface Held {
  readonly account: string;
  readonly role: Role;
  readonly scope: string;
}
interface Change {
  readonly what: "place" | "assignment" | "account";
  readonly scope: string;
  readonly account?: string;
  /** The roles before and after. */
  readonly roles?: readonly string[];
}

// The test's own ranks and its own comparison of texts: nothing of what judges permissions.
const order = [
  ["user"],
  ["site-manager"],
  ["subdivision-manager"],
  ["co-access-manager"],
  ["access-manager", "curator"],
  ["co-chief-access-manager"],
  ["chief-access-manager"],
];
export const rankOf = (role: string): number => order.findIndex((roles) => roles.includes(role));
export const lies = (scope: string, under: string): boolean =>
  scope === under || scope.startsWith(`${under}/`);

/** Everything that is otherwise than it was: places, assignments, and accounts beside their assignments. */
function changes(before: Registry, after: Registry): readonly Change[] {
  const found: Change[] = [];
  const kept = ["places", "senders", "routings", "mandates", "reviews"] as const;
  for (const name of kept) {
    for (const scope of differing(before[name].entries(), after[name].entries()))
      found.push({ what: "place", scope });
  }
  const enterprises = [before, after].map((registry) => withoutHelpers(registry)) as [Entries, Entries];
  for (const scope of differing(...enterprises)) found.push({ what: "place", scope });
  for (const name of ["requests", "former", "digests"] as const) {
    for (const key of differing(before[name].entries(), after[name].entries()))
      found.push({ what: "account", scope: "", account: `${name}:${key}` });
  }
  for (const account of differing(before.accounts.entries(), after.accounts.entries())) {
    const old = parted(before.accounts.get(account as never));
    const young = parted(after.accounts.get(account as never));
    if (JSON.stringify(old.own) !== JSON.stringify(young.own))
      found.push({ what: "account", scope: "", account });
    for (const scope of differing(Object.entries(old.assignments), Object.entries(young.assignments))) {
      const roles = [old.assignments[scope]?.role, young.assignments[scope]?.role].filter(
        (role) => role !== undefined,
      );
      found.push({ what: "assignment", scope, account, roles });
    }
  }
  return found;
}

type Entries = readonly (readonly [string, unknown])[];

/** The enterprises without the list of a curator's co-managers: their assignments are looked at instead. */
function withoutHelpers(registry: Registry): Entries {
  return [...registry.enterprises.entries()].map(([number, enterprise]) => [
    number,
    { ...enterprise, curator: enterprise.curator && { ...enterprise.curator, coManagers: [] } },
  ]);
}

/** The keys whose values differ, or that only one side has. */
function differing(
  a: Iterable<readonly [string, unknown]>,
  b: Iterable<readonly [string, unknown]>,
): readonly string[] {
  const before = new Map(a);
  const after = new Map(b);
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    return was !== is && JSON.stringify(was) !== JSON.stringify(is);
  });
}

function parted(account: unknown): { own: object; assignments: Record<string, { role: string }> } {
  const { assignments = [], ...own } = (account ?? {}) as { assignments?: { scope: string; role: string }[] };
  return { own, assignments: Object.fromEntries(assignments.map((one) => [one.scope, one])) };
}

/** Who holds what, by name and by office. */
export function holdings(registry: Registry): readonly Held[] {
  const named = [...registry.accounts.values()].flatMap(({ id, assignments }) =>
    assignments.map(({ role, scope }): Held => ({ account: id, role, scope })),
  );
  const offices = [...registry.places.values()].flatMap((place): readonly Held[] => {
    if (place.manager.kind === "account") return [];
    const account = holderOf(registry, place.scope);
    const depth = place.scope.split("/").length - 2;
    const role = (["access-manager", "subdivision-manager", "site-manager"] as const)[depth];
    return account && role ? [{ account, role, scope: place.scope }] : [];
  });
  return [...named, ...offices];
}

function holderOf(registry: Registry, scope: string): string | undefined {
  const chief = registry.enterprises.get(scope as never)?.chief?.account;
  if (chief !== undefined) return chief;
  const manager = registry.places.get(scope as never)?.manager;
  return manager?.kind === "office" ? holderOf(registry, manager.office) : manager?.account;
}

/** What the law forbids: the changes that lie outside what those positions reach. */
export function escapes(
  before: Registry,
  after: Registry,
  reach: readonly Held[],
  self = reach[0]?.account,
): readonly Change[] {
  const own = new Set(reach.map(({ account }) => account));
  return changes(before, after).filter((change) => {
    const { what, scope, account = "", roles = [] } = change;
    if (account === self && isOwnData(before, after, change)) return false;
    const above = reach.filter((held) => lies(scope, held.scope));
    if (what === "place") return above.length === 0;
    if (what === "assignment") {
      return !above.some((held) => roles.every((role) => rankOf(role) < rankOf(held.role)));
    }
    const isNew = !account.includes(":") && !before.accounts.has(account as never);
    return !isNew && !own.has(account) && !isHeldWithin(before, account, reach);
  });
}

const ownFields = [
  "language",
  "email",
  "certificate",
  "codesRequestedAt",
  "passwordTiedTo",
  "passwordSetAt",
  "certificateTiedTo",
];
const ownDetails = ["language", "email", "localEmail", "changedAt"];

/** True where nothing changed of a person but what is his own to say: of his account, or of one assignment. */
function isOwnData(before: Registry, after: Registry, { what, scope, account }: Change): boolean {
  const [was, is] = [before, after].map((registry) => {
    const person = registry.accounts.get(account as never);
    if (what === "account") return person && without({ ...person, assignments: [] }, ownFields);
    const held = person?.assignments.find((one) => one.scope === scope);
    return held && without(held, ownDetails);
  });
  return was !== undefined && was === is;
}

function without(value: object, fields: readonly string[]): string {
  return JSON.stringify(Object.entries(value).filter(([field]) => !fields.includes(field)));
}

function isHeldWithin(registry: Registry, account: string, reach: readonly Held[]): boolean {
  return holdings(registry)
    .filter((held) => held.account === account)
    .every((held) =>
      reach.some((power) => lies(held.scope, power.scope) && rankOf(held.role) < rankOf(power.role)),
    );
}

const passwordEvents: ReadonlySet<string> = new Set([
  "PasswordReset",
  "PasswordChanged",
  "AccessCodesIssued",
]);

/** One account at the start, and everybody who acts for it: in what it gave them, or under a password that it set. */
export class Plot {
  /** What the head holds at the start: all that the coalition may ever reach. */
  readonly reach: readonly Held[];
  private readonly given: Held[] = [];
  private readonly taken = new Set<string>();
  private readonly givers = new Set<string>();

  private readonly madeAt: ReadonlyMap<string, string | undefined>;

  constructor(registry: Registry, head: string) {
    this.madeAt = new Map(holdings(registry).map(({ scope }) => [scope, momentOf(registry, scope)]));
    this.reach = holdings(registry).filter(({ account }) => account === head);
    this.given.push(...this.reach);
  }

  /** What the coalition can act in: what it holds or gave, and all that the owners of known passwords hold. */
  positions(registry: Registry): readonly Position[] {
    return holdings(registry)
      .filter((held) => this.taken.has(held.account) || this.given.some((one) => isSame(one, held)))
      .filter(({ role }) => rankOf(role) > 0)
      .map((held) => ({
        ...held,
        byOffice: false,
        inForce: true,
        passwordTiedTo: registry.accounts.get(held.account as never)?.passwordTiedTo ?? null,
      })) as unknown as readonly Position[];
  }

  /** The accounts whose password the coalition knows. */
  known(registry: Registry): readonly string[] {
    return [...this.taken].filter((id) => registry.accounts.has(id as never)).sort();
  }

  /** What those who set passwords for the coalition hold now, in force, under whatever account they go on. */
  standing(registry: Registry, today: string): readonly Held[] {
    const own = new Set([...this.givers].map((account) => survivor(registry, account)));
    return [...registry.accounts.values()].flatMap(({ id, assignments }) =>
      assignments
        .filter(
          ({ status, lastDay }) =>
            own.has(id) && status === "active" && (lastDay === null || lastDay >= today),
        )
        .map(({ role, scope }): Held => ({ account: id, role, scope })),
    );
  }

  /** True while a place is the one that it was at the start. */
  isSamePlace(registry: Registry, scope: string): boolean {
    return this.madeAt.get(scope) === momentOf(registry, scope);
  }

  /** Somebody from outside trusts a person whose password the coalition knows: the door that it waits for. */
  promotion(registry: Registry, { choices }: Step, now: Instant): Turn | undefined {
    const [who = 0, where = 0] = choices;
    const people = [...this.taken]
      .map((id) => registry.accounts.get(id as never))
      .filter((one) => one !== undefined);
    const places = [
      ...[...registry.places.values()].filter(({ level }) => level === "domain").map(({ scope }) => scope),
      ...registry.enterprises.keys(),
    ].sort();
    const person = people[who % people.length];
    const scope = places[where % places.length];
    const chief = scope && registry.enterprises.get(scope.slice(0, 10) as never)?.chief?.account;
    if (person === undefined || scope === undefined || chief === undefined) return undefined;
    const type = scope.length > 10 ? "AppointCoAccessManager" : "AppointCoChiefAccessManager";
    return {
      command: { type, scope, person: { insz: person.insz, email: "office@example.org" } },
      context: contextOf({
        actor: { kind: "account", account: chief, role: "chief-access-manager", scope: scope.slice(0, 10) },
        now,
      }),
    };
  }

  /** True for an actor who may use all his sessions for the coalition. */
  holds(actor: Actor): boolean {
    return actor.kind === "account" && this.given.some((one) => isSame(one, actor));
  }

  /** Whoever acts for somebody by a known password alone has no other session. */
  byPassword(turn: Turn): Turn {
    const { actor, now } = turn.context;
    if (actor.kind !== "account" || this.holds(actor)) return turn;
    const session = { loggedInAt: now, means: "password" };
    return { ...turn, context: contextOf({ ...turn.context, actor: { ...actor, session } }) };
  }

  learn({ before, after, command, answer, context: { actor } }: PlayedTurn): void {
    if (actor.kind === "account") this.givers.add(actor.account);
    const had = holdings(before);
    this.given.push(...holdings(after).filter((held) => !had.some((one) => isSame(one, held))));
    if (!answer.ok) return;
    for (const event of answer.events) {
      if (event.type === "PasswordReset" && command.type === "ResetPassword")
        this.taken.add(event.data.account);
      if (event.type === "AccessCodesIssued") this.taken.add(event.data.account);
      // Its owner set it himself in a sure session: whoever knows it now has it from him.
      if (event.type === "PasswordChanged" && event.data.passwordTiedTo === null)
        this.taken.delete(event.data.account);
      if (event.type === "AccountOpened" && "username" in event.data && event.data.username !== null)
        this.taken.add(event.data.account);
    }
  }

  /** A password that somebody else sets is known no more; what somebody else gives is no gift of the coalition. */
  forget({ answer, before, after }: PlayedTurn): void {
    if (!answer.ok) return;
    for (const event of answer.events)
      if (passwordEvents.has(event.type) && "account" in event.data) this.taken.delete(event.data.account);
    const left = holdings(after);
    const had = holdings(before);
    for (const [at, one] of [...this.given.entries()].reverse()) {
      const isThere = left.some((held) => isSame(one, held));
      if (!isThere && had.some((held) => isSame(one, held))) this.given.splice(at, 1);
    }
  }
}

function momentOf(registry: Registry, scope: string): string | undefined {
  return (
    registry.enterprises.get(scope as never)?.registeredAt ?? registry.places.get(scope as never)?.createdAt
  );
}

function survivor(registry: Registry, account: string): string {
  const former = registry.former.get(account as never);
  return former?.kind === "merged" ? survivor(registry, former.into) : account;
}

function isSame(
  a: Held,
  b: { readonly account: string; readonly role: string; readonly scope: string },
): boolean {
  return a.account === b.account && a.role === b.role && a.scope === b.scope;
}
