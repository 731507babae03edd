import type { DomainKind } from "../catalogue/types.js";
import type { Severity } from "../words/severities.js";
import type { Policy } from "./types.js";

/** How hard `user.wrong-level` is judged: as the kind says, else as the policy does. */
export function wrongLevelSeverity(kind: DomainKind, { severities }: Policy): Severity {
  return kind.severities?.["user.wrong-level"] ?? severities.wrongLevel;
}
