/** Part 15 of the rule book. Mandates and curators. */
export const mandateRules = {
  "mandate.not-employer": {
    statement: "A social security mandate is given only by an employer subject to the NSSO.",
    manual: "Step-by-step guide, VII",
    params: ["enterprise"],
  },
  "mandate.managed-elsewhere": {
    statement: "Mandates for tax, VAT and health care run in another service, which is named.",
    manual: "Step-by-step guide, VII",
    params: ["subject", "system"],
  },
  "mandate.exists": {
    statement: "A mandatary has at most one mandate for one subject at a time.",
    chosen: "No manual speaks of it",
    params: ["subject"],
  },
  "mandate.unknown": {
    statement: "A mandate's subject is in the catalogue, and a mandate that is ended is there.",
    chosen: "No manual speaks of it",
    params: ["subject"],
  },
  "mandate.period": {
    statement: "A mandate does not end before it starts.",
    chosen: "No manual speaks of it",
  },
  "curator.exists": {
    statement: "An enterprise has at most one curator at a time.",
    chosen: "No manual speaks of it",
    params: ["account"],
  },
  "curator.unknown": {
    statement: "Only a curator who was appointed is discharged.",
    chosen: "No manual speaks of it",
    params: ["enterprise"],
  },
  "curator.not-bankrupt": {
    statement: "A curator is appointed only for an enterprise that was declared bankrupt.",
    manual: "User management: roles, lexicon",
    params: ["enterprise"],
  },
} as const;
