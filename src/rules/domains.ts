/** Part 7 of the rule book. Domains. */
export const domainRules = {
  "domain-kind.unknown": {
    statement: "The domain kind is in the catalogue.",
    manual: "User management: roles, 4.1.1",
    params: ["kind"],
  },
  "domain.already-active": {
    statement: "An enterprise opens a domain kind once per identifier.",
    chosen: "No manual speaks of it",
    params: ["kind", "identifier"],
  },
  "domain.opens-by-itself": {
    statement: "A domain of a kind that opens by itself closes only when its enterprise ceases or merges.",
    chosen:
      "It was opened for every enterprise of that sort, and would open again with the next registration",
    params: ["kind"],
  },
  "domain.identifier": {
    statement:
      "A domain is identified as its kind says: by the enterprise number, or by an NSSO number of the enterprise.",
    manual: "Step-by-step guide; Heracles guide",
    params: ["kind"],
  },
  "domain.managed-elsewhere": {
    statement:
      "Where another system manages a domain kind, its users and applications are managed there and only its managers here.",
    manual: "Step-by-step guide, I.b; eHealth guide, step 6 (users); Heracles guide, step 2.4",
    params: ["kind", "system"],
  },
  "application.not-in-catalogue": {
    statement: "An application opened for a domain belongs to its kind.",
    manual: "Heracles guide",
    params: ["application", "kind"],
  },
} as const;
