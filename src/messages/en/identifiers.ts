import type { PartMessages } from "../types.js";

/** English messages about numbers of persons, enterprises and institutions. */
export const identifiers: PartMessages<"identifiers"> = {
  "insz.format": "Enter the INSZ with 11 digits, in the form YY.MM.DD-XXX.CC.",
  "insz.check-digits":
    "This INSZ is not correct: its last two digits do not match the others. Check the number on the identity card.",
  "insz.birth-date": "The date of birth in this INSZ does not exist. Check the first six digits.",
  "insz.sequence":
    "The serial number in this INSZ does not exist. Check the seventh, eighth and ninth digits.",
  "insz.future": "The date of birth in this INSZ lies in the future. Check the number.",
  "enterprise-number.format":
    "Enter the enterprise number with 10 digits, in the form XXXX.XXX.XXX. The first digit is 0 or 1.",
  "enterprise-number.check-digits":
    "This enterprise number is not correct. Check it in the Crossroads Bank for Enterprises.",
  "establishment-number.format":
    "Enter the establishment unit number with 10 digits, in the form X.XXX.XXX.XXX. The first digit is 2 to 8.",
  "establishment-number.check-digits":
    "This establishment unit number is not correct. Check it in the Crossroads Bank for Enterprises.",
  "nsso-number.format":
    "Enter the NSSO number with 7 digits and 2 check digits, or the provisional number with 10 digits.",
  "nsso-number.check-digits":
    "This NSSO number is not correct: its last two digits do not match the others. Check the number.",
  "nihii-number.format": "Enter the NIHII number with 8 or 11 digits.",
  "nihii-number.check-digits": "This NIHII number is not correct. Check the first eight digits.",
  "hco-number.format": "Enter the institution’s number with 1 to 11 digits. Keep the zeros at the start.",
  "identification-code.format":
    "Enter the identification code with 1 to 20 letters and digits, without spaces.",
};
