import type { Facts } from "toegangsbeheer";
import { enterpriseFacts, type Person, person, representing, tied, together } from "./people.js";

/** A health fund whose staff help people with a handicap. */
export const fund = {
  number: "0135.792.476",
  scope: "0135792476",
  name: "Ziekenfonds De Brug",
  domain: "0135792476/mutuality:0135792476",
} as const;

export const rita: Person = person("67.07.19-940.43", "Rita", "Coppens");
export const stef: Person = person("80.03.03-937.92", "Stef", "Baert");

export const anke: Person = person("90.01.12-936.19", "Anke", "Bauwens");
export const bram: Person = person("88.02.13-933.54", "Bram", "Carlier");
export const chloe: Person = person("93.03.14-932.40", "Chloé", "Denis");
const daan: Person = person("85.04.15-929.46", "Daan", "Evrard");
const emma: Person = person("97.05.16-928.82", "Emma", "Faes");
const fien: Person = person("92.06.17-926.53", "Fien", "Gillis");
const gilles: Person = person("79.07.18-923.51", "Gilles", "Huyghe");
const hanne: Person = person("94.08.19-922.53", "Hanne", "Ickx");
const ivo: Person = person("72.09.20-919.56", "Ivo", "Jansens");
const jana: Person = person("99.10.21-918.19", "Jana", "Kerremans");
const kobe: Person = person("96.11.22-915.33", "Kobe", "Lauwers");
export const lies: Person = person("86.12.23-914.92", "Lies", "Michiels");

/** Who starts at the counters together. */
export const starting: readonly Person[] = [
  person("91.01.24-913.91", "Lena", "Neyens"),
  person("87.03.25-911.90", "Milan", "Ooms"),
  person("95.04.26-910.42", "Nora", "Pauwels"),
];

/** Who works at the counters already. */
export const counter: readonly Person[] = [
  ...[anke, bram, chloe, daan, emma, fien],
  ...[gilles, hanne, ivo, jana, kobe],
];

/** What the registers know of it. */
export const fundFacts: Facts = together(
  enterpriseFacts(fund.number, {
    name: fund.name,
    nssoNumbers: [],
    domainKinds: ["mutuality"],
    institutions: [],
  }),
  representing(fund.number, "managing-director", undefined, rita),
  tied(fund.number, "employee", stef, lies, ...counter, ...starting),
);
