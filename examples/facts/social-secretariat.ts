import type { Facts } from "toegangsbeheer";
import { enterpriseFacts, type Person, person, representing, together } from "./people.js";

/** A social secretariat that acts for employers. */
export const secretariat = {
  number: "0155.667.776",
  scope: "0155667776",
  name: "Sociaal Secretariaat Loonwijs",
} as const;

export const greet: Person = person("70.03.21-880.78", "Greet", "Vermeulen");

/** What the registers know of it. */
export const secretariatFacts: Facts = together(
  enterpriseFacts(secretariat.number, {
    name: secretariat.name,
    nssoNumbers: [],
    domainKinds: ["recognised-social-secretariat"],
    institutions: [],
  }),
  representing(secretariat.number, "managing-director", undefined, greet),
);
