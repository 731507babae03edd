import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type EstablishmentNumber,
  formatEstablishmentNumber,
  isEstablishmentNumber,
  parseEstablishmentNumber,
} from "../../src/identifiers/establishment-number.js";
import { acceptedCheckDigits, laws, told } from "./laws.js";
import { enterpriseCheckDigits, judgeEstablishmentNumber } from "./oracle.js";
import { digits, notation } from "./texts.js";

const number = (eight: string): string => eight + enterpriseCheckDigits(eight);

describe("establishment number", () => {
  it.each(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])("starting with %s", (first) => {
    const text = number(`${first}1234567`);
    const accepted = first >= "2" && first <= "8";
    expect(told(parseEstablishmentNumber(text))).toEqual(
      accepted ? { value: text } : { codes: ["establishment-number.format"] },
    );
    expect(isEstablishmentNumber(text)).toBe(accepted);
  });

  it("formats as officially laid out, and reads other notations", () => {
    const text = number("21234567");
    const layout = `2.123.456.7${text.slice(8)}`;
    expect(formatEstablishmentNumber(text as EstablishmentNumber)).toBe(layout);
    for (const other of [layout, layout.replaceAll(".", " "), ` ${layout.replace(".", "-")}\n`]) {
      expect(parseEstablishmentNumber(other)).toEqual({ ok: true, value: text });
    }
  });

  it.each([
    ["an enterprise number's groups", "212.3456.735"],
    ["BE before it", `BE${number("21234567")}`],
    ["nine digits", number("21234567").slice(1)],
    ["eleven digits", `2${number("21234567")}`],
  ])("refuses %s", (_, text) => {
    expect(told(parseEstablishmentNumber(text))).toEqual({ codes: ["establishment-number.format"] });
  });

  it("accepts one pair of check digits and no other, aliases included", () => {
    for (const eight of Array.from({ length: 97 }, (_, at) => String(20_000_000 + at))) {
      const code = "establishment-number.check-digits";
      expect(acceptedCheckDigits(parseEstablishmentNumber, (pair) => eight + pair, code)).toEqual([
        enterpriseCheckDigits(eight),
      ]);
    }
  });
});

laws<EstablishmentNumber>({
  parse: parseEstablishmentNumber,
  is: isEstablishmentNumber,
  format: formatEstablishmentNumber,
  judge: judgeEstablishmentNumber,
  nearly: fc
    .tuple(digits(8), fc.option(digits(2), { freq: 6 }))
    .map(([eight, check]) => (check === null ? number(eight) : eight + check))
    .chain((text) => notation(text, [1, 3, 3, 3]).map((other) => ({ digits: text, text: other }))),
});
