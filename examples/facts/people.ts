import type { EnterpriseFact, Facts, PersonFact, PersonInput, TieKind } from "toegangsbeheer";

/** A person of the stories: his number as he types it, and the id that the host gives his account. */
export interface Person {
  readonly insz: string;
  readonly account: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** A made-up person: the number satisfies its check digits, but its serial is higher than any day's births. */
export function person(insz: string, firstName: string, lastName: string): Person {
  return { insz, account: `acc-${plain(firstName)}`, firstName, lastName };
}

/** A form for somebody who has an account already. */
export function known({ insz }: Person, email: string): PersonInput {
  return { insz, email };
}

/** A form for somebody new: names, a user name and a first password, the last two typed twice. */
export function newcomer(who: Person, email: string): PersonInput {
  const { insz, account, firstName, lastName } = who;
  const username = `${plain(firstName)}${plain(lastName)}26`;
  const password = "Eerste-Keer26";
  return {
    ...{ insz, account, firstName, lastName, email },
    ...{ username, usernameConfirmation: username },
    ...{ password, passwordConfirmation: password },
  };
}

/** Digits alone: the canonical form in which registers are asked. */
function digits(number: string): string {
  return number.replace(/\D/g, "");
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
}

/** What the enterprise register knows of one enterprise. */
export function enterpriseFacts(number: string, fact: EnterpriseFact): Facts {
  return { enterprises: { [digits(number)]: fact } };
}

/** What the registers know of people who are tied to an enterprise, all in the same way. */
export function tied(enterprise: string, as: TieKind, ...people: readonly Person[]): Facts {
  return personFacts(people, { legalFunctions: [], ties: [{ enterprise: digits(enterprise), as }] });
}

/** What they know of its legal representatives: their function, and the last day of it when it ended. */
export function representing(
  enterprise: string,
  as: TieKind,
  until: string | undefined,
  ...people: readonly Person[]
): Facts {
  const held = { enterprise: digits(enterprise), as, signingAuthority: true, ...(until && { until }) };
  return personFacts(people, { legalFunctions: [held], ties: [], eid: true });
}

/** The same people, none of whom has an eID or an electronic foreigner's card. */
export function withoutEid({ persons = {} }: Facts): Facts {
  const entries = Object.entries(persons).map(([insz, fact]) => [insz, fact && { ...fact, eid: false }]);
  return { persons: Object.fromEntries(entries) as Record<string, PersonFact> };
}

function personFacts(people: readonly Person[], fact: PersonFact): Facts {
  const entries = people.map(({ insz, firstName, lastName }) => [
    digits(insz),
    { firstName, lastName, ...fact },
  ]);
  return { persons: Object.fromEntries(entries) as Record<string, PersonFact> };
}

/** Several answers as one. */
export function together(...facts: readonly Facts[]): Facts {
  return {
    enterprises: Object.assign({}, ...facts.map(({ enterprises }) => enterprises)),
    persons: Object.assign({}, ...facts.map(({ persons }) => persons)),
  };
}
