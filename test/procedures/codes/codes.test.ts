import { describe, expect, it } from "vitest";
import type { Command, IssueAccessCodes } from "../../../src/index.js";
import {
  acceptance,
  by,
  clinic,
  codes,
  knownPerson,
  minute,
  password,
  played,
  refusal,
  tieBy,
  told,
} from "../../support/world.js";

const ask = (account: string): Command => ({ type: "RequestAccessCodes", account });
const issue = (account: string, more: Partial<IssueAccessCodes> = {}): IssueAccessCodes => ({
  type: "IssueAccessCodes",
  account,
  password,
  passwordConfirmation: password,
  ...more,
});
const named = (username: string, usernameConfirmation = username) => ({ username, usernameConfirmation });

describe("asking for access codes", () => {
  it("is for a manager, and for himself alone", () => {
    for (const [actor, account] of [
      [by.chief, "chief"],
      [by.cochief, "cochief"],
      [by.manager, "manager"],
      [by.sitemanager, "sitemanager"],
    ] as const) {
      const { events, registry } = acceptance(ask(account), actor);
      expect(told(events)).toEqual([{ type: "AccessCodesRequested", data: { account } }]);
      expect([...registry.accounts.values()].find(({ id }) => id === account)?.codesRequestedAt).toBe(
        minute(60),
      );
    }
    expect(codes(refusal(ask("user1"), by.user1))).toEqual(["permission.denied"]);
    expect(codes(refusal(ask("manager"), by.chief))).toEqual(["permission.denied at account"]);
    expect(codes(refusal(ask("chief"), by.contactCentre))).toEqual(["permission.denied"]);
  });
});

describe("issuing access codes", () => {
  it("gives a chief without any his first user name, by the contact centre, tied to nothing", () => {
    const asked = played([[ask("chief"), by.chief]]);
    const command = issue("chief", named("ChiefLogin"));
    const { events, claims, registry } = acceptance(command, by.contactCentre, {}, asked);
    expect(told(events)).toEqual([
      {
        type: "AccessCodesIssued",
        data: { account: "chief", username: "chieflogin", passwordTiedTo: null },
      },
    ]);
    expect(claims).toEqual(["username:chieflogin"]);
    const account = [...registry.accounts.values()].find(({ id }) => id === "chief");
    expect(account).toMatchObject({ username: "chieflogin", passwordTiedTo: null, codesRequestedAt: null });
    expect(codes(refusal(issue("otherchief", named("CHIEFlogin")), by.contactCentre, {}, registry))).toEqual([
      "username.taken at username",
    ]);
  });

  it("keeps the user name that there is, and ties the password to the chief's scope", () => {
    for (const more of [{}, named("manager" + "login"), { username: " ", usernameConfirmation: "" }]) {
      const { events, claims } = acceptance(issue("manager", more), by.chief);
      expect([told(events), claims]).toEqual([
        [
          {
            type: "AccessCodesIssued",
            data: { account: "manager", username: "managerlogin", passwordTiedTo: tieBy("chief") },
          },
        ],
        [],
      ]);
    }
    expect(codes(refusal(issue("manager", named("another1")), by.chief))).toEqual([
      "username.immutable at username",
    ]);
  });

  it("asks for a user name of somebody without one, and for a password as any other", () => {
    const wrong = issue("chief", { username: "", password: "kort", passwordConfirmation: "kort" });
    const found = codes(refusal(wrong, by.contactCentre));
    expect(found[0]).toBe("user.credentials-required at username");
    expect(found.slice(1).every((one) => one.endsWith(" at password"))).toBe(true);
    expect(found.length).toBeGreaterThan(1);
    const apart = issue("chief", { ...named("chieflogin", "chieflogout"), passwordConfirmation: "other" });
    expect(codes(refusal(apart, by.contactCentre))).toEqual([
      "username.confirmation at usernameConfirmation",
      "password.confirmation at passwordConfirmation",
    ]);
  });

  it("is for whoever stands below the chief, wholly", () => {
    expect(codes(refusal(issue("otherchief"), by.chief))).toEqual([
      "user.unknown at account",
      "user.credentials-required at username",
    ]);
    expect(codes(refusal(issue("nobody", named("nobodylogin")), by.contactCentre))).toEqual([
      "user.unknown at account",
    ]);
    expect(codes(refusal(issue("chief", named("chieflogin")), by.chief))).toEqual([
      "account.held-elsewhere at account",
    ]);
    const elsewhere = played([
      [{ type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("user1") }, by.otherchief],
    ]);
    expect(codes(refusal(issue("user1"), by.chief, {}, elsewhere))).toEqual([
      "account.held-elsewhere at account",
    ]);
    expect(acceptance(issue("user1"), by.contactCentre, {}, elsewhere).events).toHaveLength(1);
    for (const actor of [by.cochief, by.manager, by.sitemanager, by.director, by.court]) {
      expect(codes(refusal(issue("user1"), actor))).toEqual(["permission.denied"]);
    }
  });
});
