/** Part 13 of the rule book. Senders of structured messages, their channels and certificates. */
export const senderRules = {
  "sender.exists": {
    statement: "A domain has at most one active sender.",
    manual: "Step-by-step guide, VI",
  },
  "sender.unknown": {
    statement:
      "A sender that is changed or ended is there, and only a kind of domain that sends structured messages gets one.",
    manual: "Step-by-step guide, VI; which kinds may have one: chosen",
  },
  "contact.email-required": {
    statement: "A sender's contact has at least one e-mail address, and at most three.",
    manual: "Step-by-step guide, VI",
    params: ["limit"],
  },
  "channel.exists": {
    statement: "A sender has at most one channel of a kind.",
    chosen: "No manual speaks of it",
    params: ["channel"],
  },
  "channel.unknown": {
    statement:
      "The kind of channel is in the catalogue, and the sender has the channel that is changed, preferred or closed.",
    chosen: "No manual speaks of it",
    params: ["channel"],
  },
  "channel.kind-closed": {
    statement: "Only FTP, SFTP and web service channels are opened; older kinds are only closed.",
    manual: "Step-by-step guide, VI; User management: roles, 5.5; that the older kinds can be closed: chosen",
    params: ["channel"],
  },
  "certificate.required": {
    statement: "Every channel carries a certificate.",
    manual: "Step-by-step guide, VI",
  },
  "certificate.expired": {
    statement: "A certificate is not past its expiry.",
    chosen: "No manual speaks of it",
  },
  "certificate.serial": {
    statement: "A certificate's serial number is one number in its decimal and its hexadecimal form.",
    chosen: "The form asks for both",
  },
  "ssh-key.required": {
    statement: "An SFTP channel carries a public SSH key.",
    manual: "Step-by-step guide, VI.b",
  },
  "ssh-key.format": {
    statement:
      "A public SSH key is one line in the OpenSSH notation that OpenSSH reads, its algorithm the one that its data name: RSA of 2048 to 16384 bits, Ed25519 or ECDSA. Its numbers make a key: an odd modulus, an odd exponent of at least 3 below it, a point on the curve. Other channels carry none.",
    chosen: "Step-by-step guide, VI.b asks for a public key; the algorithms are chosen",
  },
  "technical-user.required": {
    statement:
      "An FTP channel has a technical user with user name and password, an SFTP channel one with a user name.",
    manual: "Step-by-step guide, VI",
    params: ["channel"],
  },
  "technical-user.not-allowed": {
    statement: "A web service channel has no technical user, and only an FTP channel's has a password.",
    manual: "Step-by-step guide, VI",
    params: ["channel"],
  },
  "channel.applications-required": {
    statement: "An FTP or SFTP channel carries at least one application, a web service channel none.",
    manual: "Step-by-step guide, VI",
    params: ["channel"],
  },
  "channel.preference": {
    statement:
      "An application is preferred on a channel that carries it, and has exactly one preferred channel.",
    manual: "Step-by-step guide, VI; that the first is preferred until another is chosen: chosen",
    params: ["application", "channel"],
  },
} as const;
