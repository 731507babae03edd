import type { Facts } from "toegangsbeheer";
import { enterpriseFacts } from "./people.js";

/** A social secretariat that acts for employers. */
export const secretariat = { number: "0155.667.776", name: "Sociaal Secretariaat Loonwijs" } as const;

/** What the registers know of it. */
export const secretariatFacts: Facts = enterpriseFacts(secretariat.number, {
  name: secretariat.name,
  nssoNumbers: [],
  domainKinds: ["recognised-social-secretariat"],
  institutions: [],
});
