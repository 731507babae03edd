import { type Role, roles } from "../aggregates/user/role.js";
import type { Actor } from "../context/actor.js";

/** What a stored role may do within its scope and everything below it. */
export type RoleAction =
  | "view-enterprise"
  | "search-enterprise"
  | "activate-domain"
  | "replace-access-manager"
  | "set-domain-applications"
  | "manage-co-chiefs"
  | "manage-mandates"
  | "manage-co-access-managers"
  | "view-domain"
  | "edit-domain"
  | "manage-sender"
  | "manage-routing"
  | "add-subdivision"
  | "remove-subdivision"
  | "replace-subdivision-manager"
  | "set-subdivision-applications"
  | "view-subdivision"
  | "edit-subdivision"
  | "add-site"
  | "remove-site"
  | "replace-site-manager"
  | "set-site-applications"
  | "view-site"
  | "edit-site"
  | "search-users"
  | "export-users"
  | "add-user"
  | "edit-user"
  | "block-user"
  | "unblock-user"
  | "remove-user"
  | "grant-application"
  | "revoke-application"
  | "assign-function"
  | "reset-password"
  | "review";

/** What everybody may do with his own data, in any role. */
export type OwnAction =
  | "view-own-data"
  | "edit-own-data"
  | "change-own-password"
  | "manage-own-certificate"
  | "view-responsibles";

/** What is done by those who need no stored role for it, or by a few roles beside them. */
export type SpecialAction =
  | "appoint-chief"
  | "edit-chief-contact"
  | "request-chief"
  | "withdraw-request"
  | "sign-request"
  | "grant-request"
  | "reject-request"
  | "correct-person"
  | "erase-person"
  | "issue-access-codes"
  | "request-access-codes"
  | "appoint-curator"
  | "discharge-curator"
  | "import-registry";

/** Everything that somebody may be allowed or refused. */
export type Action = RoleAction | OwnAction | SpecialAction;

const chief: readonly Role[] = ["chief-access-manager"];
const chiefs: readonly Role[] = [...chief, "co-chief-access-manager"];
const accessManagers: readonly Role[] = [...chiefs, "access-manager", "curator"];
const domainManagers: readonly Role[] = [...accessManagers, "co-access-manager"];
const subdivisionManagers: readonly Role[] = [...domainManagers, "subdivision-manager"];
const managers: readonly Role[] = [...subdivisionManagers, "site-manager"];

/** A row of the matrix: the roles that may, and whether anybody may do it for his own data. */
export interface Permission {
  readonly roles: readonly Role[];
  readonly own: boolean;
  /** The kinds of actor that may, beside or instead of accounts. */
  readonly actors: readonly Exclude<Actor["kind"], "account">[];
}

function within(allowed: readonly Role[], ...actors: Permission["actors"]): Permission {
  return { roles: allowed, own: false, actors };
}

const own: Permission = { roles, own: true, actors: [] };

/**
 * Who may do what: each action with the roles that may do it within their scope and below it, and the actors that
 * need no role. The one source of `can`, of every command's second stage, of menus and of `docs/permissions.md`.
 */
export const permissionMatrix: Readonly<Record<Action, Permission>> = {
  "view-enterprise": within(chiefs),
  "search-enterprise": within(chiefs),
  "activate-domain": within(chiefs),
  "replace-access-manager": within(chiefs),
  "set-domain-applications": within(chiefs),
  "manage-co-chiefs": within(chief),
  "manage-mandates": within(chiefs),
  "manage-co-access-managers": within(accessManagers),
  "view-domain": within(domainManagers),
  "edit-domain": within(domainManagers),
  "manage-sender": within(domainManagers),
  "manage-routing": within(domainManagers),
  "add-subdivision": within(domainManagers),
  "remove-subdivision": within(domainManagers),
  "replace-subdivision-manager": within(domainManagers),
  "set-subdivision-applications": within(domainManagers),
  "view-subdivision": within(subdivisionManagers),
  "edit-subdivision": within(subdivisionManagers),
  "add-site": within(subdivisionManagers),
  "remove-site": within(subdivisionManagers),
  "replace-site-manager": within(subdivisionManagers),
  "set-site-applications": within(subdivisionManagers),
  "view-site": within(managers),
  "edit-site": within(managers),
  "search-users": within(managers),
  "export-users": within(managers),
  "add-user": within(managers),
  "edit-user": within(managers),
  "block-user": within(managers),
  "unblock-user": within(managers),
  "remove-user": within(managers),
  "grant-application": within(managers),
  "revoke-application": within(managers),
  "assign-function": within(managers),
  "reset-password": within(managers, "contact-centre"),
  review: within(managers),
  "view-own-data": own,
  "edit-own-data": own,
  "change-own-password": own,
  "manage-own-certificate": own,
  "view-responsibles": own,
  "appoint-chief": within([], "legal-representative", "contact-centre"),
  "edit-chief-contact": within(chief, "contact-centre"),
  "request-chief": within([], "anyone"),
  "withdraw-request": within([], "anyone", "contact-centre"),
  "sign-request": within([], "contact-centre"),
  "grant-request": within([], "contact-centre"),
  "reject-request": within([], "contact-centre"),
  "correct-person": within([], "contact-centre"),
  "erase-person": within([], "contact-centre"),
  "issue-access-codes": within(chief, "contact-centre"),
  "request-access-codes": { roles: managers, own: true, actors: [] },
  "appoint-curator": within([], "court"),
  "discharge-curator": within([], "court"),
  "import-registry": within([], "import"),
};

/** Rank, highest first: whoever manages a person must rank strictly above him. */
export const ranks: Readonly<Record<Role, number>> = {
  "chief-access-manager": 6,
  "co-chief-access-manager": 5,
  "access-manager": 4,
  curator: 4,
  "co-access-manager": 3,
  "subdivision-manager": 2,
  "site-manager": 1,
  user: 0,
};

/** What blocking, unblocking or removing somebody of that role asks of the actor; for a user, the action itself. */
export const actionOnRole: Readonly<Record<Exclude<Role, "user">, Action>> = {
  "chief-access-manager": "appoint-chief",
  "co-chief-access-manager": "manage-co-chiefs",
  "access-manager": "replace-access-manager",
  curator: "appoint-curator",
  "co-access-manager": "manage-co-access-managers",
  "subdivision-manager": "replace-subdivision-manager",
  "site-manager": "replace-site-manager",
};
