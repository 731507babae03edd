import type { ExchangeMessages } from "../types.js";

/** English messages about senders and their channels, certificates, routing, mandates and curators. */
export const enExchangeMessages: ExchangeMessages = {
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

  "route.declaration-unknown":
    "For the declaration “{declaration}”, no routing is possible or set here. Choose a declaration from the list.",
  "route.recipient-without-mandate":
    "This recipient has no mandate of your enterprise at present. Give a mandate first or choose another recipient.",
  "route.channel":
    "For your enterprise, choose the e-Box or an FTP or SFTP channel of your sender. Choose no channel for another recipient.",
  "route.broken":
    "The route for “{declaration}” leads nowhere any more: its mandate or its channel has ended. Choose another recipient or another channel.",

  "mandate.not-employer":
    "Only an employer registered with the NSSO can give this mandate, and the enterprise {enterprise} is not known there as an employer. Check the number.",
  "mandate.managed-elsewhere":
    "Mandates for “{subject}” are managed in another service: {system}. Go on there.",
  "mandate.exists":
    "This mandatary already has a mandate for “{subject}” in that period. Revoke it first or choose another period.",
  "mandate.unknown":
    "No mandate for “{subject}” was found. Choose the subject from the list and check the mandatary.",
  "mandate.period": "The mandate ends before it starts. Choose as the last day the first day or a later one.",
  "curator.exists": "This enterprise already has a curator: {account}. End that appointment first.",
  "curator.unknown": "The enterprise {enterprise} has no curator. Check the number.",
  "curator.not-bankrupt":
    "No bankruptcy of the enterprise {enterprise} is known. Check the number or have the data corrected.",
};
