import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Instant,
  isCalendarDay,
  isInstant,
  isLocalDate,
  latest,
  parseInstant,
  parseLocalDate,
  plusMinutes,
} from "../../src/kernel/instant.js";

const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
const near = (most: number) =>
  fc.integer({ min: 0, max: most + 2 }).map((value) => String(value).padStart(2, "0"));
const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, "0"));
const day = fc.tuple(fc.oneof(year, fc.constantFrom("1900", "2000", "2024", "2026")), near(12), near(31));
const time = fc.tuple(
  near(23),
  near(59),
  near(59),
  two.map((value) => `0${value}`),
);

/** What the machine's own calendar says of a text in that layout. */
function isReal(text: string): boolean {
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString() === text;
}

describe("a moment", () => {
  it("is text in one layout that the calendar has", () => {
    fc.assert(
      fc.property(day, time, ([y, m, d], [hour, minute, second, milli]) => {
        const text = `${y}-${m}-${d}T${hour}:${minute}:${second}.${milli}Z`;
        expect(isInstant(text)).toBe(isReal(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "2026-03-02T09:00:00Z",
    "2026-03-02T09:00:00.000",
    "2026-03-02T09:00:00.000+01:00",
    "2026-03-02t09:00:00.000z",
    "2026-03-02 09:00:00.000Z",
    " 2026-03-02T09:00:00.000Z",
    "2026-03-02T09:00:00.000Z\n",
    "+002026-03-02T09:00:00.000Z",
    "2026-03-02T24:00:00.000Z",
    "2026-03-02T23:59:60.000Z",
    "٢٠٢٦-03-02T09:00:00.000Z",
    "",
    0,
    null,
    undefined,
    new Date(0),
    ["2026-03-02T09:00:00.000Z"],
  ])("is nothing else: %o", (input) => {
    expect(isInstant(input)).toBe(false);
    expect(parseInstant(input)).toEqual({
      ok: false,
      violations: [{ code: "input.shape", path: [], params: { expected: "instant" } }],
    });
  });

  it("sorts as text", () => {
    const early = "2026-03-02T09:00:00.000Z" as Instant;
    const late = "2026-03-02T09:00:00.001Z" as Instant;
    expect([latest(early, late), latest(late, early), latest(early, early)]).toEqual([late, late, early]);
    expect(parseInstant(early)).toEqual({ ok: true, value: early });
  });

  it("is so many minutes later over the end of a day and of a leap year's February", () => {
    expect(plusMinutes("2024-02-28T23:50:00.123Z" as Instant, 20)).toBe("2024-02-29T00:10:00.123Z");
    expect(plusMinutes("2026-02-28T23:50:00.123Z" as Instant, 20)).toBe("2026-03-01T00:10:00.123Z");
    expect(plusMinutes("2026-01-01T00:00:00.000Z" as Instant, 0)).toBe("2026-01-01T00:00:00.000Z");
  });
});

describe("a day", () => {
  it("is text in one layout that the calendar has", () => {
    fc.assert(
      fc.property(day, ([y, m, d]) => {
        const text = `${y}-${m}-${d}`;
        expect(isLocalDate(text)).toBe(isReal(`${text}T00:00:00.000Z`));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "2026-3-2",
    "02-03-2026",
    "2026-03-02 ",
    "2026-03-02\n",
    "2026-02-29",
    "20260302",
    "",
    20260302,
    null,
  ])("is nothing else: %o", (input) => {
    expect(isLocalDate(input)).toBe(false);
    expect(parseLocalDate(input)).toMatchObject({
      ok: false,
      violations: [{ params: { expected: "date" } }],
    });
  });

  it.each([
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2024, 2, 29, true],
    [2024, 2, 30, false],
    [2026, 4, 31, false],
    [2026, 12, 31, true],
    [2026, 0, 1, false],
    [2026, 13, 1, false],
    [2026, 1, 0, false],
  ])("%i-%i-%i is in the calendar: %s", (y, m, d, expected) => {
    expect(isCalendarDay(y, m, d)).toBe(expected);
  });
});
