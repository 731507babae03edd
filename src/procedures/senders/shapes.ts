import { applications, line, scopeAt } from "../../form/fields.js";
import { list, optional, record } from "../../kernel/shape.js";
import type { SenderCommand } from "../commands.js";
import type { ShapesOf } from "../shapes-of.js";
import type { CertificateInput, ChannelInput, SenderContactInput } from "./commands.js";

const scope = scopeAt("domain");
const onChannel = { scope, channel: line };

/** A certificate's plain values. */
export const certificate: ReturnType<typeof record<CertificateInput>> = record<CertificateInput>({
  owner: line,
  issuer: line,
  enterprise: optional(line),
  expiresAt: line,
  serialDecimal: line,
  serialHexadecimal: line,
});

const contact = record<SenderContactInput>({
  firstName: line,
  lastName: line,
  title: line,
  function: line,
  language: line,
  phone: line,
  fax: optional(line),
  mobile: optional(line),
  emails: list(line, "applications"),
});

const channel = record<ChannelInput>({
  kind: line,
  certificate: optional(certificate),
  sshKey: optional(line),
  username: optional(line),
  usernameConfirmation: optional(line),
  password: optional(line),
  passwordConfirmation: optional(line),
  applications: optional(applications),
});

/** The shapes of the commands about senders. */
export const senderShapes: ShapesOf<SenderCommand> = {
  RegisterSender: { scope, contact, channel },
  UpdateSenderContact: { scope, contact },
  CloseSender: { scope },
  OpenChannel: { scope, channel },
  CloseChannel: onChannel,
  SetChannelApplications: { ...onChannel, applications },
  PreferChannel: { ...onChannel, application: line },
  RenewChannelCertificate: { ...onChannel, certificate },
  RenewChannelKey: { ...onChannel, sshKey: line },
  ResetTechnicalUserPassword: { ...onChannel, password: line, passwordConfirmation: line },
};
