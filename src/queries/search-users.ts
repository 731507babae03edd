import { type Context, judging } from "../context/context.js";
import { accepted } from "../kernel/result.js";
import type { Answer } from "../registry/answer.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { findUsers } from "./find-users.js";
import { type Page, pageAsked, pageOf } from "./paging.js";
import { readSearch, searchAction, type UserQuery } from "./user-query.js";
import type { UserRow } from "./user-rows.js";

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
  judging(context);
  knownRegistry(registry);
  const read = readSearch(query, context);
  if (!read.ok) return read;
  const found = findUsers(registry, read.value, searchAction(read.value), context);
  return found.ok ? accepted(pageOf(found.value, pageAsked(read.value, context), (row) => row)) : found;
}
