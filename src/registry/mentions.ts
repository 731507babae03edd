import type { AccountId } from "../aggregates/common/event.js";
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
import { accountOfFinding, type ConfirmedReview } from "../aggregates/review/state.js";
import type { Route } from "../aggregates/routing/state.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import { enterpriseScope, type Scope } from "../scope/scope.js";
import { idOfKey, type Key, kindOfKey, tallyName } from "./keys.js";
import { queueRequest } from "./queues.js";
import type { Writer } from "./writer.js";

// Requests, mandates and routes name persons who need no account: each is found by the INSZ that it names. What was
// confirmed of a review is found by the accounts that it names.

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

/** This was confirmed of the review of a place, or nothing any more. */
export function putReview(write: Writer, scope: Scope, review: ConfirmedReview | undefined): void {
  const before = write.get("reviews", scope);
  if (review === undefined) write.drop("reviews", scope);
  else write.put("reviews", scope, review);
  mention(write, `review:${scope}`, reviewedIn(before), reviewedIn(review));
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

/**
 * The ended mandates that still name a person go, the routes to him (one stays when its mandate is revoked), and what was
 * confirmed of him in reviews: an account is named by its id, a person by his numbers.
 */
export function forgetMentions(write: Writer, id: AccountId, numbers: readonly Insz[] = []): void {
  const isHis = (mandatary: Mandatary): boolean =>
    mandatary.kind === "person" && numbers.includes(mandatary.insz);
  for (const key of new Set([id, ...numbers].flatMap((name) => [...write.items("mentions", name)]))) {
    const kind = kindOfKey(key);
    const place = idOfKey(key) as Scope;
    if (kind === "mandates") {
      const mandates = write.get("mandates", idOfKey(key) as MandatesId);
      if (mandates !== undefined) putMandates(write, { ...mandates, given: [] });
    }
    if (kind === "review") {
      const review = write.get("reviews", place);
      const left = review?.findings.filter(({ finding }) => accountOfFinding(finding) !== id);
      if (review && left) putReview(write, place, { ...review, findings: left });
    }
    if (kind === "routing") {
      const left = routesOf(write, place).filter(
        ({ recipient }) => recipient.kind === "self" || !isHis(recipient.mandatary),
      );
      putRoutes(write, place, left);
    }
  }
}

/** Those who are named are found by their INSZ or their id, and those who were named no longer. */
function mention<Name extends Insz | AccountId>(
  write: Writer,
  key: Key,
  before: readonly Name[],
  after: readonly Name[],
): void {
  const [were, are] = [new Set(before), new Set(after)];
  for (const name of were) if (!are.has(name)) write.remove("mentions", name, key);
  for (const name of are) if (!were.has(name)) write.add("mentions", name, key);
}

function reviewedIn(review: ConfirmedReview | undefined): readonly AccountId[] {
  return (review?.findings ?? []).flatMap(({ finding }) => accountOfFinding(finding) ?? []);
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
