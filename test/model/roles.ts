import type { Actor } from "../../src/context/actor.js";
import type { Role } from "../../src/words/roles.js";
import type { ModelLevel } from "./state.js";

/** The higher the number, the more power. */
export const rank: Record<Role, number> = {
  "chief-access-manager": 6,
  "co-chief-access-manager": 5,
  "access-manager": 4,
  curator: 4,
  "co-access-manager": 3,
  "subdivision-manager": 2,
  "site-manager": 1,
  user: 0,
};

/** The role that one person fills at each level. */
export const singleRole: Record<ModelLevel, Role> = {
  enterprise: "chief-access-manager",
  domain: "access-manager",
  subdivision: "subdivision-manager",
  site: "site-manager",
};

/** True for a role that one person fills. */
export function isSingle(role: Role): boolean {
  return Object.values(singleRole).includes(role);
}

/** The matrix, row by row: each action with the lowest rank that may take it. Absent: no stored role may. */
const lowestRank: Record<string, number> = {
  "activate-domain": 5,
  "close-domain": 5,
  "replace-access-manager": 5,
  "set-domain-applications": 5,
  "manage-co-chiefs": 6,
  "manage-co-access-managers": 4,
  "edit-domain": 3,
  "add-subdivision": 3,
  "remove-subdivision": 3,
  "replace-subdivision-manager": 3,
  "set-subdivision-applications": 3,
  "edit-subdivision": 2,
  "add-site": 2,
  "remove-site": 2,
  "replace-site-manager": 2,
  "set-site-applications": 2,
  "edit-site": 1,
  "add-user": 1,
  "edit-user": 1,
  "block-user": 1,
  "unblock-user": 1,
  "remove-user": 1,
  "move-user": 1,
  "grant-application": 1,
  "revoke-application": 1,
  "assign-function": 1,
  "reset-password": 1,
  "edit-chief-contact": 6,
  "issue-access-codes": 6,
  "manage-mandates": 5,
  "manage-sender": 3,
  "manage-routing": 3,
  review: 1,
  "request-access-codes": 1,
  "edit-own-data": 0,
  "change-own-password": 0,
  "manage-own-certificate": 0,
};

/** What is done to oneself alone: it names no place. */
export const ownActions: string[] = [
  "request-access-codes",
  "edit-own-data",
  "change-own-password",
  "manage-own-certificate",
];

/** What each kind of actor without a role may do. */
export const actionsOf: Record<Exclude<Actor["kind"], "account">, string[]> = {
  "legal-representative": ["appoint-chief"],
  "contact-centre": [
    "appoint-chief",
    "edit-chief-contact",
    "request-chief",
    "withdraw-request",
    "sign-request",
    "grant-request",
    "reject-request",
    "correct-person",
    "erase-person",
    "record-enterprise-change",
    "issue-access-codes",
    "reset-password",
  ],
  court: ["appoint-curator", "discharge-curator"],
  anyone: ["request-chief", "withdraw-request"],
  import: [],
};

/** True when the matrix gives the role the action. */
export function mayTake(role: Role, action: string): boolean {
  const lowest = lowestRank[action];
  return lowest !== undefined && rank[role] >= lowest;
}

/** What blocking, unblocking and removing asks beside, by the role of the one whom it concerns. */
export const actionOnRole: Record<Exclude<Role, "user">, string> = {
  "co-chief-access-manager": "manage-co-chiefs",
  "co-access-manager": "manage-co-access-managers",
  "access-manager": "replace-access-manager",
  "subdivision-manager": "replace-subdivision-manager",
  "site-manager": "replace-site-manager",
  "chief-access-manager": "appoint-chief",
  curator: "appoint-curator",
};
