import { describe, expect, it } from "vitest";
import {
  BrokenHistoryError,
  emptyRegistry,
  evolve,
  invariantFaults,
  type RegistryEvent,
  replay,
  snapshot,
} from "../../src/index.js";
import { eventOfEachType, laterEvents } from "../support/events.js";
import { assignmentIn, details, minute, site, world } from "../support/world.js";

const metadata = { at: minute(90), by: { kind: "import" } };

describe("evolve", () => {
  it("keeps what a manager holds whom an event replaces by himself", () => {
    const manager = { kind: "account", account: "sitemanager" };
    const event = {
      type: "ManagerReplaced",
      version: 1,
      data: { scope: site, manager: { ...manager, details: details("s@example.org") }, previous: manager },
      metadata,
    } as unknown as RegistryEvent;
    const next = evolve(world(), event);
    expect(assignmentIn(next, "sitemanager", site)).toMatchObject({
      email: "s@example.org",
      createdAt: minute(3),
      activeSince: minute(3),
      roleSince: minute(90),
    });
    expect(invariantFaults(next)).toEqual([]);
  });

  it("replayed at once or one by one gives the same registry", () => {
    const events = laterEvents();
    const once = replay(events, world());
    const onebyOne = events.reduce(evolve, world());
    expect(snapshot(once)).toEqual(snapshot(onebyOne));
    expect([once.accounts.size, once.numbers.size, once.tallies.size]).toEqual([
      onebyOne.accounts.size,
      onebyOne.numbers.size,
      onebyOne.tallies.size,
    ]);
    expect(once.accounts.size).toBe(snapshot(once).accounts.length);
  });

  it("stops at an event that speaks of what is not there", () => {
    for (const type of ["DomainUpdated", "AssignmentBlocked", "ManagerReplaced", "SiteAdded"] as const) {
      const event = eventOfEachType().get(type) as RegistryEvent;
      expect(() => evolve(emptyRegistry(), event), type).toThrow(BrokenHistoryError);
    }
  });
});
