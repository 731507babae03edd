import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTechnicalUsername, parseUsername } from "../../src/credentials/username.js";
import { hostile } from "../identifiers/texts.js";

const codesOf = (result: ReturnType<typeof parseTechnicalUsername>): readonly string[] =>
  result.ok ? [] : result.violations.map(({ code }) => code);

/** Letter for letter from the rules; text that isn't text counts as empty. */
function expectedCodes(input: unknown, options: { confirmation?: unknown }): readonly string[] {
  const read = (value: unknown): string => (typeof value === "string" ? value : "");
  const small = (text: string): string =>
    [...text].map((c) => (/^[A-Z]$/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 32) : c)).join("");
  const text = read(input);
  return [
    /^[\s\S]{8,30}$/u.test(text) ? "" : "username.length",
    /^[A-Za-z0-9]*$/.test(text) ? "" : "username.characters",
    !Object.hasOwn(options, "confirmation") || small(read(options.confirmation)) === small(text)
      ? ""
      : "username.confirmation",
  ].filter((code) => code !== "");
}

describe("user name", () => {
  it.each([
    ["jpeeters", "jpeeters"],
    ["JPEETERS", "jpeeters"],
    ["12345678", "12345678"],
    ["a".repeat(30), "a".repeat(30)],
    ["constructor", "constructor"],
  ])("accepts %j", (text, value) => expect(parseUsername(text)).toEqual({ ok: true, value }));

  it.each([
    ["jpeeter", ["username.length"]],
    ["a".repeat(31), ["username.length"]],
    ["", ["username.length"]],
    ["j peeters", ["username.characters"]],
    [" jpeeters", ["username.characters"]],
    ["jpeeters\n", ["username.characters"]],
    ["j.peeters", ["username.characters"]],
    ["jpéeters", ["username.characters"]],
    ["\u212aarelpeeters", ["username.characters"]],
    ["ſpeeters", ["username.characters"]],
    ["jan😀😀😀", ["username.length", "username.characters"]],
    ["janpeet😀", ["username.characters"]],
    [`${"a".repeat(29)}😀`, ["username.characters"]],
    ["Ayşeexample", ["username.characters"]],
    ["İbrahimexample", ["username.characters"]],
    ["аndersson", ["username.characters"]],
    ["j_p", ["username.length", "username.characters"]],
  ])("refuses %j", (text, codes) => expect(codesOf(parseUsername(text))).toEqual(codes));

  it("tells the lengths", () => {
    expect(parseUsername("x")).toEqual({
      ok: false,
      violations: [{ code: "username.length", path: [], params: { minimum: 8, maximum: 30 } }],
    });
  });

  it("compares with the second text, but for capitals, as soon as there is one", () => {
    expect(parseUsername("jpeeters", { confirmation: "JPeeters" }).ok).toBe(true);
    expect(codesOf(parseUsername("jpeeters", { confirmation: "jpeeterz" }))).toEqual([
      "username.confirmation",
    ]);
    expect(codesOf(parseUsername("jpeeters", { confirmation: undefined }))).toEqual([
      "username.confirmation",
    ]);
    expect(codesOf(parseUsername("karelpeeters", { confirmation: "\u212aarelpeeters" }))).toEqual([
      "username.confirmation",
    ]);
    expect(codesOf(parseUsername("j p", { confirmation: "j" }))).toEqual([
      "username.length",
      "username.characters",
      "username.confirmation",
    ]);
  });

  it("agrees with the written rules", () => {
    const name = fc.string({
      unit: fc.constantFrom(..."abzABZ019 .é\u212a\ud83d\ude00\t"),
      minLength: 6,
      maxLength: 32,
    });
    const pair = name.chain((first) =>
      fc
        .record(
          {
            confirmation: fc.oneof(fc.constant(first), fc.constant(first.toUpperCase()), name, fc.anything()),
          },
          { requiredKeys: [] },
        )
        .map((options) => ({ first, options })),
    );
    fc.assert(
      fc.property(pair, ({ first, options }) => {
        expect(codesOf(parseUsername(first, options))).toEqual(expectedCodes(first, options));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads its own value", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abzABZ019"), minLength: 8, maxLength: 30 }),
        (text) => {
          const first = parseUsername(text);
          expect(first.ok && parseUsername(first.value)).toEqual(first);
          expect(parseUsername(text.toUpperCase())).toEqual(first);
        },
      ),
    );
  });

  it.each(hostile)("refuses or reads %s without throwing, and keeps none of it", (_, input) => {
    expect(codesOf(parseUsername(input))).toEqual(expectedCodes(input, {}));
    expect(codesOf(parseUsername("jpeeters", { confirmation: input }))).toEqual(["username.confirmation"]);
    expect(JSON.stringify(parseTechnicalUsername(input)).length).toBeLessThan(400);
  });
});

describe("technical user name", () => {
  it.each(["EXPTEST012", "exptest012", "ExpTest012"])("accepts %j", (text) => {
    expect(parseTechnicalUsername(text)).toEqual({ ok: true, value: "exptest012" });
  });

  it.each([
    ["TESTEXP012", ["technical-username.prefix"]],
    ["EXPT", ["username.length"]],
    ["EXP-TEST", ["username.characters"]],
    ["X", ["technical-username.prefix", "username.length"]],
    [undefined, ["technical-username.prefix", "username.length"]],
  ])("refuses %j", (text, codes) => expect(codesOf(parseTechnicalUsername(text))).toEqual(codes));

  it("is typed twice too", () => {
    expect(parseTechnicalUsername("EXPTEST012", { confirmation: "exptest012" }).ok).toBe(true);
    expect(codesOf(parseTechnicalUsername("TEST0123", { confirmation: "" }))).toEqual([
      "technical-username.prefix",
      "username.confirmation",
    ]);
  });
});
