import { accessDoctor } from "./access-doctor.js";
import { appointChief } from "./j1-appoint-chief.js";
import { exceptionProcedure } from "./j2-exception.js";
import { signedRequest } from "./j3-signed-request.js";
import { delegateDomain } from "./j4-delegate-domain.js";
import { manageUsers } from "./j5-manage-users.js";
import { nursingHome } from "./j6-nursing-home.js";
import { mammographyUnit } from "./j7-structure.js";
import { mammographyUpkeep } from "./j7-upkeep.js";
import { screeningUsers } from "./j7-users.js";
import { sender } from "./j8-sender.js";
import { senderUpkeep } from "./j8-upkeep.js";
import { routing } from "./j9-routing.js";
import { curator } from "./j10-curator.js";
import { everyRole } from "./j11-every-role.js";
import { personalData } from "./j12-personal-data.js";
import { lifeGoesOn } from "./j13-life-goes-on.js";
import { accessCodes } from "./j14-access-codes.js";
import { contactCentreDay } from "./j14-contact-centre.js";
import { enterpriseCloses } from "./j15-an-enterprise-closes.js";
import { payrollOffice } from "./j16-payroll-office.js";
import { whatHappened } from "./j17-what-happened.js";
import { yearlyReview } from "./j18-yearly-review.js";
import type { Story } from "./story.js";

/** A journey: what it is about, and its chapters. */
export interface Journey {
  readonly title: string;
  readonly chapters: readonly (() => Story)[];
}

/** Every journey by its name. */
export const journeys: Readonly<Record<string, Journey>> = {
  j1: { title: "appoint a chief access manager", chapters: [appointChief] },
  j2: { title: "appoint a chief on paper, when nobody has an eID", chapters: [exceptionProcedure] },
  j3: { title: "appoint a chief by a signed request", chapters: [signedRequest] },
  j4: { title: "leave a domain to an access manager", chapters: [delegateDomain] },
  j5: { title: "manage the users of a health fund", chapters: [manageUsers] },
  j6: { title: "manage the users of a nursing home", chapters: [nursingHome] },
  j7: {
    title: "set up a mammography unit, find out why somebody is kept out, and keep it up",
    chapters: [mammographyUnit, screeningUsers, accessDoctor, mammographyUpkeep],
  },
  j8: { title: "set up a sender of structured messages, and keep it up", chapters: [sender, senderUpkeep] },
  j9: { title: "route declarations, and give a mandate", chapters: [routing] },
  j10: { title: "put a curator in charge of a bankrupt enterprise", chapters: [curator] },
  j12: { title: "change one's own data", chapters: [personalData] },
  j13: { title: "keep up with numbers that change and people who leave", chapters: [lifeGoesOn] },
  j14: { title: "a day at the contact centre, and access codes", chapters: [contactCentreDay, accessCodes] },
  j15: { title: "close a domain, and an enterprise", chapters: [enterpriseCloses] },
  j16: { title: "what a payroll office sees of its mandates", chapters: [payrollOffice] },
  j17: { title: "find out what happened to a person", chapters: [whatHappened] },
  j18: { title: "review a domain after a year, and confirm what stays", chapters: [yearlyReview] },
  j11: { title: "a day as each role", chapters: [everyRole] },
  "access-doctor": { title: "find out why somebody is kept out, and put it right", chapters: [accessDoctor] },
};

/** What is played when nothing is asked for. */
export const leading: readonly string[] = ["j1", "j4", "j7"];
