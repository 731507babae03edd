import type { RuleTable } from "./table.js";

/** The codes of part 1. */
export type IdentifierRuleCode =
  | "insz.format"
  | "insz.check-digits"
  | "insz.birth-date"
  | "insz.sequence"
  | "insz.future"
  | "enterprise-number.format"
  | "enterprise-number.check-digits"
  | "establishment-number.format"
  | "establishment-number.check-digits"
  | "nsso-number.format"
  | "nsso-number.check-digits"
  | "nihii-number.format"
  | "nihii-number.check-digits"
  | "hco-number.format"
  | "identification-code.format";

/** Part 1 of the rule book. Numbers of persons, enterprises and institutions. */
export const identifierRules: RuleTable<IdentifierRuleCode> = {
  "insz.format": {
    code: "insz.format",
    part: 1,
    statement: "An INSZ has 11 digits in the groups YY MM DD XXX CC; the official layout is YY.MM.DD-XXX.CC.",
    firmness: "manual",
    source:
      "eHealth guide, step 6 (users); Step-by-step guide to the management of access managers (July 2018); Heracles guide for mammography units (2016)",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "insz.check-digits": {
    code: "insz.check-digits",
    part: 1,
    statement:
      "Its last two digits are 97 − (first nine mod 97), with a 2 put before the nine for births from 2000 on.",
    firmness: "public",
    source: "Royal decree of 8 February 1991, as amended in 1998",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "insz.birth-date": {
    code: "insz.birth-date",
    part: 1,
    statement: "Its date part is a day of the calendar, or marks a birth date that is not wholly known.",
    firmness: "public",
    source: "The structure of national and BIS numbers, as publicly described",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "insz.sequence": {
    code: "insz.sequence",
    part: 1,
    statement: "In a national number the sequence runs from 001 to 998; in a BIS number it is free.",
    firmness: "public",
    source: "Report to the King, royal decree of 25 November 1997",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "insz.future": {
    code: "insz.future",
    part: 1,
    statement: "Nobody is born after the day asked about.",
    firmness: "public",
    source: "Follows from what the number means; the day is a parameter",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "enterprise-number.format": {
    code: "enterprise-number.format",
    part: 1,
    statement:
      "An enterprise number has 10 digits, starts with 0 or 1 and is written 0XXX.XXX.XXX; the older 9 digits gain their leading zero.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018) (10 digits); Heracles guide for mammography units (2016) (9 digits); the series that starts with 1: public, since September 2023",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "enterprise-number.check-digits": {
    code: "enterprise-number.check-digits",
    part: 1,
    statement: "Its last two digits are 97 − (first eight mod 97).",
    firmness: "public",
    source:
      "The number's structure, as publicly described; it holds for every enterprise number in the manuals",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "establishment-number.format": {
    code: "establishment-number.format",
    part: 1,
    statement: "An establishment number has 10 digits, starts with 2 to 8 and is written X.XXX.XXX.XXX.",
    firmness: "public",
    source: "Crossroads Bank for Enterprises",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "establishment-number.check-digits": {
    code: "establishment-number.check-digits",
    part: 1,
    statement: "Its last two digits are 97 − (first eight mod 97).",
    firmness: "public",
    source: "Crossroads Bank for Enterprises",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "nsso-number.format": {
    code: "nsso-number.format",
    part: 1,
    statement:
      "An NSSO number has up to 7 digits and 2 check digits (100006 to 199999934), or, while provisional, 10 digits that start with 5.",
    firmness: "manual",
    source: "Heracles guide for mammography units (2016); ranges: public, glossary of the NSSO",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "nsso-number.check-digits": {
    code: "nsso-number.check-digits",
    part: 1,
    statement: "Its last two digits are 96 − (100 × the digits before, mod 97), and 97 where that gives 0.",
    firmness: "public",
    source: "The number's structure, as publicly described; it holds for both numbers in the manuals",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "nihii-number.format": {
    code: "nihii-number.format",
    part: 1,
    statement: "A NIHII number has 8 digits, or 11 with a qualification code.",
    firmness: "public",
    source: "National Institute for Health and Disability Insurance",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "nihii-number.check-digits": {
    code: "nihii-number.check-digits",
    part: 1,
    statement: "Its digits 7 and 8 are M − (first six mod M), where M is 97 or 89.",
    firmness: "public",
    source: "National Institute for Health and Disability Insurance",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "hco-number.format": {
    code: "hco-number.format",
    part: 1,
    statement: "An institution's number has 1 to 11 digits; leading zeros count.",
    firmness: "manual",
    source:
      "eHealth guide, step 6 (users); Heracles guide for mammography units (2016); its greatest length: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "identification-code.format": {
    code: "identification-code.format",
    part: 1,
    statement: "An identification code has 1 to 20 letters and digits; small letters become capitals.",
    firmness: "chosen",
    source: "The field: eHealth guide, step 6 (users); its format: chosen, since no source gives it",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
};
