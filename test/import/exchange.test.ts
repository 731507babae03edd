import { describe, expect, it } from "vitest";
import {
  type ExchangeLists,
  type ImportedPopulation,
  importRegistry,
  invariantFaults,
  mayOpen,
  type Scope,
} from "../../src/index.js";
import { clinic, domain, employer, hospital, inszOfName, phone, site, unit } from "../support/world.js";
import { changed, everything, faultsOf, imported, importing } from "./population.js";

const certificate = {
  ...{ owner: "Example Hospital", issuer: "Example CA", expiresAt: "2020-01-01T00:00:00.000Z" },
  ...{ serialDecimal: "255", serialHexadecimal: "ff" },
};
const contact = {
  ...{ firstName: "Sam", lastName: "Voorbeeld", title: "mr", function: "Payroll", language: "nl", phone },
  emails: ["a@example.org"],
};
const ftp = { kind: "ftp", certificate, username: "EXPhospital1", applications: ["dimona", "dmfa"] };
const older = { kind: "mqlink", certificate, applications: ["dimona"], openedAt: "2011-02-03T09:00+01:00" };
const sender = { scope: employer, contact, channels: [older, ftp], preferred: { dimona: "ftp" } };
const mandate = {
  ...{
    enterprise: hospital,
    mandatary: { enterprise: clinic },
    subject: "social-security",
    from: "2020-01-01",
  },
};
const route = {
  ...{ scope: employer, declaration: "social-risk-declaration", recipient: { enterprise: clinic } },
};
const curator = { enterprise: hospital, account: "user1", email: "curator@example.org" };
const party = {
  firstName: "Sam",
  lastName: "Voorbeeld",
  email: "s@example.org",
  phone,
  capacity: "director",
} as const;
const request = {
  ...{ ticket: "old-1", procedure: "signed-request" as const, enterprise: clinic, requester: "counter-7" },
  representative: { ...party, insz: inszOfName("director") },
  chief: "representative",
  signed: { insz: inszOfName("director"), means: "eid" },
  requestedAt: "2026-02-01T09:00Z",
} as const;

const lists = {
  curators: [curator],
  mandates: [mandate, { ...mandate, mandatary: { insz: inszOfName("user2") }, until: "2021-12-31" }],
  senders: [sender],
  routes: [route],
  requests: [request],
} satisfies ExchangeLists;

function having(more: ExchangeLists): ImportedPopulation {
  return { ...everything, ...more };
}

describe("lists that rest on the others", () => {
  it("become senders with channels of any age, mandates that have ended too, routes, curators and waiting requests", () => {
    const registry = imported(having(lists));
    expect(invariantFaults(registry)).toEqual([]);
    expect(registry.senders.get(employer as Scope)).toMatchObject({
      channels: [
        { kind: "mqlink", openedAt: "2011-02-03T08:00:00.000Z", username: null },
        { kind: "ftp", openedAt: "2026-03-02T09:00:00.000Z", username: "exphospital1" },
      ],
      preferred: { dimona: "ftp", dmfa: "ftp" },
    });
    expect([...registry.mandates.values()].map(({ given }) => given[0]?.until).sort()).toEqual([
      "2021-12-31",
      null,
    ]);
    expect(registry.routings.get(employer as Scope)?.routes).toHaveLength(1);
    expect(registry.enterprises.get(hospital as never)?.curator).toMatchObject({
      account: "user1",
      domains: [employer],
    });
    expect(registry.requests.get("old-1" as never)).toMatchObject({
      ...{ status: "open", requester: "counter-7", isSigned: true, requestedAt: "2026-02-01T09:00:00.000Z" },
    });
  });

  it.each<readonly [keyof ExchangeLists, object, string, readonly (string | number)[]]>([
    ["curators", { ...curator, enterprise: clinic }, "enterprise.unknown", ["enterprise"]],
    ["curators", { ...curator, account: "nobody" }, "user.unknown", ["account"]],
    ["curators", { ...curator, email: "x" }, "email.format", ["email"]],
    ["curators", { ...curator, createdAt: "2027-01-01T00:00Z" }, "input.shape", ["createdAt"]],
    ["mandates", { ...mandate, enterprise: clinic }, "enterprise.unknown", ["enterprise"]],
    ["mandates", { ...mandate, until: "2019-01-01" }, "mandate.period", ["until"]],
    ["mandates", { ...mandate, subject: "no-such" }, "mandate.unknown", ["subject"]],
    ["senders", { ...sender, scope: domain }, "sender.unknown", ["scope"]],
    ["senders", { ...sender, scope: site }, "input.shape", ["scope"]],
    [
      "senders",
      { ...sender, contact: { ...contact, emails: [] } },
      "contact.email-required",
      ["contact", "emails"],
    ],
    [
      "senders",
      { ...sender, channels: [ftp, { ...ftp, username: "EXPhospital2" }] },
      "channel.exists",
      ["channels", 1, "kind"],
    ],
    [
      "senders",
      { ...sender, channels: [{ ...ftp, username: undefined }] },
      "technical-user.required",
      ["channels", 0, "username"],
    ],
    [
      "senders",
      { ...sender, channels: [{ ...ftp, applications: ["heracles"] }], preferred: {} },
      "application.not-in-scope",
      ["channels", 0, "applications", 0],
    ],
    ["senders", { ...sender, preferred: { dmfa: "mqlink" } }, "channel.preference", ["preferred", "dmfa"]],
    ["routes", { ...route, declaration: "no-such" }, "route.declaration-unknown", ["declaration"]],
    [
      "routes",
      { ...route, recipient: { insz: inszOfName("user2") } },
      "route.recipient-without-mandate",
      ["recipient"],
    ],
    [
      "requests",
      { ...request, representative: { ...request.representative, phone: "1" } },
      "phone.format",
      ["representative", "phone"],
    ],
    ["requests", { ...request, signed: { insz: "1", means: "eid" } }, "insz.format", ["signed", "insz"]],
  ])("in %s are refused where they are wrong: %j gives %s at %j", (name, entry, code, path) => {
    const known = name === "routes" ? { mandates: lists.mandates } : {};
    const found = faultsOf(having({ ...known, [name]: [JSON.parse(JSON.stringify(entry))] }));
    expect(found).toMatchObject([{ code, path: [name, 0, ...path] }]);
  });

  it("judge each entry by those before it", () => {
    const twice = (name: keyof typeof lists) =>
      faultsOf(having({ ...lists, [name]: [lists[name][0], lists[name][0]] }))
        .filter(({ path }) => path[0] === name)
        .map(({ code, path }) => [code, path[1]]);
    expect(twice("curators")).toContainEqual(["curator.exists", 1]);
    expect(twice("mandates")).toEqual([["mandate.exists", 1]]);
    expect(twice("senders")).toContainEqual(["sender.exists", 1]);
    expect(twice("routes")).toEqual([["input.shape", 1]]);
    expect(twice("requests")).toEqual([["ticket.taken", 1]]);
  });
});

describe("moments of the past", () => {
  it("stand where they are told: what is held long enough opens at once", () => {
    const population = changed("assignments", 6, {
      createdAt: "2025-03-02T09:00Z",
      applications: [{ id: "heracles", since: "2025-06-01T10:00+02:00" }],
      functions: [{ id: "radiologist", since: "2025-03-02T09:00Z" }],
    });
    const dated = {
      ...population,
      ...Object.fromEntries(
        (["domains", "subdivisions", "sites"] as const).map((name) => [
          name,
          everything[name].map((one) => ({ ...one, createdAt: "2025-01-02T09:00Z" })),
        ]),
      ),
    };
    const registry = imported(dated);
    expect(registry.places.get(unit as Scope)?.createdAt).toBe("2025-01-02T09:00:00.000Z");
    expect(registry.accounts.get("user1" as never)?.assignments[0]).toMatchObject({
      createdAt: "2025-03-02T09:00:00.000Z",
      changedAt: "2025-06-01T08:00:00.000Z",
      applications: [{ id: "heracles", since: "2025-06-01T08:00:00.000Z" }],
      functions: [{ id: "radiologist", since: "2025-03-02T09:00:00.000Z" }],
    });
    const question = { account: "user1", application: "heracles", scope: site, session: "unjudged" } as const;
    expect(mayOpen(registry, question, importing()).allowed).toBe(true);
    expect(mayOpen(imported(everything), question, importing()).allowed).toBe(false);
  });

  it("are moments, and not of the future", () => {
    for (const createdAt of ["2025-13-01T00:00Z", "yesterday", "2026-03-02T09:00:00.001Z"]) {
      expect(faultsOf(changed("sites", 0, { createdAt }))).toMatchObject([
        { code: "input.shape", path: ["sites", 0, "createdAt"] },
      ]);
    }
    const since = { applications: [{ id: "heracles", since: "soon" }] };
    expect(faultsOf(changed("assignments", 6, since))).toMatchObject([
      { code: "input.shape", path: ["assignments", 6, "applications", 0, "since"] },
    ]);
  });
});

it("tells how far it is", () => {
  const steps: number[][] = [];
  importRegistry(having(lists), importing(), (...step) => steps.push(step));
  const all = Object.values(having(lists)).reduce((sum, list) => sum + list.length, 0);
  expect(steps).toEqual([[all, all]]);
});
