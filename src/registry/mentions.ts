import type { Mandatary } from "../aggregates/common/mandatary.js";
import {
  type Mandate,
  type Mandates,
  type MandatesId,
  mandatesId,
  type PartyName,
  partyName,
} from "../aggregates/mandate/state.js";
import type { AppointmentRequest } from "../aggregates/request/state.js";
import type { Route } from "../aggregates/routing/state.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import { enterpriseScope, type Scope } from "../scope/scope.js";
import { idOfKey, type Key, kindOfKey, tallyName } from "./keys.js";
import { queueRequest } from "./queues.js";
import type { Writer } from "./writer.js";

// Requests, mandates and routes name persons who need no account: each is found by the INSZ that it names.

/** A request is there; an open one is found by its enterprise and by whom it names. */
export function putRequest(write: Writer, request: AppointmentRequest): void {
  const { ticket, enterprise } = request;
  const before = write.get("requests", ticket);
  write.put("requests", ticket, request);
  if (request.status === "open") write.add("openRequests", enterprise, ticket);
  else write.remove("openRequests", enterprise, ticket);
  queueRequest(write, request);
  mention(write, `request:${ticket}`, before ? namedIn(before) : [], namedIn(request));
}

/** An enterprise gave a mandatary exactly these mandates; the tally `mandates` counts all that it gave. */
export function putMandates(write: Writer, { enterprise, mandatary, given }: Mandates): void {
  const id = mandatesId(enterprise, mandatary);
  const more = given.length - mandatesTo(write, enterprise, mandatary).length;
  if (given.length === 0) write.drop("mandates", id);
  else write.put("mandates", id, { enterprise, mandatary, given });
  for (const party of partiesTo(enterprise, mandatary)) {
    if (given.length === 0) write.remove("parties", party, id);
    else write.add("parties", party, id);
  }
  if (more !== 0) write.count(tallyName(enterpriseScope(enterprise), "mandates"), more);
  const named = personsAmong([mandatary]);
  mention(write, `mandates:${id}`, given.length === 0 ? named : [], given.length === 0 ? [] : named);
}

/** Whoever gave a mandate finds it, and so does the enterprise that holds it; a person finds it by his mentions. */
function partiesTo(enterprise: EnterpriseNumber, mandatary: Mandatary): readonly PartyName[] {
  const giver = partyName("given", enterprise);
  return mandatary.kind === "person" ? [giver] : [giver, partyName("held", mandatary.enterprise)];
}

/** A domain has exactly these routes. */
export function putRoutes(write: Writer, domain: Scope, routes: readonly Route[]): void {
  const before = routesOf(write, domain);
  if (routes.length === 0) write.drop("routings", domain);
  else write.put("routings", domain, { domain, routes });
  mention(write, `routing:${domain}`, recipientsOf(before), recipientsOf(routes));
}

/** The mandates that an enterprise gave to a mandatary. */
export function mandatesTo(
  write: Writer,
  enterprise: EnterpriseNumber,
  mandatary: Mandatary,
): readonly Mandate[] {
  return write.get("mandates", mandatesId(enterprise, mandatary))?.given ?? [];
}

/** The routes of a domain. */
export function routesOf(write: Writer, domain: Scope): readonly Route[] {
  return write.get("routings", domain)?.routes ?? [];
}

/** The ended mandates that still name a person go, and the routes to him: a route stays when its mandate is revoked. */
export function forgetMentions(write: Writer, numbers: readonly Insz[]): void {
  const isHis = (mandatary: Mandatary): boolean =>
    mandatary.kind === "person" && numbers.includes(mandatary.insz);
  for (const key of new Set(numbers.flatMap((insz) => [...write.items("mentions", insz)]))) {
    const id = idOfKey(key);
    if (kindOfKey(key) === "mandates") {
      const mandates = write.get("mandates", id as MandatesId);
      if (mandates !== undefined) putMandates(write, { ...mandates, given: [] });
    }
    if (kindOfKey(key) === "routing") {
      const domain = id as Scope;
      const left = routesOf(write, domain).filter(
        ({ recipient }) => recipient.kind === "self" || !isHis(recipient.mandatary),
      );
      putRoutes(write, domain, left);
    }
  }
}

/** Those who are named are found by their INSZ, and those who were named no longer. */
function mention(write: Writer, key: Key, before: readonly Insz[], after: readonly Insz[]): void {
  const [were, are] = [new Set(before), new Set(after)];
  for (const insz of were) if (!are.has(insz)) write.remove("mentions", insz, key);
  for (const insz of are) if (!were.has(insz)) write.add("mentions", insz, key);
}

function namedIn(request: AppointmentRequest): readonly Insz[] {
  if (request.status !== "open") return [];
  const { representative, chief, signedBy } = request;
  return [representative?.insz, chief?.insz, signedBy].filter((insz) => insz !== undefined && insz !== null);
}

function recipientsOf(routes: readonly Route[]): readonly Insz[] {
  return personsAmong(
    routes.flatMap(({ recipient }) => (recipient.kind === "self" ? [] : [recipient.mandatary])),
  );
}

function personsAmong(mandataries: readonly Mandatary[]): readonly Insz[] {
  return mandataries.flatMap((one) => (one.kind === "person" ? [one.insz] : []));
}
