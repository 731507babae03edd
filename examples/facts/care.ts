import type { Facts } from "toegangsbeheer";
import { enterpriseFacts, type Person, person, representing, tied, together } from "./people.js";

/** A group of nursing homes: three houses, each a subdivision of its own. */
const scope = "0147258371";
const domain = `${scope}/residential-care:${scope}`;

export const care = {
  number: "0147.258.371",
  scope,
  name: "Zorggroep Avondzon VZW",
  domain,
  beech: { number: "AZ01", scope: `${domain}/residential-care-institution:AZ01` },
  oak: { number: "AZ02", scope: `${domain}/residential-care-institution:AZ02` },
  willow: { number: "AZ03", scope: `${domain}/residential-care-institution:AZ03` },
} as const;

export const petra: Person = person("74.03.31-902.34", "Petra", "Wagner");
export const greet: Person = person("68.02.28-910.80", "Greet", "Vanhove");
export const luc: Person = person("65.06.16-907.20", "Luc", "Simon");
export const noor: Person = person("98.04.04-906.90", "Noor", "Thys");
export const olaf: Person = person("77.10.10-903.96", "Olaf", "Urbain");

/** What the registers know of it. */
export const careFacts: Facts = together(
  enterpriseFacts(care.number, {
    name: care.name,
    nssoNumbers: [],
    domainKinds: ["residential-care"],
    institutions: [
      { number: care.beech.number, name: "Huis De Beuk" },
      { number: care.oak.number, name: "Huis De Eik" },
      { number: care.willow.number, name: "Huis De Wilg" },
    ],
  }),
  representing(care.number, "managing-director", undefined, petra),
  tied(care.number, "employee", greet, luc, noor, olaf),
);
