import type { PartMessages } from "../types.js";

/** English messages about senders, their channels and certificates. */
export const senders: PartMessages<"senders"> = {
  "sender.exists": "This domain already has a sender. Change the existing sender or close it first.",
  "sender.unknown":
    "This domain has no sender. Register one first, or choose a domain that can have a sender.",
  "contact.email-required": "Enter at least one and at most {limit} e-mail addresses.",
  "channel.exists":
    "The sender already has a channel “{channel}”. Change that channel or choose another one.",
  "channel.unknown": "The channel “{channel}” was not found here. Choose a channel from the list.",
  "channel.kind-closed":
    "The channel “{channel}” can no longer be opened, only closed. Choose another channel.",
  "certificate.required": "Add a certificate.",
  "certificate.expired": "This certificate has expired. Add a certificate that is still valid.",
  "certificate.serial":
    "The decimal and the hexadecimal form of the serial number do not give the same number. Copy both from the certificate.",
  "ssh-key.required": "Add a public SSH key: this channel asks for one.",
  "ssh-key.format":
    "Enter a public SSH key in OpenSSH format: RSA of at least 2048 bits, Ed25519 or ECDSA. Leave the key out if the channel asks for none.",
  "technical-user.required":
    "The channel “{channel}” asks for this detail of the technical user. Enter it twice.",
  "technical-user.not-allowed":
    "The channel “{channel}” does not ask for this detail of a technical user. Leave it out.",
  "channel.applications-required":
    "Check the applications of the channel “{channel}”. Choose at least one for FTP or SFTP and none for a web service.",
  "channel.preference":
    "The application “{application}” does not go by the channel “{channel}”. Add it to that channel first or choose another preferred channel.",
};
