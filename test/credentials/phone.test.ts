import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePhone } from "../../src/credentials/contact.js";

const codeOf = (text: string): string => {
  const answer = parsePhone(text);
  return answer.ok ? answer.value : answer.violations.map(({ code }) => code).join();
};

describe("a phone number", () => {
  it.each([
    ["02 123 45 67", "021234567"],
    ["+32 2 123.45.67", "+3221234567"],
    ["02/123-45-67", "021234567"],
    ["(02) 123 45 67", "021234567"],
    ["+(32) 2 123 45 67", "+3221234567"],
    ["(+32) 2 123 45 67", "+3221234567"],
    ["(+32 2) 123 45 67", "+3221234567"],
    ["(0032) 2 123 45 67", "003221234567"],
    ["+ 32 2 123 45 67", "+3221234567"],
    ["( 02 ) 123 45 67", "021234567"],
    [" 12345678\t", "12345678"],
    ["123456789012345", "123456789012345"],
    ["0 - 1 2 3 4 5 6 7", "01234567"],
    ["0032 2 123 45 67", "003221234567"],
    ["+32 456 12 34 56", "+32456123456"],
  ])("is read as its digits: %j", (text, value) => expect(codeOf(text)).toBe(value));

  it.each([
    ["no-break spaces", "02\u00a0123\u202f45\u200767", "021234567"],
    ["a thin and a wide space", "02\u2009123\u30004567", "021234567"],
    ["hyphens that do not break", "02\u2011123\u201145\u201167", "021234567"],
    ["dashes", "02–123—45‒67", "021234567"],
    ["a minus sign", "02\u2212123 45 67", "021234567"],
    ["an override around it", "\u202d021234567\u202c", "021234567"],
    ["isolates, marks and spaces around it", "\u2068\u200e +32 2 123 45 67\u00a0\u200f\u2069", "+3221234567"],
    ["an Arabic letter mark", "\u061c021234567", "021234567"],
  ])("is read as it was copied: with %s", (_, text, value) => expect(codeOf(text)).toBe(value));

  it.each([
    ["+32 (0)2 123 45 67", "+3221234567"],
    ["+32(0)456/12.34.56", "+32456123456"],
    ["0032 (0)2 123 45 67", "003221234567"],
    ["+44 (0)20 7946 0123", "+442079460123"],
    ["+49 (0) 30 1234567", "+49301234567"],
    ["+32-(0)2-123-45-67", "+3221234567"],
    ["+352 (0)27 12 34 56", "+35227123456"],
    ["+1 (0)212 555 0123", "+12125550123"],
    ["+(32) (0)2 123 45 67", "+3221234567"],
    ["(+32) (0)2 123 45 67", "+3221234567"],
    ["(+32) 02 123 45 67", "+3221234567"],
    ["(+39) (0)6 1234 5678", "+390612345678"],
    ["+32 ( 0 ) 2 123 45 67", "+3221234567"],
    ["+39 (0)6 1234 5678", "+390612345678"],
    ["0039 (0)6 1234 5678", "00390612345678"],
    ["+378 (0)549 123456", "+3780549123456"],
    ["+379 (0)6 1234 5678", "+3790612345678"],
    ["+39 06 1234 5678", "+390612345678"],
    ["+32 02 123 45 67", "+3221234567"],
    ["+32 (02) 123 45 67", "+3221234567"],
    ["0032 02 123 45 67", "003221234567"],
    ["+32 (0)02 123 45 67", "+3221234567"],
    ["+31 020 123 4567", "+310201234567"],
    ["+3212 (0)1234567", "+321201234567"],
    ["(0)2 123 45 67", "021234567"],
    ["02 123 (0)5 67", "02123056" + "7"],
  ])("loses the zero that is dialled only inside a country: %j", (text, value) => {
    expect(codeOf(text)).toBe(value);
  });

  it.each([
    ["too few digits", "1234567"],
    ["too many", "1234567890123456"],
    ["too few behind 00", "001234567"],
    ["too many behind 00", "001234567890123456"],
    ["too few without the zero that goes", "+32 (0)1 23 45"],
    ["two plus signs", "++32 2 123 45 67"],
    ["a plus inside", "0+32 2 123 45 67"],
    ["a country code that starts with 0", "+02 123 45 67"],
    ["the same in brackets", "+(0)2 123 45 67"],
    ["the same behind a bracket", "(+0)2 123 45 67"],
    ["two plus signs and a bracket", "+(+32) 2 123 45 67"],
    ["a plus behind a dash", "-+32 2 123 45 67"],
    ["a plus and 00", "+0032 2 123 45 67"],
    ["00 and a 0", "000 32 2 123 45 67"],
    ["two zeros behind 32", "+32 002 123 45 67"],
    ["an extension", "02 123 45 67 ext 1"],
    ["two numbers", "02 123 45 67 of 0456 12 34 56"],
    ["two lines", "02 123 45 67\n02 123 45 68"],
    ["commas", "02,123,45,67"],
    ["full-width digits", "０２１２３４５６７"],
    ["Arabic digits", "٠٢١٢٣٤٥٦٧"],
    ["a dot behind", "02 123 45 67."],
    ["a dash in front", "-021234567"],
    ["a direction mark inside", "02\u200e1234567"],
    ["a zero-width space", "02\u200b1234567"],
    ["a plus alone", "+"],
    ["more than is looked at", `02 123 45 67${" ".repeat(1000)}`],
  ])("is refused: %s", (_, text) => expect(codeOf(text)).toBe("phone.format"));

  it("takes the longest number behind 00", () => {
    expect(codeOf("00123456789012345")).toBe("00123456789012345");
  });

  /** The rule once more, sign by sign. */
  function expected(parts: readonly (readonly [sign: string, gap: string])[], plus: string): string {
    let rest = parts.map(([sign]) => sign);
    let prefix = plus === "+" ? "+" : rest[0] === "0" && rest[1] === "0" ? "00" : "";
    if (prefix === "00") rest = rest.slice(2);
    const zero = rest.indexOf("(0)");
    const code = rest.slice(0, zero).join("");
    if (prefix !== "" && zero >= 1 && zero <= 3 && code[0] !== "0" && !["39", "378", "379"].includes(code)) {
      rest.splice(zero, 1);
    }
    let digits = rest.join("").replaceAll(/[()]/g, "");
    if (prefix === "" && digits.startsWith("00")) [prefix, digits] = ["00", digits.slice(2)];
    if (prefix !== "" && digits.startsWith("320")) digits = `32${digits.slice(3)}`;
    const fine = digits.length >= 8 && digits.length <= 15;
    const country = prefix === "" || !(digits.startsWith("0") || digits.startsWith("320"));
    return fine && country ? prefix + digits : "phone.format";
  }

  it("is read alike whatever stands between its digits", () => {
    const sign = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(..."00012233456789") }, fc.constant("(0)"));
    const gap = fc.string({ unit: fc.constantFrom(..." \u00a0.-\u2011–/"), maxLength: 2 });
    const around = fc.string({ unit: fc.constantFrom(..." \t\u00a0\u200e\u202d\u202c\u2069"), maxLength: 3 });
    const start = fc
      .constantFrom("", "0 0", "3 2", "0 0 3 2", "3 9", "3 7 8")
      .map((text) => (text === "" ? [] : text.split(" ").map((digit) => [digit, ""] as const)));
    const number = fc
      .tuple(start, fc.array(fc.tuple(sign, gap), { minLength: 1, maxLength: 16 }))
      .map(([first, rest]) => [...first, ...rest]);
    fc.assert(
      fc.property(fc.constantFrom("", "+"), number, around, around, (plus, parts, before, after) => {
        const text =
          plus + parts.map(([one, behind], at) => one + (at < parts.length - 1 ? behind : "")).join("");
        fc.pre(!text.endsWith(")"));
        expect(codeOf(before + text + after)).toBe(expected(parts, plus));
      }),
      { numRuns: 3000 },
    );
  });

  it("is its own number, and a country's own trunk zero is gone for good", () => {
    const text = fc.string({ unit: fc.constantFrom(..."+00012233456789().- "), minLength: 8, maxLength: 24 });
    fc.assert(
      fc.property(text, fc.constantFrom("", "+32", "0032", "+39", "+44(0)", "00"), (rest, start) => {
        const answer = parsePhone(start + rest);
        if (!answer.ok) return;
        expect(parsePhone(answer.value)).toEqual(answer);
        expect(answer.value).toMatch(/^(?:\+|00)?\d{8,15}$/);
        expect(answer.value).not.toMatch(/^(?:\+|00)(?:0|320)/);
      }),
      { numRuns: 5000 },
    );
  });
});
