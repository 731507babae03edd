import fc from "fast-check";
import { emptyRegistry, type RegistryEvent, replay, snapshot, stateAt } from "toegangsbeheer";
import { describe, expect, it } from "vitest";

/** Enterprises, each registered at that minute past ten. */
function registered(...minutes: readonly number[]): readonly RegistryEvent[] {
  return minutes.map((minute, at) => ({
    type: "EnterpriseRegistered",
    version: 1,
    data: { enterprise: `041239876${at}`, name: `Number ${at}` },
    metadata: { at: `2026-03-02T10:${String(minute).padStart(2, "0")}:00.000Z`, by: { kind: "import" } },
  })) as unknown as readonly RegistryEvent[];
}

const ordered = registered(0, 5, 5, 10);
/** The clock of a second machine runs behind, and later the first one is set back. */
const backwards = registered(10, 30, 15, 40, 12, 50);

describe("stateAt", () => {
  it.each([
    ["before the first event", ordered, "2026-03-02T09:59:59.999Z", 0],
    ["at an event", ordered, "2026-03-02T10:00:00.000Z", 1],
    ["at two events of one moment", ordered, "2026-03-02T10:05:00.000Z", 3],
    ["between events", ordered, "2026-03-02T10:09:59.999Z", 3],
    ["after the last", ordered, "2027-01-01T00:00:00.000Z", 4],
    ["in a notation with an offset", ordered, "2026-03-02T11:05+01:00", 3],
    ["as a date", ordered, new Date("2026-03-02T10:05:00.000Z"), 3],
    ["before a clock ran backwards", backwards, "2026-03-02T10:11:00.000Z", 1],
    [
      "with later times in front of one in time, which happened before it",
      backwards,
      "2026-03-02T10:12:00.000Z",
      5,
    ],
    ["at a moment that came twice", backwards, "2026-03-02T10:30:00.000Z", 5],
    ["after every clock", backwards, "2026-03-02T10:50:00.000Z", 6],
    ["of no events", [], "2026-03-02T10:50:00.000Z", 0],
  ] as const)("tells what stood %s", (_, events, moment, expected) => {
    const streamed = (function* () {
      yield* events;
    })();
    const state = stateAt(streamed, moment);
    expect(snapshot(state)).toEqual(snapshot(replay(events.slice(0, expected))));
    expect(state.enterprises.size).toBe(expected);
  });

  it("is what the longest prefix gives whose last event is in time, from any registry, whatever the clocks say", () => {
    const anyMinutes = fc.array(fc.nat(9), { maxLength: 8 });
    const property = fc.property(anyMinutes, fc.nat(9), fc.nat(8), (minutes, minute, taken) => {
      const events = registered(...minutes);
      const from = replay(events.slice(0, taken));
      const behind = events.slice(taken);
      let longest = 0;
      minutes.slice(taken).forEach((each, at) => {
        if (each <= minute) longest = at + 1;
      });
      const state = stateAt(behind, `2026-03-02T10:0${minute}:00.000Z`, from);
      expect(snapshot(state)).toEqual(
        snapshot(replay(events.slice(0, Math.min(taken, events.length) + longest))),
      );
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("takes nothing else for a moment", () => {
    for (const moment of ["yesterday", "2026-03-02", 7, null, undefined]) {
      expect(() => stateAt(ordered, moment as never)).toThrow(new TypeError("the moment is not a moment"));
    }
    expect(snapshot(stateAt([], "2026-03-02T10:00Z"))).toEqual(snapshot(emptyRegistry()));
  });
});
