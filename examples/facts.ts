import type { Facts, PersonFact, PersonInput, TieKind } from "toegangsbeheer";

/**
 * What other registers know, all of it made up. The numbers satisfy their check digits, but were never handed out to
 * anybody: enterprise numbers begin with 01, and the serial number in an INSZ is higher than any day's births.
 */

/** A person of the stories: his number as he types it, and the id that the host gives his account. */
export interface Person {
  readonly insz: string;
  readonly account: string;
  readonly firstName: string;
  readonly lastName: string;
}

const person = (insz: string, firstName: string, lastName: string): Person => ({
  insz,
  account: `acc-${firstName.toLowerCase()}`,
  firstName,
  lastName,
});

// The bakery.
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

/** An employer: two directors, a former one, a partner, and its staff. */
export const bakery = {
  number: "0123.456.749",
  scope: "0123456749",
  name: "Bakkerij Korenaar BV",
  employer: "0123456749/employer-nsso:100032122",
  finance: "0123456749/finance:0123456749",
} as const;

/** Digits alone: the canonical form in which registers are asked. */
const digits = (number: string): string => number.replace(/\D/g, "");

const known = ({ firstName, lastName }: Person, fact: PersonFact = {}): PersonFact => ({
  firstName,
  lastName,
  legalFunctions: [],
  ties: [],
  ...fact,
});

const tied = (who: Person, enterprise: string, as: TieKind): PersonFact =>
  known(who, { ties: [{ enterprise: digits(enterprise), as }] });

const representing = (who: Person, enterprise: string, as: TieKind, until?: string): PersonFact =>
  known(who, {
    legalFunctions: [
      {
        enterprise: digits(enterprise),
        as,
        signingAuthority: true,
        ...(until === undefined ? {} : { until }),
      },
    ],
    eid: true,
  });

const employees = (enterprise: string, ...staff: readonly Person[]): Record<string, PersonFact> =>
  Object.fromEntries(staff.map((who) => [digits(who.insz), tied(who, enterprise, "employee")]));

/** What the enterprise register, the national register and the social security answer, on the day of the stories. */
export const registers: Facts = {
  enterprises: {
    [digits(bakery.number)]: {
      name: bakery.name,
      nssoNumbers: ["100032122"],
      domainKinds: ["employer-nsso"],
      institutions: [],
    },
  },
  persons: {
    [digits(veerle.insz)]: representing(veerle, bakery.number, "managing-director"),
    [digits(karim.insz)]: representing(karim, bakery.number, "director"),
    [digits(guy.insz)]: representing(guy, bakery.number, "director", "2025-12-31"),
    [digits(hans.insz)]: tied(hans, bakery.number, "partner"),
    ...employees(bakery.number, lotte, sofie, tom, nina, pieter, amina, bruno),
  },
};

/** A form for somebody who has an account already. */
export const byNumber = ({ insz }: Person, email: string): PersonInput => ({ insz, email });

/** A form for somebody new: names, a user name and a first password, the last two typed twice. */
export function newcomer(who: Person, email: string): PersonInput {
  const { insz, account, firstName, lastName } = who;
  const username = `${firstName}${lastName}26`.toLowerCase();
  const password = "Eerste-Keer26";
  return {
    ...{ insz, account, firstName, lastName, email },
    ...{ username, usernameConfirmation: username },
    ...{ password, passwordConfirmation: password },
  };
}
