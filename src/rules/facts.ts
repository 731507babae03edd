/** Part 5 of the rule book. Facts from other registers. */
export const factRules = {
  "facts.missing": {
    statement: "A fact that the command needs is given: an answer is never guessed.",
    chosen: "The manuals' system asks the registers itself",
    stages: ["standing", "rules"],
    params: ["fact"],
  },
  "enterprise.unknown": {
    statement: "The enterprise register knows the enterprise.",
    manual: "Step-by-step guide; Heracles guide",
    params: ["enterprise"],
  },
  "enterprise.ceased": {
    statement:
      "An enterprise that ceased or went into another one gets nothing new, whether the register tells it or it was recorded here.",
    chosen: "No manual speaks of it",
    params: ["enterprise"],
  },
  "enterprise.not-ended": {
    statement: "Only an enterprise whose end was recorded lives again.",
    chosen: "Whoever typed another number is told",
    params: ["enterprise"],
  },
  "enterprise.into-itself": {
    statement: "An enterprise merges into another one.",
    chosen: "No manual speaks of it",
    params: ["enterprise"],
  },
  "person.not-legal-representative": {
    statement:
      "The person holds a legal function in the enterprise, in the register, valid at the moment of the command.",
    manual: "Step-by-step guide, I.a",
    stages: ["standing", "rules"],
    params: ["enterprise"],
  },
  "person.not-eligible": {
    statement:
      "A chief access manager is an employee or a legal representative; any other manager an employee, director, managing director, business manager or founder; a user may also be a partner or a member.",
    manual:
      "Step-by-step guide, I.a; User management: roles, lexicon (in principle); for co-managers and the managers of subdivisions and sites: chosen",
    weight: "policy",
    params: ["role"],
  },
  "person.name-differs": {
    statement:
      "Where the register told a person's names, the typed ones are his: case, accents, hyphens, spaces and further first names aside. He gets the register's spelling, and no answer carries it.",
    chosen: "The manuals' screens let names be typed beside an INSZ; no manual says what a false one does",
    weight: "policy",
  },
  "domain.not-entitled": {
    statement: "The enterprise belongs in the domain kind that it opens.",
    manual: "User management: roles, 4.1.1; Heracles guide, step 2.7",
    params: ["kind"],
  },
  "institution.not-owned": {
    statement: "The institution number of a subdivision or site is one of the enterprise's.",
    manual: "Heracles guide, step 3.3",
    params: ["number"],
  },
} as const;
