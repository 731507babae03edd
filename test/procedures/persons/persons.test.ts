import { describe, expect, it } from "vitest";
import {
  type AccountId,
  type Command,
  type CorrectPersonNumber,
  type EnterpriseNumber,
  type ErasePerson,
  type Insz,
  invariantFaults,
  type Registry,
  searchUsers,
} from "../../../src/index.js";
import { inszOf } from "../../../src/testing/synthetic.js";
import {
  acceptance,
  acting,
  assignmentIn,
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  factsWith,
  hospital,
  inszOfName,
  facts as known,
  knownPerson,
  managerOf,
  minute,
  newPerson,
  password,
  played,
  refusal,
  site,
  type Turn,
  told,
  unit,
} from "../../support/world.js";

const bis = inszOf({ year: 1980, month: 4, day: 12, sequence: 101, raised: 40 });
const national = inszOf({ year: 1980, month: 4, day: 12, sequence: 103 });
const third = inszOf({ year: 1980, month: 4, day: 13, sequence: 105 });
const person = { legalFunctions: [] };
const employed = { ...person, ties: [{ enterprise: hospital, as: "employee" as const }] };
const facts = factsWith({ persons: { [bis]: employed, [national]: employed, [third]: employed } });
const more = { facts };

const correct = (account: string, insz: string, merge?: CorrectPersonNumber["merge"]): Command => ({
  type: "CorrectPersonNumber",
  account,
  insz,
  ...(merge && { merge }),
});
const erase = (account: string, digests?: readonly string[]): ErasePerson => ({
  type: "ErasePerson",
  account,
  ...(digests && { digests }),
});
const add = (input: ReturnType<typeof newPerson>, scope: string = site): Command => ({
  type: "AddUser",
  scope,
  person: input,
});
const remove = (account: string, scope = site): Command => ({
  type: "RemoveUsers",
  scope,
  accounts: [account],
});
const added: Turn = [add(newPerson("newcomer", { insz: bis })), by.chief, more];
const account = (registry: Registry, id: string) => registry.accounts.get(id as AccountId);

describe("a number that changes", () => {
  const registry = played([added]);
  const corrected = played([[correct("newcomer", national), by.contactCentre, more]], registry);

  it("leaves the account everything, and the old number as an alias", () => {
    const { events, claims } = acceptance(correct("newcomer", national), by.contactCentre, more, registry);
    expect(told(events)).toEqual([
      { type: "PersonNumberCorrected", data: { account: "newcomer", insz: national } },
    ]);
    expect(claims).toEqual([`insz:${national}`]);
    expect(acceptance(correct("newcomer", bis), by.contactCentre, more, corrected).claims).toEqual([]);
    expect(account(corrected, "newcomer")).toEqual({
      ...account(registry, "newcomer"),
      insz: national,
      aliases: [bis],
    });
    expect(invariantFaults(corrected)).toEqual([]);
  });

  it("never opens a second account, by either number", () => {
    for (const insz of [bis, national]) {
      const again = add(knownPerson("newcomer", { insz }), unit);
      expect(told(acceptance(again, by.chief, more, corrected).events)).toMatchObject([
        { type: "AssignmentAdded", data: { account: "newcomer", scope: unit } },
      ]);
      const answer = searchUsers(corrected, { scope: hospital, filters: { insz } }, context(by.chief, more));
      expect(JSON.stringify(answer)).toContain('"account":"newcomer"');
    }
  });

  it("can go back to what it was", () => {
    const back = acceptance(correct("newcomer", bis), by.contactCentre, more, corrected).registry;
    expect(account(back, "newcomer")).toMatchObject({ insz: bis, aliases: [national] });
    const on = acceptance(correct("newcomer", third), by.contactCentre, more, corrected).registry;
    expect(account(on, "newcomer")?.insz).toBe(third);
    expect([...(account(on, "newcomer")?.aliases ?? [])].sort()).toEqual([bis, national].sort());
    expect([invariantFaults(back), invariantFaults(on)]).toEqual([[], []]);
  });

  it("is the contact centre's to correct, of somebody who is there, to another one", () => {
    for (const actor of [by.chief, by.user1, by.director, by.court]) {
      expect(codes(refusal(correct("newcomer", national), actor, more, registry))).toEqual([
        "permission.denied",
      ]);
    }
    expect(codes(refusal(correct("newcomer", bis), by.contactCentre, more, registry))).toEqual([
      "person.number-unchanged at insz",
    ]);
    const both = refusal(correct("nobody", "12"), by.contactCentre, more, registry);
    expect([...new Set(both.map(({ path }) => path[0]))]).toEqual(["account", "insz"]);
    expect(codes(both)[0]).toBe("user.unknown at account");
  });
});

describe("a number that has an account already", () => {
  const taken = inszOfName("user2");
  const merge = (into: string, username?: string) =>
    correct("newcomer", taken, { account: into, ...(username !== undefined && { username }) });

  it("asks which id and which user name survive", () => {
    const registry = played([[add(newPerson("newcomer", { insz: bis }), unit), by.chief, more]]);
    const found = (command: Command) => codes(refusal(command, by.contactCentre, more, registry));
    expect(found(correct("newcomer", taken))).toEqual(["person.number-taken at insz"]);
    expect(found(merge("user1", "user2login"))).toEqual(["person.number-taken at merge.account"]);
    expect(found(merge("user2"))).toEqual(["field.required at merge.username"]);
    expect(found(merge("user2", "user1login"))).toEqual(["field.required at merge.username"]);
  });

  it.each([
    ["user2", "newcomer", "user2login", "newcomerlogin"],
    ["newcomer", "user2", "newcomerlogin", "user2login"],
    ["user2", "newcomer", "newcomerlogin", "user2login"],
  ])("makes one of two: %s stays, %s goes, under the name %s", (kept, gone, username, other) => {
    const registry = played([[add(newPerson("newcomer", { insz: bis }), unit), by.chief, more]]);
    const { events, registry: after } = acceptance(merge(kept, username), by.contactCentre, more, registry);
    expect(told(events)).toEqual([
      { type: "AccountsMerged", data: { account: kept, merged: gone, insz: taken, username } },
    ]);
    const one = account(after, kept);
    expect(one).toMatchObject({ insz: taken, aliases: [bis], username, formerUsernames: [other] });
    expect(one?.assignments.map(({ scope }) => scope).sort()).toEqual([unit, site].sort());
    expect([account(after, gone), after.former.get(gone as AccountId)]).toEqual([
      undefined,
      { kind: "merged", into: kept },
    ]);
    expect(invariantFaults(after)).toEqual([]);
    const again = newPerson("secondcomer", { username: other, usernameConfirmation: other });
    expect(codes(refusal(add(again), by.chief, more, after))).toEqual(["username.taken at person.username"]);
    const reused = newPerson("secondcomer", { account: gone });
    expect(codes(refusal(add(reused), by.chief, more, after))).toEqual([
      "account.id-taken at person.account",
    ]);
    expect(codes(refusal(correct(gone, third), by.contactCentre, more, after))).toEqual([
      "account.erased at account",
    ]);
  });

  it("reports roles in the same place, and guesses none", () => {
    const registry = played([added]);
    expect(refusal(merge("user2"), by.contactCentre, more, registry)).toEqual([
      { code: "assignment.exists", path: ["merge", "account"], params: { role: "user" } },
      { code: "field.required", path: ["merge", "username"], params: {} },
    ]);
    const both = played([
      [add(newPerson("newcomer", { insz: bis }), domain), by.chief, more],
      [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("user2") }, by.manager],
      [add(knownPerson("newcomer", { insz: bis }), unit), by.chief, more],
    ]);
    expect(refusal(merge("newcomer", "user2login"), by.contactCentre, more, both)).toEqual([
      { code: "assignment.exists", path: ["merge", "account"], params: { role: "co-access-manager" } },
    ]);
  });

  it("takes a user name from whoever has one", () => {
    const { registry } = acceptance(correct("chief", taken, { account: "chief" }), by.contactCentre);
    expect(account(registry, "chief")).toMatchObject({ username: "user2login", formerUsernames: [] });
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("brings the places that the other one led, and the offices with them", () => {
    const registry = played([added]);
    const leader = { account: "newcomer", username: "newcomerlogin" };
    const managed = acceptance(
      correct("newcomer", inszOfName("unitmanager"), leader),
      by.contactCentre,
      more,
      registry,
    ).registry;
    expect(managerOf(managed, unit)).toEqual({ kind: "account", account: "newcomer" });
    expect(assignmentIn(managed, "newcomer", unit)?.role).toBe("subdivision-manager");
    const asManager = acting("newcomer", "subdivision-manager", unit, minute(60), "eid");
    const update = { type: "UpdateSite", scope: site, email: "x@example.org" } as const;
    expect(acceptance(update, asManager, {}, managed).events).toHaveLength(1);

    const headed = acceptance(
      correct("newcomer", inszOfName("chief"), { account: "newcomer" }),
      by.contactCentre,
      more,
      registry,
    ).registry;
    const chief = headed.enterprises.get(hospital as EnterpriseNumber)?.chief;
    expect(chief).toMatchObject({ account: "newcomer", email: "toegang@example.org" });
    const asChief = acting("newcomer", "chief-access-manager", hospital, minute(60), "eid");
    const there = { type: "UpdateDomain", scope: employer, email: "x@example.org" } as const;
    expect(acceptance(there, asChief, {}, headed).events).toHaveLength(1);
    expect(
      acceptance(there, acting("newcomer", "access-manager", employer, minute(60), "eid"), {}, headed).events,
    ).toHaveLength(1);
    expect([invariantFaults(managed), invariantFaults(headed)]).toEqual([[], []]);
  });

  it("brings a curator, and whom he appointed", () => {
    const hospitalFact = { ...known.enterprises[hospital], name: "Example Hospital", bankrupt: true };
    const broke = { facts: factsWith({ ...facts, enterprises: { [hospital]: hospitalFact } }) };
    const registry = played([
      added,
      [{ type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") }, by.court, broke],
      [
        { type: "AppointCoAccessManager", scope: employer, person: knownPerson("user1") },
        acting("outsider", "curator", employer),
      ],
    ]);
    const curatorIn = (one: Registry) => one.enterprises.get(hospital as EnterpriseNumber)?.curator;
    const moved = acceptance(
      correct("newcomer", inszOfName("outsider"), { account: "newcomer", username: "outsiderlogin" }),
      by.contactCentre,
      more,
      registry,
    ).registry;
    expect(curatorIn(moved)).toMatchObject({ account: "newcomer", domains: [employer] });
    const other = acceptance(
      correct("user1", inszOfName("secondcomer")),
      by.contactCentre,
      more,
      registry,
    ).registry;
    expect(curatorIn(other)?.coManagers).toEqual([{ account: "user1", scope: employer }]);
    const merged = acceptance(
      correct("user1", inszOfName("otherchief"), { account: "otherchief" }),
      by.contactCentre,
      more,
      registry,
    ).registry;
    expect(curatorIn(merged)?.coManagers).toEqual([{ account: "otherchief", scope: employer }]);
    const ended = acceptance({ type: "DischargeCurator", enterprise: hospital }, by.court, {}, merged);
    expect(assignmentIn(ended.registry, "otherchief", employer)).toBeUndefined();
    expect(assignmentIn(ended.registry, "otherchief", clinic)?.role).toBe("chief-access-manager");
    expect([moved, other, merged, ended.registry].flatMap(invariantFaults)).toEqual([]);
  });
});

describe("erasing a person", () => {
  const digest = "digest-of-user2login";
  const left = played([[remove("user2"), by.sitemanager]]);

  it("leaves his id and a digest, and nothing that names him", () => {
    const { events, registry } = acceptance(erase("user2", [digest]), by.contactCentre, {}, left);
    expect(told(events)).toEqual([{ type: "PersonErased", data: { account: "user2", digests: [digest] } }]);
    expect(account(registry, "user2")).toBeUndefined();
    expect(registry.former.get("user2" as AccountId)).toEqual({ kind: "erased" });
    expect(registry.numbers.has(inszOfName("user2") as Insz)).toBe(false);
    expect([...registry.usernames.keys()]).not.toContain("user2login");
    expect(invariantFaults(registry)).toEqual([]);
    for (const command of [erase("user2", [digest]), correct("user2", third)]) {
      expect(codes(refusal(command, by.contactCentre, {}, registry))).toEqual(["account.erased at account"]);
    }
  });

  it("frees the number for a new account, never the user name nor the id", () => {
    const { registry } = acceptance(erase("user2", [digest]), by.contactCentre, {}, left);
    const fresh = (given: object) =>
      add(newPerson("newcomer", { insz: inszOfName("user2"), lastName: "Van user2", ...given }));
    const digests = { newcomerlogin: "digest-of-newcomerlogin", user2login: digest };
    const with_ = { facts: { ...known, usernameDigests: digests } };
    expect(acceptance(fresh({}), by.sitemanager, with_, registry).events).toHaveLength(2);
    expect(refusal(fresh({}), by.sitemanager, {}, registry)).toEqual([
      { code: "facts.missing", path: ["person", "username"], params: { fact: "username-digest" } },
    ]);
    const same = fresh({ account: "user2", username: "USER2login", usernameConfirmation: "user2login" });
    expect(codes(refusal(same, by.sitemanager, with_, registry))).toEqual([
      "account.id-taken at person.account",
      "username.taken at person.username",
    ]);
  });

  it("asks for a digest of each of his user names", () => {
    for (const digests of [undefined, [], [" "], [digest, "another"]]) {
      expect(codes(refusal(erase("user2", digests), by.contactCentre, {}, left))).toEqual([
        "field.required at digests",
      ]);
    }
    const merged = played([
      [add(newPerson("newcomer", { insz: bis }), unit), by.chief, more],
      [
        correct("newcomer", inszOfName("user2"), { account: "newcomer", username: "newcomerlogin" }),
        by.contactCentre,
        more,
      ],
      [{ type: "RemovePersonEverywhere", scope: hospital, account: "newcomer" }, by.chief],
    ]);
    expect(codes(refusal(erase("newcomer", [digest]), by.contactCentre, {}, merged))).toEqual([
      "field.required at digests",
    ]);
    const { registry } = acceptance(erase("newcomer", ["one", "two"]), by.contactCentre, {}, merged);
    expect([...registry.digests.keys()].sort()).toEqual(["one", "two"]);
    expect([registry.numbers.has(bis), registry.numbers.has(inszOfName("user2") as Insz)]).toEqual([
      false,
      false,
    ]);
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("waits until nothing is his: no assignment, no request, no mandate", () => {
    expect(codes(refusal(erase("user1"), by.contactCentre))).toEqual([
      "account.in-use at account",
      "field.required at digests",
    ]);
    const mandate = (from: string, until?: string): Turn => [
      {
        type: "GrantMandate",
        enterprise: hospital,
        mandatary: { insz: inszOfName("user2") },
        subject: "social-security",
        from,
        ...(until !== undefined && { until }),
      },
      by.chief,
    ];
    for (const days of [["2026-03-02"], ["2026-01-01", "2026-03-02"], ["2027-01-01"]] as const) {
      const registry = played([mandate(...(days as [string]))], left);
      expect(codes(refusal(erase("user2", [digest]), by.contactCentre, {}, registry))).toEqual([
        "account.in-use at account",
      ]);
    }
    const past = played([mandate("2026-01-01", "2026-03-01")], left);
    const { registry } = acceptance(erase("user2", [digest]), by.contactCentre, {}, past);
    expect([registry.mandates.size, registry.mentions.size, invariantFaults(registry)]).toEqual([0, 0, []]);

    const party = { firstName: "Sam", lastName: "X", email: "a@example.org", phone: "021234567" };
    const ask: Command = {
      type: "RequestChiefAccessManager",
      ticket: "ticket-1",
      procedure: "exception",
      enterprise: hospital,
      representative: { ...party, insz: inszOfName("director") },
      chief: { ...party, insz: inszOfName("user2") },
      declaration: true,
    };
    const noEid = { ...known.enterprises[hospital], name: "X", hasRepresentativeWithEid: false };
    const asking: Turn = [
      ask,
      { kind: "anyone", requester: "counter-1" },
      { facts: factsWith({ enterprises: { [hospital]: noEid } }) },
    ];
    const asked = played([asking], left);
    expect(codes(refusal(erase("user2", [digest]), by.contactCentre, {}, asked))).toEqual([
      "account.in-use at account",
    ]);
    const answered = played(
      [[{ type: "RejectAppointmentRequest", ticket: "ticket-1", reason: "x" }, by.contactCentre]],
      asked,
    );
    expect(acceptance(erase("user2", [digest]), by.contactCentre, {}, answered).events).toHaveLength(1);
  });

  it("does not wait for a route to him that nobody cleared, and leaves none", () => {
    const mandatary = { insz: inszOfName("user2") };
    const subject = "social-security";
    const declaration = "social-risk-declaration";
    const routed = played(
      [
        [{ type: "GrantMandate", enterprise: hospital, mandatary, subject, from: "2026-01-01" }, by.chief],
        [{ type: "SetRoute", scope: employer, declaration, recipient: mandatary }, by.chief],
        [{ type: "RevokeMandate", enterprise: hospital, mandatary, subject }, by.chief],
      ],
      left,
    );
    expect([...routed.mentions.keys()]).toEqual([mandatary.insz]);
    expect(invariantFaults(routed)).toEqual([]);
    const { registry } = acceptance(erase("user2", [digest]), by.contactCentre, {}, routed);
    expect([registry.routings.size, registry.mentions.size, invariantFaults(registry)]).toEqual([0, 0, []]);
  });

  it("is the contact centre's, of somebody who is there", () => {
    for (const actor of [by.chief, by.user1, by.court]) {
      expect(codes(refusal(erase("user2", [digest]), actor, {}, left))).toEqual(["permission.denied"]);
    }
    for (const nobody of ["nobody", "constructor", "__proto__"]) {
      expect(codes(refusal(erase(nobody), by.contactCentre, {}, left))).toEqual(["user.unknown at account"]);
    }
  });

  it("ends the power of whoever still acts under his id", () => {
    const { registry } = acceptance(erase("user2", [digest]), by.contactCentre, {}, left);
    const change = { type: "ChangeOwnPassword", password, passwordConfirmation: password } as const;
    expect(codes(refusal(change, acting("user2", "user", site), {}, registry))).toEqual(["actor.unknown"]);
  });
});
