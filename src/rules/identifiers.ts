/** Part 1 of the rule book. Numbers of persons, enterprises and institutions. */
export const identifierRules = {
  "insz.format": {
    statement: "An INSZ has 11 digits in the groups YY MM DD XXX CC; the official layout is YY.MM.DD-XXX.CC.",
    manual: "eHealth guide, step 6 (users); Step-by-step guide; Heracles guide",
  },
  "insz.check-digits": {
    statement:
      "Its last two digits are 97 − (first nine mod 97), with a 2 put before the nine for births from 2000 on.",
    public: "Royal decree of 8 February 1991, as amended in 1998",
  },
  "insz.birth-date": {
    statement: "Its date part is a day of the calendar, or marks a birth date that is not wholly known.",
    public: "The structure of national and BIS numbers, as publicly described",
  },
  "insz.sequence": {
    statement: "In a national number the sequence runs from 001 to 998; in a BIS number it is free.",
    public: "Report to the King, royal decree of 25 November 1997",
  },
  "insz.future": {
    statement: "Nobody is born after the day asked about.",
    public: "Follows from what the number means; the day is a parameter",
  },
  "enterprise-number.format": {
    statement:
      "An enterprise number has 10 digits, starts with 0 or 1 and is written 0XXX.XXX.XXX; the older 9 digits gain their leading zero.",
    manual:
      "Step-by-step guide (10 digits); Heracles guide (9 digits); the series that starts with 1: public, since September 2023",
  },
  "enterprise-number.check-digits": {
    statement: "Its last two digits are 97 − (first eight mod 97).",
    public:
      "The number's structure, as publicly described; it holds for every enterprise number in the manuals",
  },
  "establishment-number.format": {
    statement: "An establishment number has 10 digits, starts with 2 to 8 and is written X.XXX.XXX.XXX.",
    public: "Crossroads Bank for Enterprises",
  },
  "establishment-number.check-digits": {
    statement: "Its last two digits are 97 − (first eight mod 97).",
    public: "Crossroads Bank for Enterprises",
  },
  "nsso-number.format": {
    statement:
      "An NSSO number has up to 7 digits and 2 check digits (100006 to 199999934), or, while provisional, 10 digits that start with 5.",
    manual: "Heracles guide; ranges: public, glossary of the NSSO",
  },
  "nsso-number.check-digits": {
    statement: "Its last two digits are 96 − (100 × the digits before, mod 97), and 97 where that gives 0.",
    public: "The number's structure, as publicly described; it holds for both numbers in the manuals",
  },
  "nihii-number.format": {
    statement: "A NIHII number has 8 digits, or 11 with a qualification code.",
    public: "National Institute for Health and Disability Insurance",
  },
  "nihii-number.check-digits": {
    statement: "Its digits 7 and 8 are M − (first six mod M), where M is 97 or 89.",
    public: "National Institute for Health and Disability Insurance",
  },
  "hco-number.format": {
    statement: "An institution's number has 1 to 11 digits; leading zeros count.",
    manual: "eHealth guide, step 6 (users); Heracles guide; its greatest length: chosen",
  },
  "identification-code.format": {
    statement: "An identification code has 1 to 20 letters and digits; small letters become capitals.",
    chosen: "The field: eHealth guide, step 6 (users); its format: chosen, since no source gives it",
  },
} as const;
