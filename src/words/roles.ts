import { type Level, placeLevels } from "./levels.js";

/** All roles, highest first. */
export const roles = [
  "chief-access-manager",
  "co-chief-access-manager",
  "access-manager",
  "curator",
  "co-access-manager",
  "subdivision-manager",
  "site-manager",
  "user",
] as const;

/** The roles that a person can hold in a place. */
export type Role = (typeof roles)[number];

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

/** The levels at which each role is held. */
export const levelsOfRole: Readonly<Record<Role, readonly Level[]>> = {
  "chief-access-manager": ["enterprise"],
  "co-chief-access-manager": ["enterprise"],
  "access-manager": ["domain"],
  curator: ["domain"],
  "co-access-manager": ["domain"],
  "subdivision-manager": ["subdivision"],
  "site-manager": ["site"],
  user: placeLevels,
};

/** The role that exactly one person fills at each level, by name or by office. */
export const singleRoleAt: Readonly<Record<Level, Role>> = {
  enterprise: "chief-access-manager",
  domain: "access-manager",
  subdivision: "subdivision-manager",
  site: "site-manager",
};

const single: ReadonlySet<Role> = /* @__PURE__ */ new Set(Object.values(singleRoleAt));

/** True for a role that exactly one person fills: replaced, never removed or blocked. */
export function isSingleRole(role: Role): boolean {
  return single.has(role);
}

const leading: ReadonlySet<Role> = /* @__PURE__ */ new Set([
  "access-manager",
  "co-access-manager",
  "curator",
]);

/** True for a role that leads a domain: each has, without a grant, what the others have. */
export function leadsDomain(role: Role): boolean {
  return leading.has(role);
}

/** The officials who act without a role of their own: the contact centre, the court, the import of a population. */
export const officials = ["contact-centre", "court", "import"] as const;

/** An official who acts without a role of his own. */
export type Official = (typeof officials)[number];

/** Who acts without a stored role. */
export type UnstoredActor = "legal-representative" | "anyone" | Official;

/** All who act without a stored role. */
export const unstoredActors: readonly UnstoredActor[] = ["legal-representative", "anyone", ...officials];

export const assignmentStatuses = ["active", "blocked"] as const;

/** A blocked assignment counts for nothing until it is unblocked. */
export type AssignmentStatus = (typeof assignmentStatuses)[number];
