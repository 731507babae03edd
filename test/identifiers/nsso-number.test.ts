import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatNssoNumber,
  isNssoNumber,
  type NssoNumber,
  parseNssoNumber,
} from "../../src/identifiers/nsso-number.js";
import { acceptedCheckDigits, laws, told } from "./laws.js";
import { judgeNssoNumber, nssoCheckDigits } from "./oracle.js";
import { digits, notation } from "./texts.js";

describe("NSSO number", () => {
  it.each([
    ["1345678-08", "134567808", "1345678-08"],
    ["134567808", "134567808", "1345678-08"],
    ["1345678.08", "134567808", "1345678-08"],
    ["\t1345678 08\n", "134567808", "1345678-08"],
    ["1654321-41", "165432141", "1654321-41"],
    ["1000-06", "000100006", "0001000-06"],
    ["100006", "000100006", "0001000-06"],
    ["01000-06", "000100006", "0001000-06"],
    ["0001000-06", "000100006", "0001000-06"],
    ["5000000120", "5000000120", "50000001-20"],
    ["50000001-20", "5000000120", "50000001-20"],
    ["59999999-89", "5999999989", "59999999-89"],
    ["1999999-34", "199999934", "1999999-34"],
  ])("accepts %j", (text, value, layout) => {
    expect(parseNssoNumber(text)).toEqual({ ok: true, value });
    expect(isNssoNumber(text)).toBe(true);
    expect(formatNssoNumber(value as NssoNumber)).toBe(layout);
  });

  it.each([
    ["just below the range", "100005"],
    ["five digits", "99999"],
    ["just above the range", "199999935"],
    ["the masked number of the screens", "9999999-99"],
    ["just below the provisional range", "5000000119"],
    ["just above the provisional range", "5999999990"],
    ["eight digits and two, not provisional", "01345678-08"],
    ["a split group", "174 3295-63"],
    ["a split group of check digits", "1345678-6-3"],
    ["a doubled separator", "1345678--63"],
    ["a slash", "1345678/63"],
    ["eleven digits", "00134567808"],
    ["check digits alone", "-06"],
  ])("refuses %s", (_, text) => {
    expect(told(parseNssoNumber(text))).toEqual({ codes: ["nsso-number.format"] });
    expect(isNssoNumber(text)).toBe(false);
  });

  it("accepts one pair of check digits and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 1_999_998 }), (before) => {
        const textWith = (pair: string): string => `${before}-${pair}`;
        expect(acceptedCheckDigits(parseNssoNumber, textWith, "nsso-number.check-digits")).toEqual([
          nssoCheckDigits(String(before)),
        ]);
      }),
    );
  });

  it("has check digits 97 where the rule gives 0", () => {
    const before = Array.from({ length: 97 }, (_, at) => String(1_743_200 + at)).find(
      (candidate) => nssoCheckDigits(candidate) === "97",
    );
    expect(isNssoNumber(`${before}-97`)).toBe(true);
    expect(told(parseNssoNumber(`${before}-00`))).toEqual({ codes: ["nsso-number.check-digits"] });
  });
});

const before = fc.oneof(
  fc.integer({ min: 990, max: 2_000_100 }),
  fc.integer({ min: 49_999_990, max: 60_000_010 }),
);

laws<NssoNumber>({
  parse: parseNssoNumber,
  is: isNssoNumber,
  format: formatNssoNumber,
  judge: judgeNssoNumber,
  nearly: fc.tuple(before, fc.option(digits(2), { freq: 6 }), fc.nat(4)).chain(([first, check, zeros]) => {
    const number = `${first}${check ?? nssoCheckDigits(String(first))}`;
    const padded = number.padStart(Math.min(9, number.length + zeros), "0");
    return notation(padded, [padded.length - 2, 2]).map((text) => ({ digits: number, text }));
  }),
});
