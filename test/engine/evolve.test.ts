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
import { confirmation } from "../support/reviews.js";
import {
  assignmentIn,
  clinic,
  details,
  domain,
  hospital,
  inszOfName,
  minute,
  phone,
  site,
  unit,
  world,
} from "../support/world.js";

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

  const someone = { passwordTiedTo: null, firstName: "Sam", lastName: "Van someone" };
  const manager = (name: string, more: object | null = details(`${name}@example.org`)) => ({
    kind: "account",
    account: name,
    details: more,
  });
  it.each<[string, string, object]>([
    [
      "a number that is somebody's",
      "AccountOpened",
      { ...someone, account: "x", insz: inszOfName("user1"), username: null },
    ],
    [
      "a name that is somebody's",
      "AccountOpened",
      { ...someone, account: "x", insz: inszOfName("newcomer"), username: "user1login" },
    ],
    ["another enterprise of that number", "EnterpriseRegistered", { enterprise: hospital, name: "Another" }],
    [
      "another account of that id",
      "AccountOpened",
      { ...someone, account: "user1", insz: inszOfName("user1"), username: "user1login" },
    ],
    [
      "another place there",
      "SiteAdded",
      { scope: site, name: "Another", email: "t@example.org", applications: [] },
    ],
    [
      "another name for somebody who has one",
      "AccessCodesIssued",
      { account: "user1", username: "another1", passwordTiedTo: null },
    ],
    [
      "somebody's name for another one",
      "AccessCodesIssued",
      { account: "chief", username: "user1login", passwordTiedTo: null },
    ],
    [
      "a new number that is somebody's",
      "PersonNumberCorrected",
      { account: "user1", insz: inszOfName("user2") },
    ],
    [
      "a merger with nobody",
      "AccountsMerged",
      { account: "user2", merged: "x", insz: inszOfName("user2"), username: "user2login" },
    ],
    [
      "a merger into nobody",
      "AccountsMerged",
      { account: "x", merged: "user2", insz: inszOfName("user2"), username: "user2login" },
    ],
    [
      "a merger under a third one's number",
      "AccountsMerged",
      { account: "comanager", merged: "user2", insz: inszOfName("user1"), username: "user2login" },
    ],
    [
      "a merger under a third one's name",
      "AccountsMerged",
      { account: "comanager", merged: "user2", insz: inszOfName("user2"), username: "user1login" },
    ],
    [
      "a successor of a chief who is none",
      "ChiefAccessManagerReplaced",
      { enterprise: hospital, account: "user1", email: "t@example.org", phone, previous: "user2" },
    ],
    [
      "a second chief",
      "ChiefAccessManagerAppointed",
      { enterprise: hospital, account: "user1", email: "t@example.org", phone },
    ],
    [
      "a chief without an address, who is here",
      "ChiefAccessManagerReplaced",
      { enterprise: hospital, account: "user1", email: null, phone: null, previous: "chief" },
    ],
    [
      "a mandate that ends before it starts",
      "MandateGranted",
      {
        enterprise: hospital,
        mandatary: { kind: "enterprise", enterprise: clinic },
        subject: "social-security",
        from: "2026-03-02",
        until: "2026-03-01",
      },
    ],
    [
      "a finding confirmed twice",
      "ReviewConfirmed",
      confirmation(hospital, ...Array(2).fill(`review.untouched@${site}#user1`)),
    ],
    ["a finding of elsewhere", "ReviewConfirmed", confirmation(hospital, `review.untouched@${clinic}#user1`)],
    [
      "a route of a place that is no domain",
      "RouteSet",
      {
        domain: unit,
        declaration: "social-risk-declaration",
        recipient: { kind: "enterprise", channel: "e-box" },
      },
    ],
    ["a sender of a place that is no domain", "SenderRegistered", { domain: unit, contact: {} }],
    ["a manager beside the one who is there", "ManagerAppointed", { scope: site, manager: manager("user1") }],
    [
      "a successor of a manager who is none",
      "ManagerReplaced",
      { scope: site, manager: manager("user1"), previous: { kind: "account", account: "user2" } },
    ],
    [
      "a successor without data, who is here",
      "ManagerReplaced",
      { scope: site, manager: manager("user1", null), previous: { kind: "account", account: "sitemanager" } },
    ],
    [
      "an office below its place",
      "ManagerReplaced",
      {
        scope: unit,
        manager: { kind: "office", office: site },
        previous: { kind: "account", account: "unitmanager" },
      },
    ],
    [
      "an office of its own place",
      "ManagerReplaced",
      {
        scope: unit,
        manager: { kind: "office", office: unit },
        previous: { kind: "account", account: "unitmanager" },
      },
    ],
    [
      "a role without data for somebody who is here",
      "AssignmentAdded",
      { account: "user1", scope: unit, role: "user", details: null, applications: [], functions: [] },
    ],
    [
      "a second role in a place",
      "AssignmentAdded",
      {
        account: "user1",
        scope: site,
        role: "user",
        details: details("y@example.org"),
        applications: [],
        functions: [],
      },
    ],
    ["the end of a site with users", "SiteRemoved", { scope: site }],
    ["the end of a unit with a site", "SubdivisionRemoved", { scope: unit }],
  ])("stops at %s", (_, type, data) => {
    const event = { type, version: 1, data, metadata } as unknown as RegistryEvent;
    expect(() => evolve(world(), event)).toThrow(BrokenHistoryError);
    expect(() => evolve(world(), event)).toThrow(type);
  });

  it("lifts a user into a manager's role, by whom he is one already", () => {
    const at = (type: string, data: object, minutes: number): RegistryEvent =>
      ({
        type,
        version: 1,
        data,
        metadata: { ...metadata, at: minute(minutes) },
      }) as unknown as RegistryEvent;
    const lifted = (more: object = {}): RegistryEvent => {
      const data = { account: "user2", scope: domain, role: "co-access-manager" };
      return at("AssignmentLifted", { ...data, details: details("co@example.org"), ...more }, 95);
    };
    const held = { applications: ["ehealth-box"], functions: [] };
    const user = {
      account: "user2",
      scope: domain,
      role: "user",
      details: details("u@example.org"),
      ...held,
    };
    const before = evolve(world(), at("AssignmentAdded", user, 90));
    const after = evolve(before, lifted());
    expect(assignmentIn(after, "user2", domain)).toMatchObject({
      role: "co-access-manager",
      email: "co@example.org",
      createdAt: minute(90),
      roleSince: minute(95),
    });
    expect(invariantFaults(after)).toEqual([]);
    expect(() => evolve(before, lifted({ details: null }))).toThrow(BrokenHistoryError);
    expect(() => evolve(before, lifted({ account: "unitmanager" }))).toThrow(BrokenHistoryError);
  });

  it("stops at an event that speaks of what is not there", () => {
    for (const type of ["DomainUpdated", "AssignmentBlocked", "ManagerReplaced", "SiteAdded"] as const) {
      const event = eventOfEachType().get(type) as RegistryEvent;
      expect(() => evolve(emptyRegistry(), event), type).toThrow(BrokenHistoryError);
    }
  });
});
