import { appointChief } from "./j1-appoint-chief.js";
import { delegateDomain } from "./j4-delegate-domain.js";
import { manageUsers } from "./j5-manage-users.js";
import { nursingHome } from "./j6-nursing-home.js";
import { checkList } from "./j7-check-list.js";
import { mammographyUnit } from "./j7-structure.js";
import { screeningUsers } from "./j7-users.js";
import type { Story } from "./story.js";

/** A journey: what it is about, and its chapters. */
export interface Journey {
  readonly title: string;
  readonly chapters: readonly (() => Story)[];
}

/** Every journey by its name. */
export const journeys: Readonly<Record<string, Journey>> = {
  j1: { title: "appoint a chief access manager", chapters: [appointChief] },
  j4: { title: "leave a domain to an access manager", chapters: [delegateDomain] },
  j5: { title: "manage the users of a health fund", chapters: [manageUsers] },
  j6: { title: "manage the users of a nursing home", chapters: [nursingHome] },
  j7: {
    title: "set up a mammography unit, and find out why somebody is kept out",
    chapters: [mammographyUnit, screeningUsers, checkList],
  },
};

/** What is played when nothing is asked for. */
export const leading: readonly string[] = ["j1", "j4", "j7"];
