import type { PersonInput } from "../form/person.js";
import type { Hole } from "./step.js";

/** A person of a form, and what is to be filled in of him. */
export interface OpenPerson {
  readonly person: PersonInput;
  readonly holes: readonly Hole[];
  readonly account?: string;
}

/** One person, who is known by his account or by the id that it is to have. */
export interface KnownPerson extends OpenPerson {
  readonly account: string;
}

type PersonField = readonly [field: keyof PersonInput, asks: Hole["asks"]];

const ofEverybody: readonly PersonField[] = [
  ["insz", "insz"],
  ["email", "email"],
];

const ofWhoIsNew: readonly PersonField[] = [
  ["username", "username"],
  ["usernameConfirmation", "username"],
  ["password", "password"],
  ["passwordConfirmation", "password"],
  ["firstName", "first-name"],
  ["lastName", "last-name"],
];

/** Somebody to be chosen, in that field of a command. What opens an account is asked only of a person without one. */
export function anyPerson(field: string): OpenPerson {
  const ofNewOnes: readonly PersonField[] = [["account", "account-id"], ...ofWhoIsNew];
  return {
    person: { insz: "", email: "" },
    holes: [
      ...ofEverybody.map(([name, asks]): Hole => ({ path: [field, name], asks })),
      ...ofNewOnes.map(([name, asks]): Hole => ({ path: [field, name], asks, onlyForNew: true })),
    ],
  };
}

/** One person of whom nothing is told but the id that the account has, or is to have: the rest people fill in. */
export function thatPerson(account: string, isNew: boolean): KnownPerson {
  const fields = isNew ? [...ofEverybody, ...ofWhoIsNew] : ofEverybody;
  const blank = Object.fromEntries(fields.map(([name]) => [name, ""]));
  return {
    person: { insz: "", email: "", ...blank, ...(isNew && { account }) },
    holes: fields.map(([name, asks]) => ({ path: ["person", name], asks })),
    account,
  };
}
