import { type Account, assignmentAt } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { Ticket } from "../aggregates/request/state.js";
import { findChannelKind } from "../catalogue/find.js";
import { readCertificate } from "../credentials/certificate.js";
import { parseTechnicalUsername } from "../credentials/username.js";
import { readVisibleText } from "../credentials/visible-text.js";
import { kindAt } from "../form/applications.js";
import { readNewUsername } from "../form/credentials.js";
import { completed, readDetails } from "../form/details.js";
import type { Form } from "../form/form.js";
import { readMandatary } from "../form/mandatary.js";
import { readPast, readPastGiven } from "../form/past.js";
import { readInsz } from "../form/person.js";
import type { Checked } from "../form/room.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { curatedDomains } from "../procedures/curators/appoint.js";
import type { EventNamed, RegistryEvent } from "../procedures/events.js";
import { grantMandate } from "../procedures/mandates/grant.js";
import { isComplete, readRequest } from "../procedures/requests/file.js";
import { readDecisions } from "../procedures/reviews/confirm.js";
import { readDeclaration, setRoute } from "../procedures/routes/set.js";
import { readCarried, readKey } from "../procedures/senders/channel.js";
import { readSenderContact } from "../procedures/senders/sender.js";
import { levelOf, type Scope } from "../scope/scope.js";
import { isSingleRole } from "../words/roles.js";
import { type Emit, emitAssignment } from "./events-of.js";
import type {
  ImportedChannel,
  ImportedClosedRequest,
  ImportedCurator,
  ImportedMandate,
  ImportedRequest,
  ImportedReview,
  ImportedRoute,
  ImportedSender,
} from "./exchange-lists.js";
import type { Growing } from "./growing.js";
import type { FoundAssignment, ImportReading } from "./reading.js";

/** Reads the lists that rest on the others, each after what it speaks of; enterprises end once their requests are closed. */
export function readExchange(
  growing: Growing,
  reading: ImportReading,
  endings: readonly RegistryEvent[],
): void {
  growing.each("closedRequests", readClosedRequest);
  growing.follow(endings);
  growing.each("curators", (entry, emit) => readCurator(entry, reading, emit));
  growing.each("mandates", readMandate);
  growing.each("senders", (entry, emit) => readSender(entry, reading, emit));
  growing.each("routes", (entry) => readRoute(entry, reading));
  growing.each("requests", readOpenRequest);
  growing.each("reviews", (entry, emit) => readReview(entry, reading, emit));
}

/** The co-managers whom curators appointed, by account and scope: they come with him. */
export function coManagersOf(reading: ImportReading): ReadonlySet<string> {
  const all = (reading.form.value.curators ?? []).flatMap((one) => one.coManagers ?? []);
  return new Set(all.map(({ account, scope }) => coManagerKey(reading, account, scope)));
}

function coManagerKey(reading: ImportReading, account: string, text: string): string {
  const scope = reading.readScope(text);
  return `${account} ${scope.ok ? scope.value : text}`;
}

/** An enterprise of the lists. */
function readEnterprise(field: Form<string>): EnterpriseNumber | undefined {
  const number = field.read(parseEnterpriseNumber);
  if (number === undefined || field.port.enterprise(number)) return number;
  field.refuse("enterprise.unknown", { enterprise: number });
  return undefined;
}

function readCurator(entry: Form<ImportedCurator>, reading: ImportReading, emit: Emit): void {
  const named = entry.at("enterprise");
  const number = readEnterprise(named);
  const present = number && entry.port.enterprise(number)?.curator;
  if (present) named.refuse("curator.exists", { account: present.account });
  const domains = number ? curatedDomains(entry, number) : [];
  if (number && domains.length === 0) named.refuse("curator.not-bankrupt", { enterprise: number });
  const account = readAccount(entry.at("account"));
  for (const domain of domains) {
    const held = account && assignmentAt(account, domain);
    if (held && isSingleRole(held.role)) {
      entry.at("account").refuse("assignment.exists", { role: held.role });
    }
  }
  const details = completed(readDetails(entry, "curator"), undefined);
  const at = readPast(entry.at("createdAt"));
  const dischargedAt = readPastGiven(entry.at("dischargedAt"));
  const coManagers = readCoManagers(entry, reading, domains);
  if (!number || !account || !details) return;
  const on = { enterprise: number, account: account.id, domains };
  emit("CuratorAppointed", { ...on, details }, at);
  const by = { kind: "account", account: account.id } as const;
  for (const one of coManagers) emitAssignment(emit, one, entry.context.now, by);
  if (dischargedAt) emit("CuratorDischarged", { ...on, coManagers: [] }, dischargedAt);
}

/** Whoever became co-manager by the curator is so in the list of assignments, in one of his domains. */
function readCoManagers(
  entry: Form<ImportedCurator>,
  reading: ImportReading,
  domains: readonly Scope[],
): readonly FoundAssignment[] {
  const found: FoundAssignment[] = [];
  const named = entry.at("coManagers").given();
  named?.each((one) => {
    const { account, scope } = one.value;
    const held = reading.assignments.get(coManagerKey(reading, account, scope));
    if (held?.role !== "co-access-manager") one.at("account").refuse("user.unknown", { account });
    else if (!domains.includes(held.scope)) {
      one.at("scope").refuse("input.shape", { expected: "place-of-lists" });
    } else found.push(held);
  });
  return found;
}

/** An account of the lists. */
function readAccount(field: Form<string>): Account | undefined {
  const account = field.port.account(field.value);
  if (account === undefined) field.refuse("user.unknown", { account: field.value });
  return account;
}

/** A mandate is judged as it is given, save that one may have ended. */
function readMandate(entry: Form<ImportedMandate>): void {
  const field = entry.at("enterprise");
  const named = parseEnterpriseNumber(field.value);
  if (named.ok) readEnterprise(field);
  grantMandate.judge(entry.as({ type: "GrantMandate", ...entry.value }));
}

/** The scope of a domain of the lists. */
function readDomain(field: Form<string>, reading: ImportReading): Scope | undefined {
  const scope = field.read(reading.readScope);
  if (scope === undefined) return undefined;
  const atDomain = { expected: "scope-at-level", levels: "domain" } as const;
  if (levelOf(scope) !== "domain") field.refuse("input.shape", atDomain);
  else if (!field.port.place(scope)) field.refuse("input.shape", { expected: "place-of-lists" });
  else return scope;
  return undefined;
}

function readSender(entry: Form<ImportedSender>, reading: ImportReading, emit: Emit): void {
  const place = entry.at("scope");
  const domain = readDomain(place, reading);
  const contact = readSenderContact(entry.at("contact"));
  const at = readPast(entry.at("registeredAt"));
  const maySend = domain !== undefined && kindAt(entry, domain)?.sender === true;
  if (domain && !maySend) place.refuse("sender.unknown");
  else if (domain && entry.port.sender(domain)) place.refuse("sender.exists");
  if (domain && contact) emit("SenderRegistered", { domain, contact }, at);
  const carried = new Map<string, ReadonlySet<string>>();
  const names = new Set<string>();
  entry.at("channels").each((channel) => {
    const opened = readChannel(channel, maySend ? domain : undefined);
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
    if (domain) emit("ChannelPreferred", { domain, channel: channel.value, application }, entry.context.now);
  }
}

/** A channel as it was opened once: of an older kind too, with a certificate that may have expired, without its password. */
function readChannel(
  form: Form<ImportedChannel>,
  domain: Scope | undefined,
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
  const applications = domain ? readCarried(carried, domain, kind, []) : [];
  const name = form.at("username");
  const { username: typed } = form.value;
  const filling = { channel: kind.id };
  const isNamed = kind.technicalUser !== "none";
  if (isNamed && typed === undefined) name.refuse("technical-user.required", filling);
  if (!isNamed && typed !== undefined) name.refuse("technical-user.not-allowed", filling);
  const pair = form.as({ username: typed, usernameConfirmation: typed });
  const username = isNamed && typed !== undefined ? readNewUsername(pair, parseTechnicalUsername) : null;
  if (!domain || !certificate || sshKey === undefined || username === undefined) return undefined;
  return { domain, channel: kind.id, certificate, sshKey, username, applications };
}

/** A route is judged as it is set; a declaration has one. */
function readRoute(entry: Form<ImportedRoute>, reading: ImportReading): void {
  const scope = readDomain(entry.at("scope"), reading);
  const { declaration, recipient } = entry.value;
  if (scope === undefined) {
    readDeclaration(entry.at("declaration"));
    if (recipient !== "self") readMandatary(entry.at("recipient").as(recipient));
    return;
  }
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

/** A request that was closed: what is kept of it, and how it ended. */
function readClosedRequest(entry: Form<ImportedClosedRequest>, emit: Emit): void {
  const { value } = entry;
  const ticket = value.ticket as Ticket;
  if (entry.port.request(ticket)) entry.at("ticket").refuse("ticket.taken", { ticket });
  const enterprise = entry.at("enterprise").read(parseEnterpriseNumber);
  const requestedAt = readPast(entry.at("requestedAt"));
  const closedAt = readPast(entry.at("closedAt"));
  const reason = value.status === "rejected" ? entry.as(value).at("reason").read(readVisibleText) : undefined;
  if (!enterprise) return;
  const forgotten = { requester: null, representative: null, chief: null, accessCodes: false };
  emit("AppointmentRequested", { ticket, enterprise, procedure: value.procedure, ...forgotten }, requestedAt);
  if (value.status === "granted") {
    emit("AppointmentRequestGranted", { ticket, account: value.account as AccountId }, closedAt);
  } else if (value.status === "withdrawn") emit("AppointmentRequestWithdrawn", { ticket }, closedAt);
  else if (reason !== undefined) emit("AppointmentRequestRejected", { ticket, reason }, closedAt);
}

/** What somebody confirmed of the review of a place of the lists. */
function readReview(entry: Form<ImportedReview>, reading: ImportReading, emit: Emit): void {
  const field = entry.at("scope");
  const scope = field.read(reading.readScope);
  const isThere = scope !== undefined && reading.places.has(scope);
  if (scope && !isThere) field.refuse("input.shape", { expected: "place-of-lists" });
  const account = readAccount(entry.at("account"));
  const at = readPast(entry.at("confirmedAt"));
  const decided = readDecisions(entry as Form<Checked<ImportedReview>>, scope, account?.id);
  if (scope && account)
    emit("ReviewConfirmed", { scope, ...decided }, at, { kind: "account", account: account.id });
}
