import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ImportedDomain,
  type ImportedPopulation,
  importRegistry,
  invariantFaults,
  mayOpen,
  type RegistryEvent,
  type Scope,
} from "../../src/index.js";
import { anyInput, anyText } from "../../src/testing/hostile.js";
import { commandSequences, play } from "../../src/testing/sequences/sequences.js";
import { deepFreeze, runs } from "../properties/support.js";
import { policyOf } from "../support/settings.js";
import { by, domain, employer, hospital, inszOfName, phone, site, told } from "../support/world.js";
import { elsewhere, everything, faultsOf, imported, importing, listsOf, placeOf } from "./population.js";
import { tellable } from "./tellable.js";

function eventsOf(population: ImportedPopulation): readonly RegistryEvent[] {
  const answer = importRegistry(population, importing());
  return answer.ok ? answer.value : [];
}

describe("a population that is right", () => {
  const details = (name: string) => ({
    title: null,
    language: null,
    email: `${name}@example.org`,
    localEmail: null,
    lastDay: null,
  });

  it("becomes the events that build it, in an order that holds", () => {
    expect(eventsOf(everything).map(({ type }) => type)).toEqual([
      "EnterpriseRegistered",
      ...everything.accounts.map(() => "AccountOpened"),
      "ChiefAccessManagerAppointed",
      "AssignmentUpdated",
      ...["DomainActivated", "ManagerAppointed", "ApplicationsGranted"],
      ...["DomainActivated", "ManagerAppointed", "DomainActivated", "ManagerAppointed"],
      ...["SubdivisionAdded", "ManagerAppointed"],
      ...["SiteAdded", "ManagerAppointed", "FunctionsAssigned"],
      "AssignmentAdded",
      ...["AssignmentAdded", "AssignmentBlocked"],
      "AssignmentAdded",
      ...["AssignmentAdded", "AssignmentBlocked"],
    ]);
    for (const { metadata } of eventsOf(everything)) {
      expect(metadata).toEqual({ at: "2026-03-02T09:00:00.000Z", by: { kind: "import" } });
    }
  });

  it("tells of its chief, its managers and its offices", () => {
    const events = told(eventsOf(everything));
    const has = (type: string, data: object) => expect(events).toContainEqual({ type, data });
    has("ChiefAccessManagerAppointed", {
      ...{ enterprise: hospital, account: "chief", email: "toegang@example.org", phone },
    });
    const { lastDay: _, ...changes } = { ...details("chief"), title: "mrs", language: "nl" };
    has("AssignmentUpdated", { account: "chief", scope: hospital, changes });
    has("ManagerAppointed", {
      scope: domain,
      manager: { kind: "account", account: "manager", details: details("manager") },
    });
    has("ManagerAppointed", { scope: employer, manager: { kind: "office", office: hospital } });
    has("DomainActivated", { scope: elsewhere, email: null, applications: [], fields: {} });
    has("AccountOpened", {
      ...{ account: "chief", insz: inszOfName("chief"), firstName: "Sam", lastName: "Van chief" },
      ...{ username: "chieflogin", passwordTiedTo: null },
    });
  });

  it("keeps every invariant, and opens what it says", () => {
    const registry = imported(everything);
    expect(invariantFaults(registry)).toEqual([]);
    const question = { account: "user1", application: "heracles", scope: site, session: "unjudged" } as const;
    const at = (now: string) =>
      importing({ actor: by.chief, now, policy: policyOf({ effectDelayMinutes: 20 }) });
    expect(mayOpen(registry, question, at("2026-03-02T09:19:59.999Z"))).toMatchObject({
      allowed: false,
      failed: ["access.effective"],
    });
    expect(mayOpen(registry, question, at("2026-03-02T09:20:00.000Z"))).toMatchObject({ allowed: true });
  });

  it("may have its numbers in any notation, and white space around what people type", () => {
    const dotted = "0412.398.765";
    const population: ImportedPopulation = {
      enterprises: [
        { number: "BE 0412 398 765", name: " Example NV ", email: " a@example.org", phone: "02/555.01.23" },
      ],
      domains: [
        { scope: `${dotted}/mammography-screening:0412-398-765`, applications: ["heracles", "heracles"] },
      ],
      subdivisions: [
        {
          ...{ scope: `412398765/mammography-screening:${dotted}/mammography-unit: 12817 `, name: "U" },
          ...{ email: "u@example.org", applications: [] },
        },
      ],
      accounts: [
        { id: "an", insz: "85.07.30-001.60", firstName: "An", lastName: "Peeters", username: "AnPeeters" },
      ],
      assignments: [{ account: "an", scope: dotted, role: "chief-access-manager", email: "an@example.org" }],
    };
    const registry = imported(population);
    const place = "0412398765/mammography-screening:0412398765";
    expect([...registry.enterprises.values()]).toMatchObject([
      { number: "0412398765", name: "Example NV", chief: { account: "an", phone: "025550123" } },
    ]);
    expect([...registry.places.values()]).toMatchObject([
      { level: "domain", scope: place, applications: [{ id: "heracles" }] },
      { level: "subdivision", scope: `${place}/mammography-unit:12817` },
    ]);
    expect([...registry.accounts.values()]).toMatchObject([{ insz: "85073000160", username: "anpeeters" }]);
  });

  it("may be empty, and opens all that a kind has where nothing is said", () => {
    expect(importRegistry({}, importing())).toEqual({ ok: true, value: [] });
    const { applications: _, ...rest } = everything.domains[0] as ImportedDomain;
    const registry = imported({ ...everything, domains: [rest, ...everything.domains.slice(1)] });
    expect(placeOf(registry, domain as Scope)?.applications.map(({ id }) => id)).toEqual([
      ...["ehealth-box", "ehealth-certificate-manager", "ebm-practice-net", "heracles"],
    ]);
  });

  it("is not changed", () => {
    const population = structuredClone(everything);
    expect(importRegistry(deepFreeze(population), importing()).ok).toBe(true);
    expect(population).toEqual(everything);
  });
});

describe("a registry that commands made, told as lists and imported", () => {
  it("has the same rows", () => {
    fc.assert(
      fc.property(commandSequences({ maxLength: 60, spoiled: 5 }), (sequence) => {
        let now = "2026-03-02T09:00:00.000Z";
        const before = play(sequence, ({ context }) => {
          now = context.now;
        });
        const context = importing({ now });
        const after = imported(listsOf(before, context.today), context);
        expect(invariantFaults(after)).toEqual([]);
        expect(tellable(after, context.today)).toEqual(tellable(before, context.today));
        // Of what rests on an account that is wrong, nothing is said before that is mended.
        const lists = listsOf(before, context.today);
        const [first, ...others] = lists.accounts ?? [];
        if (first) {
          const spoilt = { ...lists, accounts: [{ ...first, insz: "1" }, ...others] };
          expect(faultsOf(spoilt, context).map(({ path }) => path[0])).toEqual(["accounts"]);
        }
        // What an import has said once it says again.
        const again = imported(listsOf(after, context.today), context);
        expect(tellable(again, context.today)).toEqual(tellable(after, context.today));
      }),
      runs(60),
    );
  });
});

describe("whatever comes in, the answer is data", () => {
  const isData = (input: unknown): void => {
    const answer = importRegistry(input, importing());
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    if (!answer.ok) expect(answer.violations.length).toBeGreaterThan(0);
    expect({}).not.toHaveProperty("polluted");
  };

  it("for anything at all", () => {
    fc.assert(fc.property(anyInput(), isData), runs(1_000));
  });

  it("in a list, an entry or a field of a population that was right", () => {
    const lists = Object.keys(everything) as (keyof typeof everything)[];
    const anywhere = fc.tuple(
      fc.constantFrom(...lists),
      fc.nat(7),
      fc.nat(10),
      fc.oneof(anyInput(), anyText()),
    );
    fc.assert(
      fc.property(anywhere, fc.nat(2), ([name, at, field, waste], depth) => {
        const entries: unknown[] = [...everything[name]];
        const entry = entries[at % entries.length] as object;
        const fields = Object.keys(entry);
        const spoilt = { ...entry, [fields[field % fields.length] as string]: waste };
        entries[at % entries.length] = depth === 1 ? waste : spoilt;
        isData({ ...everything, [name]: depth === 0 ? waste : entries });
      }),
      runs(1_000),
    );
  });
});

it("tells what is wrong with what a person keeps for himself, with its path", () => {
  const wrong = { language: "xx", email: "nowhere", codesRequestedAt: "2999-01-01T00:00Z" };
  const accounts = everything.accounts.map((one, at) => (at === 0 ? { ...one, ...wrong } : one));
  const answer = importRegistry({ ...everything, accounts }, importing());
  const found = answer.ok ? [] : answer.violations.map(({ code, path }) => `${code} at ${path.join(".")}`);
  expect(found).toEqual([
    "language.unknown at accounts.0.language",
    "email.format at accounts.0.email",
    "input.shape at accounts.0.codesRequestedAt",
  ]);
});

describe("an account whose password somebody of the population set", () => {
  const setBy = (giver: object): ImportedPopulation => ({
    ...everything,
    accounts: everything.accounts.map((one) =>
      one.id === "user1" ? { ...one, username: "user1login", passwordSetBy: giver as never } : one,
    ),
  });
  const giver = { account: "sitemanager", scope: site, role: "site-manager" };

  it("is tied to that role in the place, which is made now", () => {
    const registry = imported(setBy(giver));
    expect(registry.accounts.get("user1" as never)?.passwordTiedTo).toEqual({
      ...{ scope: site, placeSince: "2026-03-02T09:00:00.000Z", rank: 1, by: "sitemanager" },
    });
    expect(invariantFaults(registry)).toEqual([]);
  });

  it.each([
    [{ ...giver, account: "nobody" }, "user.unknown", "account"],
    [{ ...giver, scope: `${site}9` }, "input.shape", "scope"],
    [{ ...giver, scope: "nowhere" }, "enterprise-number.format", "scope"],
    [{ ...giver, role: "access-manager" }, "input.shape", "role"],
    [{ ...giver, role: "curator" }, "input.shape", "role"],
  ])("is refused with its path: %j", (wrong, code, field) => {
    const answer = importRegistry(setBy(wrong), importing());
    const at = everything.accounts.findIndex(({ id }) => id === "user1");
    expect(answer).toMatchObject({
      ok: false,
      violations: [{ code, path: ["accounts", at, "passwordSetBy", field] }],
    });
  });
});
