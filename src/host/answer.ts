import type { RefusedCommand } from "../engine/handle.js";
import type { RegistryEvent } from "../procedures/events.js";
import type { RuleViolation } from "../rules/index.js";

/** A command that was carried out, now or before under the same id. */
export interface GivenAnswer {
  readonly ok: true;
  readonly events: readonly RegistryEvent[];
  readonly warnings: readonly RuleViolation[];
}

/** What becomes of a command that a host is given. */
export type HostAnswer = GivenAnswer | RefusedCommand;
