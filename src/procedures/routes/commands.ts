import type { MandataryInput } from "../../form/mandatary.js";
import type { OnPlace } from "../../form/room.js";

/** Chooses who gets a declaration's answers, and by which way. */
export interface SetRoute extends OnPlace<"SetRoute"> {
  readonly declaration: string;
  /** `self` for the enterprise, or one of its mandataries. */
  readonly recipient: "self" | MandataryInput;
  /** For the enterprise alone: its `e-box`, or the kind of a batch channel of its sender. */
  readonly channel?: string;
}

/** Ends the route of a declaration. */
export interface ClearRoute extends OnPlace<"ClearRoute"> {
  readonly declaration: string;
}

/** The commands about the routes of a domain. */
export type RouteCommand = SetRoute | ClearRoute;
