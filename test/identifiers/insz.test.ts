import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeInsz,
  formatInsz,
  type Insz,
  type InszDescription,
  isInsz,
  parseInsz,
} from "../../src/identifiers/insz.js";
import type { LocalDate } from "../../src/kernel/instant.js";
import { acceptedCheckDigits, laws, told } from "./laws.js";
import { birthOf, inszCheckDigits, judgeInsz } from "./oracle.js";
import { digits, notation } from "./texts.js";

/** A made-up number for a birth in that century: `insz("85.07.30", "001", 19)`. */
function insz(date: string, sequence: string, century: 19 | 20): string {
  const nine = date.replaceAll(".", "") + sequence;
  return nine + inszCheckDigits(nine, century);
}

function describing(text: string): InszDescription {
  const parsed = parseInsz(text);
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed)}`);
  return describeInsz(parsed.value);
}

const day = (text: string): LocalDate => text as LocalDate;
const month = (value: number): string => String(value).padStart(2, "0");

const centuries = fc.constantFrom<19 | 20>(19, 20);
const pair = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(month),
  fc.constantFrom("00", "01", "02", "04", "12", "20", "21", "29", "30", "31", "32", "40", "41", "52", "53"),
);
const sequences = fc.oneof(digits(3), fc.constantFrom("000", "001", "998", "999"));
const numbers = fc
  .tuple(pair, pair, pair, sequences, centuries, fc.option(digits(2), { freq: 8 }))
  .map(([yy, mm, dd, sequence, century, check]) => {
    const nine = yy + mm + dd + sequence;
    return nine + (check ?? inszCheckDigits(nine, century));
  });

describe("INSZ: format", () => {
  const number = insz("85.07.30", "001", 19);
  const [yy, mm, dd, xxx, cc] = [
    number.slice(0, 2),
    number.slice(2, 4),
    number.slice(4, 6),
    number.slice(6, 9),
    number.slice(9),
  ];

  it.each([
    ["digits", number],
    ["the official layout", `${yy}.${mm}.${dd}-${xxx}.${cc}`],
    ["the screens' layout", `${yy}${mm}${dd} ${xxx} ${cc}`],
    ["another separator in every gap", `${yy} ${mm}.${dd}-${xxx}${cc}`],
    ["white space around", `\t\n\v\f\r ${number} \r\n`],
    ["as much white space as is looked at", `${number}${" ".repeat(1000 - 11)}`],
  ])("accepts %s", (_, text) => {
    expect(parseInsz(text)).toEqual({ ok: true, value: number });
    expect(isInsz(text)).toBe(true);
  });

  it.each([
    ["a split group", `${yy}${mm}${dd}${xxx.slice(0, 2)} ${xxx.slice(2)}${cc}`],
    ["a doubled separator", `${yy}..${mm}${dd}${xxx}${cc}`],
    ["a separator before", `-${number}`],
    ["a separator after", `${number}.`],
    ["a slash", `${yy}/${mm}/${dd}-${xxx}.${cc}`],
    ["a tab in a gap", `${yy}\t${mm}${dd}${xxx}${cc}`],
    ["a no-break space around", `\u00a0${number}`],
    ["ten digits", number.slice(1)],
    ["twelve digits", `${number}0`],
    ["a letter", `${number.slice(0, 10)}O`],
    ["more than is looked at", `${number}${" ".repeat(1000 - 10)}`],
  ])("refuses %s", (_, text) => {
    expect(told(parseInsz(text))).toEqual({ codes: ["insz.format"] });
    expect(isInsz(text)).toBe(false);
  });
});

describe("INSZ: check digits", () => {
  it("accepts one pair for 19xx and one for 20xx, never the same, and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 998 }), (sequence) => {
        const nine = `850730${String(sequence).padStart(3, "0")}`;
        const right = new Set([inszCheckDigits(nine, 19), inszCheckDigits(nine, 20)]);
        expect(right.size).toBe(2);
        expect(acceptedCheckDigits(parseInsz, (pair) => nine + pair, "insz.check-digits")).toEqual(
          [...right].sort(),
        );
      }),
    );
  });

  it.each([
    ["00", "97"],
    ["98", "01"],
    ["99", "02"],
  ])("refuses %s, which leaves the same rest as %s", (alias, real) => {
    const sequences = Array.from({ length: 998 }, (_, at) => String(at + 1).padStart(3, "0"));
    const nine = sequences.map((s) => `850730${s}`).find((n) => inszCheckDigits(n, 19) === real);
    expect(isInsz(`${nine}${real}`)).toBe(true);
    expect(told(parseInsz(`${nine}${alias}`))).toEqual({ codes: ["insz.check-digits"] });
  });

  it("ends the judgement: date and sequence aren't looked at", () => {
    const wrong = String(98 - Number(insz("85.02.30", "000", 19).slice(9))).padStart(2, "0");
    expect(told(parseInsz(`850230000${wrong}`))).toEqual({ codes: ["insz.check-digits"] });
  });
});

describe("INSZ: birth date", () => {
  it.each(Array.from({ length: 100 }, (_, at) => at))("month %i", (written) => {
    const kind = written % 20;
    const exists = written <= 52 && kind <= 12;
    for (const century of [19, 20] as const) {
      const text = insz(`85.${month(written)}.15`, "123", century);
      expect(told(parseInsz(text))).toEqual(exists ? { value: text } : { codes: ["insz.birth-date"] });
      if (!exists) continue;
      expect(describing(text)).toEqual({
        birthDate: kind === 0 ? `${century}85` : `${century}85-${month(kind)}-15`,
        sex: written >= 20 && written < 40 ? null : "male",
        bis: written >= 20,
      });
    }
  });

  it.each([1, 2, 12, 21, 32, 41, 52])("day 00 in month %i: the day isn't known", (written) => {
    const text = insz(`85.${month(written)}.00`, "002", 19);
    expect(describing(text).birthDate).toBe(`1985-${month(written % 20)}`);
  });

  it.each(["00", "20", "40"])("month %s: only the year is sure, and the day counts on past 31", (written) => {
    for (const dd of ["00", "01", "31", "32", "99"]) {
      expect(describing(insz(`85.${written}.${dd}`, "001", 19)).birthDate).toBe("1985");
    }
  });

  it.each(["00", "20", "40"])("00%sDD: wholly unknown, in either century", (written) => {
    for (const century of [19, 20] as const) {
      for (const dd of ["00", "01", "02", "31", "32", "99"]) {
        expect(describing(insz(`00.${written}.${dd}`, "001", century)).birthDate).toBeNull();
      }
    }
  });

  it("00 with a month is a year like another", () => {
    expect(describing(insz("00.07.00", "001", 19)).birthDate).toBe("1900-07");
    expect(describing(insz("00.07.30", "001", 20)).birthDate).toBe("2000-07-30");
  });

  it.each([
    ["29 February 1900", "00.02.29", 19, false],
    ["29 February 2000", "00.02.29", 20, true],
    ["29 February 1904", "04.02.29", 19, true],
    ["29 February 1985", "85.02.29", 19, false],
    ["29 February 2085", "85.02.29", 20, false],
    ["30 February 2000", "00.02.30", 20, false],
    ["31 April", "85.04.31", 19, false],
    ["30 April", "85.04.30", 19, true],
    ["31 December", "85.12.31", 19, true],
    ["32 December", "85.12.32", 19, false],
    ["BIS, 31 April, sex unknown", "85.24.31", 19, false],
    ["BIS, 31 April, sex known", "85.44.31", 19, false],
    ["BIS, 29 February 1900", "00.42.29", 19, false],
    ["BIS, 29 February 2000", "00.42.29", 20, true],
  ] as const)("%s", (_, date, century, exists) => {
    const text = insz(date, "001", century);
    expect(told(parseInsz(text))).toEqual(exists ? { value: text } : { codes: ["insz.birth-date"] });
  });
});

describe("INSZ: sequence and sex", () => {
  it.each([
    ["001", "male"],
    ["002", "female"],
    ["997", "male"],
    ["998", "female"],
  ])("%s is a %s's", (sequence, sex) => {
    expect(describing(insz("85.07.30", sequence, 19))).toMatchObject({ sex, bis: false });
    expect(describing(insz("85.47.30", sequence, 19))).toMatchObject({ sex, bis: true });
    expect(describing(insz("85.27.30", sequence, 19))).toMatchObject({ sex: null, bis: true });
  });

  it.each(["000", "999"])("%s is for BIS numbers only", (sequence) => {
    for (const date of ["85.07.30", "85.00.30", "00.00.01"]) {
      expect(told(parseInsz(insz(date, sequence, 19)))).toEqual({ codes: ["insz.sequence"] });
    }
    for (const date of ["85.27.30", "85.47.30", "85.20.30", "00.40.01"]) {
      expect(isInsz(insz(date, sequence, 19))).toBe(true);
    }
  });
});

describe("INSZ: future", () => {
  it.each([
    ["born that day", "24.06.15", "2024-06-15", false],
    ["born the day after", "24.06.16", "2024-06-15", true],
    ["born the month after", "24.07.01", "2024-06-30", true],
    ["day unknown, that month", "24.06.00", "2024-06-01", false],
    ["day unknown, the month after", "24.07.00", "2024-06-30", true],
    ["month unknown, that year", "24.00.45", "2024-01-01", false],
    ["month unknown, the year after", "25.00.01", "2024-12-31", true],
    ["nothing known", "00.00.01", "1950-01-01", false],
    ["BIS, the day after", "24.46.16", "2024-06-15", true],
  ])("%s", (_, date, asOf, future) => {
    const text = insz(date, "001", 20);
    expect(isInsz(text)).toBe(true);
    expect(isInsz(text, {})).toBe(true);
    expect(isInsz(text, { asOf: undefined })).toBe(true);
    expect(isInsz(text, { asOf: day(asOf) })).toBe(!future);
    expect(told(parseInsz(text, { asOf: day(asOf) }))).toEqual(
      future ? { codes: ["insz.future"] } : { value: text },
    );
  });

  it("tells date, sequence and future together", () => {
    expect(told(parseInsz(insz("85.02.30", "000", 20), { asOf: day("2024-06-15") }))).toEqual({
      codes: ["insz.birth-date", "insz.sequence", "insz.future"],
    });
  });

  it("takes every birth for future when the day asked about can't be read", () => {
    const text = insz("85.07.30", "001", 19);
    expect(told(parseInsz(text, { asOf: day("15/06/2024") }))).toEqual({ codes: ["insz.future"] });
  });

  it("agrees with the written rules for any day", () => {
    const days = fc
      .date({ min: new Date("1899-01-01"), max: new Date("2101-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(numbers, days, (number, asOf) => {
        expect(told(parseInsz(number, { asOf: day(asOf) }))).toEqual(judgeInsz(number, asOf));
        expect(isInsz(number, { asOf: day(asOf) })).toBe("value" in judgeInsz(number, asOf));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("INSZ: description and layout", () => {
  it("formats as officially laid out", () => {
    const number = insz("85.07.30", "001", 19) as Insz;
    expect(formatInsz(number)).toBe(`85.07.30-001.${number.slice(9)}`);
  });

  it("describes every number as the written rules do", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const parsed = parseInsz(number);
        if (!parsed.ok) return;
        const nine = number.slice(0, 9);
        const century = inszCheckDigits(nine, 19) === number.slice(9) ? 19 : 20;
        expect(describeInsz(parsed.value)).toEqual({
          birthDate: birthOf(nine, century),
          sex: /^..[23]/.test(nine) ? null : /[13579]$/.test(nine) ? "male" : "female",
          bis: /^..[2345]/.test(nine),
        });
      }),
      { numRuns: 3000 },
    );
  });
});

laws<Insz>({
  parse: parseInsz,
  is: isInsz,
  format: formatInsz,
  judge: judgeInsz,
  nearly: numbers.chain((number) =>
    notation(number, [2, 2, 2, 3, 2]).map((text) => ({ digits: number, text })),
  ),
});
