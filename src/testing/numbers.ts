import fc from "fast-check";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { EstablishmentNumber } from "../identifiers/establishment-number.js";
import type { HcoNumber } from "../identifiers/hco-number.js";
import type { IdentificationCode } from "../identifiers/identification-code.js";
import type { Insz } from "../identifiers/insz.js";
import type { NihiiNumber } from "../identifiers/nihii-number.js";
import type { NssoNumber } from "../identifiers/nsso-number.js";
import { inszOf, nssoOf, padded, withCheckDigits } from "./synthetic.js";

/** Valid INSZ of made-up people, canonical: national and BIS numbers, births known and unknown, 1920 to 2010. */
export function insz(): fc.Arbitrary<Insz> {
  const known = fc.record({
    year: fc.integer({ min: 1920, max: 2010 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    sequence: fc.integer({ min: 1, max: 998 }),
    raised: fc.constantFrom(0, 0, 0, 20, 40),
  });
  const unknown = fc.record({
    year: fc.integer({ min: 1920, max: 2010 }),
    month: fc.constant(0),
    day: fc.integer({ min: 0, max: 99 }),
    sequence: fc.integer({ min: 1, max: 998 }),
    raised: fc.constantFrom(0, 20, 40),
  });
  return fc.oneof({ arbitrary: known, weight: 9 }, { arbitrary: unknown, weight: 1 }).map(inszOf);
}

/** Valid enterprise numbers, canonical, of both series. */
export function enterpriseNumber(): fc.Arbitrary<EnterpriseNumber> {
  return fc
    .integer({ min: 1, max: 19_999_999 })
    .map((eight) => withCheckDigits(eight) as string as EnterpriseNumber);
}

/** Valid establishment numbers, canonical. */
export function establishmentNumber(): fc.Arbitrary<EstablishmentNumber> {
  return fc
    .integer({ min: 20_000_000, max: 89_999_999 })
    .map((eight) => withCheckDigits(eight) as string as EstablishmentNumber);
}

/** Valid NSSO numbers, canonical; one in five is provisional. */
export function nssoNumber(): fc.Arbitrary<NssoNumber> {
  return fc
    .oneof(
      { arbitrary: fc.integer({ min: 1_001, max: 1_999_998 }), weight: 4 },
      { arbitrary: fc.integer({ min: 50_000_002, max: 59_999_998 }), weight: 1 },
    )
    .map(nssoOf);
}

/** Valid NIHII numbers, canonical, with and without a qualification code. */
export function nihiiNumber(): fc.Arbitrary<NihiiNumber> {
  return fc
    .record({
      six: fc.integer({ min: 1, max: 999_999 }),
      modulus: fc.constantFrom(97, 89),
      qualification: fc.constantFrom("", "001", "530", "999"),
    })
    .map(
      ({ six, modulus, qualification }) =>
        (padded(six, 6) + padded(modulus - (six % modulus), 2) + qualification) as NihiiNumber,
    );
}

/** Valid HCO numbers: one to eleven digits. */
export function hcoNumber(): fc.Arbitrary<HcoNumber> {
  return fc
    .record({ digits: fc.integer({ min: 0, max: 99_999_999_999 }), zeros: fc.constantFrom("", "", "0") })
    .map(({ digits, zeros }) => (zeros + digits).slice(0, 11) as HcoNumber);
}

/** Valid identification codes, canonical: capitals and digits. */
export function identificationCode(): fc.Arbitrary<IdentificationCode> {
  return fc
    .string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), minLength: 1, maxLength: 20 })
    .map((code) => code as IdentificationCode);
}

/** What {@link notations} knows the groups of. */
export type NumberKind =
  | "insz"
  | "enterprise-number"
  | "establishment-number"
  | "nsso-number"
  | "nihii-number";

const groups: Readonly<Record<NumberKind, readonly number[]>> = {
  insz: [2, 2, 2, 3, 2],
  "enterprise-number": [4, 3, 3],
  "establishment-number": [1, 3, 3, 3],
  "nsso-number": [7, 2],
  "nihii-number": [1, 5, 2, 3],
};

/**
 * The ways to write one canonical number: between two groups nothing or one separator, white space around the whole,
 * and what each number allows beside (`BE`, nine digits, leading zeros left out). Its parser reads all of them as it.
 */
export function notations(kind: NumberKind, canonical: string): fc.Arbitrary<string> {
  const separators = kind === "nihii-number" ? ["", " ", ".", "-", "/"] : ["", " ", ".", "-"];
  const blanks = fc.constantFrom("", "", " ", "\t", " \r\n");
  const pieces = cut(canonical, kind);
  return fc
    .record({
      gaps: fc.array(fc.constantFrom(...separators), {
        minLength: pieces.length,
        maxLength: pieces.length,
      }),
      before: blanks,
      after: blanks,
      way: fc.nat(2),
    })
    .map(({ gaps, before, after, way }) => {
      const written = pieces.map((piece, at) => (at === 0 ? piece : `${gaps[at]}${piece}`)).join("");
      return before + anotherWay(kind, written, way) + after;
    });
}

function cut(canonical: string, kind: NumberKind): readonly string[] {
  if (kind === "nsso-number") return [canonical.slice(0, -2), canonical.slice(-2)];
  const pieces: string[] = [];
  let at = 0;
  for (const length of groups[kind]) {
    if (at < canonical.length) pieces.push(canonical.slice(at, at + length));
    at += length;
  }
  return pieces;
}

function anotherWay(kind: NumberKind, written: string, way: number): string {
  if (kind === "enterprise-number" && way === 1) return `BE${written}`;
  if (kind === "enterprise-number" && way === 2) {
    return written.startsWith("0") ? written.slice(1) : `BE ${written}`;
  }
  if (kind === "nsso-number" && way > 0) return written.replace(/^0+/, "");
  return written;
}
