import type { Facts } from "toegangsbeheer";
import { bakeryFacts } from "./facts/bakery.js";
import { careFacts } from "./facts/care.js";
import { fundFacts } from "./facts/fund.js";
import { hospitalFacts } from "./facts/hospital.js";
import { importerFacts } from "./facts/importer.js";
import { joineryFacts } from "./facts/joinery.js";
import { together } from "./facts/people.js";
import { practiceFacts } from "./facts/practice.js";
import { secretariatFacts } from "./facts/social-secretariat.js";

/**
 * What the enterprise register, the national register and the social security answer in the stories. All of it is
 * made up, and none of it permissive: what is not here is not so.
 */
export const registers: Facts = together(
  bakeryFacts,
  fundFacts,
  careFacts,
  hospitalFacts,
  practiceFacts,
  importerFacts,
  joineryFacts,
  secretariatFacts,
);
