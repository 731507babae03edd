import { appointChief } from "./j1-appoint-chief.js";
import { delegateDomain } from "./j4-delegate-domain.js";
import { manageUsers } from "./j5-manage-users.js";
import { nursingHome } from "./j6-nursing-home.js";
import { checkList } from "./j7-check-list.js";
import { mammographyUnit } from "./j7-structure.js";
import { screeningUsers } from "./j7-users.js";
import type { Story } from "./story.js";

/** A journey, in one chapter or in several. */
export type Journey = () => readonly Story[];

/** Every journey by its name. */
export const journeys: Readonly<Record<string, Journey>> = {
  j1: () => [appointChief()],
  j4: () => [delegateDomain()],
  j5: () => [manageUsers()],
  j6: () => [nursingHome()],
  j7: () => [mammographyUnit(), screeningUsers(), checkList()],
};

/** What is played when nothing is asked for. */
export const leading: readonly string[] = ["j1", "j4", "j7"];
