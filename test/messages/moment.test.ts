import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { belgianMoment } from "../../src/messages/moment.js";

const brussels = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Brussels",
  dateStyle: "short",
  timeStyle: "short",
});

describe("a moment in a message", () => {
  it("is Belgian time, written as each language does", () => {
    const until = "2024-07-01T09:20:00.000Z";
    expect(belgianMoment(until, "nl")).toBe("01/07/2024 om 11:20 uur");
    expect(belgianMoment(until, "fr")).toBe("01/07/2024 à 11\u00a0h\u00a020");
    expect(belgianMoment(until, "de")).toBe("01.07.2024, 11:20 Uhr");
    expect(belgianMoment(until, "en")).toBe("01/07/2024 at 11:20");
  });

  it("says the hour without a leading zero, but in English", () => {
    const since = "2026-04-09T07:22:00.000Z";
    expect(belgianMoment(since, "nl")).toBe("09/04/2026 om 9:22 uur");
    expect(belgianMoment(since, "fr")).toBe("09/04/2026 à 9\u00a0h\u00a022");
    expect(belgianMoment(since, "de")).toBe("09.04.2026, 9:22 Uhr");
    expect(belgianMoment(since, "en")).toBe("09/04/2026 at 09:22");
    expect(belgianMoment("2026-04-08T22:05:00.000Z", "fr")).toBe("09/04/2026 à 0\u00a0h\u00a005");
  });

  it.each([
    ["2024-03-31T00:59:59.999Z", "31/03/2024 at 01:59"],
    ["2024-03-31T01:00:00.000Z", "31/03/2024 at 03:00"],
    ["2024-10-27T00:59:59.999Z", "27/10/2024 at 02:59"],
    ["2024-10-27T01:00:00.000Z", "27/10/2024 at 02:00"],
    ["2024-12-31T23:30:00.000Z", "01/01/2025 at 00:30"],
  ])("%s is %s", (until, text) => {
    expect(belgianMoment(until, "en")).toBe(text);
  });

  it("agrees with the time zone database", () => {
    const moments = fc.date({
      min: new Date("1997-01-01"),
      max: new Date("2190-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(belgianMoment(moment.toISOString(), "en")).toBe(brussels.format(moment).replace(", ", " at "));
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with the time zone database in every hour around every change", () => {
    for (let year = 1997; year < 2190; year += 1) {
      for (const month of [2, 9]) {
        for (let hour = 0; hour < 8 * 24; hour += 1) {
          const moment = new Date(Date.UTC(year, month, 24, hour));
          const text = brussels.format(moment).replace(", ", " at ");
          if (belgianMoment(moment.toISOString(), "en") !== text) expect.fail(moment.toISOString());
        }
      }
    }
  });

  it("stays as it is when it is none", () => {
    expect(belgianMoment("tomorrow", "nl")).toBe("tomorrow");
  });
});
