import type { Level } from "../../scope/scope.js";

/** The roles that a person can hold in a place. */
export type Role =
  | "chief-access-manager"
  | "co-chief-access-manager"
  | "access-manager"
  | "co-access-manager"
  | "curator"
  | "subdivision-manager"
  | "site-manager"
  | "user";

/** All roles, highest first. */
export const roles: readonly Role[] = [
  "chief-access-manager",
  "co-chief-access-manager",
  "access-manager",
  "curator",
  "co-access-manager",
  "subdivision-manager",
  "site-manager",
  "user",
];

/** The levels at which each role is held. */
export const levelsOfRole: Readonly<Record<Role, readonly Level[]>> = {
  "chief-access-manager": ["enterprise"],
  "co-chief-access-manager": ["enterprise"],
  "access-manager": ["domain"],
  curator: ["domain"],
  "co-access-manager": ["domain"],
  "subdivision-manager": ["subdivision"],
  "site-manager": ["site"],
  user: ["domain", "subdivision", "site"],
};

/** The role that exactly one person fills at each level, by name or by office. */
export const singleRoleAt: Readonly<Record<Level, Role>> = {
  enterprise: "chief-access-manager",
  domain: "access-manager",
  subdivision: "subdivision-manager",
  site: "site-manager",
};

/** True for a role that exactly one person fills: replaced, never removed or blocked. */
export function isSingleRole(role: Role): boolean {
  return levelsOfRole[role].some((level) => singleRoleAt[level] === role);
}
