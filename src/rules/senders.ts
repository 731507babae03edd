import type { RuleTable } from "./table.js";

/** The codes of part 13. */
export type SenderRuleCode =
  | "sender.exists"
  | "sender.unknown"
  | "contact.email-required"
  | "channel.exists"
  | "channel.unknown"
  | "channel.kind-closed"
  | "certificate.required"
  | "certificate.expired"
  | "certificate.serial"
  | "ssh-key.required"
  | "ssh-key.format"
  | "technical-user.required"
  | "technical-user.not-allowed"
  | "channel.applications-required"
  | "channel.preference";

/** Part 13 of the rule book. Senders of structured messages, their channels and certificates. */
export const senderRules: RuleTable<SenderRuleCode> = {
  "sender.exists": {
    code: "sender.exists",
    part: 13,
    statement: "A domain has at most one active sender.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VI",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "sender.unknown": {
    code: "sender.unknown",
    part: 13,
    statement:
      "A sender that is changed or ended is there, and only a kind of domain that sends structured messages gets one.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), VI; which kinds may have one: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "contact.email-required": {
    code: "contact.email-required",
    part: 13,
    statement: "A sender's contact has at least one e-mail address, and at most three.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VI",
    stages: ["rules"],
    weight: "refuses",
    params: ["limit"],
  },
  "channel.exists": {
    code: "channel.exists",
    part: 13,
    statement: "A sender has at most one channel of a kind.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["channel"],
  },
  "channel.unknown": {
    code: "channel.unknown",
    part: 13,
    statement:
      "The kind of channel is in the catalogue, and the sender has the channel that is changed, preferred or closed.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: ["channel"],
  },
  "channel.kind-closed": {
    code: "channel.kind-closed",
    part: 13,
    statement: "Only FTP, SFTP and web service channels are opened; older kinds are only closed.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), VI; User management: roles, 5.5; that the older kinds can be closed: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: ["channel"],
  },
  "certificate.required": {
    code: "certificate.required",
    part: 13,
    statement: "Every channel carries a certificate.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VI",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "certificate.expired": {
    code: "certificate.expired",
    part: 13,
    statement: "A certificate is not past its expiry.",
    firmness: "chosen",
    source: "No manual speaks of it",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "certificate.serial": {
    code: "certificate.serial",
    part: 13,
    statement: "A certificate's serial number is one number in its decimal and its hexadecimal form.",
    firmness: "chosen",
    source: "The form asks for both",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "ssh-key.required": {
    code: "ssh-key.required",
    part: 13,
    statement: "An SFTP channel carries a public SSH key.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VI.b",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "ssh-key.format": {
    code: "ssh-key.format",
    part: 13,
    statement:
      "A public SSH key is in the OpenSSH notation, its algorithm the one that its data name: RSA of at least 2048 bits, Ed25519 or ECDSA. Other channels carry none.",
    firmness: "chosen",
    source:
      "Step-by-step guide to the management of access managers (July 2018), VI.b asks for a public key; the algorithms are chosen",
    stages: ["rules"],
    weight: "refuses",
    params: [],
  },
  "technical-user.required": {
    code: "technical-user.required",
    part: 13,
    statement:
      "An FTP channel has a technical user with user name and password, an SFTP channel one with a user name.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VI",
    stages: ["rules"],
    weight: "refuses",
    params: ["channel"],
  },
  "technical-user.not-allowed": {
    code: "technical-user.not-allowed",
    part: 13,
    statement: "A web service channel has no technical user, and only an FTP channel's has a password.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VI",
    stages: ["rules"],
    weight: "refuses",
    params: ["channel"],
  },
  "channel.applications-required": {
    code: "channel.applications-required",
    part: 13,
    statement: "An FTP or SFTP channel carries at least one application, a web service channel none.",
    firmness: "manual",
    source: "Step-by-step guide to the management of access managers (July 2018), VI",
    stages: ["rules"],
    weight: "refuses",
    params: ["channel"],
  },
  "channel.preference": {
    code: "channel.preference",
    part: 13,
    statement:
      "An application is preferred on a channel that carries it, and has exactly one preferred channel.",
    firmness: "manual",
    source:
      "Step-by-step guide to the management of access managers (July 2018), VI; that the first is preferred until another is chosen: chosen",
    stages: ["rules"],
    weight: "refuses",
    params: ["application", "channel"],
  },
};
