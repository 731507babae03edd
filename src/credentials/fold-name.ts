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

/**
 * Accents and joiners, which belong to many scripts, and the points that Arabic, Hebrew and Syriac do without. The vowel signs
 * of other scripts tell one name from another, and so does the voicing of kana.
 */
const accents = /(?![\u3099\u309a])(?=[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}])[\p{M}\u200c\u200d]/gu;

/**
 * A name as it is compared and sorted: in capitals, without accents, `ß` as SS, `ø` as O, `œ` as OE, `ł` as L, all
 * apostrophes and hyphens alike. Vowel signs, as those of the Indic scripts and of Thai, stay. The same on every machine:
 * Unicode's own mappings, no locale's. Lists of users are in the order of what it answers, by code unit.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(accents, "")
    .toUpperCase()
    .replace(toSpell, (sign) => spelled[sign] ?? sign);
}

/** True for two spellings of one name: they differ in case, accents, hyphens and spaces alone. */
export function isSameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** True for two spellings of one person's first names, of which one may tell further ones behind the first. */
export function isSameFirstName(one: string, other: string): boolean {
  return beginnings(one).includes(bare(other)) || beginnings(other).includes(bare(one));
}

/** The first word of a name, the first two, and so on to the whole. */
function beginnings(name: string): readonly string[] {
  const words = name.trim().split(/\s+/);
  return words.map((_, last) => bare(words.slice(0, last + 1).join("")));
}

function bare(name: string): string {
  return foldName(name).replace(/[\s-]+/g, "");
}

/**
 * True when the part of the address before the `@` holds the first name or the name, whatever their capitals,
 * accents, spaces and hyphens: behind the warning `email.personal`. A name of one character isn't looked for.
 *
 * Source: Step-by-Step guide, 2018: a chief's address should be a general one, read when one person is away.
 */
export function localPartHoldsName(email: string, firstName: string, lastName: string): boolean {
  const localPart = lettersOf(email.slice(0, email.lastIndexOf("@")));
  return [firstName, lastName].map(lettersOf).some((name) => name.length >= 2 && localPart.includes(name));
}

/** Letters and digits alone, in capitals (which makes SS of ß), without accents. */
function lettersOf(text: string): string {
  return text
    .toUpperCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
