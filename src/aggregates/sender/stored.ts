import type { Shape } from "../../kernel/reading.js";
import { dictionary, list, nullable, record } from "../../kernel/shape.js";
import {
  certificate,
  email,
  ids,
  instant,
  laidOut,
  language,
  line,
  phone,
  scope,
  title,
  username,
} from "../common/stored.js";
import type { Channel, Sender, SenderContact, SshKey } from "./state.js";

export const senderContact: Shape<SenderContact> = record<SenderContact>({
  firstName: line,
  lastName: line,
  title,
  function: line,
  language,
  phone,
  fax: nullable(phone),
  mobile: nullable(phone),
  emails: list(email, "entries"),
});

export const sshKey: Shape<SshKey> = record<SshKey>({
  algorithm: /* @__PURE__ */ laidOut("key algorithm", /^[a-z0-9-]+$/, 40),
  data: /* @__PURE__ */ laidOut("base64", /^[A-Za-z0-9+/]+={0,2}$/, 10_000),
});

const channel = record<Channel>({
  kind: line,
  certificate,
  sshKey: nullable(sshKey),
  username: nullable(username),
  applications: ids,
  openedAt: instant,
});

export const sender: Shape<Sender> = record<Sender>({
  domain: scope,
  contact: nullable(senderContact),
  channels: list(channel, "entries"),
  preferred: /* @__PURE__ */ dictionary(line, 10_000, "ids"),
  registeredAt: instant,
});
