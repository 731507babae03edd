import type { Catalogue } from "../catalogue/types.js";
import type { Instant, LocalDate } from "../kernel/instant.js";
import type { Policy } from "../policy/types.js";
import type { Actor } from "./actor.js";
import type { Facts } from "./facts.js";

/** Everything that a decision depends on beside the registry and the command: the library has no clock of its own. */
export interface Context {
  readonly actor: Actor;
  readonly now: Instant;
  /** The Belgian date at that moment. */
  readonly today: LocalDate;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}
