import {
  type AccountId,
  type Actor,
  evolve,
  type HistoryPage,
  type HistoryQuery,
  history,
  onSlice,
  type Registry,
  type RegistryEvent,
  replay,
  type Scope,
  slice,
  subjectsOf,
} from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { laterEvents } from "../support/events.js";
import {
  acting,
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  hospital,
  inszOfName,
  minute,
  names,
  site,
  unit,
  world,
} from "../support/world.js";

const events = laterEvents();
const registry = replay(events, world());
const chief = acting("cochief", "chief-access-manager", hospital);
const manager = acting("comanager", "co-access-manager", domain);

function ask(query: HistoryQuery, actor: Actor, on: Registry = registry, all = events): HistoryPage {
  const asked = context(actor, { now: minute(600) });
  const answer = history(on, all, { pageSize: 1000, ...query }, asked);
  if (!answer.ok) throw new Error(`was to be answered: ${codes(answer.violations)}`);
  return answer.value;
}

function refusedWith(query: unknown, actor: Actor): readonly string[] {
  const answer = history(registry, events, query as HistoryQuery, context(actor, { now: minute(600) }));
  if (answer.ok) throw new Error("was to be refused");
  return codes(answer.violations);
}

/** What happened, by its kinds. */
function kinds(query: HistoryQuery, actor: Actor): readonly string[] {
  return ask(query, actor).events.map(({ type }) => type);
}

const scopesOf = (event: RegistryEvent): readonly Scope[] => subjectsOf(event).scopes;

describe("what happened", () => {
  it("to a user, the manager of his place sees in order", () => {
    const found = kinds({ account: "user1", scope: site }, acting("sitemanager", "site-manager", site));
    expect(found.slice(0, 7)).toEqual([
      "AssignmentUpdated",
      "AssignmentBlocked",
      "AssignmentUnblocked",
      "ApplicationsGranted",
      "ApplicationsRevoked",
      "FunctionsAssigned",
      "AssignmentRemoved",
    ]);
  });

  it("to his account as a whole, only he himself and the contact centre see", () => {
    const comanager = { account: "comanager" };
    expect(kinds(comanager, by.contactCentre)).toContain("AccessCodesIssued");
    expect(kinds(comanager, manager)).toContain("AccessCodesIssued");
    expect(kinds(comanager, chief)).not.toContain("AccessCodesIssued");
    expect(kinds(comanager, acting("unitmanager", "subdivision-manager", unit))).toEqual([]);
  });

  it("in a place is told with all below it", () => {
    const below = ask({ scope: unit }, chief).events;
    expect(below.flatMap(scopesOf)).toContain(site);
    expect(below.flatMap(scopesOf).every((scope) => scope.startsWith(unit))).toBe(true);
    expect(ask({ scope: site }, chief).events).toEqual(
      below.filter((event) => scopesOf(event).some((scope) => scope.startsWith(site))),
    );
  });

  it("in an enterprise its chief sees all of it, and nothing of another", () => {
    const found = ask({}, chief).events;
    const inClinic = (event: RegistryEvent) => scopesOf(event).some((scope) => scope.startsWith(clinic));
    const all = events.filter((event) => scopesOf(event).length > 0 || subjectsOf(event).tickets.length > 0);
    expect(found).toHaveLength(all.filter((event) => !inClinic(event)).length);
    expect(ask({ scope: hospital }, chief).events).toEqual(found);
    expect(ask({}, by.otherchief, world()).events).toEqual(ask({ scope: clinic }, by.contactCentre).events);
  });

  it("to a request is told from its filing to its end", () => {
    const lives = { "ticket-1": "Granted", "ticket-2": "Rejected", "ticket-3": "Withdrawn" };
    for (const [ticket, end] of Object.entries(lives)) {
      const found = kinds({ ticket }, by.contactCentre);
      expect(found[0]).toBe("AppointmentRequested");
      expect(found.at(-1)).toBe(`AppointmentRequest${end}`);
      expect(kinds({ ticket }, chief)).toEqual(found);
      expect(kinds({ ticket }, manager)).toEqual([]);
    }
  });

  it("to an account that was merged is told under its survivor", () => {
    const merged = ask({ account: "secondcomer" }, by.contactCentre).events;
    expect(merged.map(({ type }) => type)).toContain("AccountsMerged");
    expect(merged.filter((event) => "account" in event.data && event.data.account === "user1")).not.toEqual(
      [],
    );
    expect(ask({ account: "user1" }, by.contactCentre).events).toEqual(merged);
  });

  it("under a former id is told to others than the contact centre only as far as it names that id", () => {
    const asked = ask({ account: "user1" }, chief).events;
    expect(asked).not.toEqual([]);
    for (const event of asked) expect(subjectsOf(event).accounts).toContain("user1");
    expect(ask({ account: "secondcomer" }, chief).events.length).toBeGreaterThan(asked.length);
  });

  it("in a place that is no more is told to whoever managed it", () => {
    const gone = `${unit}/mammography-site:12819`;
    expect(kinds({ scope: gone }, chief)).toEqual(["SiteAdded", "ManagerAppointed", "SiteRemoved"]);
    expect(kinds({ scope: gone }, acting("unitmanager", "subdivision-manager", unit))).toHaveLength(3);
    expect(refusedWith({ scope: gone }, acting("sitemanager", "site-manager", site))).toEqual([
      "permission.denied",
    ]);
  });

  it("with two places that are not both within reach stays with whoever manages both", () => {
    const discharged = { type: "CuratorDischarged", version: 1 } as const;
    const two = {
      ...discharged,
      data: { enterprise: hospital, account: "chief", domains: [employer], coManagers: [] },
      metadata: { at: minute(1), by: { kind: "court" } },
    } as unknown as RegistryEvent;
    expect(ask({ scope: employer }, chief, registry, [two]).events).toEqual([two]);
    expect(ask({}, acting("partner", "curator", employer), registry, [two]).events).toEqual([]);
  });

  it("to a curator and all his co-managers is told to each of these without the others", () => {
    const mine = { account: "comanager", scope: domain };
    const coManagers = [mine, { account: "user2", scope: employer }];
    const discharged = {
      ...{ type: "CuratorDischarged", version: 1, metadata: { at: minute(1), by: { kind: "court" } } },
      data: { enterprise: hospital, account: "partner", domains: [domain, employer], coManagers },
    } as unknown as RegistryEvent;
    const [told] = ask({ account: "comanager" }, manager, registry, [discharged]).events;
    expect(told?.data).toEqual({
      ...{ enterprise: hospital, account: "partner" },
      ...{ domains: [domain], coManagers: [mine] },
    });
    const partner = acting("partner", "curator", employer);
    expect(ask({ account: "partner" }, partner, registry, [discharged]).events).toEqual([discharged]);
    expect(ask({ scope: hospital }, chief, registry, [discharged]).events).toEqual([discharged]);
  });

  it("in a mandate concerns the mandatary, where the contact centre asks for him", () => {
    const granted = {
      type: "MandateGranted",
      version: 1,
      data: {
        enterprise: hospital,
        mandatary: { kind: "enterprise", enterprise: clinic },
        subject: "social-security",
        from: "2026-03-02",
        until: null,
      },
      metadata: { at: minute(1), by: { kind: "contact-centre" } },
    } as unknown as RegistryEvent;
    expect(ask({ scope: clinic }, by.contactCentre, registry, [granted]).events).toEqual([granted]);
    expect(ask({}, by.otherchief, world(), [granted]).events).toEqual([]);
  });
});

describe("who asks", () => {
  it("is refused what happened where he does not manage", () => {
    const sitemanager = acting("sitemanager", "site-manager", site);
    for (const scope of [unit, hospital, clinic, employer]) {
      expect(refusedWith({ scope }, sitemanager)).toEqual(["permission.denied"]);
    }
    for (const actor of [by.court, by.director, { kind: "anyone", requester: "x" } as const]) {
      expect(refusedWith({}, actor)).toEqual(["permission.denied"]);
      expect(refusedWith({ account: "user2" }, actor)).toEqual(["permission.denied"]);
    }
  });

  it("as a user asks for nobody but himself", () => {
    const user = acting("user2", "user", site, minute(590));
    expect(refusedWith({}, user)).toEqual(["permission.denied"]);
    expect(refusedWith({ account: "sitemanager" }, user)).toEqual(["permission.denied"]);
    const found = ask({ account: "user2" }, user).events;
    expect(found.map(({ type }) => type)).toContain("PersonNumberCorrected");
    for (const event of found) expect(subjectsOf(event).accounts).toContain("user2");
  });

  it("sees of himself what happened anywhere", () => {
    const found = ask({ account: "user2" }, acting("user2", "user", site, minute(590))).events;
    expect(found.flatMap(scopesOf)).toEqual(expect.arrayContaining([site, domain, employer]));
  });

  it("by a password that somebody else set sees what lies within its tie, and his account only where all does", () => {
    const scope = site as Scope;
    const tie = { scope, placeSince: minute(3), rank: 1, by: "sitemanager" as AccountId };
    const reset = {
      type: "PasswordReset",
      version: 1,
      data: { account: "user2", passwordTiedTo: tie },
      metadata: { at: minute(500), by: { kind: "account", account: "sitemanager" } },
    } as unknown as RegistryEvent;
    // He holds nothing but that role at the site: what concerns his account lies within the tie.
    const here = evolve(world(), reset);
    const all = [...events, reset];
    const byPassword = acting("user2", "user", site, minute(550), "password");
    const byEid = acting("user2", "user", site, minute(550), "eid");
    const whole = ask({ account: "user2" }, byEid, here, all).events;
    const within = ask({ account: "user2" }, byPassword, here, all).events;
    const isAccountWide = (event: RegistryEvent) => scopesOf(event).length === 0;
    expect(whole.flatMap(scopesOf)).toContain(domain);
    expect(within).toEqual(whole.filter((event) => isAccountWide(event) || scopesOf(event).includes(scope)));

    const elsewhere = {
      type: "AssignmentAdded",
      version: 1,
      data: {
        account: "user2",
        scope: domain,
        role: "user",
        details: { title: null, language: null, email: "u@example.org", localEmail: null, lastDay: null },
        applications: [],
        functions: [],
      },
      metadata: { at: minute(501), by: { kind: "account", account: "comanager" } },
    } as unknown as RegistryEvent;
    const there = ask({ account: "user2" }, byPassword, evolve(here, elsewhere), [...all, elsewhere]);
    expect(there.events).toEqual(within.filter((event) => !isAccountWide(event)));
  });

  it("with what can't be a query is told so", () => {
    const strange = [null, [], { account: "not an id!" }, { scope: "nowhere" }, { ticket: 7 }, { page: 0 }];
    for (const query of [...strange, { pageSize: 0.5 }, { of: "everybody" }]) {
      expect(refusedWith(query, chief)[0]).toMatch(/^input\.shape/);
    }
    expect(refusedWith({ pageSize: 100_000 }, chief)).toEqual(["limit.exceeded at pageSize"]);
  });
});

describe("what is told", () => {
  const text = JSON.stringify(ask({}, by.contactCentre).events);

  it("is everything, to the contact centre", () => {
    expect(ask({}, by.contactCentre).events).toHaveLength(events.length);
  });

  it("has nobody's INSZ, name or address in it", () => {
    for (const name of names) {
      expect(text).not.toContain(inszOfName(name));
      expect(text).not.toContain(`${name}@example.org`);
      expect(text).not.toContain(`${name}login`);
      // The reason for which a request was rejected is as the contact centre wrote it.
      expect(text.replace("Not signed by Sam Van director himself", "")).not.toContain(`Van ${name}`);
    }
  });

  it("has no tie of a password, no finding and no digest in it", () => {
    expect(text).not.toContain("placeSince");
    expect(text).not.toContain("review.untouched");
    expect(text).not.toContain("digest-1");
    expect(JSON.stringify(events)).toContain("placeSince");
  });

  it("comes in pages, which together are the whole", () => {
    const whole = ask({}, chief).events;
    const pages: RegistryEvent[][] = [];
    for (let page = 1; ; page += 1) {
      const found = ask({ page, pageSize: 7 }, chief);
      expect(found.page).toBe(page);
      pages.push([...found.events]);
      if (!found.hasMore) break;
    }
    expect(pages.flat()).toEqual(whole);
    expect(pages.slice(0, -1).every(({ length }) => length === 7)).toBe(true);
    expect(ask({ page: 1000, pageSize: 7 }, chief)).toEqual({ events: [], page: 1000, hasMore: false });
    const exact = ask({ page: 1, pageSize: whole.length }, chief);
    expect(exact).toEqual({ events: whole, page: 1, hasMore: false });
  });

  it("is read from a stream no further than the page, and fifty at a time where nothing is said", () => {
    let read = 0;
    function* endless(): Generator<RegistryEvent> {
      for (;;) {
        yield* events;
        read += events.length;
      }
    }
    const answer = history(registry, endless(), {}, context(chief, { now: minute(600) }));
    expect(answer).toMatchObject({ ok: true, value: { page: 1, hasMore: true } });
    expect(answer.ok && answer.value.events.length).toBe(50);
    expect(read).toBeLessThanOrEqual(2 * events.length);
  });

  it("is the same on a slice, once it has the keys that it lacked", () => {
    for (const [query, actor] of [
      [{ ticket: "ticket-1" }, chief],
      [{ account: "secondcomer" }, by.contactCentre],
      [{ scope: `${unit}/mammography-site:12819` }, chief],
      [{ account: "user2" }, acting("user2", "user", site, minute(590), "password")],
    ] as const) {
      const asked = context(actor, { now: minute(600) });
      let keys: Parameters<typeof slice>[1] = [];
      for (let round = 0; ; round += 1) {
        const answer = onSlice(slice(registry, keys), (view) => history(view, events, query, asked));
        if (answer.ok) {
          expect(answer.value).toEqual(history(registry, events, query, asked));
          break;
        }
        expect(round).toBeLessThan(20);
        keys = [...keys, ...answer.missing];
      }
    }
  });

  it("leaves the events as they were given", () => {
    const before = JSON.stringify(events);
    ask({}, by.contactCentre);
    expect(JSON.stringify(events)).toBe(before);
  });
});
