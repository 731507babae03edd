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
export const hugo: Person = person("81.07.30-887.60", "Hugo", "Wauters");

/** Mateo came from abroad with a BIS number, and gets a national number later. */
export const mateo: Person = person("97.44.08-883.58", "Mateo", "Silva");
export const mateoLater: Person = { ...mateo, insz: "97.04.08-881.71" };

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
  tied(care.number, "employee", greet, luc, noor, olaf, hugo, mateo, mateoLater),
);

/** What they know of Hugo once he works elsewhere. */
export const hugoLeft: Facts = tied("0123.456.749", "employee", hugo);
