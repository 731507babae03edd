import type { Place } from "../common/place.js";

/** A site. */
export interface Site extends Place {
  /** As the institution register tells it, or as it was given. */
  readonly name: string;
}
