import type { ModelFormer, ModelMandatary, ModelMandate, ModelSender } from "./exchange-state.js";
import { type ModelReview, personIn } from "./reviews.js";
import {
  above,
  everyAssignment,
  idsOf,
  type ModelAccount,
  type ModelEnterprise,
  type ModelPlace,
  type ModelState,
  numbersOf,
  upwards,
  usernamesOf,
  within,
} from "./state.js";

/** The state as plain JSON, sorted by key, and every index over it, found by looking at everything. */
export interface ModelSnapshot {
  enterprises: ModelEnterprise[];
  places: ModelPlace[];
  /** Assignments in the order in which they came. */
  accounts: ModelAccount[];
  former: ModelFormer[];
  requests: object[];
  senders: ModelSender[];
  routings: { domain: string; routes: object[] }[];
  mandates: { enterprise: string; mandatary: ModelMandatary; given: object[] }[];
  reviews: ModelReview[];
  digests: { digest: string; account: string }[];
  indexes: {
    /** Account by INSZ, and by user name. */
    byInsz: Record<string, string>;
    byUsername: Record<string, string | null>;
    /** The scopes right below an enterprise, domain or subdivision. */
    children: Record<string, string[]>;
    /** The accounts with an assignment in exactly that scope. */
    members: Record<string, string[]>;
    /** How many assignments of role `user` stand at or below a scope. */
    users: Record<string, number>;
    /** By scope, then application: how many assignments at or below the scope carry it. */
    carriers: Record<string, Record<string, number>>;
    /** How many mandates an enterprise gave. */
    mandates: Record<string, number>;
    /** The tickets of an enterprise's open requests. */
    openRequests: Record<string, string[]>;
    /** What names a person by an INSZ: open requests, and enterprises' mandates. */
    mentions: Record<string, string[]>;
    /** The mandates that an enterprise gave, and those that it holds. */
    parties: Record<string, string[]>;
    /** What waits for an answer, with since when. */
    queues: Record<string, string[]>;
    /** The places that an account manages by name. */
    managedByName: Record<string, string[]>;
    /** The places left to the office at a scope. */
    leftToOffice: Record<string, string[]>;
  };
}

/** A copy that shares nothing with the state. Without entries that would be empty or zero. */
export function modelSnapshot(state: ModelState): ModelSnapshot {
  const places = [...state.places].sort(by((place) => place.scope));
  const all = everyAssignment(state);
  const scopes = [
    ...state.enterprises.map(({ number }) => number),
    ...places.map(({ scope }) => scope),
  ].sort();
  const under = (scope: string) => all.filter(({ assignment }) => within(assignment.scope, scope));
  const snapshot: ModelSnapshot = {
    enterprises: [...state.enterprises].sort(by((enterprise) => enterprise.number)),
    places,
    accounts: [...state.accounts].sort(by((account) => account.id)),
    ...exchanged(state),
    indexes: {
      byInsz: table(
        state.accounts.flatMap((account) =>
          numbersOf(account).map((insz): [string, string] => [insz, account.id]),
        ),
      ),
      byUsername: table([
        ...state.technicalNames.map((name): [string, string | null] => [name, null]),
        ...state.accounts.flatMap((account) =>
          usernamesOf(account).map((name): [string, string | null] => [name, account.id]),
        ),
      ]),
      openRequests: gathered(
        state.requests.filter(({ open }) => open).map(({ enterprise, ticket }) => [enterprise, ticket]),
      ),
      mentions: gathered(mentionsIn(state)),
      parties: gathered(partiesIn(state)),
      queues: gathered(queuesIn(state)),
      children: gathered(places.map(({ scope }) => [above(scope) as string, scope])),
      members: gathered(all.map(({ account, assignment }) => [assignment.scope, account.id])),
      users: table(
        scopes
          .map((scope): [string, number] => [
            scope,
            under(scope).filter(({ assignment }) => assignment.role === "user").length,
          ])
          .filter(([, count]) => count > 0),
      ),
      carriers: table(
        scopes
          .map((scope): [string, Record<string, number>] => [
            scope,
            counted(under(scope).flatMap(({ assignment }) => idsOf(assignment.applications))),
          ])
          .filter(([, counts]) => Object.keys(counts).length > 0),
      ),
      mandates: counted(state.mandates.map(({ enterprise }) => enterprise)),
      managedByName: gathered(
        places.flatMap(({ scope, manager }) =>
          manager.kind === "account" ? [[manager.account, scope]] : [],
        ),
      ),
      leftToOffice: gathered(
        places.flatMap(({ scope, manager }) => (manager.kind === "office" ? [[manager.office, scope]] : [])),
      ),
    },
  };
  return structuredClone(snapshot);
}

/** Requests, senders, routes, mandates, and what is left of accounts, as the registry keeps them. */
function exchanged(state: ModelState) {
  const domains = [...new Set(state.routes.map(({ domain }) => domain))].sort();
  const matters = [...new Set(state.mandates.map(mandatesKey))].sort();
  return {
    former: [...state.former].sort(by(({ account }) => account)),
    requests: state.requests
      .map(({ open, ...request }) => ({ ...request, ...open }))
      .sort(by(({ ticket }) => ticket)),
    senders: [...state.senders].sort(by(({ domain }) => domain)),
    routings: domains.map((domain) => ({
      domain,
      routes: state.routes.filter((one) => one.domain === domain).map(({ domain: _, ...route }) => route),
    })),
    mandates: matters.map((key) => {
      const all = state.mandates.filter((one) => mandatesKey(one) === key);
      const { enterprise, mandatary } = all[0] as ModelMandate;
      const given = all.map(({ enterprise: _, mandatary: __, ...mandate }) => mandate);
      return { enterprise, mandatary, given };
    }),
    reviews: [...state.reviews].sort(by(({ scope }) => scope)),
    digests: [...state.digests].sort(by(({ digest }) => digest)),
  };
}

/** What an enterprise gave to one mandatary is kept together. */
function mandatesKey({ enterprise, mandatary }: ModelMandate): string {
  return `${enterprise}/${mandatary.kind === "person" ? mandatary.insz : mandatary.enterprise}`;
}

/** Both enterprises of each mandate, each with what is kept together, once. */
function partiesIn({ mandates }: ModelState): [string, string][] {
  const all = mandates.flatMap((mandate): [string, string][] => {
    const given: [string, string] = [`given/${mandate.enterprise}`, mandatesKey(mandate)];
    if (mandate.mandatary.kind === "person") return [given];
    return [given, [`held/${mandate.mandatary.enterprise}`, mandatesKey(mandate)]];
  });
  return onlyOnce(all);
}

/** The open requests, and whoever waits for access codes: all who are something, and in each enterprise where one is. */
function queuesIn({ requests, accounts }: ModelState): [string, string][] {
  const open = requests
    .filter((one) => one.open)
    .map((one): [string, string] => ["requests", `${one.requestedAt}/${one.ticket}`]);
  const codes = accounts
    .filter(({ codesRequestedAt }) => codesRequestedAt !== null)
    .flatMap(({ id, codesRequestedAt, assignments }) =>
      assignments
        .flatMap(({ scope }) => ["codes", `codes/${scope.slice(0, 10)}`])
        .map((queue): [string, string] => [queue, `${codesRequestedAt}/${id}`]),
    );
  return onlyOnce([...open, ...codes]);
}

function onlyOnce(all: [string, string][]): [string, string][] {
  const texts = all.map((pair) => pair.join(" "));
  return all.filter((_, n) => texts.indexOf(texts[n] as string) === n);
}

/** Each INSZ that a request, a mandate or a route names, and each account that a review names, with what names it, once. */
function mentionsIn(state: ModelState): [string, string][] {
  const all: [string, string][] = [];
  for (const { ticket, open } of state.requests) {
    for (const insz of [open?.representative.insz, open?.chief.insz, open?.signedBy]) {
      if (insz) all.push([insz, `request:${ticket}`]);
    }
  }
  for (const mandate of state.mandates) {
    const { mandatary } = mandate;
    if (mandatary.kind === "person") all.push([mandatary.insz, `mandates:${mandatesKey(mandate)}`]);
  }
  for (const { domain, recipient } of state.routes) {
    if (recipient.kind === "mandatary" && recipient.mandatary.kind === "person") {
      all.push([recipient.mandatary.insz, `routing:${domain}`]);
    }
  }
  for (const { scope, findings } of state.reviews) {
    for (const { finding } of findings) {
      const account = personIn(finding);
      if (account !== undefined) all.push([account, `review:${scope}`]);
    }
  }
  return onlyOnce(all);
}

/** Faults of the state itself, as texts: what must hold whatever happened. Empty when all is well. */
export function modelFaults(state: ModelState): string[] {
  const faults: string[] = [];
  const places = state.places;
  const scopes = [...state.enterprises.map(({ number }) => number), ...places.map(({ scope }) => scope)];
  for (const { scope } of places) {
    if (!upwards(scope).every((one) => scopes.includes(one))) faults.push(`${scope} hangs in the air`);
  }
  for (const { number, chief, curator, ended } of state.enterprises) {
    if (ended === null ? chief === null : chief !== null || curator !== null) {
      faults.push(`${number} has the wrong number of chiefs`);
    }
    const left = [
      ...places.map(({ scope }) => scope),
      ...everyAssignment(state).map(({ assignment }) => assignment.scope),
    ];
    if (ended !== null && left.some((scope) => within(scope, number))) faults.push(`${number} has not ended`);
  }
  for (const { account, assignment } of everyAssignment(state)) {
    if (!scopes.includes(assignment.scope)) faults.push(`${account.id} holds a role in no place`);
    if (account.assignments.filter((one) => one.scope === assignment.scope).length > 1) {
      faults.push(`${account.id} holds two roles in ${assignment.scope}`);
    }
  }
  return faults;
}

function by<T>(key: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}

function table<T>(entries: [string, T][] | readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

function gathered(pairs: readonly (readonly string[])[]): Record<string, string[]> {
  const keys = [...new Set(pairs.map(([key = ""]) => key))];
  return table(
    keys.map((key) => [
      key,
      pairs
        .filter((pair) => pair[0] === key)
        .map((pair) => pair[1] as string)
        .sort(),
    ]),
  );
}

function counted(ids: string[]): Record<string, number> {
  return table([...new Set(ids)].map((id) => [id, ids.filter((one) => one === id).length]));
}
