import type { Facts } from "toegangsbeheer";
import { enterpriseFacts, type Person, person, representing, tied, together } from "./people.js";

/** A hospital with a mammography unit on each of its two campuses. */
const scope = "0111122210";
const domain = `${scope}/mammography-screening:${scope}`;
const north = `${domain}/mammography-unit:90217`;
const south = `${domain}/mammography-unit:90218`;

export const hospital = {
  number: "0111.122.210",
  scope,
  name: "Ziekenhuis De Linde VZW",
  domain,
  north: { number: "90217", scope: north },
  south: { number: "90218", scope: south },
  clinic: { number: "90317", scope: `${north}/mammography-site:90317` },
  bus: { number: "90318", scope: `${north}/mammography-site:90318` },
  centre: { number: "90319", scope: `${south}/mammography-site:90319` },
} as const;

export const marc: Person = person("62.04.18-961.23", "Marc", "Hermans");
export const els: Person = person("76.02.09-960.89", "Els", "Verbruggen");
export const filip: Person = person("81.10.30-957.11", "Filip", "Aerts");
export const ines: Person = person("78.06.05-956.89", "Ines", "Moreau");
export const joris: Person = person("84.01.21-953.91", "Joris", "Lemmens");
export const karen: Person = person("87.03.14-952.88", "Karen", "Smets");
export const dirk: Person = person("73.09.02-949.05", "Dirk", "Mertens");
export const ruth: Person = person("70.12.11-948.82", "Ruth", "Adriaens");
export const wim: Person = person("91.08.08-945.06", "Wim", "Jacobs");
export const lea: Person = person("95.05.26-944.15", "Léa", "Fontaine");
export const omar: Person = person("89.11.03-941.42", "Omar", "Yilmaz");

/** What the registers know of it. */
export const hospitalFacts: Facts = together(
  enterpriseFacts(hospital.number, {
    name: hospital.name,
    nssoNumbers: ["100041822"],
    domainKinds: ["employer-nsso", "hospital", "mammography-screening"],
    institutions: [
      { number: hospital.north.number, name: "De Linde, campus Noord" },
      { number: hospital.south.number, name: "De Linde, campus Zuid" },
      { number: hospital.clinic.number, name: "Mammografie Noord" },
      { number: hospital.bus.number, name: "Mammobus" },
      { number: hospital.centre.number, name: "Mammografie Zuid" },
    ],
  }),
  representing(hospital.number, "managing-director", undefined, marc),
  tied(hospital.number, "employee", els, filip, ines, joris, karen, dirk, ruth, wim, lea, omar),
);

/** What they know of Wim once he works elsewhere. */
export const wimLeft: Facts = tied("0123.456.749", "employee", wim);
