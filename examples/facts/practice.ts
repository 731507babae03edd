import type { Facts } from "toegangsbeheer";
import { hospital } from "./hospital.js";
import { enterpriseFacts, type Person, person, tied, together } from "./people.js";

/** A physician's own practice, beside her work at the hospital. */
export const practice = {
  number: "0246.813.530",
  scope: "0246813530",
  name: "Praktijk Cornet",
} as const;

export const nele: Person = person("86.09.27-871.91", "Nele", "Wuyts");
export const robbe: Person = person("90.11.14-872.93", "Robbe", "Dumont");
export const hilde: Person = person("79.05.03-874.51", "Hilde", "Cornet");

/** What the registers know of it, and of those at the hospital who have no part in the other stories. */
export const practiceFacts: Facts = together(
  enterpriseFacts(practice.number, {
    name: practice.name,
    nssoNumbers: [],
    domainKinds: ["ehealth-care"],
    institutions: [],
  }),
  tied(hospital.number, "employee", nele, robbe),
  {
    persons: {
      [hilde.insz.replace(/\D/g, "")]: {
        firstName: hilde.firstName,
        lastName: hilde.lastName,
        eid: true,
        legalFunctions: [{ enterprise: practice.scope, as: "founder", signingAuthority: true }],
        ties: [{ enterprise: hospital.scope, as: "employee" }],
      },
    },
  },
);
