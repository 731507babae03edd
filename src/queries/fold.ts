/** Letters that Unicode does not take apart, and signs of which several kinds stand in names. */
const spelled: Readonly<Record<string, string>> = {
  Æ: "AE",
  Œ: "OE",
  Ø: "O",
  Đ: "D",
  Ð: "D",
  Ħ: "H",
  Ł: "L",
  Þ: "TH",
  ẞ: "SS",
  "’": "'",
  ʼ: "'",
  "‐": "-",
  "‑": "-",
};
const toSpell = /[ÆŒØĐÐĦŁÞẞ’ʼ‐‑]/g;
const marks = /\p{M}+/gu;

/**
 * A name as it is compared and sorted: in capitals, without accents, `ß` as SS, `ø` as O, `œ` as OE, `ł` as L, all
 * apostrophes and hyphens alike. The same on every machine: Unicode's own mappings, no locale's.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(marks, "")
    .toUpperCase()
    .replace(toSpell, (sign) => spelled[sign] ?? sign);
}
