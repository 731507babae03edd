import type { Action } from "../words/actions.js";
import { type Role, roles, type UnstoredActor } from "../words/roles.js";

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
  readonly actors: readonly UnstoredActor[];
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
  "close-domain": within(chiefs),
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
  "move-user": within(managers),
  "grant-application": within(managers),
  "revoke-application": within(managers),
  "assign-function": within(managers),
  "reset-password": within(managers, "contact-centre"),
  review: within(managers),
  "view-history": within(managers, "contact-centre"),
  "view-own-data": own,
  "edit-own-data": own,
  "change-own-password": own,
  "manage-own-certificate": own,
  "view-responsibles": own,
  "appoint-chief": within([], "legal-representative", "contact-centre"),
  "edit-chief-contact": within(chief, "contact-centre"),
  "request-chief": within([], "anyone", "contact-centre"),
  "withdraw-request": within([], "anyone", "contact-centre"),
  "sign-request": within([], "contact-centre"),
  "grant-request": within([], "contact-centre"),
  "reject-request": within([], "contact-centre"),
  "correct-person": within([], "contact-centre"),
  "erase-person": within([], "contact-centre"),
  "record-enterprise-change": within([], "contact-centre"),
  "issue-access-codes": within(chief, "contact-centre"),
  "request-access-codes": { roles: managers, own: true, actors: [] },
  "appoint-curator": within([], "court"),
  "discharge-curator": within([], "court"),
  "import-registry": within([], "import"),
  "look-up": within([], "contact-centre"),
  "view-queue": within([], "contact-centre"),
  "view-request": within([], "anyone", "contact-centre"),
  "view-outline": within(["curator"], "legal-representative"),
};

/** Every action, in the order of the matrix. */
export const everyAction: readonly Action[] = /* @__PURE__ */ Object.keys(permissionMatrix) as Action[];

/** What `anyone` may do to the requests that he filled in himself, and to no others. */
export const ofOwnRequest: ReadonlySet<Action> = /* @__PURE__ */ new Set<Action>([
  "withdraw-request",
  "view-request",
]);

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
