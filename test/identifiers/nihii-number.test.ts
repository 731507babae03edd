import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatNihiiNumber,
  isNihiiNumber,
  type NihiiNumber,
  parseNihiiNumber,
} from "../../src/identifiers/nihii-number.js";
import { acceptedCheckDigits, laws, told } from "./laws.js";
import { judgeNihiiNumber, nihiiCheckDigits } from "./oracle.js";
import { digits, notation } from "./texts.js";

describe("NIHII number", () => {
  it.each([97, 89] as const)(
    "accepts the check digits by %i, with and without a qualification",
    (modulus) => {
      const check = nihiiCheckDigits("123456", modulus);
      for (const [text, value, layout] of [
        [`123456${check}`, `123456${check}`, `1-23456-${check}`],
        [`1-23456-${check}`, `123456${check}`, `1-23456-${check}`],
        [` 1/23456/${check}\n`, `123456${check}`, `1-23456-${check}`],
        [`123456${check}001`, `123456${check}001`, `1-23456-${check}-001`],
        [`1.23456 ${check}/001`, `123456${check}001`, `1-23456-${check}-001`],
      ] as const) {
        expect(parseNihiiNumber(text)).toEqual({ ok: true, value });
        expect(isNihiiNumber(text)).toBe(true);
        expect(formatNihiiNumber(value as NihiiNumber)).toBe(layout);
      }
    },
  );

  it("accepts two pairs of check digits at most, and no other", () => {
    fc.assert(
      fc.property(digits(6), fc.constantFrom("", "000", "999"), (six, qualification) => {
        const textWith = (pair: string): string => six + pair + qualification;
        const right = new Set([nihiiCheckDigits(six, 97), nihiiCheckDigits(six, 89)]);
        expect(acceptedCheckDigits(parseNihiiNumber, textWith, "nihii-number.check-digits")).toEqual(
          [...right].sort(),
        );
      }),
    );
  });

  it.each([
    "1234567",
    "123456789",
    "1234567890",
    "123456789012",
    "12-3456-21",
    "12345621-0-01",
    "1//2345621",
  ])("refuses %j", (text) =>
    expect(told(parseNihiiNumber(text))).toEqual({ codes: ["nihii-number.format"] }),
  );

  it("doesn't take the short number's gaps for the long one's", () => {
    const check = nihiiCheckDigits("123456", 97);
    expect(told(parseNihiiNumber(`1234-56${check}0-01`))).toEqual({ codes: ["nihii-number.format"] });
  });
});

laws<NihiiNumber>({
  parse: parseNihiiNumber,
  is: isNihiiNumber,
  format: formatNihiiNumber,
  judge: judgeNihiiNumber,
  nearly: fc
    .tuple(
      digits(6),
      fc.constantFrom<97 | 89>(97, 89),
      fc.option(digits(2), { freq: 6 }),
      fc.option(digits(3)),
    )
    .chain(([six, modulus, check, qualification]) => {
      const number = six + (check ?? nihiiCheckDigits(six, modulus)) + (qualification ?? "");
      const groups = qualification === null ? [1, 5, 2] : [1, 5, 2, 3];
      return notation(number, groups, ["", " ", ".", "-", "/"]).map((text) => ({ digits: number, text }));
    }),
});
