import type { ManagerInput } from "../../form/manager.js";
import type { OnPlace } from "../../form/room.js";

/** Opens a domain of an enterprise, and says who manages it. */
export interface ActivateDomain {
  readonly type: "ActivateDomain";
  readonly enterprise: string;
  readonly kind: string;
  /** The NSSO number for a kind that is identified by one; else the enterprise number, or absent. */
  readonly identifier?: string;
  readonly email: string;
  /** Absent: all of the kind's. */
  readonly applications?: readonly string[];
  /** What the kind asks beside, by the ids of its fields. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly manager: ManagerInput;
}

/**
 * Ends a domain that was opened: everything in it and below it, at once. It can be opened again later, empty. `preview` says
 * for whom something ends.
 */
export interface CloseDomain extends OnPlace<"CloseDomain"> {}

/** The commands about domains alone. */
export type DomainCommand = ActivateDomain | CloseDomain;
