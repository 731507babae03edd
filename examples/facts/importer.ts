import type { Facts } from "toegangsbeheer";
import { enterpriseFacts, type Person, person, representing, together, withoutEid } from "./people.js";

/** A wine importer whose two directors live abroad: they have BIS numbers, and no eID. */
export const importer = {
  number: "0122.334.420",
  scope: "0122334420",
  name: "Douro Wijnimport BV",
} as const;

export const elodie: Person = person("71.52.03-896.93", "Élodie", "Marchand");
const rui: Person = person("68.45.17-897.45", "Rui", "Tavares");

/** What the registers know of it. */
export const importerFacts: Facts = together(
  enterpriseFacts(importer.number, {
    name: importer.name,
    nssoNumbers: ["100066654"],
    domainKinds: ["employer-nsso"],
    institutions: [],
    hasRepresentativeWithEid: false,
  }),
  withoutEid(representing(importer.number, "director", undefined, elodie, rui)),
);
