import { assignmentAt } from "../../src/aggregates/account/state.js";
import type { Mandatary } from "../../src/aggregates/common/mandatary.js";
import { isLive } from "../../src/aggregates/mandate/state.js";
import type { OpenRequest, RequestParty } from "../../src/aggregates/request/state.js";
import type { Sender } from "../../src/aggregates/sender/state.js";
import type { Certificate } from "../../src/credentials/certificate.js";
import {
  type ConfirmedReview,
  defaultCatalogue,
  type ExchangeLists,
  type ImportedClosedRequest,
  type ImportedRequest,
  type ImportedReview,
  type ImportedRoute,
  type ImportedSender,
  type Registry,
} from "../../src/index.js";

/** The lists that rest on the others, of a registry. */
export function exchangeOf(registry: Registry, today: string): ExchangeLists {
  const senders = [...registry.senders.values()].map((one) => senderOf(registry, one));
  const mandates = [...registry.mandates.values()];
  return {
    curators: [...registry.enterprises.values()].flatMap(({ number, curator }) => {
      const account = curator && registry.accounts.get(curator.account);
      const held = account && curator && assignmentAt(account, curator.domains[0] as never);
      return held
        ? [
            {
              ...{ enterprise: number, account: account.id, ...given(held), createdAt: held.createdAt },
              coManagers: curator.coManagers.map(({ account: id, scope }) => ({ account: id, scope })),
            },
          ]
        : [];
    }),
    mandates: mandates.flatMap(({ enterprise, mandatary, given: all }) =>
      all.map(({ subject, from, until }) => ({
        enterprise,
        mandatary: inputOf(mandatary),
        subject,
        from,
        ...(until !== null && { until }),
      })),
    ),
    senders,
    routes: [...registry.routings.values()].flatMap(({ domain, routes }) =>
      routes.flatMap(({ declaration, recipient }): readonly ImportedRoute[] => {
        if (recipient.kind === "self") {
          const open = senders.find(({ scope }) => scope === domain)?.channels ?? [];
          const isWay = recipient.channel === "e-box" || open.some(({ kind }) => kind === recipient.channel);
          return isWay
            ? [{ scope: domain, declaration, recipient: "self" as const, channel: recipient.channel }]
            : [];
        }
        const holds = mandates.some(
          (one) =>
            one.enterprise === domain.slice(0, 10) &&
            JSON.stringify(one.mandatary) === JSON.stringify(recipient.mandatary) &&
            one.given.some((mandate) => isLive(mandate, today as never)),
        );
        return holds ? [{ scope: domain, declaration, recipient: inputOf(recipient.mandatary) }] : [];
      }),
    ),
    requests: [...registry.requests.values()].filter((one) => one.status === "open").map(requestOf),
    closedRequests: [...registry.requests.values()].flatMap((one): readonly ImportedClosedRequest[] => {
      if (one.status === "open") return [];
      const { ticket, enterprise, requestedAt, status } = one;
      const closed = { ticket, enterprise, requestedAt, procedure: "exception" } as const;
      if (status === "granted") return [{ ...closed, status, account: "whoever" }];
      return [status === "rejected" ? { ...closed, status, reason: "Not complete" } : { ...closed, status }];
    }),
    reviews: [...registry.reviews.values()]
      .filter((one) => isByThosePresent(registry, one))
      .flatMap(reviewsOf),
  };
}

/** Whoever is no more can't be told to have confirmed anything. */
export function isByThosePresent(registry: Registry, { by, before }: ConfirmedReview): boolean {
  return [by, ...(before === null ? [] : [before.by])].every(
    (one) => one.kind === "account" && registry.accounts.has(one.account),
  );
}

/** Confirmations that lead to what is kept of a review: of whoever confirmed before, and of whoever did last. */
function reviewsOf({ scope, at, by, before, findings }: ConfirmedReview): readonly ImportedReview[] {
  const told = [...(before === null ? [] : [before]), { at, by }];
  return told.map((one) => {
    const his = findings.filter((finding) => JSON.stringify(finding.by) === JSON.stringify(one.by));
    return {
      scope,
      account: one.by.kind === "account" ? one.by.account : "nobody",
      confirmedAt: one.at,
      factsAt: his[0]?.factsAt ?? one.at,
      findings: his.map(({ finding, decision, reason }) => ({ finding, decision, reason: reason ?? "" })),
    };
  });
}

function given({
  title,
  language,
  email,
  localEmail,
}: {
  readonly title: string | null;
  readonly language: string | null;
  readonly email: string;
  readonly localEmail: string | null;
}) {
  return {
    email,
    ...(title !== null && { title }),
    ...(language !== null && { language }),
    ...(localEmail !== null && { localEmail }),
  };
}

function inputOf(mandatary: Mandatary): { readonly enterprise: string } | { readonly insz: string } {
  return mandatary.kind === "enterprise" ? { enterprise: mandatary.enterprise } : { insz: mandatary.insz };
}

/** A sender with what its channels still carry: an application that was closed at the domain stays behind. */
function senderOf(
  registry: Registry,
  { domain, contact, channels, preferred, registeredAt }: Sender,
): ImportedSender {
  const open = (registry.places.get(domain)?.applications ?? []).map(({ id }) => id);
  const kept = channels
    .map((one) => ({ ...one, applications: one.applications.filter((id) => open.includes(id)) }))
    .filter(({ kind, applications }) => applications.length > 0 || !carries(kind));
  if (contact === null) throw new Error("erased");
  const { fax, mobile, ...person } = contact;
  return {
    scope: domain,
    contact: { ...person, ...(fax !== null && { fax }), ...(mobile !== null && { mobile }) },
    registeredAt,
    preferred: Object.fromEntries(
      Object.entries(preferred).filter(([id, kind]) =>
        kept.some((one) => one.kind === kind && one.applications.includes(id)),
      ),
    ),
    channels: kept.map(({ kind, certificate, sshKey, username, applications, openedAt }) => ({
      kind,
      openedAt,
      applications,
      certificate: certificateOf(certificate),
      ...(sshKey !== null && { sshKey: `${sshKey.algorithm} ${sshKey.data}` }),
      ...(username !== null && { username }),
    })),
  };
}

/** A certificate as a form tells it. */
export function certificateOf({ owner, issuer, expiresAt, serial, enterprise }: Certificate) {
  return {
    ...{ owner, issuer, expiresAt, serialDecimal: serial },
    serialHexadecimal: BigInt(serial).toString(16),
    ...(enterprise !== null && { enterprise }),
  };
}

function carries(kind: string): boolean {
  return defaultCatalogue.channels.some(({ id, carriesApplications }) => id === kind && carriesApplications);
}

function requestOf(one: OpenRequest): ImportedRequest {
  const { representative, chief } = one;
  if (representative === null || chief === null) throw new Error("erased");
  const isHe = JSON.stringify(representative) === JSON.stringify(chief);
  return {
    ticket: one.ticket,
    procedure: one.procedure,
    enterprise: one.enterprise,
    representative: partyOf(representative),
    chief: isHe ? "representative" : partyOf(chief),
    accessCodes: one.accessCodes,
    requestedAt: one.requestedAt,
    ...(one.requester !== null && { requester: one.requester }),
    ...(one.signedBy !== null && { signed: { insz: one.signedBy, means: "handwritten-original" as const } }),
  };
}

function partyOf(party: RequestParty): Exclude<ImportedRequest["chief"], string> {
  return Object.fromEntries(
    Object.entries(party).filter(([, value]) => value !== null),
  ) as unknown as Exclude<ImportedRequest["chief"], string>;
}
