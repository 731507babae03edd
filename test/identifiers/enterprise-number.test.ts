import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type EnterpriseNumber,
  formatEnterpriseNumber,
  isEnterpriseNumber,
  parseEnterpriseNumber,
} from "../../src/identifiers/enterprise-number.js";
import { acceptedCheckDigits, laws, told } from "./laws.js";
import { enterpriseCheckDigits, judgeEnterpriseNumber } from "./oracle.js";
import { digits, notation } from "./texts.js";

const accepts = (text: string, value: string): void => {
  expect(parseEnterpriseNumber(text)).toEqual({ ok: true, value });
  expect(isEnterpriseNumber(text)).toBe(true);
};
const refuses = (text: string, code: string): void => {
  expect(told(parseEnterpriseNumber(text))).toEqual({ codes: [`enterprise-number.${code}`] });
  expect(isEnterpriseNumber(text)).toBe(false);
};

describe("enterprise number", () => {
  it.each([
    "0412398765",
    "0412.398.765",
    "0412 398-765",
    "412.398.765",
    "412398765",
    "BE0412398765",
    "BE 0412.398.765",
    " \tBE 0412 398 765\r\n",
  ])("accepts %j", (text) => accepts(text, "0412398765"));

  it("accepts series 1", () => {
    const number = `10000000${enterpriseCheckDigits("10000000")}`;
    accepts(number, number);
    accepts(`BE ${formatEnterpriseNumber(number as EnterpriseNumber)}`, number);
  });

  it.each([
    ["BE in small letters", "be0412398765"],
    ["two spaces behind BE", "BE  0412398765"],
    ["a dot behind BE", "BE.0412398765"],
    ["a tab behind BE", "BE\t0412398765"],
    ["BE before nine digits", "BE412398765"],
    ["BE alone", "BE"],
    ["BE twice", "BEBE0412398765"],
    ["another country", "NL0412398765"],
    ["a split group", "047.4603.083"],
    ["the nine digits' groups with ten", "047.460.3083"],
    ["the ten digits' groups with nine", "4746.03.083"],
    ["a doubled separator", "0474..603.083"],
    ["a separator before", ".412.398.765"],
    ["a separator after", "0412.398.765."],
    ["a slash", "0412/398/765"],
    ["an underscore", "0474_603_083"],
    ["eight digits", "74603083"],
    ["eleven digits", "00412398765"],
    ["ten zeros", "0000000000"],
    ["nine zeros", "000000000"],
    ["zeros in groups", "BE 0000.000.000"],
    ["series 2", `20000000${enterpriseCheckDigits("20000000")}`],
    ["series 9", `90000000${enterpriseCheckDigits("90000000")}`],
  ])("refuses %s", (_, text) => refuses(text, "format"));

  it("accepts one pair of check digits and no other", () => {
    fc.assert(
      fc.property(fc.constantFrom("01", "1"), digits(6), fc.nat(9), (series, rest, last) => {
        const eight = (series + rest + last).slice(0, 8);
        const code = "enterprise-number.check-digits";
        expect(acceptedCheckDigits(parseEnterpriseNumber, (pair) => eight + pair, code)).toEqual([
          enterpriseCheckDigits(eight),
        ]);
      }),
    );
  });

  it.each([
    ["00", "97"],
    ["98", "01"],
    ["99", "02"],
  ])("refuses check digits %s, which leave the same rest as %s", (alias, real) => {
    const eight = Array.from({ length: 97 }, (_, at) => String(474_6030 + at).padStart(8, "0")).find(
      (candidate) => enterpriseCheckDigits(candidate) === real,
    );
    accepts(`${eight}${real}`, `${eight}${real}`);
    refuses(`${eight}${alias}`, "check-digits");
  });

  it("formats as officially laid out", () => {
    expect(formatEnterpriseNumber("0412398765" as EnterpriseNumber)).toBe("0412.398.765");
  });
});

const numbers = fc
  .tuple(fc.constantFrom("0", "1", "0", "1", "2"), digits(7), fc.option(digits(2), { freq: 6 }))
  .map(([series, rest, check]) => series + rest + (check ?? enterpriseCheckDigits(series + rest)));

laws<EnterpriseNumber>({
  parse: parseEnterpriseNumber,
  is: isEnterpriseNumber,
  format: formatEnterpriseNumber,
  judge: judgeEnterpriseNumber,
  nearly: numbers.chain((number) => {
    const ten = notation(number, [4, 3, 3]);
    const behindCountry = fc
      .tuple(ten, fc.constantFrom("BE", "BE "))
      .map(([text, country]) => country + text.trimStart());
    const nine = number.startsWith("0") ? [notation(number.slice(1), [3, 3, 3])] : [];
    return fc.oneof(ten, behindCountry, ...nine).map((text) => ({ digits: number, text }));
  }),
});
