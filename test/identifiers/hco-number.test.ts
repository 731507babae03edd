import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatHcoNumber,
  type HcoNumber,
  isHcoNumber,
  parseHcoNumber,
} from "../../src/identifiers/hco-number.js";
import { laws, told } from "./laws.js";
import { judgeHcoNumber } from "./oracle.js";
import { digits, notation } from "./texts.js";

describe("HCO number", () => {
  it.each([
    ["12817", "12817"],
    ["0", "0"],
    ["00012817", "00012817"],
    [" 12817\n", "12817"],
    ["99999999999", "99999999999"],
  ])("accepts %j", (text, value) => {
    expect(parseHcoNumber(text)).toEqual({ ok: true, value });
    expect(isHcoNumber(text)).toBe(true);
    expect(formatHcoNumber(value as HcoNumber)).toBe(value);
  });

  it.each(["", "000000000000", "12 817", "12.817", "-1", "1e3", "0x1f"])("refuses %j", (text) => {
    expect(told(parseHcoNumber(text))).toEqual({ codes: ["hco-number.format"] });
    expect(isHcoNumber(text)).toBe(false);
  });
});

laws<HcoNumber>({
  parse: parseHcoNumber,
  is: isHcoNumber,
  format: formatHcoNumber,
  judge: judgeHcoNumber,
  nearly: fc
    .integer({ min: 1, max: 12 })
    .chain(digits)
    .chain((number) => notation(number, [number.length]).map((text) => ({ digits: number, text }))),
});
