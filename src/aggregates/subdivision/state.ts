import type { Instant } from "../../kernel/instant.js";
import type { Place } from "../common/place.js";

/** A subdivision. */
export interface Subdivision extends Place {
  /** As the institution register tells it, or as it was given. */
  readonly name: string;
  /** When a site was last added to it, whether or not that site is still there. */
  readonly lastSiteAt: Instant | null;
}
