import type { Context } from "../context/context.js";
import { scope, scopeAt } from "../form/fields.js";
import { readShape, type Shape, type ShapeViolation } from "../kernel/reading.js";
import { nonEmpty, type Result } from "../kernel/result.js";
import { type FieldShapes, flag, oneOf, optional, record, text } from "../kernel/shape.js";
import { violation } from "../kernel/violation.js";
import type { Area } from "../permissions/places.js";
import { isAtOrBelow, levelOf, type Scope } from "../scope/scope.js";
import { type Language, languages } from "../words/languages.js";
import { type AssignmentStatus, assignmentStatuses, type Role, roles } from "../words/roles.js";
import { type Title, titles } from "../words/titles.js";
import { type PageQuery, pageFields } from "./paging.js";

/**
 * What to look for: whoever answers to all of it. A filter of blank text counts as absent, as on a form that was not
 * filled in.
 */
export interface UserFilters {
  /** How the name begins, whatever its case and accents. */
  readonly lastName?: string;
  /** How the first name begins, whatever its case and accents. */
  readonly firstName?: string;
  /** The whole user name, whatever its case. */
  readonly username?: string;
  readonly role?: Role;
  /** The INSZ, in any notation. */
  readonly insz?: string;
  readonly status?: AssignmentStatus;
  /** The id of an application that the assignment carries. Over an enterprise, only where a domain is chosen. */
  readonly application?: string;
  /** The id of a function that the assignment carries; where, as for an application. */
  readonly function?: string;
  readonly title?: Title;
  readonly language?: Language;
  /** How the assignment's e-mail address begins, whatever its case. */
  readonly email?: string;
  /** The scope of one domain, when an enterprise is searched. */
  readonly domain?: string;
}

/** Where to look, for whom, and which page of it. */
export interface UserQuery extends PageQuery {
  readonly scope: string;
  readonly filters?: UserFilters;
  /** True: also in all places below. An enterprise is always searched with everything below it. */
  readonly below?: boolean;
}

const line = text();

const filterFields: FieldShapes<UserFilters> = {
  lastName: optional(line),
  firstName: optional(line),
  username: optional(line),
  role: optional<Role>(oneOf(...roles)),
  insz: optional(line),
  status: optional<AssignmentStatus>(oneOf(...assignmentStatuses)),
  application: optional(line),
  function: optional(line),
  title: optional<Title>(oneOf(...titles)),
  language: optional<Language>(oneOf(...languages)),
  email: optional(line),
  domain: optional(scopeAt("domain")),
};

/** The fields of a query, as whoever adds some of his own reads them. */
export const queryFields: FieldShapes<UserQuery> = {
  scope,
  filters: optional(record(filterFields)),
  below: optional(flag),
  ...pageFields,
};

/** What is wrong with the domain of a query: it is none of the enterprise's, or no enterprise is searched. */
export function strayDomain({ scope, filters }: UserQuery): readonly ShapeViolation[] {
  const domain = filters?.domain;
  const isRight =
    domain === undefined ||
    (levelOf(scope as Scope) === "enterprise" && isAtOrBelow(domain as Scope, scope as Scope));
  return isRight
    ? []
    : [violation("input.shape", ["filters", "domain"], { expected: "domain-of-enterprise" })];
}

const userQuery: Shape<UserQuery> = /* @__PURE__ */ record(queryFields);

/** Reads a search for a page of users from what may come from anywhere. */
export function readSearch(query: UserQuery, { policy }: Context): Result<UserQuery, ShapeViolation> {
  const shape = readShape(userQuery, query, { ...policy.limits });
  if (!shape.ok) return shape;
  const stray = strayDomain(shape.value);
  return nonEmpty(stray) ? { ok: false, violations: stray } : shape;
}

/** What a search asks of the actor. */
export function searchAction({ scope }: UserQuery): "search-enterprise" | "search-users" {
  return levelOf(scope as Scope) === "enterprise" ? "search-enterprise" : "search-users";
}

/** The places that a query looks through. */
export function areaOf({ scope, filters, below = false }: UserQuery): Area {
  return {
    root: (filters?.domain ?? scope) as Scope,
    below: below || levelOf(scope as Scope) === "enterprise",
  };
}
