import type { EnterpriseFact, Facts } from "toegangsbeheer";
import { enterpriseFacts, type Person, person, representing, tied, together } from "./people.js";

/** A joinery that goes bankrupt. */
export const joinery = {
  number: "0199.887.702",
  scope: "0199887702",
  name: "Schrijnwerkerij De Beitel BV",
  employer: "0199887702/employer-nsso:100055596",
  finance: "0199887702/finance:0199887702",
} as const;

export const yvonne: Person = person("64.05.22-886.27", "Yvonne", "Martens");
export const jonas: Person = person("87.03.13-884.89", "Jonas", "Pauwels");
export const sara: Person = person("90.01.25-890.63", "Sara", "Lenaerts");
export const gust: Person = person("79.02.11-893.62", "Gust", "Timmermans");

/** The curator, and a colleague of hers at the bar. */
export const valerie: Person = person("76.08.08-888.39", "Valérie", "Stassen");
export const arthur: Person = person("72.11.05-891.63", "Arthur", "Noël");

const fact: EnterpriseFact = {
  name: joinery.name,
  nssoNumbers: ["100055596"],
  domainKinds: ["employer-nsso"],
  institutions: [],
  bankrupt: false,
};

/** What the registers know of it. */
export const joineryFacts: Facts = together(
  enterpriseFacts(joinery.number, fact),
  representing(joinery.number, "business-manager", undefined, yvonne),
  tied(joinery.number, "employee", jonas, sara, gust),
);

/** What they know of it from the judgment on. */
export const joineryBankrupt: Facts = enterpriseFacts(joinery.number, { ...fact, bankrupt: true });
