import { describe, expect, it } from "vitest";
import { decide, type ImportedPopulation, invariantFaults, type Scope, snapshot } from "../../src/index.js";
import { ftp, registerSender } from "../support/senders.js";
import {
  by,
  clinic,
  context,
  domain,
  employer,
  facts,
  hospital,
  inszOfName,
  site,
  unit,
} from "../support/world.js";
import { changed, everything, faultsOf, imported } from "./population.js";

const [t1, t2, t3] = ["2025-01-01T08:00:00.000Z", "2025-02-01T08:00:00.000Z", "2025-03-01T08:00:00.000Z"];
const having = (more: ImportedPopulation): ImportedPopulation => ({ ...everything, ...more });
const told = (population: ImportedPopulation): readonly string[] =>
  faultsOf(population).map(({ code, path }) => `${code} at ${path.join(".")}`);

describe("an enterprise of the past", () => {
  const older = "0400000185";
  const ended = { number: older, name: "Older", address: "Street 1", registeredAt: t1, endedAt: t2 };

  it("is kept with its address, and with what it went into; its requests were closed before", () => {
    const registry = imported(
      having({
        endedEnterprises: [
          { number: clinic, name: "Clinic", into: hospital },
          { ...ended, into: clinic },
        ],
        closedRequests: [
          { ticket: "a", procedure: "exception", enterprise: older, status: "withdrawn", requestedAt: t1 },
        ],
      }),
    );
    expect(registry.enterprises.get(older as never)).toEqual({
      ...{ number: older, name: "Older", address: "Street 1", registeredAt: t1 },
      ...{ chief: null, curator: null, ended: { at: t2, into: clinic } },
    });
    expect(registry.enterprises.get(clinic as never)?.ended?.into).toBe(hospital);
    expect(registry.requests.get("a" as never)).toEqual({
      ...{ status: "withdrawn", ticket: "a", enterprise: older, requestedAt: t1 },
    });
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("is refused where it is there twice, goes into itself, or is still spoken of", () => {
    const twice = having({ endedEnterprises: [ended, { ...ended, number: hospital }, ended] });
    expect(told(twice)).toEqual([
      "input.shape at endedEnterprises.1.number",
      "input.shape at endedEnterprises.2.number",
    ]);
    const circle = [
      { ...ended, into: clinic },
      { number: clinic, name: "Clinic", into: older },
    ];
    expect(told(having({ endedEnterprises: circle }))).toEqual([
      "enterprise.into-itself at endedEnterprises.1.into",
    ]);
    const wrong = { ...ended, name: " ", endedAt: "soon", into: "12" };
    expect(told(having({ endedEnterprises: [wrong] }))).toEqual([
      "field.required at endedEnterprises.0.name",
      "input.shape at endedEnterprises.0.endedAt",
      "enterprise-number.format at endedEnterprises.0.into",
    ]);
    const mandate = { enterprise: older, mandatary: { enterprise: clinic }, from: "2020-01-01" };
    const spoken = having({
      endedEnterprises: [ended],
      mandates: [{ ...mandate, subject: "social-security" }],
    });
    expect(told(spoken)).toContain("enterprise.ceased at mandates.0.enterprise");
  });
});

describe("a person of the past", () => {
  const numbers = { formerNumbers: [inszOfName("newcomer")] };

  it("keeps his former numbers, and what came to him with other accounts", () => {
    const former = { kind: "merged" as const, id: "older", into: "user1", insz: inszOfName("outsider") };
    const registry = imported({
      ...changed("accounts", 6, numbers),
      formerAccounts: [
        { ...former, username: "olderlogin" },
        { kind: "merged", id: "oldest", into: "older" },
        { kind: "erased", id: "gone", digests: ["digest-1", "digest-2"] },
      ],
    });
    expect(registry.accounts.get("user1" as never)).toMatchObject({
      insz: inszOfName("user1"),
      aliases: [inszOfName("newcomer"), inszOfName("outsider")],
      ...{ username: "user1login", formerUsernames: ["olderlogin"] },
    });
    expect(registry.usernames.get("olderlogin" as never)).toBe("user1");
    expect(snapshot(registry).former).toEqual([
      { account: "gone", former: { kind: "erased" } },
      { account: "older", former: { kind: "merged", into: "user1" } },
      { account: "oldest", former: { kind: "merged", into: "older" } },
    ]);
    expect(snapshot(registry).digests).toEqual([
      { digest: "digest-1", account: "gone" },
      { digest: "digest-2", account: "gone" },
    ]);
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("keeps by its digest the user name of a technical user whose channel was closed", () => {
    const digests = ["digest-of-exphospital1"];
    const registry = imported(having({ formerAccounts: [{ kind: "erased", id: "channels", digests }] }));
    const usernameDigests = { exphospital1: "digest-of-exphospital1", exphospital2: "another" };
    const registering = (username: string) => {
      const channel = { ...ftp, username, usernameConfirmation: username };
      return decide(
        registry,
        registerSender(employer, channel),
        context(by.chief, { facts: { ...facts, usernameDigests } }),
      );
    };
    expect(registering("exphospital1")).toMatchObject({ violations: [{ code: "username.taken" }] });
    expect(registering("exphospital2")).toMatchObject({ ok: true });
  });

  it("is refused with every fault, each with its path", () => {
    const taken = changed("accounts", 6, { formerNumbers: ["1", inszOfName("chief")] });
    expect(told(taken)).toEqual([
      "insz.format at accounts.6.formerNumbers.0",
      "person.number-taken at accounts.6.formerNumbers.1",
    ]);
    const circle = { kind: "merged", into: "b", id: "a" } as const;
    const formerAccounts = [
      { kind: "erased", id: "user1" },
      { ...circle, username: "chieflogin" },
      { ...circle, id: "b", into: "a" },
      { kind: "merged", id: "c", into: "nobody", insz: "x" },
      { kind: "erased", id: "d", digests: ["digest-1", "digest-1"] },
    ] as const;
    expect(told(having({ formerAccounts }))).toEqual([
      "account.id-taken at formerAccounts.0.id",
      "user.unknown at formerAccounts.1.into",
      "field.required at formerAccounts.1.insz",
      "username.taken at formerAccounts.1.username",
      "user.unknown at formerAccounts.2.into",
      "user.unknown at formerAccounts.3.into",
      "insz.format at formerAccounts.3.insz",
      "input.shape at formerAccounts.4.digests.1",
    ]);
  });
});

describe("roles and places of the past", () => {
  it("have every moment that is told of them", () => {
    const roles = changed("assignments", 3, {
      ...{ status: "active", createdAt: t1, activeSince: t2, roleSince: t3, changedAt: "2025-05-01T08:00Z" },
    });
    const registry = imported({
      ...roles,
      domains: changed("domains", 0, {
        ...{ createdAt: t1, managedSince: t3, changedAt: "2025-04-01T08:00Z" },
      }).domains as never,
    });
    expect(registry.accounts.get("comanager" as never)?.assignments).toMatchObject([
      {
        ...{ role: "co-access-manager", createdAt: t1, activeSince: t2, roleSince: t3 },
        changedAt: "2025-05-01T08:00:00.000Z",
      },
    ]);
    expect(registry.places.get(domain as Scope)).toMatchObject({
      ...{ createdAt: t1, managedSince: t3, changedAt: "2025-04-01T08:00:00.000Z" },
    });
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("tell which office is in charge, further up than the place above too", () => {
    const withOffice = (office: string) => ({
      ...everything,
      subdivisions: changed("subdivisions", 0, { office: hospital }).subdivisions as never,
      sites: changed("sites", 0, { office }).sites as never,
      assignments: everything.assignments.filter(
        ({ role }) => role !== "subdivision-manager" && role !== "site-manager",
      ),
    });
    const registry = imported(withOffice(domain));
    expect(registry.places.get(unit as Scope)?.manager).toEqual({ kind: "office", office: hospital });
    expect(registry.places.get(site as Scope)?.manager).toEqual({ kind: "office", office: domain });
    expect(invariantFaults(registry)).toEqual([]);
    for (const office of [site, employer]) {
      expect(told(withOffice(office))).toEqual(["input.shape at sites.0.office"]);
    }
    expect(told(withOffice("nowhere"))).toEqual(["enterprise-number.format at sites.0.office"]);
    expect(told(changed("sites", 0, { office: domain }))).toEqual(["assignment.exists at sites.0.office"]);
  });

  it("tell since when a chief leads a domain that was left to his office", () => {
    const led = [{ scope: employer, since: t1 }];
    const population = {
      ...changed("enterprises", 0, { led }),
      domains: changed("domains", 1, { createdAt: t1, managedSince: t2 }).domains as never,
    };
    const registry = imported(population);
    expect(registry.enterprises.get(hospital as never)?.chief?.led).toEqual(led);
    expect(registry.accounts.get("chief" as never)?.assignments).toHaveLength(1);
    const wrong = [employer, domain, site, "nowhere", `${hospital}/finance:0400000185`].map((scope) => ({
      ...{ scope, since: "later" },
    }));
    expect(told(changed("enterprises", 0, { led: wrong }))).toEqual([
      ...[0, 1, 2, 3, 4].map((n) => `input.shape at enterprises.0.led.${n}.since`).slice(0, 2),
      "input.shape at enterprises.0.led.2.since",
      "input.shape at enterprises.0.led.2.scope",
      "input.shape at enterprises.0.led.3.since",
      "enterprise-number.format at enterprises.0.led.3.scope",
      "input.shape at enterprises.0.led.4.since",
      "domain.identifier at enterprises.0.led.4.scope",
      "assignment.exists at enterprises.0.led.1.scope",
    ]);
  });

  it("tell a curator who was discharged, and the co-managers of the one in charge", () => {
    const added = {
      ...{ account: "user1", scope: employer, role: "co-access-manager" as const },
      email: "u@example.org",
    };
    const assignments = [...everything.assignments, added];
    const curator = { enterprise: hospital, account: "user2", email: "c@example.org" };
    const curators = [
      { ...curator, createdAt: t1, dischargedAt: t2 },
      { ...curator, createdAt: t3, coManagers: [{ account: "user1", scope: employer }] },
    ];
    const registry = imported(having({ assignments, curators }));
    expect(registry.enterprises.get(hospital as never)?.curator).toEqual({
      ...{ account: "user2", domains: [employer] },
      coManagers: [{ account: "user1", scope: employer }],
    });
    expect(registry.places.get(employer as Scope)).toMatchObject({ curatedUntil: t2 });
    expect(invariantFaults(registry)).toEqual([]);
    const coManagers = [
      { account: "user2", scope: employer },
      { account: "comanager", scope: domain },
    ];
    expect(told(having({ assignments, curators: [{ ...curator, coManagers }] }))).toEqual([
      "user.unknown at curators.0.coManagers.0.account",
      "input.shape at curators.0.coManagers.1.scope",
    ]);
  });
});

describe("requests and reviews of the past", () => {
  const request = { ticket: "a", procedure: "exception", enterprise: clinic, requestedAt: t1 } as const;

  it("are kept as they were closed and confirmed", () => {
    const finding = {
      finding: `review.untouched@${site}#user1`,
      decision: "kept",
      reason: "Works here",
    } as const;
    const review = { scope: site, factsAt: t1, findings: [finding] };
    const registry = imported(
      having({
        closedRequests: [
          { ...request, status: "granted", account: "whoever" },
          { ...request, ticket: "b", status: "rejected", reason: "Not complete", closedAt: t2 },
        ],
        reviews: [
          { ...review, account: "chief", confirmedAt: t1 },
          { ...review, account: "sitemanager", confirmedAt: t2 },
        ],
      }),
    );
    expect(snapshot(registry).requests.map(({ ticket, status }) => `${ticket} ${status}`)).toEqual([
      "a granted",
      "b rejected",
    ]);
    const by = (account: string) => ({ kind: "account", account });
    expect(snapshot(registry).reviews).toEqual([
      {
        ...{ scope: site, at: t2, by: by("sitemanager"), before: { at: t1, by: by("chief") } },
        findings: [{ ...finding, at: t2, by: by("sitemanager"), factsAt: t1 }],
      },
    ]);
  });

  it("are refused with every fault, each with its path", () => {
    const own = { finding: `review.untouched@${site}#chief`, decision: "kept", reason: " " } as const;
    expect(
      told(
        having({
          closedRequests: [
            { ...request, enterprise: "12", requestedAt: "soon", status: "rejected", reason: " " },
            { ...request, status: "withdrawn" },
            { ...request, status: "withdrawn" },
          ],
          reviews: [{ scope: domain, account: "chief", factsAt: "soon", findings: [own] }],
        }),
      ),
    ).toEqual([
      "enterprise-number.format at closedRequests.0.enterprise",
      "input.shape at closedRequests.0.requestedAt",
      "field.required at closedRequests.0.reason",
      "ticket.taken at closedRequests.2.ticket",
      "input.shape at reviews.0.factsAt",
      "self.forbidden at reviews.0.findings.0.finding",
      "field.required at reviews.0.findings.0.reason",
    ]);
    const elsewhere = { scope: clinic, account: "nobody", factsAt: t1, findings: [own] };
    expect(told(having({ reviews: [elsewhere] }))).toEqual([
      "input.shape at reviews.0.scope",
      "user.unknown at reviews.0.account",
      "input.shape at reviews.0.findings.0.finding",
      "field.required at reviews.0.findings.0.reason",
    ]);
  });
});

describe("lists that rest on others that are not right", () => {
  it("are told of what each entry breaks by itself, and of nothing that those may mend", () => {
    const accounts = everything.accounts.map((one) => (one.id === "user1" ? { ...one, insz: "1" } : one));
    const contact = {
      ...{ firstName: "A", lastName: "V", title: "mr", function: "P", language: "nl" },
      ...{ phone: "1", emails: ["a@example.org"] },
    };
    const wrong = {
      accounts,
      curators: [{ enterprise: hospital, account: "user1", email: "c@" }],
      mandates: [
        { enterprise: hospital, mandatary: { insz: "1" }, subject: "social-security", from: "2020-01-01" },
      ],
      senders: [{ scope: employer, contact, channels: [{ kind: "none" }] }],
      routes: [{ scope: employer, declaration: "none", recipient: "self" as const, channel: "sftp" }],
      reviews: [{ scope: site, account: "user1", factsAt: "soon", findings: [] }],
    };
    expect(told(having(wrong))).toEqual([
      "insz.format at accounts.6.insz",
      "email.format at curators.0.email",
      "insz.format at mandates.0.mandatary.insz",
      "phone.format at senders.0.contact.phone",
      "channel.unknown at senders.0.channels.0.kind",
      "route.declaration-unknown at routes.0.declaration",
      "input.shape at reviews.0.factsAt",
    ]);
  });
});

describe("a row that is wrong in several ways is told of all of them", () => {
  it("also where its place or its enterprise is not there", () => {
    const nowhere = `${clinic}/employer-nsso:150000217`;
    const domains = [
      ...everything.domains,
      { scope: "x", createdAt: "soon", applications: [{ id: "a", since: "b" }] },
    ];
    expect(told(having({ domains }))).toEqual([
      "input.shape at domains.3.createdAt",
      "input.shape at domains.3.applications.0.since",
      "enterprise-number.format at domains.3.scope",
    ]);
    const role = {
      account: "nobody",
      scope: "x",
      role: "user",
      email: "",
      functions: [{ id: "a", since: "b" }],
    };
    expect(told(having({ assignments: [...everything.assignments, role as never] }))).toEqual([
      "user.unknown at assignments.8.account",
      "field.required at assignments.8.email",
      "input.shape at assignments.8.functions.0.since",
      "enterprise-number.format at assignments.8.scope",
    ]);
    const mandate = { mandatary: { insz: "1" }, subject: "no-such", from: "soon", until: "later" };
    expect(told(having({ mandates: [{ ...mandate, enterprise: "1" }] }))).toEqual([
      "enterprise-number.format at mandates.0.enterprise",
      "insz.format at mandates.0.mandatary.insz",
      "mandate.unknown at mandates.0.subject",
      "input.shape at mandates.0.from",
      "input.shape at mandates.0.until",
    ]);
    expect(
      told(having({ routes: [{ scope: nowhere, declaration: "x", recipient: { insz: "1" } }] })),
    ).toEqual([
      "input.shape at routes.0.scope",
      "route.declaration-unknown at routes.0.declaration",
      "insz.format at routes.0.recipient.insz",
    ]);
    const certificate = {
      ...{ owner: "", issuer: "CA", expiresAt: "2020-01-01T00:00:00.000Z" },
      ...{ serialDecimal: "255", serialHexadecimal: "ff" },
    };
    const sender = {
      scope: nowhere,
      contact: {
        firstName: "",
        lastName: "V",
        title: "mr",
        function: "P",
        language: "nl",
        phone: "1",
        emails: [],
      },
      channels: [{ kind: "ftp", certificate, openedAt: "soon" }],
    };
    const found = told(having({ senders: [sender as never] }));
    expect(found).toContain("input.shape at senders.0.scope");
    expect(found).toContain("input.shape at senders.0.channels.0.openedAt");
    expect(found).toContain("technical-user.required at senders.0.channels.0.username");
    expect(found).toContain("contact.email-required at senders.0.contact.emails");
  });
});
