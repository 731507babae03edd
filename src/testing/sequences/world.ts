import { copyFacts } from "../../context/copy-facts.js";
import type { EnterpriseFact, Facts, LegalFunction, PersonFact, Tie } from "../../context/facts.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Insz } from "../../identifiers/insz.js";
import { inszOf, nssoOf, padded, withCheckDigits } from "../synthetic.js";

/** Someone of the made-up world, with what his account is called once he has one. */
export interface WorldPerson {
  readonly insz: Insz;
  readonly firstName: string;
  readonly lastName: string;
  readonly account: string;
  readonly username: string;
}

/** The made-up enterprises and people that sequences of commands are about, and what the registers know of them. */
export interface World {
  /** The first is a giant; of the last two one ceased, and one the register does not know. */
  readonly enterprises: readonly EnterpriseNumber[];
  readonly persons: readonly WorldPerson[];
  readonly facts: Facts;
}

const enterpriseCount = 8;
const personCount = 120;
const ceasedEnterprise = 6;
const unknownEnterprise = 7;
/** Those before it were declared bankrupt. */
const firstSolvent = 3;
const livesAfter = 4;
const technicalNames = 1_000;
/** What rules about names are broken with. */
const otherNames = ["anothername", "anothername1"];
const moment = {
  first: ["An", "Bert", "Chantal", "Dirk"],
  last: ["Peeters", "Claes", "Dubois", "Maes", "Janssens"],
};

const domainKinds = [
  "employer-nsso",
  "service-provider",
  "social-welfare",
  "flemish-government",
  "mammography-screening",
  "ehealth-care",
  "residential-care",
];

/** Numbers and codes of the institutions that every enterprise of the world has. */
export const institutionNumbers: readonly string[] = [
  "12001",
  "12002",
  "12003",
  "012",
  "WZC001",
  "WZC002",
  "7",
];

let made: World | undefined;

/** The world: always the same one. */
export function theWorld(): World {
  made ??= makeWorld();
  return made;
}

function makeWorld(): World {
  const enterprises = count(
    enterpriseCount,
    (at) => withCheckDigits(4_000_001 + 37 * at) as EnterpriseNumber,
  );
  const persons = count(personCount, personOf);
  return {
    enterprises,
    persons,
    facts: copyFacts({
      enterprises: Object.fromEntries(enterprises.map((number, at) => [number, enterpriseFact(at)])),
      persons: Object.fromEntries(
        persons.map((person, at) => [person.insz, personFact(person, at, enterprises)]),
      ),
      usernameDigests: Object.fromEntries(namesOf(persons).map((name) => [name, digestOf(name)])),
    }),
  };
}

/** The user names that anybody asks for: each person's, for several lives, and those of technical users. */
function namesOf(persons: readonly WorldPerson[]): readonly string[] {
  return [
    ...persons.flatMap(({ username }) => [username, ...count(livesAfter, (at) => `${username}${at + 2}`)]),
    ...count(technicalNames, (at) => `exp${padded(at, 6)}`),
    ...otherNames,
  ];
}

/** The keyed digest of a user name, as the host of the made-up world makes it: it does not show the name. */
export function digestOf(username: string): string {
  let hash = 0x811c9dc5;
  let other = 0x01234567;
  for (const character of username) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
    other = Math.imul(other + character.charCodeAt(0), 0x85ebca6b) >>> 0;
  }
  return `digest-${hash.toString(16)}${other.toString(16)}`;
}

function count<T>(length: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length }, (_, at) => make(at));
}

function personOf(at: number): WorldPerson {
  return {
    insz: inszOf({
      year: 1950 + (at % 55),
      month: 1 + (at % 12),
      day: 1 + (at % 28),
      sequence: 1 + at,
      raised: at % 9 === 8 ? 40 : 0,
    }),
    firstName: moment.first[at % moment.first.length] ?? "An",
    lastName: moment.last[at % moment.last.length] ?? "Peeters",
    account: `account-${at}`,
    username: `person${padded(at, 3)}x`,
  };
}

function enterpriseFact(at: number): EnterpriseFact | null {
  if (at === unknownEnterprise) return null;
  return {
    name: `Example ${at}`,
    ...(at % 2 === 0 && { address: `Example Street ${at}, 1000 Brussels` }),
    nssoNumbers: count(at === 0 ? 3 : at % 2, (nth) => nssoOf(1_500_000 + 100 * at + nth)),
    domainKinds: at === 5 ? [] : domainKinds,
    institutions: institutionNumbers.map((number) => ({ number, name: `Institution ${number}` })),
    hasRepresentativeWithEid: at % 2 === 0,
    bankrupt: at < firstSolvent,
    ...(at === ceasedEnterprise && { ceased: true }),
  };
}

/** The first of them are directors of one enterprise each; then employees of one, two or three, and a few others. */
function personFact(
  person: WorldPerson,
  at: number,
  enterprises: readonly EnterpriseNumber[],
): PersonFact | null {
  const { firstName, lastName } = person;
  const home = enterprises[at % enterpriseCount] as EnterpriseNumber;
  const giant = enterprises[0] as EnterpriseNumber;
  if (at % 20 === 17) return null;
  const legalFunctions: LegalFunction[] =
    at < 2 * enterpriseCount ? [{ enterprise: home, as: "director", signingAuthority: true }] : [];
  const ties: Tie[] = [{ enterprise: home, as: at % 10 === 9 ? "partner" : "employee" }];
  if (at % 2 === 0) ties.push({ enterprise: giant, as: "employee", from: "2020-01-01" });
  if (at % 3 === 0) ties.push({ enterprise: enterprises[1] as EnterpriseNumber, as: "business-manager" });
  return {
    // The register spells many a name otherwise than people type it.
    firstName: at % 4 === 1 ? `${firstName} Maria` : firstName,
    lastName: at % 5 === 2 ? lastName.toUpperCase() : lastName,
    legalFunctions,
    ties: at % 20 === 18 ? [] : ties,
    eid: at % 2 === 0,
    ...(at % 20 === 19 && { deceased: true }),
  };
}
