import type { CertificateInput, ChannelInput, Command, SenderContactInput } from "../../src/index.js";
import { password } from "./world.js";

// A sender for tests that need one, and do not look at it.

export const certificate: CertificateInput = {
  owner: "Example Hospital",
  issuer: "Example CA",
  expiresAt: "2027-01-01T00:00:00.000Z",
  serialDecimal: "255",
  serialHexadecimal: "ff",
};

export const senderContact: SenderContactInput = {
  firstName: "Sam",
  lastName: "Van newcomer",
  title: "mrs",
  function: "Payroll officer",
  language: "nl",
  phone: "021234567",
  emails: ["a@example.org"],
};

export const ftp: ChannelInput = {
  kind: "ftp",
  certificate,
  username: "exphospital1",
  usernameConfirmation: "exphospital1",
  password,
  passwordConfirmation: password,
  applications: ["dimona"],
};

/** Registers a sender with that one channel. */
export function registerSender(scope: string, channel = ftp): Command {
  return { type: "RegisterSender", scope, contact: senderContact, channel };
}
