import type { Scope } from "../../scope/scope.js";
import type { EventOf } from "../common/event.js";
import type { FindingId } from "./state.js";

/** A manager looked at the findings of a place's review: they take the place of those that were confirmed before. */
export type ReviewConfirmed = EventOf<
  "ReviewConfirmed",
  { readonly scope: Scope; readonly findings: readonly FindingId[] }
>;

/** The events of reviews. */
export type ReviewEvent = ReviewConfirmed;
