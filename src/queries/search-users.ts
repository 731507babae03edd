import { type Context, judging } from "../context/context.js";
import { readShape, type Shape } from "../kernel/reading.js";
import { accepted, nonEmpty } from "../kernel/result.js";
import { record } from "../kernel/shape.js";
import type { Answer } from "../registry/answer.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { levelOf, type Scope } from "../scope/scope.js";
import { findUsers } from "./find-users.js";
import { queryFields, strayDomain, type UserQuery } from "./user-query.js";
import type { UserRow } from "./user-rows.js";

/** A page of a list of users. */
export interface UserPage {
  readonly rows: readonly UserRow[];
  /** How many lines there are on all pages together. */
  readonly total: number;
  /** The page that was asked for, from 1; beyond the last one it is empty. */
  readonly page: number;
  /** How many pages there are; 0 when nobody was found. */
  readonly pages: number;
}

const usualPageSize = 10;

const userQuery: Shape<UserQuery> = record(queryFields);

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
 * application without a domain over an enterprise.
 *
 * Source: user management manual, 4.1.4 and the list of users in every manual; which filters match a beginning is
 * this library's choice.
 */
export function searchUsers(registry: Registry, query: UserQuery, context: Context): Answer<UserPage> {
  judging(context);
  knownRegistry(registry);
  const { limits } = context.policy;
  const shape = readShape(userQuery, query, { ...limits });
  if (!shape.ok) return shape;
  const asked = shape.value;
  const stray = strayDomain(asked);
  if (nonEmpty(stray)) return { ok: false, violations: stray };
  const isWide = levelOf(asked.scope as Scope) === "enterprise";
  const found = findUsers(registry, asked, isWide ? "search-enterprise" : "search-users", context);
  if (!found.ok) return found;
  const { page = 1, pageSize = Math.min(usualPageSize, limits.users) } = asked;
  return accepted(pageOf(found.value, page, pageSize));
}

function pageOf(rows: readonly UserRow[], page: number, pageSize: number): UserPage {
  const start = (page - 1) * pageSize;
  return {
    rows: rows.slice(start, start + pageSize),
    total: rows.length,
    page,
    pages: Math.ceil(rows.length / pageSize),
  };
}
