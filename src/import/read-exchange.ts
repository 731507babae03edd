import { assignmentAt } from "../aggregates/account/state.js";
import type { Ticket } from "../aggregates/request/state.js";
import { findChannelKind } from "../catalogue/find.js";
import { readCertificate } from "../credentials/certificate.js";
import { parseTechnicalUsername } from "../credentials/username.js";
import { kindAt } from "../form/applications.js";
import { readNewUsername } from "../form/credentials.js";
import { completed, readDetails } from "../form/details.js";
import type { Form } from "../form/form.js";
import { readPast } from "../form/past.js";
import { readInsz } from "../form/person.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { curatedDomains } from "../procedures/curators/appoint.js";
import type { EventNamed } from "../procedures/events.js";
import { grantMandate } from "../procedures/mandates/grant.js";
import { isComplete, readRequest } from "../procedures/requests/file.js";
import { setRoute } from "../procedures/routes/set.js";
import { readCarried, readKey } from "../procedures/senders/channel.js";
import { readSenderContact } from "../procedures/senders/sender.js";
import { levelOf, type Scope } from "../scope/scope.js";
import { isSingleRole } from "../words/roles.js";
import type { Emit } from "./events-of.js";
import type {
  ImportedChannel,
  ImportedCurator,
  ImportedMandate,
  ImportedRequest,
  ImportedRoute,
  ImportedSender,
} from "./exchange-lists.js";
import type { Growing } from "./growing.js";
import type { ImportReading } from "./reading.js";

/** Reads the lists that rest on the others, each after what it speaks of. */
export function readExchange(growing: Growing, reading: ImportReading): void {
  growing.each("curators", readCurator);
  growing.each("mandates", readMandate);
  growing.each("senders", (entry, emit) => readSender(entry, reading, emit));
  growing.each("routes", (entry) => readRoute(entry, reading));
  growing.each("requests", readOpenRequest);
}

/** An enterprise of the lists. */
function readEnterprise(field: Form<string>): EnterpriseNumber | undefined {
  const number = field.read(parseEnterpriseNumber);
  if (number === undefined || field.port.enterprise(number)) return number;
  field.refuse("enterprise.unknown", { enterprise: number });
  return undefined;
}

function readCurator(entry: Form<ImportedCurator>, emit: Emit): void {
  const named = entry.at("enterprise");
  const number = readEnterprise(named);
  const present = number && entry.port.enterprise(number)?.curator;
  if (present) named.refuse("curator.exists", { account: present.account });
  const domains = number ? curatedDomains(entry, number) : [];
  if (number && domains.length === 0) named.refuse("curator.not-bankrupt", { enterprise: number });
  const person = entry.at("account");
  const account = entry.port.account(person.value);
  if (!account) person.refuse("user.unknown", { account: person.value });
  for (const domain of domains) {
    const held = account && assignmentAt(account, domain);
    if (held && isSingleRole(held.role)) person.refuse("assignment.exists", { role: held.role });
  }
  const details = completed(readDetails(entry, "curator"), undefined);
  const at = readPast(entry.at("createdAt"));
  if (number && account && details) {
    emit("CuratorAppointed", { enterprise: number, account: account.id, domains, details }, at);
  }
}

/** A mandate is judged as it is given, save that one may have ended. */
function readMandate(entry: Form<ImportedMandate>): void {
  if (readEnterprise(entry.at("enterprise")) === undefined) return;
  grantMandate.judge(entry.as({ type: "GrantMandate", ...entry.value }));
}

/** The scope of a domain of the lists. */
function readDomain(field: Form<string>, reading: ImportReading): Scope | undefined {
  const scope = field.read(reading.readScope);
  if (scope === undefined) return undefined;
  if (levelOf(scope) !== "domain") {
    const atDomain = { expected: "scope-at-level", levels: "domain" } as const;
    field.refuse("input.shape", atDomain);
  } else if (!field.port.place(scope)) field.refuse("input.shape", { expected: "place-of-lists" });
  else return scope;
  return undefined;
}

function readSender(entry: Form<ImportedSender>, reading: ImportReading, emit: Emit): void {
  const place = entry.at("scope");
  const domain = readDomain(place, reading);
  const contact = readSenderContact(entry.at("contact"));
  const at = readPast(entry.at("registeredAt"));
  if (domain === undefined) return;
  if (kindAt(entry, domain)?.sender !== true) {
    place.refuse("sender.unknown");
    return;
  }
  if (entry.port.sender(domain)) place.refuse("sender.exists");
  if (contact) emit("SenderRegistered", { domain, contact }, at);
  const carried = new Map<string, ReadonlySet<string>>();
  const names = new Set<string>();
  entry.at("channels").each((channel) => {
    const opened = readChannel(channel, domain);
    const { kind } = channel.value;
    if (carried.has(kind)) channel.at("kind").refuse("channel.exists", { channel: kind.slice(0, 64) });
    carried.set(kind, new Set(channel.value.applications));
    if (opened?.username && names.has(opened.username)) channel.at("username").refuse("username.taken");
    if (opened?.username) names.add(opened.username);
    const openedAt = readPast(channel.at("openedAt"));
    if (opened) emit("ChannelOpened", opened, openedAt);
  });
  const preferred = entry.at("preferred").given();
  for (const application of Object.keys(preferred?.value ?? {})) {
    const channel = preferred?.at(application);
    if (channel === undefined) continue;
    const named = { application: application.slice(0, 64), channel: channel.value.slice(0, 64) };
    if (!carried.get(channel.value)?.has(application)) channel.refuse("channel.preference", named);
    emit("ChannelPreferred", { domain, channel: channel.value, application }, entry.context.now);
  }
}

/** A channel as it was opened once: of an older kind too, with a certificate that may have expired, without its password. */
function readChannel(
  form: Form<ImportedChannel>,
  domain: Scope,
): EventNamed<"ChannelOpened">["data"] | undefined {
  const field = form.at("kind");
  const kind = findChannelKind(form.context.catalogue, field.value);
  if (kind === undefined) {
    field.refuse("channel.unknown", { channel: field.value.slice(0, 64) });
    return undefined;
  }
  const certificate = form.at("certificate").take(readCertificate(form.value.certificate, {}));
  const sshKey = readKey(form.at("sshKey"), kind);
  const carried = form.at("applications").as(form.value.applications ?? []);
  const applications = readCarried(carried, domain, kind, []);
  const name = form.at("username");
  const { username: typed } = form.value;
  const filling = { channel: kind.id };
  const isNamed = kind.technicalUser !== "none";
  if (isNamed && typed === undefined) name.refuse("technical-user.required", filling);
  if (!isNamed && typed !== undefined) name.refuse("technical-user.not-allowed", filling);
  const pair = form.as({ username: typed, usernameConfirmation: typed });
  const username = isNamed && typed !== undefined ? readNewUsername(pair, parseTechnicalUsername) : null;
  if (!certificate || sshKey === undefined || username === undefined) return undefined;
  return { domain, channel: kind.id, certificate, sshKey, username, applications };
}

/** A route is judged as it is set; a declaration has one. */
function readRoute(entry: Form<ImportedRoute>, reading: ImportReading): void {
  const scope = readDomain(entry.at("scope"), reading);
  if (scope === undefined) return;
  const { declaration } = entry.value;
  const isSet = entry.port.routing(scope)?.routes.some((route) => route.declaration === declaration);
  if (isSet) entry.at("declaration").refuse("input.shape", { expected: "entry-once" });
  setRoute.judge(entry.as({ type: "SetRoute", ...entry.value, scope }));
}

/** A request that waits, as its form was filled in; whether a person still fits is judged when it is granted. */
function readOpenRequest(entry: Form<ImportedRequest>, emit: Emit): void {
  const { requester = null, signed, ...form } = entry.value;
  const ticket = form.ticket as Ticket;
  if (entry.port.request(ticket)) entry.at("ticket").refuse("ticket.taken", { ticket });
  const command = { type: "RequestChiefAccessManager", ...form, ticket, declaration: true } as const;
  const request = readRequest(entry.as(command));
  const at = readPast(entry.at("requestedAt"));
  if (isComplete(request)) emit("AppointmentRequested", { ...request, requester }, at);
  if (signed === undefined) return;
  const insz = readInsz(entry.at("signed").as(signed).at("insz"));
  if (insz) emit("AppointmentRequestSigned", { ticket, insz, means: signed.means }, at);
}
