import { describe, expect, it } from "vitest";
import { type AddUsers, type Command, type NewUser, whatIf, withoutSecrets } from "../../../src/index.js";
import { policyOf } from "../../support/settings.js";
import {
  acceptance,
  by,
  codes,
  context,
  factsWith,
  inszOfName,
  knownPerson,
  newPerson,
  opened,
  password,
  played,
  refusal,
  site,
  tieBy,
  told,
  unit,
  world,
} from "../../support/world.js";

const heracles: NewUser = {
  ...newPerson("newcomer"),
  applications: ["heracles"],
  functions: ["radiologist"],
};

function list(...users: readonly NewUser[]): AddUsers {
  return { type: "AddUsers", scope: site, users };
}

/** The same, one after the other. */
function oneByOne({ scope, users }: AddUsers): readonly Command[] {
  return users.map(({ applications = [], functions = [], ...person }) => ({
    type: "AddUser",
    scope,
    person,
    applications,
    functions,
  }));
}

describe("adding users from a list", () => {
  it("comes to adding each of them: what opens, what is held, what is claimed and advised", () => {
    const command = list(heracles, knownPerson("comanager"), newPerson("outsider"));
    const { events, claims, warnings } = acceptance(command, by.sitemanager);
    const each = whatIf(world(), oneByOne(command), context(by.sitemanager));
    expect(events).toEqual(each.events);
    expect(told(events.filter(({ type }) => type === "AccountOpened"))).toEqual([
      opened("newcomer", tieBy("sitemanager")),
      opened("outsider", tieBy("sitemanager")),
    ]);
    expect(claims).toEqual([
      "username:newcomerlogin",
      `insz:${inszOfName("newcomer")}`,
      "username:outsiderlogin",
      `insz:${inszOfName("outsider")}`,
    ]);
    expect(codes(warnings)).toEqual([
      "application.companion-missing at users.0.applications",
      "user.log-in-kept at users.1.insz",
      "person.not-eligible at users.2.insz",
    ]);
  });

  it("holds for all or for none, and tells every fault at its row", () => {
    const command = list(
      heracles,
      { ...newPerson("partner", { email: "nobody" }), applications: ["no-such"] },
      knownPerson("user1"),
      newPerson("outsider", { passwordConfirmation: "other-secret2", functions: ["surgeon"] } as object),
    );
    expect(codes(refusal(command, by.sitemanager))).toEqual([
      "email.format at users.1.email",
      "application.not-in-catalogue at users.1.applications.0",
      "assignment.exists at users.2.insz",
      "password.confirmation at users.3.passwordConfirmation",
      "function.unknown at users.3.functions.0",
    ]);
  });

  it("judges the place once, and each person by the facts about him", () => {
    const two = { ...list(newPerson("newcomer"), newPerson("outsider")), scope: unit };
    expect(codes(acceptance(two, by.unitmanager).warnings)).toEqual([
      "user.wrong-level at scope",
      "person.not-eligible at users.1.insz",
    ]);
    const unknown = factsWith({ persons: {} });
    const found = refusal(two, by.unitmanager, { facts: { ...unknown, persons: {} } });
    expect(codes(found)).toEqual(["facts.missing at users.0.insz", "facts.missing at users.1.insz"]);
  });

  it("names nobody twice, in whichever notation, and by whichever of his numbers", () => {
    const insz = inszOfName("newcomer");
    const grouped = `${insz.slice(0, 6)}-${insz.slice(6, 9)}.${insz.slice(9)}`;
    const again = { ...knownPerson("newcomer"), insz: grouped, email: "no address" };
    expect(codes(refusal(list(heracles, again), by.sitemanager))).toEqual([
      "person.repeated at users.1.insz",
    ]);
    const corrected = played([
      [{ type: "CorrectPersonNumber", account: "comanager", insz: inszOfName("outsider") }, by.contactCentre],
    ]);
    const twice = list(knownPerson("comanager"), knownPerson("outsider"));
    expect(codes(refusal(twice, by.sitemanager, {}, corrected))).toEqual(["person.repeated at users.1.insz"]);
  });

  it("opens no two accounts under one id or one user name", () => {
    const other = newPerson("partner", {
      account: "newcomer",
      username: "NEWCOMERlogin",
      usernameConfirmation: "newcomerlogin",
    });
    expect(codes(refusal(list(heracles, other), by.sitemanager))).toEqual([
      "account.id-taken at users.1.account",
      "username.taken at users.1.username",
    ]);
    const unread = { ...heracles, insz: "1" };
    expect(codes(refusal(list(unread, other), by.sitemanager))).toEqual([
      "insz.format at users.0.insz",
      "account.id-taken at users.1.account",
      "username.taken at users.1.username",
    ]);
    const noted = knownPerson("comanager", { account: "newcomer" });
    expect(codes(refusal(list(heracles, noted), by.sitemanager))).toEqual([
      "account.id-taken at users.1.account",
    ]);
    expect(acceptance(list(noted, heracles), by.sitemanager).events).toHaveLength(3);
  });

  it("names somebody, and no more than the policy lets a group be, which is judged first", () => {
    expect(codes(refusal(list(), by.sitemanager))).toEqual(["selection.empty at users"]);
    const many = list(...Array.from({ length: 3 }, () => ({ insz: "1", email: "" })));
    const policy = policyOf({ limits: { users: 2 } });
    expect(codes(refusal(many, by.sitemanager, { policy }))).toEqual(["limit.exceeded at users"]);
  });

  it("passes over those who are there already just so, when others are new", () => {
    const first = list(heracles, newPerson("partner"));
    const registry = played([[first, by.sitemanager]]);
    expect(acceptance(first, by.sitemanager, { facts: {} }, registry).events).toEqual([]);
    const longer = list(heracles, newPerson("partner"), newPerson("outsider"));
    expect(acceptance(longer, by.sitemanager, {}, registry).events).toMatchObject([
      { type: "AccountOpened", data: { account: "outsider" } },
      { type: "AssignmentAdded", data: { account: "outsider" } },
    ]);
    const changed = list({ ...heracles, applications: [] }, newPerson("outsider"));
    expect(codes(refusal(changed, by.sitemanager, {}, registry))).toContain(
      "assignment.exists at users.0.insz",
    );
  });

  it("is logged without any password", () => {
    const logged = JSON.stringify(withoutSecrets(list(heracles, newPerson("partner"))));
    expect(logged).toContain("newcomer");
    expect(logged).not.toContain(password);
  });
});
