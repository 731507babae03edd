import { type Context, judging } from "../context/context.js";
import { readShape, type Shape } from "../kernel/reading.js";
import { accepted } from "../kernel/result.js";
import type { Area } from "../permissions/places.js";
import type { Answer } from "../registry/answer.js";
import { Reads } from "../registry/inquiry.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { judgeSearch, linesOf, type WantedUsers } from "./find-users.js";
import { type Page, type PageAsked, pageAsked, pageOf } from "./paging.js";
import { queryFields, searchAction, searching, type UserQuery } from "./user-query.js";
import { rowAt, type UserLine, type UserRow } from "./user-rows.js";

/** A page of a list of users. */
export type UserPage = Page<UserRow>;

/**
 * The users of a place, or of an enterprise, that answer to every filter: one page of them, and how many there are.
 * Whoever manages a place by office is among them, in that place's own role. Lines come by name, first name (whatever
 * their case and accents), account id and scope.
 *
 * Names and the e-mail address are compared from their beginning, everything else whole: a user name too, so that
 * looking for one person by user name or INSZ costs the same however large the place is. The query may come from
 * anywhere; nothing is thrown but for a broken context.
 *
 * Refused with `input.shape` and `limit.exceeded`; else with what `can` finds for `search-users`, or for
 * `search-enterprise` over an enterprise; else with what is wrong with the INSZ, and `field.required` for an
 * application or a function without a domain over an enterprise.
 *
 * Source: user management manual, 4.1.4 and the list of users in every manual; which filters match a beginning is
 * this library's choice.
 */
export function searchUsers(registry: Registry, query: UserQuery, context: Context): Answer<UserPage> {
  const search = userSearch(registry, query, context);
  if (!search.ok) return search;
  return accepted(pageOf(linesOf(registry, search.value), search.value, (row) => row));
}

/** A search for users that was judged: a store may look for its lines by indexes of its own. */
export interface UserSearch extends PageAsked {
  /** Where to look. */
  readonly area: Area;
  /** For whom. */
  readonly wanted: WantedUsers;
}

const userQuery: Shape<UserQuery> = /* @__PURE__ */ searching(queryFields);

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
  const read = readShape(userQuery, query, { ...context.policy.limits });
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
