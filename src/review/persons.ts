import type { Hole } from "../access/steps.js";
import type { PersonInput } from "../form/person-fields.js";
import type { Path } from "../kernel/violation.js";

/** A person of a form who is still to be chosen, and what is to be filled in of him. */
export interface OpenPerson {
  readonly person: PersonInput;
  readonly holes: readonly Hole[];
}

const ofNewOnes: readonly (readonly [field: keyof PersonInput, asks: Hole["asks"]])[] = [
  ["account", "account-id"],
  ["username", "username"],
  ["usernameConfirmation", "username"],
  ["password", "password"],
  ["passwordConfirmation", "password"],
  ["firstName", "first-name"],
  ["lastName", "last-name"],
];

/** A person to be chosen, in that field of a command. What opens an account is asked only of somebody without one. */
export function openPerson(...path: Path): OpenPerson {
  return {
    person: { insz: "", email: "" },
    holes: [
      { path: [...path, "insz"], asks: "insz" },
      { path: [...path, "email"], asks: "email" },
      ...ofNewOnes.map(([field, asks]): Hole => ({ path: [...path, field], asks, onlyForNew: true })),
    ],
  };
}
