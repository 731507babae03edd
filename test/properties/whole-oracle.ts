import type { Registry, Snapshot } from "toegangsbeheer";

// Whether a state is whole, said a second time: by plain loops over a snapshot, without anything of the library but types.

type State = Required<Snapshot>;
type Given = State["mandates"][number]["given"][number];
type Mandatary = State["mandates"][number]["mandatary"];

/** What is wrong, and whom it is about where it is about somebody. */
export interface Broken {
  readonly what: string;
  readonly account?: string;
}

/** A role that somebody holds somewhere. */
interface Holding {
  readonly account: string;
  readonly scope: string;
  readonly role: string;
}

const single = ["chief-access-manager", "access-manager", "subdivision-manager", "site-manager"];
const depths: Readonly<Record<string, readonly number[]>> = {
  "chief-access-manager": [1],
  "co-chief-access-manager": [1],
  "access-manager": [2],
  curator: [2],
  "co-access-manager": [2],
  "subdivision-manager": [3],
  "site-manager": [4],
  user: [2, 3, 4],
};
const levels = ["", "enterprise", "domain", "subdivision", "site"];

/** Everything that is wrong with a snapshot; nothing where it is whole. */
export function brokenIn(state: State): readonly Broken[] {
  const holdings = state.accounts.flatMap(({ id, assignments }) =>
    assignments.map(({ scope, role }): Holding => ({ account: id, scope, role })),
  );
  const scopes = [...state.enterprises.map(({ number }) => number as string), ...state.places.map(scopeOf)];
  return [
    ...keysIn(state),
    ...leadersIn(state, holdings, scopes),
    ...assignmentsIn(state, scopes),
    ...curatorsIn(state, holdings),
    ...namesIn(state),
    ...formerIn(state),
    ...exchangeIn(state),
    ...reviewsIn(state, scopes),
  ];
}

function keysIn(state: State): readonly Broken[] {
  return [
    ...repeated(state.enterprises.map(({ number }) => number)),
    ...repeated(state.places.map(scopeOf)),
    ...repeated(state.accounts.map(({ id }) => id)),
    ...repeated(state.former.map(({ account }) => account)),
    ...repeated(state.requests.map(({ ticket }) => ticket)),
    ...repeated(state.senders.map(({ domain }) => domain)),
    ...repeated(state.routings.map(({ domain }) => domain)),
    ...repeated(state.mandates.map(({ enterprise, mandatary }) => mandatesOf(enterprise, mandatary))),
    ...repeated(state.reviews.map(scopeOf)),
    ...repeated(state.digests.map(({ digest }) => digest)),
    ...repeated(state.usernames.map(({ username }) => username)),
  ].map((key) => ({ what: `${key} is there twice` }));
}

/** One chief an enterprise, and one holder of each single role: whom the place names, or nobody where an office leads. */
function leadersIn(state: State, holdings: readonly Holding[], scopes: readonly string[]): readonly Broken[] {
  const found: Broken[] = [];
  const leads = (scope: string, named: string | undefined): void => {
    const holders = holdings.filter((one) => one.scope === scope && single.includes(one.role));
    const [first] = holders;
    if (holders.length === (named === undefined ? 0 : 1) && first?.account === named) return;
    found.push({ what: `${scope} is led by another one`, account: named ?? first?.account ?? "" });
  };
  for (const { number, chief, curator, ended } of state.enterprises) {
    if (ended !== null) {
      const left = [...scopes, ...holdings.map((one) => one.scope)].filter((scope) => isBelow(scope, number));
      const isLeft = left.length > 0 || holdings.some((one) => one.scope === number);
      if (isLeft || chief !== null || curator !== null) found.push({ what: `${number} has not ended` });
    } else if (chief === null) found.push({ what: `${number} has no chief` });
    else leads(number, chief.account);
  }
  for (const { scope, level, manager, applications, createdAt } of state.places) {
    if (levels[scope.split("/").length] !== level) found.push({ what: `${scope} is no ${level}` });
    if (!scopes.includes(above(scope))) found.push({ what: `${scope} lies nowhere` });
    if (repeated(applications.map(idOf)).length > 0) found.push({ what: `${scope} opens something twice` });
    leads(scope, manager.kind === "account" ? manager.account : undefined);
    if (manager.kind === "office" && !(scopes.includes(manager.office) && isBelow(scope, manager.office))) {
      found.push({ what: `${scope} is left to ${manager.office}` });
    }
    const parent = state.places.find((one) => one.scope === above(scope));
    if (level === "site" && parent?.level === "subdivision" && (parent.lastSiteAt ?? "") < createdAt) {
      found.push({ what: `${parent.scope} forgot a site` });
    }
  }
  return found;
}

function assignmentsIn(state: State, scopes: readonly string[]): readonly Broken[] {
  return state.accounts.flatMap(({ id, assignments }) => [
    ...repeated(assignments.map(scopeOf)).map((scope) => ({ what: `two roles in ${scope}`, account: id })),
    ...assignments
      .filter(
        ({ scope, role, status, lastDay, applications, functions }) =>
          !scopes.includes(scope) ||
          depths[role]?.includes(scope.split("/").length) !== true ||
          (single.includes(role) && (status !== "active" || lastDay !== null)) ||
          repeated(applications.map(idOf)).length > 0 ||
          repeated(functions.map(idOf)).length > 0,
      )
      .map(({ scope }) => ({ what: `a wrong role in ${scope}`, account: id as string })),
  ]);
}

/** Whoever is curator somewhere is so by his enterprise's word, everywhere that it says; so are his co-managers. */
function curatorsIn(state: State, holdings: readonly Holding[]): readonly Broken[] {
  const found: Broken[] = [];
  const told: string[] = [];
  const holds = (account: string, scope: string, role: string): boolean =>
    holdings.some((one) => one.account === account && one.scope === scope && one.role === role);
  for (const { number, curator } of state.enterprises) {
    if (curator === null) continue;
    const { account, domains, coManagers } = curator;
    const wrong = domains.filter((scope) => !isBelow(scope, number) || !holds(account, scope, "curator"));
    if (domains.length === 0 || wrong.length > 0 || repeated(domains).length > 0) {
      found.push({ what: `the curator of ${number}`, account });
    }
    told.push(...domains.map((scope) => `${account} ${scope}`));
    const others = coManagers.filter(
      (one) => !domains.includes(one.scope) || !holds(one.account, one.scope, "co-access-manager"),
    );
    for (const one of others) found.push({ what: `a co-manager in ${one.scope}`, account: one.account });
    if (repeated(coManagers.map((one) => `${one.account} ${one.scope}`)).length > 0) {
      found.push({ what: `a co-manager of ${number} twice` });
    }
  }
  for (const { account, scope, role } of holdings) {
    if (role === "curator" && !told.includes(`${account} ${scope}`)) {
      found.push({ what: `a curator of his own in ${scope}`, account });
    }
  }
  return found;
}

/** Every number and every name has one owner: present, former and technical ones together. */
function namesIn(state: State): readonly Broken[] {
  const numbers = state.accounts.flatMap(({ insz, aliases }) => [insz, ...aliases]);
  const owned = new Map<string, string | null>();
  const names: string[] = [];
  const own = (name: string, owner: string | null): void => {
    names.push(name.toLowerCase());
    owned.set(name, owner);
  };
  for (const { id, username, formerUsernames } of state.accounts) {
    for (const name of [username, ...formerUsernames]) if (name !== null) own(name, id);
  }
  for (const { channels } of state.senders) {
    for (const { username } of channels) if (username !== null) own(username, null);
  }
  const reserved = new Map(state.usernames.map(({ username, account }) => [username as string, account]));
  return [
    ...repeated(numbers).map(() => ({ what: "a number has two owners" })),
    ...repeated(names).map(() => ({ what: "a name has two owners" })),
    ...[...owned]
      .filter(([name, owner]) => reserved.get(name) !== owner)
      .map(([name]) => ({ what: `${name} is not reserved for its owner` })),
    ...[...reserved]
      .filter(([name, owner]) => owner !== null && owned.get(name) !== owner)
      .map(([name]) => ({ what: `${name} is reserved for somebody else` })),
  ];
}

function formerIn({ accounts, former, digests }: State): readonly Broken[] {
  const isHere = (id: string): boolean => accounts.some((one) => one.id === id);
  const whatOf = (id: string) => former.find((one) => one.account === id)?.former;
  const wrong = former.filter(({ account, former: what }) => {
    let at = what;
    for (let step = 0; at.kind === "merged" && !isHere(at.into) && step <= former.length; step += 1) {
      at = whatOf(at.into) ?? at;
    }
    return isHere(account) || (at.kind === "merged" && !isHere(at.into));
  });
  return [
    ...wrong.map(({ account }) => ({ what: "a former account", account })),
    ...digests
      .filter(({ account }) => whatOf(account)?.kind !== "erased")
      .map(({ account }) => ({ what: "a digest", account })),
  ];
}

function exchangeIn(state: State): readonly Broken[] {
  const domains = state.places.filter(({ level }) => level === "domain").map(({ scope }) => scope as string);
  const found: string[] = [];
  for (const { domain, channels, preferred } of state.senders) {
    if (!domains.includes(domain)) found.push(`the sender of ${domain}`);
    if (repeated(channels.map(({ kind }) => kind)).length > 0) found.push(`two channels of ${domain}`);
    const carriers = new Map<string, string[]>();
    for (const { kind, applications } of channels) {
      if (repeated(applications).length > 0) found.push(`${domain} carries something twice`);
      for (const one of applications) carriers.set(one, [...(carriers.get(one) ?? []), kind]);
    }
    const chosen = Object.entries(preferred);
    const isRight = chosen.every(([one, kind]) => carriers.get(one)?.includes(kind) === true);
    if (!isRight || chosen.length !== carriers.size) found.push(`what ${domain} prefers`);
  }
  for (const { domain, routes } of state.routings) {
    if (!domains.includes(domain) || routes.length === 0) found.push(`the routes of ${domain}`);
    if (repeated(routes.map(({ declaration }) => declaration)).length > 0) found.push(`a route of ${domain}`);
  }
  for (const { enterprise, given } of state.mandates) {
    if (!state.enterprises.some(({ number }) => number === enterprise) || given.length === 0) {
      found.push(`the mandates of ${enterprise}`);
    }
    given.forEach((one, at) => {
      const isTwice = given.slice(at + 1).some((other) => isSameMatter(one, other) && isMeeting(one, other));
      if (isTwice || (one.until ?? "9") < one.from) found.push(`a mandate of ${enterprise}`);
    });
  }
  return found.map((what) => ({ what }));
}

function isSameMatter(one: Given, other: Given): boolean {
  return one.subject === other.subject;
}

function isMeeting(one: Given, other: Given): boolean {
  return one.from <= (other.until ?? "9") && other.from <= (one.until ?? "9");
}

function reviewsIn({ reviews }: State, scopes: readonly string[]): readonly Broken[] {
  return reviews
    .filter(({ scope, findings: decided }) => {
      const findings = decided.map(({ finding }) => finding);
      const about = findings.map((id) => /@([^#]+)#/.exec(id)?.[1] ?? "");
      const isWithin = about.every((one) => one === scope || isBelow(one, scope));
      return !scopes.includes(scope) || !isWithin || repeated(findings).length > 0;
    })
    .map(({ scope }) => ({ what: `what was confirmed in ${scope}` }));
}

/** Every index, counted anew from a snapshot. */
export function indexesOf(state: State): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const sets: Record<string, Table> = {
    ...{ members: {}, children: {}, openRequests: {} },
    ...{ mentions: {}, parties: {}, queues: {} },
  };
  const tallies: Record<string, number> = state.digests.length > 0 ? { digests: state.digests.length } : {};
  const add = (index: string, key: string | null | undefined, item: string): void => {
    const table = sets[index] as Table;
    if (typeof key === "string") table[key] = [...new Set([...(table[key] ?? []), item])].sort();
  };
  const count = (name: string): void => {
    tallies[name] = (tallies[name] ?? 0) + 1;
  };
  const numbers: Record<string, string> = {};
  for (const { id, insz, aliases, assignments, codesRequestedAt } of state.accounts) {
    for (const number of [insz, ...aliases]) numbers[number] = id;
    for (const { scope, role, applications } of assignments) {
      add("members", scope, id);
      if (codesRequestedAt !== null) {
        add("queues", "codes", `${codesRequestedAt}/${id}`);
        add("queues", `codes/${scope.slice(0, 10)}`, `${codesRequestedAt}/${id}`);
      }
      for (let at: string = scope; at !== ""; at = above(at)) {
        if (role === "user") count(`${at}#users`);
        for (const held of applications) count(`${at}#application:${held.id}`);
      }
    }
  }
  for (const { scope } of state.places) add("children", above(scope), scope);
  for (const request of state.requests) {
    if (request.status !== "open") continue;
    add("openRequests", request.enterprise, request.ticket);
    add("queues", "requests", `${request.requestedAt}/${request.ticket}`);
    for (const insz of [request.representative?.insz, request.chief?.insz, request.signedBy]) {
      add("mentions", insz, `request:${request.ticket}`);
    }
  }
  for (const { enterprise, mandatary, given } of state.mandates) {
    for (const _ of given) count(`${enterprise}#mandates`);
    if (given.length === 0) continue;
    const id = mandatesOf(enterprise, mandatary);
    add("parties", `given/${enterprise}`, id);
    if (mandatary.kind === "person") add("mentions", mandatary.insz, `mandates:${id}`);
    else add("parties", `held/${mandatary.enterprise}`, id);
  }
  for (const { domain, routes } of state.routings) {
    for (const { recipient } of routes) {
      if (recipient.kind === "self" || recipient.mandatary.kind !== "person") continue;
      add("mentions", recipient.mandatary.insz, `routing:${domain}`);
    }
  }
  for (const { scope, findings } of state.reviews) {
    for (const { finding } of findings) add("mentions", reviewedPerson(finding), `review:${scope}`);
  }
  const usernames = Object.fromEntries(state.usernames.map(({ username, account }) => [username, account]));
  return { ...sets, tallies, numbers, usernames };
}

/** Whom a finding is about: things stand under codes of their own, or two by two. */
function reviewedPerson(finding: string): string | undefined {
  const [head = "", tail = ""] = finding.split("#");
  const isThing = /\.(nobody-holds|place-data|request-unsigned|route-broken)@/.test(head);
  return isThing || tail.split("+").length === 2 ? undefined : tail.replace(/\+.*/, "");
}

type Table = Record<string, readonly string[]>;

/** The names of the indexes that {@link indexesOf} counts. */
export const indexNames: readonly (keyof Registry)[] = [
  "members",
  "children",
  "openRequests",
  "mentions",
  "parties",
  "queues",
  "tallies",
  "numbers",
  "usernames",
];

function repeated(items: readonly string[]): readonly string[] {
  return items.filter((item, at) => items.indexOf(item) !== at);
}

function scopeOf({ scope }: { readonly scope: string }): string {
  return scope;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function above(scope: string): string {
  return scope.split("/").slice(0, -1).join("/");
}

function isBelow(scope: string, other: string): boolean {
  return scope.startsWith(`${other}/`);
}

function mandatesOf(enterprise: string, mandatary: Mandatary): string {
  return `${enterprise}/${mandatary.kind === "person" ? mandatary.insz : mandatary.enterprise}`;
}
