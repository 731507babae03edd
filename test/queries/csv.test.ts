import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/queries/csv.js";
import { readCells, readCsv } from "./csv-reader.js";

describe("CSV", () => {
  const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "\u00a0=1", "\u3000=1"];
  const disguised = [
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM",
    "﹦1",
    "﹢1",
    "﹣1",
    "﹫x",
    "\u22121",
    "\ufeff=1",
    "\u200b=1",
    "\u2060\u200f@x",
    "\u0000=1",
    " \u3000＝1",
  ];

  it.each([
    ["An;=1+2;", "An;'=1+2;"],
    [";+32", ";'+32"],
    ["An, -1+2", "An,' -1+2"],
    ["An\t@SUM(1)", "An\t'@SUM(1)"],
    ["An\r\n=1", "An\r\n'=1"],
    ["An\u2028=1", "An\u2028'=1"],
    ["An;;\u200b\u2800＝1", "An;;'\u200b\u2800＝1"],
    ['An;"=1', "An;'\"=1"],
    ["  \t+1", "  \t'+1"],
    ["\t=1", "'\t'=1"],
    ["=1;=2,=3", "'=1;'=2,'=3"],
    ["\u3164=1", "'\u3164=1"],
  ])("keeps %j from being a formula where a spreadsheet splits", (cell, safe) => {
    expect(readCsv(csv([[cell]]))).toEqual([[safe]]);
  });

  it.each([...formulas, ...disguised])("keeps %j from being a formula", (cell) => {
    expect(readCsv(csv([[cell]]))).toEqual([[`'${cell}`]]);
  });

  it.each([
    "",
    "a=1",
    "1-1",
    "O'Neil-Smith",
    "(=1)",
    "'=1",
    "x@example.org",
    "日本",
    " a",
    "85.07.30-001.60",
    "Peeters-Claes",
    "An+Bert; Heracles, eHealthBox",
    "An;'=1",
  ])("leaves %j as it is", (cell) => {
    expect(readCsv(csv([[cell]]))).toEqual([[cell]]);
  });

  const cells = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."\"',\r\n=+-@\t ;", "＝", "\u200b", "\u2800"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  });
  const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  const separators = [",", ";"] as const;

  it.each(separators)("comes back whole but for apostrophes, between %j", (separator) => {
    const bare = (all: readonly (readonly string[])[]) =>
      all.map((line) => line.map((cell) => cell.replaceAll("'", "")));
    fc.assert(
      fc.property(tables, (given) => {
        expect(bare(readCsv(csv(given, separator), separator))).toEqual(bare(given));
      }),
    );
  });

  it("adds nothing but apostrophes that stand before a sign or at the start", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const safe = readCsv(csv([[cell]]))[0]?.[0] as string;
        const added = safe.replace(/'(?=[^;,\t\r\n\v\f\u0085\u2028\u2029]*[=+\-@])/g, "");
        expect([cell, `'${cell}`].map((text) => text.replaceAll("'", ""))).toContain(
          added.replaceAll("'", ""),
        );
        if (!/[=+\-@＝＋－＠﹦﹢﹣﹫\u2212\t\r\n]/.test(cell.normalize("NFKC"))) expect(safe).toBe(cell);
      }),
      { numRuns: 500 },
    );
  });

  it.each([",", ";", "\t"])("has no formula for a spreadsheet that splits at %j", (split) => {
    const seen = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;
    fc.assert(
      fc.property(tables, fc.constantFrom(...separators), (given, separator) => {
        for (const cell of readCells(csv(given, separator), split).flat()) {
          const first = Array.from(cell).find((sign) => seen.test(sign)) ?? "";
          expect(first.normalize("NFKC"), JSON.stringify(cell)).not.toMatch(/^[=+\-@\u2212]/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
