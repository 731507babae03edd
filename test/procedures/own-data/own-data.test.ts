import { describe, expect, it } from "vitest";
import {
  type AccountId,
  type Command,
  defaultCatalogue,
  findApplication,
  mayOpen,
  type Registry,
  type UpdateOwnDetails,
} from "../../../src/index.js";
import { catalogueOf } from "../../support/settings.js";
import {
  acceptance,
  acting,
  assignmentIn,
  by,
  codes,
  context,
  domain,
  knownPerson,
  minute,
  password,
  played,
  refusal,
  site,
  type Turn,
  tieBy,
  told,
} from "../../support/world.js";

const account = (registry: Registry, id: string) => registry.accounts.get(id as AccountId);
const update = (more: Omit<UpdateOwnDetails, "type">): UpdateOwnDetails => ({
  type: "UpdateOwnDetails",
  ...more,
});
const change: Command = { type: "ChangeOwnPassword", password, passwordConfirmation: password };
const certificate = {
  owner: "Sam Van user1",
  issuer: "Example CA",
  expiresAt: "2026-03-02T11:00:00.000Z",
  serialDecimal: "255",
  serialHexadecimal: "0xFF",
};
const kept = {
  owner: "Sam Van user1",
  issuer: "Example CA",
  enterprise: null,
  expiresAt: "2026-03-02T11:00:00.000Z",
  serial: "255",
};
const upload: Command = { type: "UploadOwnCertificate", certificate };
const remove: Command = { type: "RemoveOwnCertificate" };

/** In a session that nobody else could have begun. */
const user1 = acting("user1", "user", site, minute(50), "eid");

describe("one's own details", () => {
  it("are the personal ones and those of one's assignments, whatever the role one acts in", () => {
    const registry = played([[{ type: "AddUser", scope: domain, person: knownPerson("user1") }, by.manager]]);
    const command = update({
      language: "fr",
      email: "own@example.org",
      assignments: [
        { scope: domain, email: "d@example.org" },
        { scope: site, language: "de", localEmail: "l@example.org" },
      ],
    });
    const { events, registry: after } = acceptance(command, user1, {}, registry);
    expect(told(events)).toEqual([
      {
        type: "AccountUpdated",
        data: { account: "user1", changes: { language: "fr", email: "own@example.org" } },
      },
      {
        type: "AssignmentUpdated",
        data: { account: "user1", scope: domain, changes: { email: "d@example.org" } },
      },
      {
        type: "AssignmentUpdated",
        data: { account: "user1", scope: site, changes: { language: "de", localEmail: "l@example.org" } },
      },
    ]);
    expect(account(after, "user1")).toMatchObject({ language: "fr", email: "own@example.org" });
    expect(assignmentIn(after, "user1", domain)).toMatchObject({ email: "d@example.org", language: null });
    expect(assignmentIn(after, "user1", site)).toMatchObject({
      email: "user1@example.org",
      language: "de",
      localEmail: "l@example.org",
    });
    expect(acceptance(command, user1, {}, after).events).toEqual([]);
    const cleared = update({ language: null, email: null, assignments: [{ scope: site, localEmail: null }] });
    expect(told(acceptance(cleared, user1, {}, after).events)).toEqual([
      { type: "AccountUpdated", data: { account: "user1", changes: { language: null, email: null } } },
      { type: "AssignmentUpdated", data: { account: "user1", scope: site, changes: { localEmail: null } } },
    ]);
  });

  it("are judged together, and nobody else's", () => {
    const wrong = update({
      language: "en",
      email: "x",
      assignments: [
        { scope: domain, email: "x" },
        { scope: site, language: "xx", email: "", localEmail: "y" },
      ],
    });
    const found = refusal(wrong, user1).map(({ code, path }) => [code, path.join(".")]);
    expect(found.map(([, path]) => path)).toEqual([
      "language",
      "email",
      "assignments.0.scope",
      "assignments.0.email",
      "assignments.1.language",
      "assignments.1.email",
      "assignments.1.localEmail",
    ]);
    expect(found[2]).toEqual(["user.unknown", "assignments.0.scope"]);
    for (const actor of [by.contactCentre, by.director, by.court]) {
      expect(codes(refusal(update({ language: "nl" }), actor))).toEqual(["permission.denied"]);
    }
    expect(acceptance(update({}), by.user1).events).toEqual([]);
  });
});

describe("one's own password", () => {
  const reset: Turn = [
    { type: "ResetPassword", scope: site, account: "user1", password, passwordConfirmation: password },
    by.sitemanager,
  ];
  const tied = played([reset]);
  const changed = (means?: string) => {
    const actor = acting("user1", "user", site, means === undefined ? undefined : minute(50), means);
    return acceptance(change, actor, {}, tied);
  };

  it("is free of its tie only when it is set in a session that is sure enough", () => {
    expect(account(tied, "user1")?.passwordTiedTo).toEqual(tieBy("sitemanager"));
    for (const { id, level } of defaultCatalogue.means) {
      const { events, registry } = changed(id);
      const passwordTiedTo = level >= 400 ? null : tieBy("sitemanager");
      expect(told(events), id).toEqual([
        { type: "PasswordChanged", data: { account: "user1", passwordTiedTo } },
      ]);
      expect(account(registry, "user1")?.passwordTiedTo).toEqual(passwordTiedTo);
    }
    expect(account(changed(undefined).registry, "user1")?.passwordTiedTo).toEqual(tieBy("sitemanager"));
    expect([
      account(changed("password").registry, "user1"),
      account(changed("eid").registry, "user1"),
    ]).toMatchObject([{ passwordTiedTo: tieBy("sitemanager") }, { passwordTiedTo: null }]);
  });

  it("asks for a user name and for the password's rules, together", () => {
    const wrong = { ...change, passwordConfirmation: "other" } as Command;
    expect(codes(refusal(wrong, by.chief))).toEqual([
      "user.credentials-required",
      "password.confirmation at passwordConfirmation",
    ]);
    expect(codes(refusal(change, by.contactCentre))).toEqual(["permission.denied"]);
    expect(JSON.stringify(acceptance(change, by.user1).events)).not.toContain(password);
  });
});

describe("one's own certificate", () => {
  it("is uploaded, replaced and removed", () => {
    const { events, registry } = acceptance(upload, user1);
    expect(told(events)).toEqual([
      { type: "CertificateUploaded", data: { account: "user1", certificate: kept } },
    ]);
    expect(account(registry, "user1")?.certificate).toEqual(kept);
    expect(acceptance(upload, user1, {}, registry).events).toEqual([]);
    const other = { ...upload, certificate: { ...certificate, owner: "Sam" } } as Command;
    expect(acceptance(other, user1, {}, registry).events).toHaveLength(1);
    const removed = acceptance(remove, user1, {}, registry);
    expect(told(removed.events)).toEqual([{ type: "CertificateRemoved", data: { account: "user1" } }]);
    expect(account(removed.registry, "user1")?.certificate).toBeNull();
    expect(acceptance(remove, user1).events).toEqual([]);
    expect(codes(refusal(upload, user1, { now: minute(121) }))).toEqual([
      "certificate.expired at certificate.expiresAt",
    ]);
    for (const command of [upload, remove]) {
      expect(codes(refusal(command, by.contactCentre))).toEqual(["permission.denied"]);
    }
  });

  it("is what an application that asks for one waits for, as long as it is valid", () => {
    const application = "ehealth-box";
    const catalogue = catalogueOf({
      applications: defaultCatalogue.applications.map((one) =>
        one.id === application ? { ...one, certificate: true } : one,
      ),
    });
    expect(findApplication(defaultCatalogue, application)).toBeDefined();
    const asked = { account: "user1", application, scope: site, session: "unjudged" } as const;
    const opens = (registry: Registry, now: string) =>
      mayOpen(registry, asked, context(by.contactCentre, { now, catalogue }));
    const without = played([]);
    const with_ = acceptance(upload, user1).registry;
    expect(opens(without, minute(110))).toMatchObject({ allowed: false, failed: ["certificate.held"] });
    expect(opens(with_, minute(110))).toMatchObject({ allowed: true });
    expect(opens(with_, minute(120))).toMatchObject({ allowed: true });
    expect(opens(with_, minute(121))).toMatchObject({ allowed: false, failed: ["certificate.held"] });
  });
});
