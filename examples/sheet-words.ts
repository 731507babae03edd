import type { MessageLanguage } from "toegangsbeheer";

/** What is said of a sheet beside what the rules say. */
export interface SheetWords {
  /** A fault, behind the row where it stands, and the head of its column where it has one. */
  readonly at: (row: number, fault: string, head?: string) => string;
  /** A head that means no field. */
  readonly stray: (head: string) => string;
  /** A row with more cells than there are heads. */
  readonly surplus: string;
  /** A row in which quotes don't match. */
  readonly quotes: string;
}

/** In each language. */
export const sheetWords: Readonly<Record<MessageLanguage, SheetWords>> = {
  nl: {
    at: (row, fault, head) =>
      head === undefined ? `Rij ${row}: ${fault}` : `Rij ${row}, kolom “${head}”: ${fault}`,
    stray: (head) =>
      `Rij 1: de kolom “${head}” is hier niet bekend. Verwijder ze of geef ze een andere naam.`,
    surplus: "Deze rij heeft meer cellen dan er kolommen zijn.",
    quotes: "De aanhalingstekens in deze rij kloppen niet.",
  },
  fr: {
    at: (row, fault, head) =>
      head === undefined
        ? `Ligne ${row}\u00a0: ${fault}`
        : `Ligne ${row}, colonne «\u00a0${head}\u00a0»\u00a0: ${fault}`,
    stray: (head) =>
      `Ligne 1\u00a0: la colonne «\u00a0${head}\u00a0» n’est pas connue ici. Supprimez-la ou renommez-la.`,
    surplus: "Cette ligne compte plus de cellules qu’il n’y a de colonnes.",
    quotes: "Les guillemets de cette ligne ne correspondent pas.",
  },
  de: {
    at: (row, fault, head) =>
      head === undefined ? `Zeile ${row}: ${fault}` : `Zeile ${row}, Spalte „${head}“: ${fault}`,
    stray: (head) =>
      `Zeile 1: Die Spalte „${head}“ ist hier nicht bekannt. Entfernen Sie sie oder benennen Sie sie um.`,
    surplus: "Diese Zeile hat mehr Zellen, als es Spalten gibt.",
    quotes: "Die Anführungszeichen in dieser Zeile stimmen nicht.",
  },
  en: {
    at: (row, fault, head) =>
      head === undefined ? `Row ${row}: ${fault}` : `Row ${row}, column “${head}”: ${fault}`,
    stray: (head) => `Row 1: the column “${head}” is not known here. Remove it or give it another name.`,
    surplus: "This row has more cells than there are columns.",
    quotes: "The quotation marks in this row do not match.",
  },
};
