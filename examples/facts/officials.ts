import { type Person, person } from "./people.js";

/** Somebody of the contact centre, and somebody of the enterprise court; they act for their office. */
export const agent: Person = person("88.06.20-892.10", "Saskia", "Nuyts");
export const judge: Person = person("66.03.17-889.08", "Leopold", "Haeck");
