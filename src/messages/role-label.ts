import type { Role } from "../words/roles.js";
import type { MessageLabels } from "./types.js";

/** Which words for a role: today's (the default), those of older screens and manuals, or the codes in lists. */
export interface RoleLabelOptions {
  readonly terms?: "present" | "older" | "screen";
}

/** The part of a message pack that names roles. */
export interface RoleLabels {
  readonly labels: Pick<MessageLabels, "roles" | "olderRoles">;
}

const screenCodes: Readonly<Partial<Record<Role, string>>> = {
  "access-manager": "LB",
  "co-access-manager": "Co-LB",
  "subdivision-manager": "SB",
  "site-manager": "SB",
  user: "USER",
};

/** What a role is called; today's word where it has no older one, or no code. */
export function roleLabel(role: Role, pack: RoleLabels, options: RoleLabelOptions = {}): string {
  const { olderRoles, roles } = pack.labels;
  if (options.terms === "older") return olderRoles[role] ?? roles[role];
  if (options.terms === "screen") return screenCodes[role] ?? roles[role];
  return roles[role];
}
