import type { Place } from "../shared/place.js";

/** A subdivision. */
export interface Subdivision extends Place {
  /** As the institution register tells it, or as it was given. */
  readonly name: string;
}
