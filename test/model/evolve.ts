import type { AppointedManager, AssignmentDetails } from "../../src/aggregates/common/manager.js";
import type { RegistryEvent } from "../../src/procedures/events.js";
import type { Role } from "../../src/words/roles.js";
import { applyToEnterprise } from "./enterprises.js";
import { applyToMandates, applyToRequest, applyToSender } from "./evolve-exchange.js";
import { applyToAccount, applyToCurator, forgetFormerCoManagers, tellCurator } from "./evolve-persons.js";
import { applyToReview, dropReview } from "./reviews.js";
import { singleRole } from "./roles.js";
import {
  above,
  accountIn,
  assignmentIn,
  enterpriseIn,
  idsOf,
  levelAt,
  type ModelAccount,
  type ModelAssignment,
  type ModelEnterprise,
  type ModelHeld,
  type ModelPlace,
  type ModelState,
  placeIn,
  within,
} from "./state.js";

/** Brings the state up to date with what happened, in place. */
export function modelApply(state: ModelState, events: readonly RegistryEvent[]): void {
  for (const event of events) {
    applyOne(state, event);
    forgetFormerCoManagers(state);
  }
}

function applyOne(state: ModelState, event: RegistryEvent): void {
  const at: string = event.metadata.at;
  switch (event.type) {
    case "EnterpriseRegistered": {
      const { enterprise: number, name, address = null } = event.data;
      state.enterprises.push({
        number,
        name,
        address,
        registeredAt: at,
        chief: null,
        curator: null,
        ended: null,
      });
      break;
    }
    case "ChiefAccessManagerAppointed":
    case "ChiefAccessManagerReplaced": {
      const { enterprise: number, account, email } = event.data;
      if (event.type === "ChiefAccessManagerReplaced") dropAssignment(state, event.data.previous, number);
      nameChief(state, number, event.data, at);
      const before = assignmentIn(accountIn(state, account), number);
      const { title = null, language = null, localEmail = null } = before ?? {};
      const details = { title, language, email, localEmail, lastDay: null } as AssignmentDetails;
      putInRole(state, account, number, "chief-access-manager", details, at);
      break;
    }
    case "ChiefContactUpdated":
      nameChief(state, event.data.enterprise, event.data, at);
      break;
    case "CuratorAppointed":
    case "CuratorDischarged":
      applyToCurator(state, event, at);
      break;
    case "ConfirmationRequested":
      break;
    case "DomainActivated":
      state.places.push({
        ...newPlace(event.data, at),
        curatedUntil: null,
        fields: { ...event.data.fields },
      });
      break;
    case "SubdivisionAdded":
      state.places.push({ ...newPlace(event.data, at), name: event.data.name, lastSiteAt: null });
      break;
    case "SiteAdded": {
      state.places.push({ ...newPlace(event.data, at), name: event.data.name });
      const parent = place(state, above(event.data.scope) as string);
      if ((parent.lastSiteAt ?? at) <= at) parent.lastSiteAt = at;
      break;
    }
    case "DomainUpdated":
    case "SubdivisionUpdated":
    case "SiteUpdated":
      Object.assign(place(state, event.data.scope), { email: event.data.email, changedAt: at });
      break;
    case "SubdivisionRemoved":
    case "SiteRemoved":
      removePlace(state, event.data.scope);
      break;
    case "EnterpriseRenamed":
    case "EnterpriseCeased":
    case "EnterpriseMerged":
    case "EnterpriseRevived":
      applyToEnterprise(state, event, at);
      break;
    case "DomainClosed":
      endWithin(state, event.data.scope);
      break;
    case "ApplicationsSet": {
      const changed = place(state, event.data.scope);
      changed.applications = exactly(changed.applications, event.data.applications, at);
      changed.changedAt = at;
      break;
    }
    case "ManagerAppointed":
      putManager(state, event.data.scope, event.data.manager, at);
      break;
    case "ManagerReplaced": {
      const { scope, manager, previous } = event.data;
      nowLed(state, scope, manager, at);
      if (previous.kind === "account") dropAssignment(state, previous.account, scope);
      putManager(state, scope, manager, at);
      break;
    }
    case "AccountOpened": {
      if ("erased" in event.data) throw new Error("the model replays no erased history");
      const { account: id, ...told } = event.data;
      const passwordSetAt = told.username === null ? null : at;
      const nothing = {
        ...{ language: null, email: null, certificate: null, certificateTiedTo: null },
        ...{ codesRequestedAt: null, passwordSetAt },
      };
      const lists = { aliases: [], formerUsernames: [], assignments: [] };
      state.accounts.push({ id, ...told, ...nothing, ...lists, openedAt: at });
      break;
    }
    case "AssignmentAdded": {
      const { scope, role, details, applications, functions } = event.data;
      const added = newAssignment(scope, role, known(details), applications, functions, at);
      added.roleSince = keptMoment(state, event.data.account, scope, role, at);
      account(state, event.data.account).assignments.push(added);
      tellCurator(state, event);
      break;
    }
    case "AssignmentLifted": {
      const { scope, role, details } = event.data;
      putInRole(state, event.data.account, scope, role, known(details), at);
      tellCurator(state, event);
      break;
    }
    case "AssignmentRemoved":
      dropAssignment(state, event.data.account, event.data.scope);
      break;
    case "PasswordReset":
    case "PasswordChanged":
    case "AccessCodesRequested":
    case "AccessCodesIssued":
    case "AccountUpdated":
    case "CertificateUploaded":
    case "CertificateRemoved":
    case "PersonNumberCorrected":
    case "AccountsMerged":
    case "PersonErased":
      applyToAccount(state, event, at);
      break;
    case "AppointmentRequested":
    case "AppointmentRequestSigned":
    case "AppointmentRequestGranted":
    case "AppointmentRequestRejected":
    case "AppointmentRequestWithdrawn":
      applyToRequest(state, event, at);
      break;
    case "SenderRegistered":
    case "SenderContactUpdated":
    case "SenderClosed":
    case "ChannelOpened":
    case "ChannelClosed":
    case "ChannelUpdated":
    case "ChannelPreferred":
    case "TechnicalUserPasswordReset":
      applyToSender(state, event, at);
      break;
    case "MandateGranted":
    case "MandateRevoked":
    case "RouteSet":
    case "RouteCleared":
      applyToMandates(state, event);
      break;
    case "ReviewConfirmed":
      applyToReview(state, event);
      break;
    default:
      applyToAssignment(state, event, at);
  }
}

/** Details as they were told; the model replays no erased history. */
function known(details: AssignmentDetails | null): AssignmentDetails {
  return details as AssignmentDetails;
}

function nameChief(
  state: ModelState,
  number: string,
  { account, email, phone }: { account: string; email: string | null; phone: string | null },
  at: string,
): void {
  const enterprise = enterpriseIn(state, number) as ModelEnterprise;
  const before = enterprise.chief?.account === account ? enterprise.chief.led : undefined;
  // What is left to the office that is his now, and that he led by name: he leads it since then.
  const led = leadsOf(state, account, at).filter(
    ({ scope }) => above(scope) === number && place(state, scope).manager.kind === "office",
  );
  enterprise.chief = { account, email: email as string, phone: phone as string, led: before ?? led };
}

type OnAssignment = Extract<
  RegistryEvent,
  {
    readonly type:
      | "AssignmentUpdated"
      | "AssignmentBlocked"
      | "AssignmentUnblocked"
      | "ApplicationsGranted"
      | "ApplicationsRevoked"
      | "FunctionsAssigned";
  }
>;

function applyToAssignment(state: ModelState, event: OnAssignment, at: string): void {
  const held = assignmentIn(account(state, event.data.account), event.data.scope) as ModelAssignment;
  held.changedAt = at;
  if (event.type === "AssignmentUpdated") {
    const wasOver = isOver(held, at);
    Object.assign(held, event.data.changes);
    if (wasOver && !isOver(held, at)) startAnew(held, at);
  }
  if (event.type === "AssignmentBlocked") held.status = "blocked";
  if (event.type === "AssignmentUnblocked") {
    held.status = "active";
    startAnew(held, at);
  }
  if (event.type === "ApplicationsGranted") {
    const all = [...idsOf(held.applications), ...event.data.applications];
    held.applications = exactly(
      held.applications,
      all.filter((id, n) => all.indexOf(id) === n),
      at,
    );
  }
  if (event.type === "ApplicationsRevoked") {
    held.applications = held.applications.filter((one) => !event.data.applications.includes(one.id));
  }
  if (event.type === "FunctionsAssigned") held.functions = exactly(held.functions, event.data.functions, at);
}

function account(state: ModelState, id: string): ModelAccount {
  return accountIn(state, id) as ModelAccount;
}

function place(state: ModelState, scope: string): ModelPlace {
  return placeIn(state, scope) as ModelPlace;
}

/** Exactly these: what is there already keeps its moment. */
function exactly(held: ModelHeld[], ids: readonly string[], at: string): ModelHeld[] {
  return ids.map((id) => ({ id, since: held.find((one) => one.id === id)?.since ?? at }));
}

function newPlace(
  data: { scope: string; email: string | null; applications: readonly string[] },
  at: string,
) {
  const { scope, email } = data;
  const manager = { kind: "office" as const, office: above(scope) as string };
  const fresh: ModelPlace = {
    level: levelAt(scope),
    scope,
    email,
    applications: exactly([], data.applications, at),
    manager,
    managedSince: at,
    createdAt: at,
    changedAt: at,
  };
  return fresh;
}

function newAssignment(
  scope: string,
  role: Role,
  { title, language, email, localEmail, lastDay }: AssignmentDetails,
  applications: readonly string[],
  functions: readonly string[],
  at: string,
): ModelAssignment {
  return {
    scope,
    role,
    status: "active",
    title,
    language,
    email,
    localEmail,
    lastDay,
    applications: exactly([], applications, at),
    functions: exactly([], functions, at),
    createdAt: at,
    changedAt: at,
    roleSince: at,
    activeSince: at,
  };
}

/** Gives somebody a role in a place: what he is there already is lifted, with what he holds. */
export function putInRole(
  state: ModelState,
  id: string,
  scope: string,
  role: Role,
  details: AssignmentDetails,
  at: string,
): void {
  const owner = account(state, id);
  const before = assignmentIn(owner, scope);
  const roleSince = keptMoment(state, id, scope, role, at);
  if (before === undefined) {
    owner.assignments.push({ ...newAssignment(scope, role, details, [], [], at), roleSince });
    return;
  }
  if (before.status === "blocked" || isOver(before, at)) before.activeSince = at;
  Object.assign(before, details, { role, status: "active", roleSince, changedAt: at });
}

const leads = ["access-manager", "co-access-manager", "curator"];

function isOver({ lastDay }: ModelAssignment, at: string): boolean {
  return lastDay !== null && lastDay < dayOf(at);
}

/** What counted no longer counts from now on; so does that somebody leads the domain. */
function startAnew(held: ModelAssignment, at: string): void {
  held.activeSince = at;
  if (leads.includes(held.role)) held.roleSince = at;
}

/** A manager counts from his appointment, or from when he led that domain already. */
function keptMoment(state: ModelState, id: string, scope: string, role: Role, at: string): string {
  if (!leads.includes(role)) return at;
  return leadsOf(state, id, at).find((one) => one.scope === scope)?.since ?? at;
}

/** The domains that a person leads now, by name or by office, neither blocked, ended nor suspended, and since when. */
function leadsOf(state: ModelState, id: string, at: string): { scope: string; since: string }[] {
  const found: { scope: string; since: string }[] = [];
  for (const { scope, level, manager, managedSince } of state.places) {
    if (level !== "domain" || isUnderAnother(state, id, scope)) continue;
    const chief = enterpriseIn(state, above(scope) as string)?.chief;
    const moments: string[] = [];
    const held = assignmentIn(accountIn(state, id), scope);
    if (held && leads.includes(held.role) && held.status === "active" && !isOver(held, at)) {
      moments.push(held.roleSince);
    }
    const office = assignmentIn(accountIn(state, id), above(scope) as string);
    if (manager.kind === "office" && chief?.account === id && office !== undefined) {
      const both = managedSince > office.roleSince ? managedSince : office.roleSince;
      moments.push(chief.led.find((one) => one.scope === scope)?.since ?? both);
    }
    const [since] = moments.sort();
    if (since !== undefined) found.push({ scope, since });
  }
  return found;
}

/** A domain goes to somebody else: its chief keeps since when he led it where it comes to his office, and else nothing. */
function nowLed(state: ModelState, scope: string, manager: AppointedManager, at: string): void {
  const chief = enterpriseIn(state, scope.slice(0, 10))?.chief;
  if (!chief || levelAt(scope) !== "domain") return;
  const before = place(state, scope).manager;
  const was = before.kind === "office" ? before.office : before.account;
  if (was === (manager.kind === "office" ? manager.office : manager.account)) return;
  const since = leadsOf(state, chief.account, at).find((one) => one.scope === scope)?.since;
  chief.led = chief.led.filter((one) => one.scope !== scope);
  if (manager.kind === "office" && since !== undefined) chief.led.push({ scope, since });
}

/** The Belgian date of a moment. */
function dayOf(moment: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels" }).formatToParts(
    new Date(moment),
  );
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

function putManager(state: ModelState, scope: string, manager: AppointedManager, at: string): void {
  nowLed(state, scope, manager, at);
  Object.assign(place(state, scope), { managedSince: at, changedAt: at });
  if (manager.kind === "office") {
    place(state, scope).manager = { kind: "office", office: manager.office };
    return;
  }
  place(state, scope).manager = { kind: "account", account: manager.account };
  const role = singleRole[levelAt(scope)];
  putInRole(state, manager.account, scope, role, known(manager.details), at);
}

/** A curator is in charge there, who did not appoint that person. */
function isUnderAnother(state: ModelState, id: string, scope: string): boolean {
  const curator = enterpriseIn(state, scope.slice(0, 10))?.curator;
  const isHis = curator?.coManagers.some((one) => one.account === id && one.scope === scope);
  return curator?.domains.includes(scope) === true && !isHis;
}

export function dropAssignment(state: ModelState, id: string, scope: string): void {
  const owner = account(state, id);
  owner.assignments = owner.assignments.filter((held) => held.scope !== scope);
}

/** All that is in an enterprise or a domain, or below it, goes with it. */
export function endWithin(state: ModelState, scope: string): void {
  for (const owner of state.accounts) {
    owner.assignments = owner.assignments.filter((held) => !within(held.scope, scope));
  }
  state.places = state.places.filter((one) => !within(one.scope, scope));
  state.reviews = state.reviews.filter((one) => !within(one.scope, scope));
  state.senders = state.senders.filter(({ domain }) => !within(domain, scope));
  state.routes = state.routes.filter(({ domain }) => !within(domain, scope));
  for (const { chief } of state.enterprises) {
    if (chief !== null) chief.led = chief.led.filter((one) => !within(one.scope, scope));
  }
}

function removePlace(state: ModelState, scope: string): void {
  const { manager } = place(state, scope);
  dropReview(state, scope);
  if (manager.kind === "account") dropAssignment(state, manager.account, scope);
  state.places = state.places.filter((one) => one.scope !== scope);
}
