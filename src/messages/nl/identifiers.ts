import type { PartMessages } from "../types.js";

/** Dutch messages about numbers of persons, enterprises and institutions. */
export const identifiers: PartMessages<"identifiers"> = {
  "insz.format": "Vul het INSZ in met 11 cijfers, in de vorm JJ.MM.DD-XXX.CC.",
  "insz.check-digits":
    "Dit INSZ klopt niet: de laatste twee cijfers passen niet bij de andere. Kijk het nummer na op de identiteitskaart.",
  "insz.birth-date": "De geboortedatum in dit INSZ bestaat niet. Kijk de eerste zes cijfers na.",
  "insz.sequence": "Het volgnummer in dit INSZ bestaat niet. Kijk het zevende, achtste en negende cijfer na.",
  "insz.future": "De geboortedatum in dit INSZ ligt in de toekomst. Kijk het nummer na.",
  "enterprise-number.format":
    "Vul het ondernemingsnummer in met 10 cijfers, in de vorm XXXX.XXX.XXX. Het eerste cijfer is 0 of 1.",
  "enterprise-number.check-digits":
    "Dit ondernemingsnummer klopt niet. Kijk het na in de Kruispuntbank van Ondernemingen.",
  "establishment-number.format":
    "Vul het vestigingseenheidsnummer in met 10 cijfers, in de vorm X.XXX.XXX.XXX. Het eerste cijfer is 2 tot 8.",
  "establishment-number.check-digits":
    "Dit vestigingseenheidsnummer klopt niet. Kijk het na in de Kruispuntbank van Ondernemingen.",
  "nsso-number.format":
    "Vul het RSZ-stamnummer in met 7 cijfers en 2 controlecijfers, of het voorlopige nummer met 10 cijfers.",
  "nsso-number.check-digits":
    "Dit RSZ-stamnummer klopt niet: de laatste twee cijfers passen niet bij de andere. Kijk het nummer na.",
  "nihii-number.format": "Vul het RIZIV-nummer in met 8 of met 11 cijfers.",
  "nihii-number.check-digits": "Dit RIZIV-nummer klopt niet. Kijk de eerste acht cijfers na.",
  "hco-number.format": "Vul het nummer van de instelling in met 1 tot 11 cijfers. Laat nullen vooraan staan.",
  "identification-code.format":
    "Vul de identificatiecode in met 1 tot 20 letters en cijfers, zonder spaties.",
};
