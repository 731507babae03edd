import type { Place } from "../common/place.js";

/** An open domain of an enterprise. */
export interface Domain extends Place {
  /** What the kind asks beside, by the ids of its fields. */
  readonly fields: Readonly<Record<string, string>>;
}
