import type { Level } from "../words/levels.js";
import type { Role } from "../words/roles.js";
import type { Title } from "../words/titles.js";
import type { MessageLabels } from "./types.js";

/** Which words: those of the portal (the default), those of older or of newer screens, or the codes in lists. */
export type Terms = "present" | "older" | "newer" | "screen";

/** How a role is called. */
export interface RoleLabelOptions {
  readonly terms?: Terms;
  /** The form of address in that very assignment, where it has one: some languages call a woman otherwise. */
  readonly title?: Title | null;
}

/** The part of a message pack that names roles. */
export interface RoleLabels {
  readonly labels: Pick<MessageLabels, "roles"> &
    Partial<Pick<MessageLabels, "feminineRoles" | "olderRoles">>;
}

/** The part of a message pack that names levels. */
export interface LevelLabels {
  readonly labels: Pick<MessageLabels, "levels" | "olderLevels" | "newerLevels">;
}

const screenCodes: Readonly<Partial<Record<Role, string>>> = {
  "access-manager": "LB",
  "co-access-manager": "Co-LB",
  "subdivision-manager": "SB",
  "site-manager": "SB",
  user: "USER",
};

/** What a role is called; the portal's word where there is no other, or no code. */
export function roleLabel(role: Role, pack: RoleLabels, options: RoleLabelOptions = {}): string {
  const { feminineRoles, olderRoles, roles } = pack.labels;
  const { terms, title } = options;
  const other =
    terms === "screen" ? screenCodes[role] : terms === "older" ? olderRoles?.[role]?.[0] : undefined;
  const isWoman = title === "mrs" || title === "miss";
  return other ?? (isWoman ? feminineRoles?.[role] : undefined) ?? roles[role];
}

/** What a level is called; the portal's word where there is no other. */
export function levelLabel(
  level: Level,
  { labels: { levels, newerLevels, olderLevels } }: LevelLabels,
  { terms }: Pick<RoleLabelOptions, "terms"> = {},
): string {
  const others = terms === "older" ? olderLevels : terms === "newer" ? newerLevels : {};
  return others[level] ?? levels[level];
}
