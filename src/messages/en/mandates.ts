import type { PartMessages } from "../types.js";

/** English messages about routing, mandates and curators. */
export const mandates: PartMessages<"routing" | "mandates"> = {
  "route.declaration-unknown":
    "For the declaration “{declaration}”, no routing is possible or set here. Choose a declaration from the list.",
  "route.recipient-without-mandate":
    "This recipient has no mandate of your enterprise at present. Give a mandate first or choose another recipient.",
  "route.channel":
    "For your enterprise, choose the e-Box or an FTP or SFTP channel of your sender. Choose no channel for another recipient.",
  "route.broken":
    "The routing of “{declaration}” no longer works: the mandate or the channel has ended. Choose another recipient or another channel.",

  "mandate.not-employer":
    "Only an employer registered with the NSSO can give this mandate, and the enterprise {enterprise} is not known there as an employer. Check the number.",
  "mandate.managed-elsewhere":
    "Mandates for “{subject}” are managed in another service: {system}. Go on there.",
  "mandate.exists":
    "This mandatary already has a mandate for “{subject}” in that period. Revoke it first or choose another period.",
  "mandate.unknown":
    "No mandate for “{subject}” was found. Choose the subject from the list and check the mandatary.",
  "mandate.period": "The mandate ends before it starts. Choose as the last day the first day or a later one.",
  "curator.exists": "This enterprise has a curator: {account}. That task must end first.",
  "curator.unknown": "The enterprise {enterprise} has no curator. Check the number.",
  "curator.not-bankrupt":
    "No bankruptcy of the enterprise {enterprise} is known. Check the number or have the data corrected.",
};
