import type { Assignment } from "../aggregates/account/state.js";
import { mandatesId, partyName } from "../aggregates/mandate/state.js";
import { accountOfFinding } from "../aggregates/review/state.js";
import type { Collection } from "../kernel/persistent-map.js";
import type { Members } from "../kernel/persistent-set.js";
import { sortedValues } from "../kernel/sorted.js";
import type { Path } from "../kernel/violation.js";
import { enterpriseOf, enterpriseScope, parentScope, type Scope } from "../scope/scope.js";
import { tallyName } from "./keys.js";
import type { Registry } from "./registry.js";
import { waiting } from "./waiting.js";
import type { SetName } from "./writer.js";

const setNames: readonly SetName[] = ["openRequests", "mentions", "parties", "queues", "members", "children"];

type Sets = Readonly<Record<SetName, Map<string, Set<string>>>>;

/** Where an index of a whole registry differs from what a full scan gives: the index, and the key. */
export function indexFaults(registry: Registry): readonly Path[] {
  const numbers = new Map<string, string>();
  const sets = Object.fromEntries(setNames.map((name) => [name, new Map()])) as Sets;
  const tallies = new Map<string, number>();
  for (const account of sortedValues(registry.accounts)) {
    numbers.set(account.insz, account.id);
    for (const alias of account.aliases) numbers.set(alias, account.id);
    for (const assignment of account.assignments) {
      put(sets.members, assignment.scope, account.id);
      count(tallies, assignment);
    }
    const { id, codesRequestedAt, assignments } = account;
    if (codesRequestedAt === null) continue;
    put(sets.queues, "codes", waiting(codesRequestedAt, id));
    for (const { scope } of assignments) {
      put(sets.queues, `codes/${enterpriseOf(scope)}`, waiting(codesRequestedAt, id));
    }
  }
  for (const { scope } of registry.places.values()) put(sets.children, parentScope(scope) as Scope, scope);
  for (const request of registry.requests.values()) {
    if (request.status !== "open") continue;
    put(sets.openRequests, request.enterprise, request.ticket);
    put(sets.queues, "requests", waiting(request.requestedAt, request.ticket));
    const { representative, chief, signedBy, ticket } = request;
    for (const insz of [representative?.insz, chief?.insz, signedBy]) {
      if (insz) put(sets.mentions, insz, `request:${ticket}`);
    }
  }
  for (const { enterprise, mandatary, given } of registry.mandates.values()) {
    const id = mandatesId(enterprise, mandatary);
    for (const _ of given) add(tallies, tallyName(enterpriseScope(enterprise), "mandates"));
    if (given.length === 0) continue;
    put(sets.parties, partyName("given", enterprise), id);
    if (mandatary.kind === "person") put(sets.mentions, mandatary.insz, `mandates:${id}`);
    else put(sets.parties, partyName("held", mandatary.enterprise), id);
  }
  for (const { domain, routes } of registry.routings.values()) {
    for (const { recipient } of routes) {
      if (recipient.kind === "self" || recipient.mandatary.kind !== "person") continue;
      put(sets.mentions, recipient.mandatary.insz, `routing:${domain}`);
    }
  }
  for (const { scope, findings } of registry.reviews.values()) {
    for (const { finding } of findings) {
      const account = accountOfFinding(finding);
      if (account !== undefined) put(sets.mentions, account, `review:${scope}`);
    }
  }
  if (registry.digests.size > 0) tallies.set("digests", registry.digests.size);
  return [
    ...setNames.flatMap((name) => differences(name, registry[name], sets[name], isSameSet)),
    ...differences("numbers", registry.numbers, numbers, (a, b) => a === b),
    ...usernameFaults(registry),
    ...differences("tallies", registry.tallies, tallies, (a, b) => a === b),
  ];
}

/** Which user names are not those of accounts and technical users, or of another of them. */
export function usernameFaults(registry: Registry): readonly Path[] {
  const usernames = new Map<string, string | null>();
  for (const { id, username, formerUsernames } of registry.accounts.values()) {
    if (username !== null) usernames.set(username, id);
    for (const former of formerUsernames) usernames.set(former, id);
  }
  for (const { channels } of registry.senders.values()) {
    for (const { username } of channels) if (username !== null) usernames.set(username, null);
  }
  // A technical user's name stays reserved after its channel is closed, so those are not recounted.
  for (const [username, account] of registry.usernames.entries()) {
    if (account === null) usernames.set(username, null);
  }
  return differences("usernames", registry.usernames, usernames, (a, b) => a === b);
}

function put(index: Map<string, Set<string>>, key: string, item: string): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, new Set([item]));
  else items.add(item);
}

function count(tallies: Map<string, number>, { scope, role, applications }: Assignment): void {
  for (let at: Scope | undefined = scope; at !== undefined; at = parentScope(at)) {
    if (role === "user") add(tallies, `${at}#users`);
    for (const { id } of applications) add(tallies, `${at}#application:${id}`);
  }
}

function add(tallies: Map<string, number>, name: string): void {
  tallies.set(name, (tallies.get(name) ?? 0) + 1);
}

function isSameSet(kept: Members<string>, counted: Members<string>): boolean {
  if (kept.size !== counted.size) return false;
  for (const item of kept) if (!counted.has(item)) return false;
  return true;
}

function differences<Kept, Counted>(
  name: string,
  index: Collection<string, Kept>,
  recounted: ReadonlyMap<string, Counted>,
  isSame: (kept: Kept, counted: Counted) => boolean,
): readonly Path[] {
  const found: string[] = [];
  for (const [key, kept] of index.entries()) {
    const counted = recounted.get(key);
    if (counted === undefined || !isSame(kept, counted)) found.push(key);
  }
  for (const key of recounted.keys()) if (!index.has(key)) found.push(key);
  return found.sort().map((key) => [name, key]);
}
