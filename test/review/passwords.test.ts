import { describe, expect, it } from "vitest";
import { type Command, type PersonInput, type Registry, restore, snapshot } from "../../src/index.js";
import { withCheckDigits } from "../../src/testing/synthetic.js";
import { policyOf } from "../support/settings.js";
import {
  acting,
  by,
  domain,
  employer,
  holding,
  hospital,
  knownPerson,
  minute,
  newPerson,
  password,
  played,
  site,
  type Turn,
  unit,
  untying,
  world,
} from "../support/world.js";
import { carriedOut, found, remedy, steps, subjects, theOne } from "./reviewing.js";

const days = (count: number): string => minute(30 + count * 24 * 60);
const passwords = { password, passwordConfirmation: password };

describe("somebody who waits for access codes", () => {
  const code = "review.codes-requested";
  const asking = (name: "chief" | "manager", registry = world()): Registry =>
    played([[{ type: "RequestAccessCodes", account: name }, by[name]]], registry);
  const asked = { now: days(7) };

  it("is found where he manages, after the days of the policy, to the minute", () => {
    const registry = asking("manager");
    expect(theOne(code, registry, asked)).toMatchObject({
      id: `${code}@${domain}#manager`,
      severity: "medium",
      scope: domain,
      account: "manager",
      since: minute(30),
      params: { account: "manager", since: minute(30) },
    });
    expect(found(code, registry, { now: minute(30 + 7 * 24 * 60 - 1) })).toEqual([]);
    const policy = policyOf({ review: { days: { codesRequested: 2 } } });
    expect(subjects(code, registry, { now: days(2), policy })).toEqual(["manager"]);
    expect(found(code, world(), asked)).toEqual([]);
    expect(found(code, registry, { ...asked, scope: unit })).toEqual([]);
  });

  it("is not found where he is a user", () => {
    const adding: Command = { type: "AddUser", scope: unit, person: knownPerson("manager") };
    expect(found(code, asking("manager", played([[adding, by.chief]], world(), 20)), asked)).toHaveLength(1);
  });

  it("gets codes from his chief or the contact centre; a chief from the contact centre alone", () => {
    const registry = asking("chief", asking("manager"));
    const doers = found(code, registry, asked).map((one) => {
      const { by } = remedy(one, "issue-codes");
      return [one.account, by.persons.map(({ account, role }) => `${account} ${role}`), by.actors];
    });
    expect(doers).toEqual([
      ["chief", [], ["contact-centre"]],
      ["manager", ["chief chief-access-manager"], ["contact-centre"]],
    ]);
  });

  it("is found no more once he has them: whoever has a user name keeps it", () => {
    const registry = asking("chief", asking("manager"));
    const [chief, manager] = found(code, registry, asked);
    const filled = { ...passwords, username: "thechief", usernameConfirmation: "thechief" };
    const step = remedy(manager as never, "issue-codes");
    expect(step.holes.map(({ path }) => path.join("."))).toEqual(Object.keys(passwords));
    const after = carriedOut(registry, step, passwords, asked);
    expect(subjects(code, after, asked)).toEqual(["chief"]);
    const byCentre = { ...asked, actor: by.contactCentre };
    const all = carriedOut(after, remedy(chief as never, "issue-codes"), filled, byCentre);
    expect(found(code, all, asked)).toEqual([]);
  });
});

describe("a password that somebody set who is there no more", () => {
  const code = "review.password-of-former";
  const replacing = (person: PersonInput | "self" = "self"): Turn => [
    { type: "ReplaceSiteManager", scope: site, manager: person },
    by.chief,
  ];
  const eid = { loggedInAt: minute(50), means: "eid" };
  const left = (): Registry => played([replacing()]);

  it("is found at the place of the role in which he set it", () => {
    expect(found(code)).toEqual([]);
    const findings = found(code, left());
    expect(findings.map(({ id }) => id)).toEqual([`${code}@${site}#user1`, `${code}@${site}#user2`]);
    expect(findings[0]).toMatchObject({
      severity: "medium",
      scope: site,
      account: "user1",
      since: minute(6),
      params: { account: "user1" },
    });
    const asked = { scope: site, actor: acting("chief", "chief-access-manager", hospital) };
    expect(subjects(code, left(), asked)).toEqual(["user1", "user2"]);
  });

  it("is found when he is blocked or past his last day, and whatever the policy asks of log-ins", () => {
    const blocking: Turn = [{ type: "BlockUsers", scope: domain, accounts: ["comanager"] }, by.chief];
    const adding: Turn = [
      { type: "AddUser", scope: site, person: newPerson("newcomer") },
      { ...by.comanager, session: eid },
    ];
    const registry = played([adding, blocking]);
    const policy = policyOf({ severities: { passwordGiver: "warn" } });
    expect(theOne(code, registry)).toMatchObject({ scope: domain, account: "newcomer" });
    expect(theOne(code, registry, { policy }).account).toBe("newcomer");
    expect(found(code, played([adding]))).toEqual([]);
    expect(found(code, registry, { scope: site, actor: by.sitemanager })).toEqual([]);
  });

  it.each([
    ["above", domain, ["user1"]],
    ["there", site, ["user1"]],
    ["in another domain", employer, []],
    ["in another enterprise", withCheckDigits(4_999_303), []],
  ])(
    "is found where he was logged in by one that was set by somebody who has left, %s",
    (_, scope, whose) => {
      const whole = snapshot(world());
      const giver = { scope, placeSince: minute(0), rank: 4, by: "gone" };
      const accounts = whole.accounts.map((one) =>
        one.id === "user1" ? { ...one, passwordTiedTo: { ...one.passwordTiedTo, under: [giver] } } : one,
      );
      const answer = holding(restore(JSON.parse(JSON.stringify({ ...whole, accounts }))));
      expect(subjects(code, answer.value)).toEqual(whose);
    },
  );

  it("is none once its owner or a manager in place has chosen another, or the contact centre", () => {
    const [first, second] = found(code, left());
    expect(steps(first as never)).toEqual(["change-password", "reset-password"]);
    const own = remedy(first as never, "change-password");
    expect(own.by.persons.map(({ account }) => account)).toEqual(["user1"]);
    const actor = { ...by.user1, session: eid };
    const changed = carriedOut(left(), own, passwords, { actor });
    expect(subjects(code, changed)).toEqual(["user2"]);
    const reset = remedy(second as never, "reset-password");
    expect(reset.by.persons.map(({ account }) => `${account}`)).toContain("chief");
    expect(reset.by.actors).toEqual(["contact-centre"]);
    expect(found(code, carriedOut(changed, reset, passwords))).toEqual([]);
    expect(subjects(code, played([replacing(), untying("user1", site)]))).toEqual(["user2"]);
  });

  it("is reset by whoever stands above all that its owner holds, asked of each person alone", () => {
    const adding: Turn = [{ type: "AddUser", scope: unit, person: knownPerson("user2") }, by.chief];
    const resets = found(code, played([adding, replacing()])).map((one) => remedy(one, "reset-password"));
    // Not above, where the second one is a user as well.
    expect(resets.map(({ command }) => command)).toMatchObject([{ scope: site }, { scope: site }]);
    const doers = resets.map(({ by }) => by.persons.map(({ role, scope }) => `${role} ${scope}`));
    expect(doers[0]).toContain(`site-manager ${site}`);
    expect(doers[1]).not.toContain(`site-manager ${site}`);
    expect(doers[1]).toContain(`subdivision-manager ${unit}`);
  });

  it("is none of somebody who holds nothing there any more", () => {
    const removing: Turn = [{ type: "RemoveUsers", scope: site, accounts: ["user2"] }, by.chief];
    const elsewhere: Turn = [{ type: "AddUser", scope: unit, person: knownPerson("user2") }, by.chief];
    expect(subjects(code, played([elsewhere, removing, replacing()]))).toEqual(["user1"]);
  });
});
