import type { FormOfAddress } from "../types.js";

/** The forms of address. The guide's last one is hardly used any more: a host may well leave it out. */
export const titles: readonly FormOfAddress[] = [
  { id: "mr", labels: { nl: "De heer", fr: "Monsieur", de: "Herr", en: "Mr" } },
  { id: "mrs", labels: { nl: "Mevrouw", fr: "Madame", de: "Frau", en: "Mrs" } },
  { id: "miss", labels: { nl: "Mejuffrouw", fr: "Mademoiselle", de: "Fräulein", en: "Miss" } },
];
