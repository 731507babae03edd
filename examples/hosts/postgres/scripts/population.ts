import { enterpriseOf, inszOf } from "./made-up.js";

const email = "sam@example.org";

/** The place in which made-up users of an enterprise are. */
export function domainOf(enterprise: number): string {
  return `${enterpriseOf(enterprise)}/ehealth-care:${enterpriseOf(enterprise)}`;
}

/** How many persons an enterprise has, but for the first one, which has a twentieth of all. */
const perEnterprise = 50;

/** The id of a person in an enterprise, both counted from 0; there are {@link personsIn} of them. */
export function personIn(enterprise: number, person: number): string {
  return `person-${enterprise}-${person}`;
}

function largest(persons: number): number {
  return Math.floor(persons / 20);
}

/** How many enterprises there are for that many persons. */
export function enterprisesOf(persons: number): number {
  return 1 + Math.floor((persons - largest(persons)) / perEnterprise);
}

/** How many persons an enterprise of a population has. */
export function personsIn(enterprise: number, persons: number): number {
  return enterprise === 0 ? largest(persons) : perEnterprise;
}

const names = [
  "Peeters",
  "Janssens",
  "Maes",
  "Jacobs",
  "Mertens",
  "Willems",
  "Claes",
  "Goossens",
  "Wouters",
  "De Smet",
];

/** Plain lists for `importPopulation`: made-up persons, a twentieth of them in one enterprise. */
export function populationOf(persons: number): object {
  const enterprises = Array.from({ length: enterprisesOf(persons) }, (_, number) => number);
  const each = enterprises.flatMap((enterprise) =>
    Array.from({ length: personsIn(enterprise, persons) }, (_, person) => ({ enterprise, person })),
  );
  return {
    enterprises: enterprises.map((number) => ({
      ...{ number: enterpriseOf(number), name: `Voorbeeld ${number}`, email, phone: "025550123" },
    })),
    domains: enterprises.map((number) => ({ scope: domainOf(number), email, applications: ["ehealth-box"] })),
    accounts: [
      ...enterprises.map((number) => ({
        ...{ id: `chief-${number}`, insz: inszOf(100_000 + number), firstName: "Ann", lastName: "Voorbeeld" },
      })),
      ...each.map(({ enterprise, person }, at) => ({
        ...{ id: personIn(enterprise, person), insz: inszOf(200_000 + at), firstName: `Sam ${person % 100}` },
        lastName: `${names[at % names.length]} ${Math.floor(at / names.length) % 500}`,
      })),
    ],
    assignments: [
      ...enterprises.map((number) => ({
        ...{ account: `chief-${number}`, scope: enterpriseOf(number), role: "chief-access-manager", email },
      })),
      ...each.map(({ enterprise, person }) => ({
        ...{ account: personIn(enterprise, person), scope: domainOf(enterprise), role: "user", email },
      })),
    ],
  };
}
