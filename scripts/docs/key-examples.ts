import type { Key, KeyKind } from "../../src/index.js";

const at = "2026-03-02T09:00:00.000Z";
const enterprise = "0412398765";
const domain = `${enterprise}/social-welfare:${enterprise}`;
const insz = "85073000160";
const email = "info@example.org";
const phone = "+3225550123";
const person = { kind: "person", insz };

const assignment = {
  scope: enterprise,
  role: "chief-access-manager",
  status: "active",
  title: null,
  language: "nl",
  email,
  localEmail: null,
  lastDay: null,
  applications: [],
  functions: [],
  createdAt: at,
  changedAt: at,
  roleSince: at,
  activeSince: at,
};

/** A row of each kind; each is read by `sliceOf` before it is shown. */
export const examples: {
  readonly [Kind in KeyKind]: { readonly key: Extract<Key, `${Kind}:${string}`>; readonly value: unknown };
} = {
  enterprise: {
    key: `enterprise:${enterprise}`,
    value: {
      number: enterprise,
      name: "Example Fund",
      address: null,
      registeredAt: at,
      chief: { account: "an", email, phone, led: [] },
      curator: null,
      ended: null,
    },
  },
  place: {
    key: `place:${domain}`,
    value: {
      level: "domain",
      scope: domain,
      email,
      applications: [{ id: "my-handicap", since: at }],
      manager: { kind: "office", office: enterprise },
      managedSince: at,
      createdAt: at,
      curatedUntil: null,
      changedAt: at,
      fields: {},
    },
  },
  account: {
    key: "account:an",
    value: {
      id: "an",
      insz,
      aliases: [],
      firstName: "An",
      lastName: "Peeters",
      username: "anpeeters",
      passwordTiedTo: null,
      passwordSetAt: at,
      formerUsernames: [],
      language: null,
      email: null,
      certificate: null,
      certificateTiedTo: null,
      codesRequestedAt: null,
      openedAt: at,
      assignments: [assignment],
    },
  },
  former: { key: "former:bert", value: { kind: "merged", into: "an" } },
  request: {
    key: "request:ticket-1",
    value: { status: "granted", ticket: "ticket-1", enterprise, requestedAt: at },
  },
  sender: {
    key: `sender:${domain}`,
    value: { domain, contact: null, channels: [], preferred: {}, registeredAt: at },
  },
  routing: {
    key: `routing:${domain}`,
    value: {
      domain,
      routes: [{ declaration: "dmfa", recipient: { kind: "mandatary", mandatary: person } }],
    },
  },
  mandates: {
    key: `mandates:${enterprise}/${insz}`,
    value: {
      enterprise,
      mandatary: person,
      given: [{ subject: "dmfa", from: "2026-03-02", until: null }],
    },
  },
  review: {
    key: `review:${domain}`,
    value: {
      scope: domain,
      at,
      by: { kind: "account", account: "an" },
      before: null,
      findings: [
        {
          finding: `review.untouched@${domain}#chantal`,
          decision: "kept",
          reason: "Works here",
          at,
          by: { kind: "account", account: "an" },
          factsAt: at,
        },
      ],
    },
  },
  username: { key: "username:anpeeters", value: { account: "an" } },
  insz: { key: `insz:${insz}`, value: { account: "an" } },
  digest: { key: "digest:5f2c9d", value: { account: "chantal" } },
  tally: { key: `tally:${domain}#users`, value: 1200 },
  size: { key: `size:members:${domain}`, value: 1203 },
  item: { key: `item:members:${domain}#chantal`, value: true },
  members: { key: `members:${domain}`, value: ["bert", "chantal"] },
  children: { key: `children:${enterprise}`, value: [domain] },
  requests: { key: `requests:${enterprise}`, value: ["ticket-2"] },
  parties: { key: `parties:held/${enterprise}`, value: [`0474603182/${enterprise}`] },
  queue: { key: "queue:codes", value: [`${at}/chantal`] },
  mentions: { key: `mentions:${insz}`, value: [`mandates:${enterprise}/${insz}`, `routing:${domain}`] },
};
