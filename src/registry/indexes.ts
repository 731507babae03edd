import { type Account, type Assignment, assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { asPlace } from "../aggregates/place/changes.js";
import type { Place } from "../aggregates/place/state.js";
import type { Username } from "../credentials/username.js";
import type { Insz } from "../identifiers/insz.js";
import { parentScope, type Scope } from "../scope/scope.js";
import { type TallySubject, tallyName } from "./keys.js";
import { noLongerLed } from "./leading.js";
import { putReview } from "./mentions.js";
import { queueCodes } from "./queues.js";
import type { Writer } from "./writer.js";

// What indexes follow from accounts and places, each written in this one way.

/** An account is there, found by its numbers and user names, and in each of its places. */
export function putAccount(write: Writer, account: Account): void {
  const { id, insz, aliases, username, formerUsernames } = account;
  write.put("accounts", id, account);
  write.put("numbers", insz, id);
  for (const alias of aliases) write.put("numbers", alias, id);
  if (username !== null) write.put("usernames", username, id);
  for (const name of formerUsernames) write.put("usernames", name, id);
  for (const { scope } of account.assignments) reindex(write, scope, undefined, account);
  queueCodes(write, undefined, account);
}

/** Stops where a user name is somebody else's, or a technical user's. */
export function expectFreeUsername(write: Writer, username: Username, ...owners: readonly AccountId[]): void {
  const owner = write.get("usernames", username);
  if (owner === undefined) return;
  if (owner === null || !owners.includes(owner)) write.stop("a user name is taken");
}

/** Stops where a number opens somebody else's account. */
export function expectFreeNumber(write: Writer, insz: Insz, ...owners: readonly AccountId[]): void {
  const owner = write.get("numbers", insz);
  if (owner !== undefined && !owners.includes(owner)) write.stop("a number is another account's");
}

/** An account is no more, and in no place; its user names and numbers stay. */
export function dropAccount(write: Writer, account: Account): void {
  for (const { scope } of account.assignments) reindex(write, scope, account, undefined);
  queueCodes(write, account, undefined);
  write.drop("accounts", account.id);
}

/** What indexes say of an account in a place, as it was and as it is there. */
export function reindex(
  write: Writer,
  scope: Scope,
  before: Account | undefined,
  after: Account | undefined,
): void {
  const was = before && assignmentAt(before, scope);
  const is = after && assignmentAt(after, scope);
  if (was === undefined && is !== undefined) write.add("members", scope, (after as Account).id);
  if (was !== undefined && is === undefined) write.remove("members", scope, (before as Account).id);
  const [old, young] = [subjectsOf(was), subjectsOf(is)];
  for (const subject of old) if (!young.includes(subject)) count(write, scope, subject, -1);
  for (const subject of young) if (!old.includes(subject)) count(write, scope, subject, 1);
}

/** What an assignment adds to the counts of its scope and of every scope above. */
function subjectsOf(assignment: Assignment | undefined): readonly TallySubject[] {
  if (assignment === undefined) return [];
  const carried = assignment.applications.map((held): TallySubject => `application:${held.id}`);
  return assignment.role === "user" ? ["users", ...carried] : carried;
}

function count(write: Writer, scope: Scope, subject: TallySubject, by: 1 | -1): void {
  for (let at: Scope | undefined = scope; at !== undefined; at = parentScope(at)) {
    write.count(tallyName(at, subject), by);
  }
}

/** A place is there, found under the one above it. */
export function putPlace(write: Writer, place: Place): void {
  write.put("places", place.scope, asPlace(place));
  write.add("children", parentScope(place.scope) as Scope, place.scope);
}

/** A place is no more, nor what was confirmed of its review, nor since when it was led. */
export function dropPlace(write: Writer, scope: Scope): void {
  noLongerLed(write, scope);
  write.drop("places", scope);
  putReview(write, scope, undefined);
  write.remove("children", parentScope(scope) as Scope, scope);
}

/** Stops where something is left of a place that is no more. */
export function expectNothingLeft(write: Writer, scope: Scope): void {
  const isLeft = write.items("children", scope).size > 0 || write.items("members", scope).size > 0;
  if (isLeft || write.has("senders", scope) || write.has("routings", scope)) {
    write.stop(`something is left in ${scope}`);
  }
}

/** The keyed digest of an erased person's user name is kept; the tally `digests` counts them. */
export function putDigest(write: Writer, digest: string, account: AccountId): void {
  if (write.get("digests", digest) === undefined) write.count("digests", 1);
  write.put("digests", digest, account);
}
