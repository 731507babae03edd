import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatIdentificationCode,
  type IdentificationCode,
  isIdentificationCode,
  parseIdentificationCode,
} from "../../src/identifiers/identification-code.js";
import { laws, told } from "./laws.js";
import { judgeIdentificationCode } from "./oracle.js";
import { notation } from "./texts.js";

describe("identification code", () => {
  it.each([
    ["WZC042", "WZC042"],
    ["wzc042", "WZC042"],
    [" a\n", "A"],
    ["a1".repeat(10), "A1".repeat(10)],
    ["constructor", "CONSTRUCTOR"],
  ])("accepts %j", (text, value) => {
    expect(parseIdentificationCode(text)).toEqual({ ok: true, value });
    expect(isIdentificationCode(text)).toBe(true);
    expect(formatIdentificationCode(value as IdentificationCode)).toBe(value);
  });

  it.each(["", "WZC 042", "WZC-042", "a".repeat(21), "é1", "ß", "ſ", "\u212a1", "__proto__"])(
    "refuses %j",
    (text) => {
      expect(told(parseIdentificationCode(text))).toEqual({ codes: ["identification-code.format"] });
      expect(isIdentificationCode(text)).toBe(false);
    },
  );
});

const alphabet = [..."ABCXYZabcxyz0189"];

laws<IdentificationCode>({
  parse: parseIdentificationCode,
  is: isIdentificationCode,
  format: formatIdentificationCode,
  judge: judgeIdentificationCode,
  nearly: fc
    .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 21 })
    .map((letters) => letters.join(""))
    .chain((code) => notation(code, [code.length]).map((text) => ({ digits: code, text }))),
});
