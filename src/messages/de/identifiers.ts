import type { PartMessages } from "../types.js";

/** German messages about numbers of persons, enterprises and institutions. */
export const identifiers: PartMessages<"identifiers"> = {
  "insz.format": "Geben Sie die ENSS mit 11 Ziffern ein, in der Form JJ.MM.TT-XXX.CC.",
  "insz.check-digits":
    "Diese ENSS stimmt nicht: Die letzten zwei Ziffern passen nicht zu den anderen. Prüfen Sie die Nummer auf dem Personalausweis.",
  "insz.birth-date": "Das Geburtsdatum in dieser ENSS gibt es nicht. Prüfen Sie die ersten sechs Ziffern.",
  "insz.sequence":
    "Die laufende Nummer in dieser ENSS gibt es nicht. Prüfen Sie die siebte, achte und neunte Ziffer.",
  "insz.future": "Das Geburtsdatum in dieser ENSS liegt in der Zukunft. Prüfen Sie die Nummer.",
  "enterprise-number.format":
    "Geben Sie die Unternehmensnummer mit 10 Ziffern ein, in der Form XXXX.XXX.XXX. Die erste Ziffer ist 0 oder 1.",
  "enterprise-number.check-digits":
    "Diese Unternehmensnummer stimmt nicht. Prüfen Sie sie in der Zentralen Datenbank der Unternehmen (ZDU).",
  "establishment-number.format":
    "Geben Sie die Nummer der Niederlassungseinheit mit 10 Ziffern ein, in der Form X.XXX.XXX.XXX. Die erste Ziffer ist 2 bis 8.",
  "establishment-number.check-digits":
    "Diese Nummer der Niederlassungseinheit stimmt nicht. Prüfen Sie sie in der Zentralen Datenbank der Unternehmen (ZDU).",
  "nsso-number.format":
    "Geben Sie die LSS-Nummer mit 7 Ziffern und 2 Prüfziffern ein oder die vorläufige Nummer mit 10 Ziffern.",
  "nsso-number.check-digits":
    "Diese LSS-Nummer stimmt nicht: Die letzten zwei Ziffern passen nicht zu den anderen. Prüfen Sie die Nummer.",
  "nihii-number.format": "Geben Sie die LIKIV-Nummer mit 8 oder 11 Ziffern ein.",
  "nihii-number.check-digits": "Diese LIKIV-Nummer stimmt nicht. Prüfen Sie die ersten acht Ziffern.",
  "hco-number.format":
    "Geben Sie die Nummer der Einrichtung mit 1 bis 11 Ziffern ein. Behalten Sie führende Nullen bei.",
  "identification-code.format":
    "Geben Sie den Identifikationscode mit 1 bis 20 Buchstaben und Ziffern ein, ohne Leerzeichen.",
};
