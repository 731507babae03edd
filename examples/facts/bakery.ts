import type { Facts } from "toegangsbeheer";
import { enterpriseFacts, type Person, person, representing, tied, together } from "./people.js";

/** An employer: two directors, a former one, a partner, and its staff. */
export const bakery = {
  number: "0123.456.749",
  scope: "0123456749",
  name: "Bakkerij Korenaar BV",
  employer: "0123456749/employer-nsso:100032122",
  finance: "0123456749/finance:0123456749",
} as const;

export const veerle: Person = person("71.04.12-992.70", "Veerle", "Maes");
export const karim: Person = person("66.09.03-993.75", "Karim", "Benali");
export const guy: Person = person("59.11.30-995.03", "Guy", "Lambert");
export const hans: Person = person("79.06.17-991.06", "Hans", "Keller");
export const lotte: Person = person("88.02.21-994.44", "Lotte", "Peeters");
export const sofie: Person = person("83.01.25-996.04", "Sofie", "Dubois");
export const tom: Person = person("75.08.08-989.14", "Tom", "Wouters");
export const nina: Person = person("92.05.14-990.72", "Nina", "Claes");
export const pieter: Person = person("86.10.02-987.53", "Pieter", "Goossens");
export const amina: Person = person("94.03.19-988.49", "Amina", "Haddad");
export const bruno: Person = person("69.07.07-985.12", "Bruno", "Renard");

/** What the registers know of it. */
export const bakeryFacts: Facts = together(
  enterpriseFacts(bakery.number, {
    name: bakery.name,
    nssoNumbers: ["100032122"],
    domainKinds: ["employer-nsso"],
    institutions: [],
    hasRepresentativeWithEid: true,
  }),
  representing(bakery.number, "director", undefined, veerle, karim),
  representing(bakery.number, "director", "2025-12-31", guy),
  tied(bakery.number, "partner", hans),
  tied(bakery.number, "employee", lotte, sofie, tom, nina, pieter, amina, bruno),
);
