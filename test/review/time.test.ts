import { describe, expect, it } from "vitest";
import type { CertificateInput, Policy, Registry } from "../../src/index.js";
import { catalogueWith } from "../access/situations.js";
import { ftp, registerSender } from "../support/senders.js";
import { policyOf } from "../support/settings.js";
import {
  acting,
  by,
  clinic,
  domain,
  employer,
  factsWith,
  hospital,
  knownPerson,
  minute,
  newPerson,
  played,
  site,
  type Turn,
  unit,
  untying,
  world,
} from "../support/world.js";
import { carriedOut, found, remedy, reviewOf, steps, subjects, theOne } from "./reviewing.js";

const days = (count: number): string => minute(60 + count * 24 * 60);
const policyWith = (review: object): Policy => policyOf({ review });
const certificate = (expiresAt: string): CertificateInput => ({
  owner: "Sam Van user1",
  issuer: "Example CA",
  expiresAt,
  serialDecimal: "255",
  serialHexadecimal: "ff",
});

describe("a certificate that expires", () => {
  const code = "review.certificate-expiring";
  const catalogue = catalogueWith("ehealth-box", { certificate: true });
  const holding = (name: "user1" | "manager" | "chief" | "user2", expiresAt: string): Turn => {
    const actor = {
      user1: by.user1,
      user2: acting("user2", "user", site),
      manager: by.manager,
      chief: by.chief,
    };
    return [{ type: "UploadOwnCertificate", certificate: certificate(expiresAt) }, actor[name]];
  };
  const asked = { catalogue };

  it("is a person's, where an application that he has asks for one", () => {
    const registry = played([holding("user1", days(59))]);
    expect(found(code, registry)).toEqual([]);
    const finding = theOne(code, registry, asked);
    expect(finding).toMatchObject({
      id: `${code}@${site}#user1`,
      severity: "medium",
      account: "user1",
      application: "ehealth-box",
      params: { account: "user1", application: "ehealth-box", until: days(59) },
    });
    expect(finding).not.toHaveProperty("variant");
    expect(finding).not.toHaveProperty("since");
  });

  it("is renewed by each person himself, however many hold one", () => {
    const registry = played([holding("user1", days(59)), holding("manager", days(58))]);
    const doers = found(code, registry, asked).map((one) => [
      one.account,
      [...new Set(remedy(one, "upload-certificate").by.persons.map(({ account }) => account))],
    ]);
    expect(Object.fromEntries(doers)).toEqual({ manager: ["manager"], user1: ["user1"] });
    expect(doers).toHaveLength(2);
  });

  it("is renewed in his roles in the place and below, and as a manager above, and no other one is told", () => {
    const registry = played([
      holding("user1", days(59)),
      [{ type: "AddUser", scope: unit, person: knownPerson("user1") }, by.chief],
      [
        { type: "AppointCoChiefAccessManager", scope: clinic, person: knownPerson("user1") },
        by.otherchief,
        { facts: { permissive: true } },
      ],
      [{ type: "AppointCoAccessManager", scope: domain, person: knownPerson("user1") }, by.manager],
      [{ type: "AppointCoAccessManager", scope: employer, person: knownPerson("user1") }, by.chief],
    ]);
    const rolesIn = (scope: string): readonly string[] =>
      found(code, registry, { ...asked, scope })
        .filter((one) => one.scope === site)
        .flatMap((one) => remedy(one, "upload-certificate").by.persons)
        .map(({ account, role, scope }) => `${account} ${role} ${scope}`)
        .sort();
    const here = [`user1 co-access-manager ${domain}`, `user1 user ${site}`];
    expect(rolesIn(site)).toEqual(here);
    expect(rolesIn(unit)).toEqual([...here, `user1 user ${unit}`].sort());
    expect(rolesIn(hospital)).toEqual(
      [...here, `user1 user ${unit}`, `user1 co-access-manager ${employer}`].sort(),
    );
  });

  it("is the office holder's, while no curator is in charge in his stead", () => {
    const dimona = { catalogue: catalogueWith("dimona", { certificate: true }) };
    const bankrupt = { enterprises: { [hospital]: { name: "Example Hospital", bankrupt: true } } };
    const appointed: Turn = [
      { type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") },
      by.court,
      { facts: { permissive: true, ...bankrupt } },
    ];
    const registry = played([holding("chief", days(59))]);
    expect(subjects(code, registry, { ...dimona, scope: employer })).toEqual(["chief"]);
    expect(subjects(code, played([appointed], registry), { ...dimona, scope: employer })).toEqual([]);
  });

  it("is near for sixty days, to the minute, and then past", () => {
    const registry = played([holding("user1", days(60))]);
    expect(subjects(code, registry, asked)).toEqual(["user1"]);
    expect(found(code, registry, { ...asked, now: minute(59) })).toEqual([]);
    expect(theOne(code, registry, { ...asked, now: days(60) })).not.toHaveProperty("variant");
    const after = new Date(Date.parse(days(60)) + 1).toISOString();
    expect(theOne(code, registry, { ...asked, now: after })).toMatchObject({
      variant: "expired",
      since: days(60),
    });
    const policy = policyWith({ days: { expiring: 10 } });
    expect(found(code, registry, { ...asked, policy })).toEqual([]);
    expect(subjects(code, registry, { ...asked, policy, now: days(50) })).toEqual(["user1"]);
  });

  it("is of managers of the domain too, by name or by office", () => {
    const registry = played([holding("manager", days(1)), holding("chief", days(1))]);
    expect(subjects(code, registry, asked)).toEqual(["manager"]);
    const left = played(
      [[{ type: "ReplaceAccessManager", scope: domain, manager: "self" }, by.chief]],
      registry,
      40,
    );
    expect(found(code, left, asked)).toMatchObject([{ scope: domain, account: "chief" }]);
  });

  it("is none of managers whom a curator keeps from their domain", () => {
    const bankrupt = { facts: factsWith({ enterprises: { [hospital]: { name: "x", bankrupt: true } } }) };
    const named = acting("user1", "access-manager", employer);
    const registry = played([
      untying("user1", site),
      [{ type: "ReplaceAccessManager", scope: employer, manager: knownPerson("user1") }, by.chief],
      [{ type: "UploadOwnCertificate", certificate: certificate(days(1)) }, named],
    ]);
    const ofEmployer = { catalogue: catalogueWith("dmfa", { certificate: true }), scope: employer };
    expect(subjects(code, registry, ofEmployer)).toEqual(["user1"]);
    const appointing: Turn = [
      { type: "AppointCurator", enterprise: hospital, person: newPerson("outsider") },
      by.court,
      bankrupt,
    ];
    expect(found(code, played([appointing], registry, 40), ofEmployer)).toEqual([]);
  });

  it("is none of somebody who may not use the application, or has no certificate", () => {
    expect(found(code, played([holding("user2", days(1))]), asked)).toEqual([]);
    expect(found(code, world(), asked)).toEqual([]);
    const blocked = played([
      holding("user1", days(1)),
      [{ type: "BlockUsers", scope: site, accounts: ["user1"] }, by.chief],
    ]);
    expect(found(code, blocked, asked)).toEqual([]);
  });

  it("is renewed by the person himself", () => {
    const registry = played([holding("user1", days(1))]);
    const step = remedy(theOne(code, registry, asked), "upload-certificate");
    expect(step.by.persons.map(({ account, role }) => [account, role])).toEqual([["user1", "user"]]);
    const after = carriedOut(registry, step, { certificate: certificate(days(400)) }, asked);
    expect(found(code, after, asked)).toEqual([]);
  });

  const sending = (expiresAt: string): Registry =>
    played([[registerSender(employer, { ...ftp, certificate: certificate(expiresAt) }), by.chief]]);

  it("is a channel's", () => {
    const registry = sending(days(30));
    expect(theOne(code, registry)).toMatchObject({
      id: `${code}@${employer}#ftp`,
      scope: employer,
      channel: "ftp",
      variant: "channel",
      params: { channel: "ftp", until: days(30) },
    });
    expect(theOne(code, registry, { now: days(31) })).toMatchObject({
      variant: "channel-expired",
      since: days(30),
    });
    expect(found(code, sending(days(61)))).toEqual([]);
  });

  it("is renewed by whoever manages the sender", () => {
    const registry = sending(days(30));
    const step = remedy(theOne(code, registry), "renew-certificate");
    expect(step.by.persons.map(({ account }) => account)).toEqual(["chief", "chief", "cochief"]);
    const after = carriedOut(registry, step, { certificate: certificate(days(400)) });
    expect(found(code, after)).toEqual([]);
  });
});

describe("what nobody touched for a year", () => {
  const code = "review.untouched";
  const everybody = [
    "chief",
    "cochief",
    "comanager",
    "manager",
    "unitmanager",
    "sitemanager",
    "user1",
    "user2",
  ];
  const aYearOn = minute(365 * 24 * 60 + 60);

  it("is every assignment that was not changed since, whatever the role", () => {
    expect(found(code)).toEqual([]);
    const findings = found(code, world(), { now: aYearOn });
    expect(findings.map(({ account }) => account)).toEqual(everybody);
    expect(findings[0]).toMatchObject({
      id: `${code}@${hospital}#chief`,
      severity: "low",
      role: "chief-access-manager",
      since: minute(0),
      params: { account: "chief", role: "chief-access-manager", since: minute(0) },
    });
  });

  it("begins on the day itself", () => {
    const ofChief = (now: string) => subjects(code, world(), { now }).includes("chief");
    expect([ofChief(minute(365 * 24 * 60 - 1)), ofChief(minute(365 * 24 * 60))]).toEqual([false, true]);
    expect(found(code, world(), { policy: policyWith({ days: { untouched: 0 } }) })).toHaveLength(8);
  });

  it("is none that was changed", () => {
    const later = { now: days(100) };
    const registry = played([
      [{ type: "UpdateUser", scope: site, account: "user1", email: "new@example.org" }, by.chief, later],
      [
        { type: "GrantApplications", scope: site, accounts: ["user2"], applications: ["ehealth-box"] },
        by.chief,
        later,
      ],
    ]);
    expect(subjects(code, registry, { now: aYearOn })).toEqual(everybody.slice(0, -2));
  });

  it("starts anew from a confirmation of the place, or of one above", () => {
    const confirming = (scope: string): Registry =>
      played([[{ type: "ConfirmReview", scope, findings: [] }, by.chief, { now: days(100) }]]);
    const now = aYearOn;
    expect(found(code, confirming(hospital), { now })).toEqual([]);
    expect(subjects(code, confirming(unit), { now })).toEqual(["chief", "cochief", "comanager", "manager"]);
    expect(subjects(code, confirming(site), { now })).toEqual(everybody.slice(0, 5));
    const again = found(code, confirming(site), { now: days(465) });
    expect(again.map(({ account }) => account)).toEqual(everybody);
    expect(again.at(-1)?.since).toBe(days(100));
  });

  it("is confirmed: then the review begins anew", () => {
    const asked = { now: aYearOn };
    const step = remedy(found(code, world(), asked).at(-1) as never, "confirm-review");
    const findings = reviewOf(world(), asked).findings.map(({ id }) => id);
    const after = carriedOut(world(), step, { findings }, asked);
    expect(found(code, after, asked)).toEqual([]);
    expect(reviewOf(after, asked).findings.filter(({ isNew }) => isNew)).toEqual([]);
    expect(() => carriedOut(world(), step, {}, asked)).toThrow("input.shape");
  });

  it("or it ends: by a replacement, or by removing", () => {
    const ofEach = found(code, world(), { now: aYearOn }).map((one) => [one.account, ...steps(one)]);
    expect(ofEach).toEqual([
      ["chief", "confirm-review", "appoint-chief"],
      ["cochief", "confirm-review", "remove"],
      ["comanager", "confirm-review", "remove"],
      ["manager", "confirm-review", "replace-manager"],
      ["unitmanager", "confirm-review", "replace-manager"],
      ["sitemanager", "confirm-review", "replace-manager"],
      ["user1", "confirm-review", "remove"],
      ["user2", "confirm-review", "remove"],
    ]);
  });
});

describe("a last day", () => {
  const code = "review.ending";
  const until = (lastDay: string): Registry =>
    played([[{ type: "AddUser", scope: site, person: newPerson("newcomer", { lastDay }) }, by.chief]]);

  it("is near within thirty days", () => {
    expect(theOne(code, until("2026-04-01"))).toMatchObject({
      id: `${code}@${site}#newcomer`,
      severity: "medium",
      account: "newcomer",
      params: { account: "newcomer", day: "2026-04-01" },
    });
    expect(found(code, until("2026-04-02"))).toEqual([]);
    const policy = policyWith({ days: { ending: 31 } });
    expect(subjects(code, until("2026-04-02"), { policy })).toEqual(["newcomer"]);
    expect(theOne(code, until("2026-03-02"))).not.toHaveProperty("variant");
  });

  it("is past the day after", () => {
    const registry = until("2026-03-02");
    expect(theOne(code, registry, { now: days(1) })).toMatchObject({ variant: "passed" });
  });

  it("is that of a co-manager too, and of nobody who has none", () => {
    const person = knownPerson("user1", { lastDay: "2026-03-20" });
    const registry = played([[{ type: "AppointCoAccessManager", scope: domain, person }, by.chief]]);
    expect(found(code, registry)).toMatchObject([{ scope: domain, account: "user1" }]);
    expect(found(code)).toEqual([]);
  });

  it("is put off, or taken away", () => {
    const registry = until("2026-03-20");
    const finding = theOne(code, registry);
    expect(steps(finding)).toEqual(["extend", "no-last-day"]);
    const step = remedy(finding, "extend");
    const [hole] = step.holes;
    expect(hole).toEqual({ path: ["lastDay"], asks: "last-day", earliest: "2026-04-02" });
    expect(found(code, carriedOut(registry, step, { lastDay: hole?.earliest }))).toEqual([]);
    expect(found(code, carriedOut(registry, remedy(finding, "no-last-day")))).toEqual([]);
    expect(() => carriedOut(registry, step)).toThrow("input.shape");
  });

  it("that has passed may end in a removal", () => {
    const registry = until("2026-03-02");
    const asked = { now: days(3) };
    const finding = theOne(code, registry, asked);
    expect(steps(finding)).toEqual(["extend", "no-last-day", "remove"]);
    expect(found(code, carriedOut(registry, remedy(finding, "remove"), {}, asked), asked)).toEqual([]);
  });
});
