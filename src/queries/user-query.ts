import { scope, scopeAt } from "../form/fields.js";
import type { Shape } from "../kernel/reading.js";
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

/** The shape of a query that has these fields: a domain in it is one of the enterprise that is searched. */
export function searching<Query extends UserQuery>(fields: FieldShapes<Query>): Shape<Query> {
  const query = record(fields);
  return {
    ...query,
    read: (input, reading) => {
      const found = query.read(input, reading);
      if (reading.faults.length === 0 && hasStrayDomain(found)) {
        const expected = { expected: "domain-of-enterprise" };
        reading.faults.push(violation("input.shape", ["filters", "domain"], expected));
      }
      return found;
    },
  };
}

function hasStrayDomain({ scope, filters: { domain } = {} }: UserQuery): boolean {
  if (domain === undefined) return false;
  return levelOf(scope as Scope) !== "enterprise" || !isAtOrBelow(domain as Scope, scope as Scope);
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
