/** Part 4 of the rule book. Contact and personal data. */
export const contactRules = {
  "field.required": {
    statement: "A field with a star is filled in, with something that people see.",
    manual: "Every form in the manuals",
  },
  "person.name": {
    statement:
      "A name has 1 to 100 characters after trimming, all of them ones that people see: no control, format, private-use, unassigned or line-separating characters, save a joiner between letters of a script that needs it. Every other free text passes the same test, whatever its length.",
    chosen: "No manual gives a limit",
  },
  "email.format": {
    statement:
      "An e-mail address is one address as a browser's e-mail field takes it, at most 254 characters.",
    chosen: "The field: manuals; its format: chosen, what browsers do",
  },
  "phone.format": {
    statement:
      "A phone number has 8 to 15 digits, with an optional leading plus sign or 00 and the usual separators; no country code starts with 0. The zero that is dialled only inside a country is dropped: in brackets behind a country code (39, 378 and 379 keep it), and behind 32.",
    chosen: "The field: manuals; its format: chosen",
  },
  "language.unknown": {
    statement: "A language is Dutch, French or German.",
    manual: "eHealth guide, step 6 (users); Heracles guide (the languages of the portal)",
  },
  "title.unknown": {
    statement: "A title is Mr, Mrs or Miss, and one that the catalogue offers.",
    manual: "Step-by-step guide (first and last); Mrs, and that a catalogue may leave one out: chosen",
  },
  "email.personal": {
    statement:
      "A chief access manager's address is a general one, read when one person is away: it does not hold the chief's own name.",
    manual: "Step-by-step guide, I.b",
    weight: "warns",
  },
  "limit.exceeded": {
    statement:
      "A list or a text is no longer than the policy's limit, characters being code points, nor are the mandates of an enterprise and the co-managers of a curator more.",
    chosen: "No manual gives one; without it a command has no bounded cost",
    stages: ["shape", "rules"],
    params: ["limit"],
  },
} as const;
