import { appointChief } from "./j1-appoint-chief.js";
import { delegateDomain } from "./j4-delegate-domain.js";
import type { Story } from "./story.js";

/** Every journey by its name. */
export const journeys: Readonly<Record<string, () => Story>> = {
  j1: appointChief,
  j4: delegateDomain,
};

/** What is played when nothing is asked for. */
export const leading: readonly string[] = ["j1", "j4"];
