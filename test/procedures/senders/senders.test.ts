import { describe, expect, it } from "vitest";
import {
  type ChannelInput,
  type Command,
  decodeEvent,
  evolve,
  invariantFaults,
  type Registry,
  restore,
  type Scope,
  snapshot,
} from "../../../src/index.js";
import { certificate, senderContact } from "../../support/senders.js";
import { ed25519Key, rsaKey } from "../../support/ssh-keys.js";
import {
  acceptance,
  acting,
  by,
  codes,
  domain,
  employer,
  minute,
  newPerson,
  password,
  played,
  refusal,
  site,
  type Turn,
  told,
  world,
} from "../../support/world.js";

const contact = { ...senderContact, emails: ["a@example.org", "b@example.org", "c@example.org"] };
const keptContact = { ...contact, fax: null, mobile: null };
const keptCertificate = {
  owner: "Example Hospital",
  issuer: "Example CA",
  enterprise: null,
  expiresAt: "2027-01-01T00:00:00.000Z",
  serial: "255",
};
const key = ed25519Key();
const [algorithm = "", data = ""] = key.split(" ");
const user = { username: "EXPhospital1", usernameConfirmation: "exphospital1" };
const passwords = { password, passwordConfirmation: password };
const ftp: ChannelInput = {
  kind: "ftp",
  certificate,
  ...user,
  ...passwords,
  applications: ["dimona", "dmfa"],
};
const sftp: ChannelInput = {
  kind: "sftp",
  certificate,
  sshKey: key,
  username: "exphospital2",
  usernameConfirmation: "exphospital2",
  applications: ["dimona", "ecaro"],
};
const service: ChannelInput = { kind: "web-service", certificate };

const register = (channel: ChannelInput = ftp, more: object = {}): Command =>
  ({ type: "RegisterSender", scope: employer, contact, channel, ...more }) as Command;
const open = (channel: ChannelInput): Command => ({ type: "OpenChannel", scope: employer, channel });
const close = (channel: string): Command => ({ type: "CloseChannel", scope: employer, channel });
const set = (channel: string, applications: readonly string[]): Command => ({
  type: "SetChannelApplications",
  scope: employer,
  channel,
  applications,
});
const prefer = (channel: string, application: string): Command => ({
  type: "PreferChannel",
  scope: employer,
  channel,
  application,
});
const chief = (command: Command): Turn => [command, by.chief];
const withSender = (...more: readonly Command[]): Registry => played([register(), ...more].map(chief));
const senderOf = (registry: Registry) => [...registry.senders.values()][0];

const openedFtp = {
  domain: employer,
  channel: "ftp",
  certificate: keptCertificate,
  sshKey: null,
  username: "exphospital1",
  applications: ["dimona", "dmfa"],
};

describe("registering a sender", () => {
  it("opens its first channel, and claims the technical user's name", () => {
    const { events, claims, warnings, registry } = acceptance(register(), by.chief);
    expect(told(events)).toEqual([
      { type: "SenderRegistered", data: { domain: employer, contact: keptContact } },
      { type: "ChannelOpened", data: openedFtp },
    ]);
    expect([claims, warnings]).toEqual([["username:exphospital1"], []]);
    expect(senderOf(registry)).toEqual({
      domain: employer,
      contact: keptContact,
      channels: [
        {
          kind: "ftp",
          certificate: keptCertificate,
          sshKey: null,
          username: "exphospital1",
          applications: ["dimona", "dmfa"],
          openedAt: minute(60),
        },
      ],
      preferred: { dimona: "ftp", dmfa: "ftp" },
      registeredAt: minute(60),
    });
    expect(JSON.stringify(events)).not.toContain(password);
    expect(invariantFaults(registry)).toEqual([]);
  });

  it("asks of each kind of channel what it needs", () => {
    expect(told(acceptance(register(sftp), by.chief).events)[1]).toEqual({
      type: "ChannelOpened",
      data: {
        domain: employer,
        channel: "sftp",
        certificate: keptCertificate,
        sshKey: { algorithm, data },
        username: "exphospital2",
        applications: ["dimona", "ecaro"],
      },
    });
    const { events, claims } = acceptance(register(service), by.chief);
    expect(told(events)[1]).toEqual({
      type: "ChannelOpened",
      data: { ...openedFtp, channel: "web-service", username: null, applications: [] },
    });
    expect(claims).toEqual([]);
    const only = (kind: string) => codes(refusal(register({ kind }), by.chief));
    expect(only("ftp")).toEqual([
      "certificate.required at channel.certificate",
      "technical-user.required at channel.username",
      "technical-user.required at channel.password",
      "channel.applications-required at channel.applications",
    ]);
    expect(only("sftp")).toEqual([
      "certificate.required at channel.certificate",
      "ssh-key.required at channel.sshKey",
      "technical-user.required at channel.username",
      "channel.applications-required at channel.applications",
    ]);
    expect(only("web-service")).toEqual(["certificate.required at channel.certificate"]);
  });

  it("takes of no kind what another one needs", () => {
    expect(codes(refusal(register({ ...ftp, sshKey: key }), by.chief))).toEqual([
      "ssh-key.format at channel.sshKey",
    ]);
    expect(codes(refusal(register({ ...sftp, ...passwords }), by.chief))).toEqual([
      "technical-user.not-allowed at channel.password",
    ]);
    const all = { ...ftp, kind: "web-service", sshKey: key };
    expect([...codes(refusal(register(all), by.chief))].sort()).toEqual([
      "channel.applications-required at channel.applications",
      "ssh-key.format at channel.sshKey",
      "technical-user.not-allowed at channel.password",
      "technical-user.not-allowed at channel.username",
    ]);
  });

  it.each(["mqlink", "isabel"])("does not open %s, which is known from older set-ups", (kind) => {
    const found = codes(refusal(register({ ...service, kind, applications: ["dimona"] }), by.chief));
    expect(found).toEqual(["channel.kind-closed at channel.kind"]);
  });

  it("takes what is left blank of what another one needs as left open", () => {
    const blank = {
      sshKey: "",
      username: " ",
      usernameConfirmation: "",
      password: "",
      passwordConfirmation: "",
    };
    for (const channel of [
      { ...blank, ...ftp },
      { ...sftp, password: "" },
      { ...service, ...blank },
    ]) {
      expect(acceptance(register(channel), by.chief).events).toHaveLength(2);
    }
    expect(codes(refusal(register({ ...ftp, ...blank }), by.chief))).toEqual([
      "technical-user.required at channel.username",
      "technical-user.required at channel.password",
    ]);
    expect(codes(refusal(register({ ...blank, kind: "pigeon", certificate }), by.chief))).toEqual([
      "channel.unknown at channel.kind",
    ]);
  });

  it("opens nothing of an unknown kind", () => {
    for (const kind of ["pigeon", "constructor", "__proto__"]) {
      expect(codes(refusal(register({ ...service, kind }), by.chief))).toEqual([
        "channel.unknown at channel.kind",
      ]);
    }
  });

  it("tells what is wrong with anything typed for an unknown kind, and asks nothing of it", () => {
    const typed = { username: "pigeon", usernameConfirmation: "pigeons", password: "x", sshKey: "x" };
    const channel = { kind: "pigeon", ...typed, passwordConfirmation: "x", applications: ["heracles"] };
    expect(codes(refusal(register(channel), by.chief))).toEqual([
      "channel.unknown at channel.kind",
      "certificate.required at channel.certificate",
      "ssh-key.format at channel.sshKey",
      "password.length at channel.password",
      "password.variety at channel.password",
      "technical-username.prefix at channel.username",
      "username.length at channel.username",
      "username.confirmation at channel.usernameConfirmation",
      "application.not-in-scope at channel.applications.0",
    ]);
  });

  it("is once a domain, of a kind that has senders, by those who lead it", () => {
    expect(codes(refusal(register(service), by.chief, {}, withSender()))).toEqual(["sender.exists at scope"]);
    for (const channel of [service, ftp, sftp]) {
      for (const command of [register(channel), open(channel)]) {
        expect(codes(refusal({ ...command, scope: domain } as Command, by.chief))).toEqual([
          "sender.unknown at scope",
        ]);
      }
    }
    for (const actor of [by.manager, by.sitemanager, by.user1, by.otherchief, by.contactCentre, by.court]) {
      expect(codes(refusal(register(service), actor))).toEqual(["permission.denied"]);
    }
    expect(acceptance(register(service), by.cochief).events).toHaveLength(2);
    const comanager = acting("newcomer", "co-access-manager", employer);
    const registry = played([
      [{ type: "AppointCoAccessManager", scope: employer, person: newPerson("newcomer") }, by.chief],
    ]);
    expect(acceptance(register(service), comanager, {}, registry).events).toHaveLength(2);
  });

  it("asks for a contact person with one to three addresses", () => {
    const of = (more: object) =>
      codes(refusal(register(service, { contact: { ...contact, ...more } }), by.chief));
    expect(of({ emails: [] })).toEqual(["contact.email-required at contact.emails"]);
    const four = [...contact.emails, "x"];
    expect(of({ emails: four })).toEqual(["contact.email-required at contact.emails"]);
    expect(of({ emails: ["x", "b@example.org"] })).toEqual(["email.format at contact.emails.0"]);
    const blank = { firstName: "", lastName: "", title: "", function: "", language: "", phone: "" };
    const found = of({ ...blank, fax: "x", mobile: "y", emails: [] }).map((one) => one.split(" at ")[1]);
    expect([...new Set(found)]).toEqual(
      ["lastName", "firstName", "title", "function", "language", "phone", "fax", "mobile", "emails"].map(
        (field) => `contact.${field}`,
      ),
    );
  });

  it("asks for neither fax nor mobile", () => {
    const blank = { contact: { ...contact, fax: "", mobile: " " } };
    expect(told(acceptance(register(ftp, blank), by.chief).events)[0]).toMatchObject({
      data: { contact: keptContact },
    });
  });

  it("judges the certificate and the key where they stand", () => {
    const expired = { ...certificate, owner: " ", expiresAt: minute(59), serialHexadecimal: "fe" };
    expect(
      codes(refusal(register({ ...sftp, certificate: expired, sshKey: rsaKey(1024) }), by.chief)),
    ).toEqual([
      "field.required at channel.certificate.owner",
      "certificate.expired at channel.certificate.expiresAt",
      "certificate.serial at channel.certificate.serialDecimal",
      "ssh-key.format at channel.sshKey",
    ]);
    const justValid = { ...certificate, expiresAt: minute(60) };
    expect(acceptance(register({ ...service, certificate: justValid }), by.chief).events).toHaveLength(2);
  });

  it("carries only applications that are open at the domain, each once", () => {
    const twice = register({ ...ftp, applications: ["dimona", "dimona"] });
    expect(told(acceptance(twice, by.chief).events)[1]).toMatchObject({ data: { applications: ["dimona"] } });
    const closed = register({ ...ftp, applications: ["dimona", "heracles", "constructor"] });
    expect(codes(refusal(closed, by.chief))).toEqual([
      "application.not-in-scope at channel.applications.1",
      "application.not-in-scope at channel.applications.2",
    ]);
  });
});

describe("the name of a technical user", () => {
  it("is judged as any, and begins with EXP", () => {
    const named = (username: string, usernameConfirmation?: string) =>
      codes(
        refusal(
          register({ ...ftp, username, ...{ usernameConfirmation: usernameConfirmation ?? username } }),
          by.chief,
        ),
      );
    expect(named("hospital1")).toEqual(["technical-username.prefix at channel.username"]);
    expect(named("exphospital1", "exphospital2")).toEqual([
      "username.confirmation at channel.usernameConfirmation",
    ]);
    const short = codes(refusal(register({ ...ftp, password: "x", passwordConfirmation: "y" }), by.chief));
    expect(short).toContain("password.length at channel.password");
    expect(short.filter((one) => !one.endsWith(" at channel.password"))).toEqual([
      "password.confirmation at channel.passwordConfirmation",
    ]);
  });

  it("shares the space of user names, both ways, whatever the capitals", () => {
    const person = newPerson("newcomer", {
      username: "EXPhospital1",
      usernameConfirmation: "EXPhospital1",
    });
    const add: Command = { type: "AddUser", scope: site, person };
    expect(codes(refusal(add, by.sitemanager, {}, withSender()))).toEqual([
      "username.taken at person.username",
    ]);
    const named = played([[add, by.sitemanager]]);
    expect(codes(refusal(register(), by.chief, {}, named))).toEqual(["username.taken at channel.username"]);
  });

  it("stays reserved when the channel or the sender closes", () => {
    for (const ending of [close("ftp"), { type: "CloseSender", scope: employer } as Command]) {
      const registry = withSender(open(service), ending);
      const again = ending.type === "CloseSender" ? register() : open(ftp);
      expect(codes(refusal(again, by.chief, {}, registry))).toEqual(["username.taken at channel.username"]);
      expect(invariantFaults(registry)).toEqual([]);
    }
  });
});

describe("a sender's life", () => {
  it("has its contact changed, and ends with all its channels", () => {
    const update = { type: "UpdateSenderContact", scope: employer, contact } as const;
    const other = { ...contact, firstName: "Kim" };
    const registry = withSender();
    const { events, registry: after } = acceptance({ ...update, contact: other }, by.chief, {}, registry);
    expect(told(events)).toEqual([
      {
        type: "SenderContactUpdated",
        data: { domain: employer, contact: { ...keptContact, firstName: "Kim" } },
      },
    ]);
    expect(senderOf(after)?.contact?.firstName).toBe("Kim");
    expect(acceptance(update, by.chief, {}, registry).events).toEqual([]);
    const ended = acceptance({ type: "CloseSender", scope: employer }, by.chief, {}, registry);
    expect(told(ended.events)).toEqual([{ type: "SenderClosed", data: { domain: employer } }]);
    expect(ended.registry.senders.size).toBe(0);
  });

  it("is asked for by everything but its registration", () => {
    const nothing: readonly Command[] = [
      { type: "UpdateSenderContact", scope: employer, contact },
      { type: "CloseSender", scope: employer },
      open(service),
      close("ftp"),
      set("ftp", ["dimona"]),
      prefer("ftp", "dimona"),
      { type: "RenewChannelCertificate", scope: employer, channel: "ftp", certificate },
      { type: "RenewChannelKey", scope: employer, channel: "ftp", sshKey: key },
      { type: "ResetTechnicalUserPassword", scope: employer, channel: "ftp", ...passwords },
    ];
    for (const command of nothing) {
      expect(codes(refusal(command, by.chief)), command.type).toEqual(["sender.unknown at scope"]);
      expect(codes(refusal(command, by.manager)), command.type).toEqual(["permission.denied"]);
      if ("channel" in command && typeof command.channel === "string") {
        expect(
          codes(refusal({ ...command, channel: "sftp" } as Command, by.chief, {}, withSender())),
        ).toEqual(["channel.unknown at channel"]);
      }
    }
  });

  it("has at most one channel of a kind", () => {
    const again = { ...ftp, username: "exphospital9", usernameConfirmation: "exphospital9" };
    expect(codes(refusal(open(again), by.chief, {}, withSender()))).toEqual([
      "channel.exists at channel.kind",
    ]);
    const registry = withSender(close("ftp"), open(again));
    expect(senderOf(registry)?.channels.map(({ kind }) => kind)).toEqual(["ftp"]);
  });
});

describe("the preferred channel of an application", () => {
  const preferredAfter = (...more: readonly Command[]) =>
    senderOf(withSender(open(sftp), ...more))?.preferred;

  it("is the first until another one is chosen", () => {
    expect(preferredAfter()).toEqual({ dimona: "ftp", dmfa: "ftp", ecaro: "sftp" });
    const { events, registry } = acceptance(prefer("sftp", "dimona"), by.chief, {}, withSender(open(sftp)));
    expect(told(events)).toEqual([
      { type: "ChannelPreferred", data: { domain: employer, channel: "sftp", application: "dimona" } },
    ]);
    expect(senderOf(registry)?.preferred).toEqual({ dimona: "sftp", dmfa: "ftp", ecaro: "sftp" });
    expect(acceptance(prefer("sftp", "dimona"), by.chief, {}, registry).events).toEqual([]);
    for (const application of ["dmfa", "nothing", "constructor"]) {
      expect(codes(refusal(prefer("sftp", application), by.chief, {}, registry))).toEqual([
        "channel.preference at application",
      ]);
    }
  });

  it("can be chosen in the form that opens the channel", () => {
    const chosen = open({ ...sftp, preferredFor: ["dimona", "ecaro", "dimona"] });
    const { events, registry } = acceptance(chosen, by.chief, {}, withSender());
    expect(events.map(({ type }) => type)).toEqual(["ChannelOpened", "ChannelPreferred"]);
    expect(senderOf(registry)?.preferred).toEqual({ dimona: "sftp", dmfa: "ftp", ecaro: "sftp" });
    const first = acceptance(register({ ...ftp, preferredFor: ["dmfa"] }), by.chief);
    expect(first.events.map(({ type }) => type)).toEqual(["SenderRegistered", "ChannelOpened"]);
    const wrong = open({ ...sftp, preferredFor: ["ecaro", "dmfa"] });
    expect(codes(refusal(wrong, by.chief, {}, withSender()))).toEqual([
      "channel.preference at channel.preferredFor.1",
    ]);
  });

  it("is read again whatever the application is called", () => {
    const [registered, opened] = acceptance(register(), by.chief).events;
    if (opened?.type !== "ChannelOpened" || !registered) throw new Error("it opens with a channel");
    for (const id of ["no-such-application", "__proto__", "constructor"]) {
      const forged = decodeEvent({ ...opened, data: { ...opened.data, applications: [id] } });
      if (!forged.ok) throw new Error(id);
      const registry = evolve(evolve(world(), registered), forged.value);
      const again = restore(JSON.parse(JSON.stringify(snapshot(registry))));
      expect(again.ok && Object.entries(again.value.senders.get(employer as Scope)?.preferred ?? {})).toEqual(
        [[id, "ftp"]],
      );
    }
  });

  it("stays right when channels change what they carry, and close", () => {
    const chosen = prefer("sftp", "dimona");
    expect(preferredAfter(chosen, set("sftp", ["ecaro"]))).toEqual({
      dimona: "ftp",
      dmfa: "ftp",
      ecaro: "sftp",
    });
    expect(preferredAfter(chosen, set("ftp", ["dmfa"]))).toEqual({
      dimona: "sftp",
      dmfa: "ftp",
      ecaro: "sftp",
    });
    expect(preferredAfter(chosen, close("sftp"))).toEqual({ dimona: "ftp", dmfa: "ftp" });
    expect(preferredAfter(chosen, close("ftp"))).toEqual({ dimona: "sftp", ecaro: "sftp" });
    expect(preferredAfter(chosen, set("sftp", ["ecaro"]), set("sftp", ["ecaro", "dimona"]))).toEqual({
      dimona: "ftp",
      dmfa: "ftp",
      ecaro: "sftp",
    });
    expect(preferredAfter(chosen, close("sftp"), close("ftp"))).toEqual({});
  });
});

describe("a channel's life", () => {
  it("sets the applications it carries as a whole", () => {
    const registry = withSender(open(service));
    const { events } = acceptance(set("ftp", ["dmfa", "publiato", "dmfa"]), by.chief, {}, registry);
    expect(told(events)).toEqual([
      {
        type: "ChannelUpdated",
        data: { domain: employer, channel: "ftp", applications: ["dmfa", "publiato"] },
      },
    ]);
    expect(acceptance(set("ftp", ["dmfa", "dimona"]), by.chief, {}, registry).events).toEqual([]);
    expect(codes(refusal(set("ftp", []), by.chief, {}, registry))).toEqual([
      "channel.applications-required at applications",
    ]);
    expect(codes(refusal(set("ftp", ["heracles"]), by.chief, {}, registry))).toEqual([
      "application.not-in-scope at applications.0",
    ]);
    expect(codes(refusal(set("web-service", ["dimona"]), by.chief, {}, registry))).toEqual([
      "channel.applications-required at applications",
    ]);
  });

  it("renews its certificate and its key", () => {
    const registry = withSender(open(sftp));
    const renew = { type: "RenewChannelCertificate", scope: employer, channel: "ftp", certificate } as const;
    const later = {
      ...renew,
      certificate: { ...certificate, serialDecimal: "256", serialHexadecimal: "0100" },
    };
    expect(told(acceptance(later, by.chief, {}, registry).events)).toEqual([
      {
        type: "ChannelUpdated",
        data: { domain: employer, channel: "ftp", certificate: { ...keptCertificate, serial: "256" } },
      },
    ]);
    expect(acceptance(renew, by.chief, {}, registry).events).toEqual([]);
    const past = { ...renew, certificate: { ...certificate, expiresAt: minute(1) } };
    expect(codes(refusal(past, by.chief, {}, registry))).toEqual([
      "certificate.expired at certificate.expiresAt",
    ]);

    const renewKey = { type: "RenewChannelKey", scope: employer, channel: "sftp", sshKey: key } as const;
    const other = ed25519Key();
    expect(told(acceptance({ ...renewKey, sshKey: `${other} me` }, by.chief, {}, registry).events)).toEqual([
      {
        type: "ChannelUpdated",
        data: { domain: employer, channel: "sftp", sshKey: { algorithm, data: other.split(" ")[1] } },
      },
    ]);
    expect(acceptance(renewKey, by.chief, {}, registry).events).toEqual([]);
    expect(codes(refusal({ ...renewKey, channel: "ftp" }, by.chief, {}, registry))).toEqual([
      "ssh-key.format at sshKey",
    ]);
    expect(codes(refusal({ ...renewKey, sshKey: " " }, by.chief, {}, registry))).toEqual([
      "ssh-key.required at sshKey",
    ]);
  });

  it("has the password of its technical user set anew, where it has one", () => {
    const registry = withSender(open(sftp), open(service));
    const reset = {
      type: "ResetTechnicalUserPassword",
      scope: employer,
      channel: "ftp",
      ...passwords,
    } as const;
    const { events } = acceptance(reset, by.chief, {}, registry);
    expect(told(events)).toEqual([
      {
        type: "TechnicalUserPasswordReset",
        data: { domain: employer, channel: "ftp", username: "exphospital1" },
      },
    ]);
    for (const channel of ["sftp", "web-service"]) {
      expect(codes(refusal({ ...reset, channel }, by.chief, {}, registry))).toEqual([
        "technical-user.not-allowed at password",
      ]);
    }
    const apart = { ...reset, passwordConfirmation: "other" };
    expect(codes(refusal(apart, by.chief, {}, registry))).toEqual([
      "password.confirmation at passwordConfirmation",
    ]);
    expect(world().senders.size).toBe(0);
  });
});
