import { type Context, judging } from "../context/context.js";
import { accepted } from "../kernel/result.js";
import type { Area } from "../permissions/places.js";
import type { Answer } from "../registry/answer.js";
import { Reads } from "../registry/inquiry.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { judgeSearch, type WantedUsers } from "./find-users.js";
import { type PageAsked, pageAsked } from "./paging.js";
import { readSearch, searchAction, type UserQuery } from "./user-query.js";
import { rowAt, type UserLine, type UserRow } from "./user-rows.js";

/** A search for users that was judged: a store may look for its lines by indexes of its own. */
export interface UserSearch extends PageAsked {
  /** Where to look. */
  readonly area: Area;
  /** For whom. */
  readonly wanted: WantedUsers;
}

/**
 * What {@link searchUsers} looks for, once the actor and the query were judged, and before anybody is looked at: for a store
 * that finds the lines of a page by itself, in the order of lists (name and first name as `foldName` writes them, account
 * id, scope, whoever holds the office first; all by code unit). {@link userRows} makes the lines.
 *
 * Refused as {@link searchUsers} is. Nothing is thrown but for a broken context.
 */
export function userSearch(registry: Registry, query: UserQuery, context: Context): Answer<UserSearch> {
  judging(context);
  knownRegistry(registry);
  const read = readSearch(query, context);
  if (!read.ok) return read;
  const judged = judgeSearch(registry, read.value, searchAction(read.value), context);
  return judged.ok ? accepted({ ...judged.value, ...pageAsked(read.value, context) }) : judged;
}

/**
 * The lines of a list of users that somebody found, in the order in which he names them; what is no line any more is left
 * out. Looks at these accounts and places alone, and judges nobody: it is the host's own.
 */
export function userRows(registry: Registry, lines: Iterable<UserLine>): readonly UserRow[] {
  const reads = new Reads(registry);
  return [...lines].flatMap((line) => rowAt(reads, line) ?? []);
}
