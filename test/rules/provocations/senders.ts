import type { Command, Registry } from "../../../src/index.js";
import type { RuleCode } from "../../../src/rules/index.js";
import { by, employer, password, phone, played, type Turn } from "../../support/world.js";
import { type Provocations, refused } from "./provocation.js";

const certificate = {
  owner: "Example Hospital",
  issuer: "Example Authority",
  expiresAt: "2027-03-02T09:00:00.000Z",
  serialDecimal: "48879",
  serialHexadecimal: "BE:EF",
};
const sshKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g";
const technicalUser = { username: "EXPhospital", usernameConfirmation: "EXPhospital" };
const applications = ["dmfa"];

const ftp = {
  kind: "ftp",
  certificate,
  ...technicalUser,
  password,
  passwordConfirmation: password,
  applications,
};
const sftp = { kind: "sftp", certificate, ...technicalUser, sshKey, applications };
const webService = { kind: "web-service", certificate };

const contact = {
  firstName: "Sam",
  lastName: "Voorbeeld",
  title: "mrs",
  function: "ICT",
  language: "nl",
  phone,
  emails: ["berichten@example.org"],
};

const register = (channel: object) => (): Command =>
  ({ type: "RegisterSender", scope: employer, contact, channel }) as Command;
const open = (channel: object) => (): Command =>
  ({ type: "OpenChannel", scope: employer, channel }) as Command;

const registering: Turn = [register(webService)(), by.chief];
const registered = (): Registry => played([registering]);
const withFtp = (): Registry => played([registering, [open(ftp)(), by.chief]]);

/** A channel that a sender with a web service can't open so. */
const unopened = (field: readonly string[], channel: object, before = registered) =>
  refused(["channel", ...field], open(channel), by.chief, { before });

export const senders: Provocations<RuleCode<"senders">> = {
  "sender.exists": refused(["scope"], register(webService), by.chief, { before: registered }),
  "sender.unknown": refused(["scope"], () => ({ type: "CloseSender", scope: employer })),
  "contact.email-required": refused(
    ["contact", "emails"],
    () => ({ type: "UpdateSenderContact", scope: employer, contact: { ...contact, emails: [] } }),
    by.chief,
    { before: registered },
  ),
  "channel.exists": unopened(["kind"], webService),
  "channel.unknown": refused(
    ["channel"],
    () => ({ type: "CloseChannel", scope: employer, channel: "sftp" }),
    by.chief,
    { before: registered },
  ),
  "channel.kind-closed": unopened(["kind"], { kind: "mqlink", certificate, applications }),
  "certificate.required": unopened(["certificate"], { ...sftp, certificate: undefined }),
  "certificate.expired": unopened(["certificate", "expiresAt"], {
    ...sftp,
    certificate: { ...certificate, expiresAt: "2026-03-02T09:59:59.999Z" },
  }),
  "certificate.serial": unopened(["certificate", "serialDecimal"], {
    ...sftp,
    certificate: { ...certificate, serialDecimal: "48880" },
  }),
  "ssh-key.required": unopened(["sshKey"], { ...sftp, sshKey: undefined }),
  "ssh-key.format": unopened(["sshKey"], { ...sftp, sshKey: sshKey.replace("ssh-ed25519", "ssh-rsa") }),
  "technical-user.required": unopened(["username"], { ...sftp, username: undefined }),
  "technical-user.not-allowed": unopened(["password"], { ...sftp, password, passwordConfirmation: password }),
  "channel.applications-required": unopened(["applications"], { ...sftp, applications: [] }),
  "channel.preference": refused(
    ["application"],
    () => ({ type: "PreferChannel", scope: employer, channel: "ftp", application: "dimona" }),
    by.chief,
    { before: withFtp },
  ),
};
