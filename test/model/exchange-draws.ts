import type { Command } from "toegangsbeheer";
import {
  account,
  certificate,
  channel,
  contact,
  domains,
  enterprise,
  form,
  goodEmail,
  insz,
  keys,
  kindOfChannel,
  mandatary,
  maybe,
  number,
  one,
  type Pick,
  party,
  person,
  phone,
  some,
  subject,
  ticket,
  today,
} from "./exchange-forms.js";
import type { ModelState } from "./state.js";

/** Some command about requests, senders, mandates or persons, or one that matters to them. */
export function drawCommand(pick: Pick, model: ModelState): Command {
  const asked = (open: boolean) => {
    const found = model.requests.filter((request) => (request.open !== undefined) === open);
    return pick(9) === 0 || found.length === 0 ? ticket(pick) : (found[pick(found.length)]?.ticket as string);
  };
  const sender = one(pick, ...model.senders);
  const carrier = sender !== undefined && pick(4) > 0 ? one(pick, ...sender.channels) : undefined;
  const channelThere = (): { scope: string; channel: string } =>
    sender !== undefined && carrier !== undefined
      ? { scope: sender.domain, channel: carrier.kind }
      : { scope: one(pick, ...domains), channel: kindOfChannel(pick) };
  const scope = one(pick, ...domains);
  const draws: (() => Command)[] = [
    () => ({
      type: "RequestChiefAccessManager",
      ticket: ticket(pick),
      procedure: one(pick, "exception", "signed-request", "signed-request"),
      enterprise: number(pick),
      representative: party(pick),
      chief: pick(2) === 0 ? "representative" : party(pick),
      ...maybe(pick, "accessCodes", true, false),
      declaration: pick(9) > 0,
    }),
    () => {
      const means = one(pick, "eid", "handwritten-original", "handwritten-original", "fax");
      return { type: "SignAppointmentRequest", ticket: asked(pick(9) > 0), insz: person(pick), means };
    },
    () => ({
      type: "GrantAppointmentRequest",
      ticket: asked(pick(9) > 0),
      ...(pick(4) ? { account: account(pick) } : {}),
    }),
    () => ({
      type: "RejectAppointmentRequest",
      ticket: asked(pick(9) > 0),
      reason: one(pick, " no ", "x", " ", "\u2800", "n\u200bo"),
    }),
    () => ({ type: "WithdrawAppointmentRequest", ticket: asked(pick(9) > 0) }),
    () => ({
      type: "UpdateChiefContact",
      enterprise: number(pick),
      email: goodEmail(pick),
      phone: phone(pick),
    }),
    () => ({ type: "GrantAppointmentRequest", ticket: asked(true), account: `a${pick(5)}` }),
    () => {
      const found = model.requests.find(({ open }) => open !== undefined);
      const signer = found?.open?.representative.insz ?? insz(pick(5));
      const means = one(pick, "eid", "handwritten-original");
      return { type: "SignAppointmentRequest", ticket: found?.ticket ?? "t-9", insz: signer, means };
    },
    () => ({ type: "RequestAccessCodes", account: account(pick) }),
    () => {
      const username = `username${pick(9)}`;
      const password = pick(8) === 0 ? "x" : "secret-word-1";
      const named = pick(4) === 0 ? {} : { username, usernameConfirmation: pick(30) === 0 ? "x" : username };
      return {
        type: "IssueAccessCodes",
        account: account(pick),
        ...named,
        password,
        passwordConfirmation: "secret-word-1",
      };
    },
    () => ({ type: "RegisterSender", scope, contact: contact(pick), channel: channel(pick, model) }),
    () => ({ type: "UpdateSenderContact", scope, contact: contact(pick) }),
    () => (pick(4) === 0 ? { type: "CloseSender", scope } : { type: "CloseChannel", ...channelThere() }),
    () => ({ type: "OpenChannel", scope, channel: channel(pick, model) }),
    () => ({ type: "OpenChannel", scope, channel: channel(pick, model) }),
    () => ({
      type: "SetChannelApplications",
      ...channelThere(),
      applications: some(pick, model),
    }),
    () => ({
      type: "PreferChannel",
      ...channelThere(),
      application: some(pick, model)[0] ?? "x",
    }),
    () => ({
      type: "RenewChannelCertificate",
      ...channelThere(),
      certificate: certificate(pick),
    }),
    () => ({
      type: "RenewChannelKey",
      ...channelThere(),
      sshKey: pick(2) ? (keys[0] as string) : one(pick, ...keys),
    }),
    () => {
      const password = pick(4) === 0 ? "x" : "secret-word-1";
      const both = { password, passwordConfirmation: "secret-word-1" };
      return { type: "ResetTechnicalUserPassword", ...channelThere(), ...both };
    },
    () => ({
      type: "SetRoute",
      scope,
      declaration: pick(6) === 0 ? "x" : "social-risk-declaration",
      recipient: pick(2) === 0 ? "self" : mandatary(pick),
      ...(pick(2) === 0 ? { channel: one(pick, kindOfChannel(pick), "") } : {}),
    }),
    () => ({ type: "ClearRoute", scope, declaration: pick(6) === 0 ? "x" : "social-risk-declaration" }),
    () => ({
      type: "GrantMandate",
      enterprise: number(pick),
      mandatary: mandatary(pick),
      subject: subject(pick),
      from: today(pick),
      ...(pick(3) === 0 ? maybe(pick, "until", "") : { until: today(pick) }),
    }),
    () => ({
      type: "RevokeMandate",
      enterprise: number(pick),
      mandatary: mandatary(pick),
      subject: subject(pick),
    }),
    () => ({ type: "AppointCurator", enterprise: number(pick), person: form(pick, model) }),
    () => ({ type: "DischargeCurator", enterprise: number(pick) }),
    () => ({
      type: "UpdateOwnDetails",
      ...maybe(pick, "language", "nl", "fr", null, "x"),
      ...maybe(pick, "email", "own@example.be", null, "x"),
      ...maybe(pick, "assignments", [
        {
          scope: pick(2) ? scope : enterprise,
          ...maybe(pick, "language", "de", null),
          ...maybe(pick, "email", "a@b.be", "x"),
          ...maybe(pick, "localEmail", null, "b@b.be", ""),
        },
      ]),
    }),
    () => ({
      type: "ChangeOwnPassword",
      password: pick(6) ? "secret-word-1" : "x",
      passwordConfirmation: "secret-word-1",
    }),
    () =>
      pick(3)
        ? { type: "UploadOwnCertificate", certificate: certificate(pick) }
        : { type: "RemoveOwnCertificate" },
    () => ({
      type: "CorrectPersonNumber",
      account: account(pick),
      insz: person(pick),
      ...(pick(2) === 0
        ? {}
        : { merge: { account: account(pick), ...(pick(2) ? { username: `username${pick(7)}` } : {}) } }),
    }),
    () => {
      const id = account(pick);
      const held = model.accounts.find((found) => found.id === id);
      const names =
        held === undefined || pick(9) === 0
          ? 1
          : held.formerUsernames.length + (held.username === null ? 0 : 1);
      const digests = Array.from(
        { length: names },
        (_, n) => `digest-${held?.username ?? pick(9)}${n === 0 ? "" : n}`,
      );
      return { type: "ErasePerson", account: id, digests };
    },
    () => ({ type: one(pick, "AppointCoAccessManager", "AddUser"), scope, person: form(pick, model) }),
    () => ({ type: one(pick, "AppointCoAccessManager", "AddUser"), scope, person: form(pick, model) }),
    () => ({
      type: "RemovePersonEverywhere",
      scope: enterprise,
      account: one(pick, ...model.accounts)?.id ?? "a0",
    }),
    () => ({ type: "AppointCoChiefAccessManager", scope: enterprise, person: form(pick, model) }),
    () => ({ type: "ReplaceAccessManager", scope, manager: pick(4) === 0 ? "self" : form(pick, model) }),
    () => ({ type: "RemovePersonEverywhere", scope: enterprise, account: account(pick) }),
    () => ({
      type: one(pick, "RemoveUsers", "BlockUsers"),
      scope: pick(2) ? scope : enterprise,
      accounts: [account(pick)],
    }),
    () => ({
      type: "ActivateDomain",
      enterprise,
      kind: "employer-nsso",
      identifier: "156234892",
      email: "hr@example.be",
      manager: pick(3) === 0 ? "self" : form(pick, model),
    }),
  ];
  return (draws[pick(draws.length)] as () => Command)();
}
