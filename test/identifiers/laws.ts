import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/kernel/result.js";
import type { Judgement } from "./oracle.js";
import { hostile, mutated } from "./texts.js";

/** An identifier, and what its own tests know of it. */
export interface Subject<T extends string> {
  readonly parse: (input: unknown) => Result<T>;
  readonly is: (input: unknown) => boolean;
  readonly format: (value: T) => string;
  readonly judge: (input: unknown) => Judgement;
  /** Digits that look like a number, right or wrong, and one of their notations. */
  readonly nearly: fc.Arbitrary<{ readonly digits: string; readonly text: string }>;
}

/** The answer in the oracle's words; every violation must be bare: no path, no parameter. */
export function told(result: Result<string>): Judgement {
  if (result.ok) return { value: result.value };
  for (const { path, params } of result.violations)
    expect({ path, params }).toEqual({ path: [], params: {} });
  return { codes: result.violations.map(({ code }) => code) };
}

/** Of all hundred pairs of check digits those that are accepted; every other must be refused for being wrong. */
export function acceptedCheckDigits(
  parse: (input: unknown) => Result<string>,
  textWith: (checkDigits: string) => string,
  code: string,
): readonly string[] {
  const pairs = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, "0"));
  const answers = pairs.map((pair) => told(parse(textWith(pair))));
  const refusals = answers.filter((answer) => "codes" in answer);
  expect(new Set(refusals.map((answer) => answer.codes.join()))).toEqual(new Set([code]));
  return pairs.filter((_, at) => "value" in (answers[at] as Judgement));
}

/** What holds for every identifier. */
export function laws<T extends string>({ parse, is, format, judge, nearly }: Subject<T>): void {
  const anyText = nearly.chain(({ text }) => mutated(text));

  describe("laws", () => {
    it("agrees with the written rules on texts that nearly are one", () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(told(parse(text))).toEqual(judge(text));
          expect(is(text)).toBe("value" in judge(text));
        }),
        { numRuns: 3000 },
      );
    });

    it("accepts every notation to the same value", () => {
      fc.assert(
        fc.property(nearly, ({ digits, text }) => {
          expect(told(parse(text))).toEqual(told(parse(digits)));
        }),
        { numRuns: 1000 },
      );
    });

    it("reads what it formats, and its own value", () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const first = parse(text);
          if (!first.ok) return;
          expect(parse(format(first.value))).toEqual(first);
          expect(parse(first.value)).toEqual(first);
        }),
        { numRuns: 3000 },
      );
    });

    it("judges anything at all without throwing", () => {
      const anything = fc.oneof(
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        fc.string({ unit: "binary" }),
      );
      fc.assert(
        fc.property(anything, (input) => {
          expect(told(parse(input))).toEqual(judge(input));
          expect(is(input)).toBe(parse(input).ok);
        }),
        { numRuns: 300 },
      );
    });

    it.each(hostile)("takes %s as the rules say, and keeps none of it", (_, input) => {
      const answer = parse(input);
      expect(told(answer)).toEqual(judge(input));
      expect(is(input)).toBe(answer.ok);
      if (!answer.ok) expect(JSON.stringify(answer).length).toBeLessThan(200);
    });
  });
}
