import { describe, expect, it } from "vitest";
import {
  type Command,
  type GrantMandate,
  invariantFaults,
  mandatesOf,
  routes,
  type SetRoute,
} from "../../../src/index.js";
import { certificate, registerSender } from "../../support/senders.js";
import { policyOf } from "../../support/settings.js";
import {
  acceptance,
  by,
  clinic,
  codes,
  context,
  domain,
  employer,
  factsWith,
  hospital,
  inszOfName,
  newPerson,
  played,
  refusal,
  type Turn,
  told,
} from "../../support/world.js";

const subject = "social-security";
const toClinic = { enterprise: clinic };
const toPerson = { insz: inszOfName("outsider") };
const grant = (more: Partial<GrantMandate> = {}): GrantMandate => ({
  type: "GrantMandate",
  enterprise: hospital,
  mandatary: toClinic,
  subject,
  from: "2026-03-02",
  ...more,
});
const revoke = (mandatary: GrantMandate["mandatary"] = toClinic, more: object = {}): Command => ({
  type: "RevokeMandate",
  enterprise: hospital,
  mandatary,
  subject,
  ...more,
});
const given = (more: Partial<GrantMandate> = {}): Turn => [grant(more), by.chief];
const declaration = "social-risk-declaration";
const route = (recipient: SetRoute["recipient"], channel?: string): SetRoute => ({
  type: "SetRoute",
  scope: employer,
  declaration,
  recipient,
  ...(channel !== undefined && { channel }),
});
const clear: Command = { type: "ClearRoute", scope: employer, declaration };

describe("giving a mandate", () => {
  it("is done by a chief or co-chief of an employer, to an enterprise or to a person", () => {
    for (const actor of [by.chief, by.cochief]) {
      const { events, registry } = acceptance(grant({ until: "2026-03-02" }), actor);
      const to = { enterprise: hospital, mandatary: { kind: "enterprise", enterprise: clinic } };
      const mandate = { subject, from: "2026-03-02", until: "2026-03-02" };
      expect(told(events)).toEqual([{ type: "MandateGranted", data: { ...to, ...mandate } }]);
      expect([...registry.mandates.values()]).toEqual([{ ...to, given: [mandate] }]);
    }
    const { events, registry } = acceptance(grant({ mandatary: toPerson }), by.chief);
    expect(told(events)[0]).toMatchObject({
      data: { mandatary: { kind: "person", insz: toPerson.insz }, until: null },
    });
    expect(invariantFaults(registry)).toEqual([]);
    for (const actor of [by.manager, by.otherchief, by.contactCentre, by.director, by.court]) {
      expect(codes(refusal(grant(), actor))).toEqual(["permission.denied"]);
    }
  });

  it("is for employers, and about what is not run elsewhere", () => {
    const own = grant({ enterprise: clinic, mandatary: { enterprise: hospital } });
    expect(refusal(own, by.otherchief)).toEqual([
      { code: "mandate.not-employer", path: ["enterprise"], params: { enterprise: clinic } },
    ]);
    for (const id of ["tax", "vat", "health-care"]) {
      expect(refusal(grant({ subject: id }), by.chief)).toEqual([
        {
          code: "mandate.managed-elsewhere",
          path: ["subject"],
          params: { subject: id, system: "general-mandates" },
        },
      ]);
    }
    for (const id of ["", "gardening", "constructor"]) {
      expect(codes(refusal(grant({ subject: id }), by.chief))).toEqual(["mandate.unknown at subject"]);
    }
  });

  it("tells everything that is wrong, in the order of the form", () => {
    const shop = factsWith({ enterprises: { [clinic]: null, [hospital]: { name: "X", nssoNumbers: [] } } });
    const wrong = grant({ subject: "tax", from: "2026-03-02", until: "2026-03-01" });
    expect(codes(refusal(wrong, by.chief, { facts: shop }))).toEqual([
      "mandate.not-employer at enterprise",
      "enterprise.unknown at mandatary.enterprise",
      "mandate.managed-elsewhere at subject",
      "mandate.period at until",
    ]);
    const unread = grant({ mandatary: { insz: "1" }, from: "2026-02-30", until: "x" });
    const paths = refusal(unread, by.chief).map(({ path }) => path.join("."));
    expect([...new Set(paths)]).toEqual(["mandatary.insz", "from", "until"]);
  });

  it("lasts without end where its last day is left blank", () => {
    const blank = acceptance(grant({ until: "" }), by.chief);
    expect(told(blank.events)).toEqual(told(acceptance(grant(), by.chief).events));
  });

  it("gives one at a time to the same mandatary about the same subject", () => {
    const until = "2026-06-30";
    const registry = played([given({ until })]);
    for (const days of [
      { from: "2026-06-30" },
      { from: "2026-01-01" },
      { from: "2026-01-01", until: "2026-03-02" },
      { from: "2026-04-01", until: "2026-05-01" },
    ]) {
      expect(codes(refusal(grant(days), by.chief, {}, registry))).toEqual(["mandate.exists at mandatary"]);
    }
    expect(acceptance(grant({ mandatary: toPerson }), by.chief, {}, registry).events).toHaveLength(1);
  });

  it("gives no more than the policy's limit, those that have ended counted, until one is taken back", () => {
    const policy = policyOf({ limits: { mandates: 2 } });
    const ended = given({ from: "2026-01-01", until: "2026-03-01" });
    const registry = played([ended, given({ from: "2026-05-01" })]);
    expect(refusal(grant({ mandatary: toPerson }), by.chief, { policy }, registry)).toEqual([
      { code: "limit.exceeded", path: ["mandatary"], params: { limit: 2 } },
    ]);
    expect(acceptance(grant({ mandatary: toPerson }), by.chief, {}, registry).events).toHaveLength(1);
    const { registry: free } = acceptance(revoke(), by.chief, { policy }, registry);
    expect(acceptance(grant({ mandatary: toPerson }), by.chief, { policy }, free).events).toHaveLength(1);
  });

  it("keeps the one that is live when the one after it is given", () => {
    const registry = played([given({ until: "2026-06-30" }), given({ from: "2026-07-01" })]);
    const [all] = [...registry.mandates.values()];
    expect(all?.given.map(({ from, until }) => [from, until])).toEqual([
      ["2026-03-02", "2026-06-30"],
      ["2026-07-01", null],
    ]);
    expect(acceptance(route(toClinic), by.chief, {}, registry).events).toHaveLength(1);
    expect(invariantFaults(registry)).toEqual([]);
  });
});

describe("a person whose number changed", () => {
  const before = { insz: inszOfName("user1") };
  const after = { insz: inszOfName("outsider") };
  const corrected: Turn = [
    { type: "CorrectPersonNumber", account: "user1", insz: after.insz },
    by.contactCentre,
  ];
  const registry = played([given({ mandatary: before, until: "2026-06-30" }), corrected]);

  it("holds the mandates of each of his numbers", () => {
    for (const mandatary of [before, after]) {
      expect(codes(refusal(grant({ mandatary }), by.chief, {}, registry))).toEqual([
        "mandate.exists at mandatary",
      ]);
      const routed = acceptance(route(mandatary), by.chief, {}, registry).registry;
      const asked = context(by.chief);
      expect(routes(routed, { scope: employer }, asked)).toMatchObject({ value: [{ broken: null }] });
      const shown = mandatesOf(routed, { scope: hospital, side: "given" }, asked);
      expect(shown).toMatchObject({ value: { rows: [{ routed: [{ declaration }] }] } });
    }
  });

  it("loses them by whichever number they are taken back", () => {
    const both = played([given({ mandatary: after, from: "2026-07-01" })], registry);
    for (const mandatary of [before, after]) {
      const { events, registry: left } = acceptance(revoke(mandatary), by.chief, {}, both);
      expect(told(events)).toMatchObject([
        { type: "MandateRevoked", data: { mandatary: after } },
        { type: "MandateRevoked", data: { mandatary: before } },
      ]);
      expect([left.mandates.size, left.mentions.size]).toEqual([0, 0]);
      expect(invariantFaults(left)).toEqual([]);
    }
  });
});

describe("taking a mandate back", () => {
  it("ends it", () => {
    const registry = played([given(), given({ mandatary: toPerson })]);
    const { events, registry: after } = acceptance(revoke(), by.chief, {}, registry);
    const mandatary = { kind: "enterprise", enterprise: clinic };
    expect(told(events)).toEqual([
      { type: "MandateRevoked", data: { enterprise: hospital, mandatary, subject } },
    ]);
    expect([...after.mandates.values()].map((one) => one.mandatary.kind)).toEqual(["person"]);
    const none = acceptance(revoke(toPerson), by.cochief, {}, after).registry;
    expect([none.mandates.size, none.mentions.size]).toEqual([0, 0]);
  });

  it("asks for one that is there, were it ended: that makes room for others", () => {
    expect(codes(refusal(revoke(), by.chief))).toEqual(["mandate.unknown at mandatary"]);
    const past = played([given({ from: "2026-01-01", until: "2026-03-01" })]);
    expect(acceptance(revoke(), by.chief, {}, past).registry.mandates.size).toBe(0);
    const last = played([given({ from: "2026-01-01", until: "2026-03-02" })]);
    expect(acceptance(revoke(), by.chief, {}, last).events).toHaveLength(1);
    expect(codes(refusal(revoke(toPerson), by.chief, {}, last))).toEqual(["mandate.unknown at mandatary"]);
    expect(codes(refusal(revoke(toClinic, { subject: "tax" }), by.chief, {}, last))).toEqual([
      "mandate.unknown at mandatary",
    ]);
    expect(codes(refusal(revoke(), by.manager, {}, last))).toEqual(["permission.denied"]);
  });
});

describe("a route", () => {
  const openWeb: Command = {
    type: "OpenChannel",
    scope: employer,
    channel: { kind: "web-service", certificate },
  };

  it("goes to the enterprise by its e-Box or a batch channel that is open", () => {
    const { events, registry } = acceptance(route("self", "e-box"), by.chief);
    const recipient = { kind: "self", channel: "e-box" };
    expect(told(events)).toEqual([{ type: "RouteSet", data: { domain: employer, declaration, recipient } }]);
    expect([...registry.routings.values()]).toEqual([
      { domain: employer, routes: [{ declaration, recipient }] },
    ]);
    expect(acceptance(route("self", "e-box"), by.chief, {}, registry).events).toEqual([]);
    const sending = played([
      [registerSender(employer), by.chief],
      [openWeb, by.chief],
    ]);
    expect(acceptance(route("self", "ftp"), by.chief, {}, sending).events).toHaveLength(1);
    for (const channel of ["web-service", "sftp", "mqlink", "constructor", undefined]) {
      expect(codes(refusal(route("self", channel), by.chief, {}, sending))).toEqual([
        "route.channel at channel",
      ]);
    }
    expect(codes(refusal(route("self", "ftp"), by.chief))).toEqual(["route.channel at channel"]);
  });

  it("goes to a mandatary as long as he is one, and he chooses no channel", () => {
    const registry = played([given(), given({ mandatary: toPerson })]);
    for (const [recipient, kept] of [
      [toClinic, { kind: "enterprise", enterprise: clinic }],
      [toPerson, { kind: "person", insz: toPerson.insz }],
    ] as const) {
      expect(told(acceptance(route(recipient), by.chief, {}, registry).events)).toEqual([
        {
          type: "RouteSet",
          data: { domain: employer, declaration, recipient: { kind: "mandatary", mandatary: kept } },
        },
      ]);
    }
    expect(acceptance(route(toClinic, ""), by.chief, {}, registry).events).toHaveLength(1);
    expect(codes(refusal(route(toClinic, "e-box"), by.chief, {}, registry))).toEqual([
      "route.channel at channel",
    ]);
    const revoked = played([[revoke(), by.chief]], registry);
    expect(codes(refusal(route(toClinic, "ftp"), by.chief, {}, revoked))).toEqual([
      "route.recipient-without-mandate at recipient",
      "route.channel at channel",
    ]);
    for (const days of [{ from: "2026-03-03" }, { from: "2026-01-01", until: "2026-03-01" }]) {
      expect(codes(refusal(route(toClinic), by.chief, {}, played([given(days)])))).toEqual([
        "route.recipient-without-mandate at recipient",
      ]);
    }
  });

  it("is for declarations of the catalogue, and is cleared once", () => {
    const registry = played([[route("self", "e-box"), by.chief]]);
    const { events, registry: after } = acceptance(clear, by.chief, {}, registry);
    expect(told(events)).toEqual([{ type: "RouteCleared", data: { domain: employer, declaration } }]);
    expect(after.routings.size).toBe(0);
    expect(codes(refusal(clear, by.chief, {}, after))).toEqual(["route.declaration-unknown at declaration"]);
    const other = { ...route("self", "pigeon"), declaration: "constructor" };
    expect(codes(refusal(other, by.chief))).toEqual([
      "route.declaration-unknown at declaration",
      "route.channel at channel",
    ]);
  });

  it("is set by those who lead the domain", () => {
    for (const actor of [by.manager, by.sitemanager, by.user1, by.otherchief, by.contactCentre]) {
      expect(codes(refusal(route("self", "e-box"), actor))).toEqual(["permission.denied"]);
    }
    const registry = played([
      [{ type: "ReplaceAccessManager", scope: employer, manager: newPerson("newcomer") }, by.chief],
    ]);
    const named = { kind: "account", account: "newcomer", role: "access-manager", scope: employer } as const;
    expect(acceptance(route("self", "e-box"), named, {}, registry).events).toHaveLength(1);
    const elsewhere = { ...route("self", "e-box"), scope: domain };
    expect(codes(refusal(elsewhere, named, {}, registry))).toEqual(["permission.denied"]);
  });
});
