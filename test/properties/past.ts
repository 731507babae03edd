import { type Registry, type RegistryEvent, snapshot } from "toegangsbeheer";

type Told = readonly [type: string, data: object, at: string];

const added = { domain: "DomainActivated", subdivision: "SubdivisionAdded", site: "SiteAdded" };
const pasts = new WeakMap<Registry, readonly RegistryEvent[]>();

/** A past from which a registry might have come: one event for everything that stands in it. */
export function pastOf(registry: Registry): readonly RegistryEvent[] {
  const known = pasts.get(registry);
  if (known !== undefined) return known;
  const past = everything(registry).map(([type, data, at]) => {
    return { type, version: 1, data, metadata: { at, by: { kind: "contact-centre" } } };
  }) as unknown as readonly RegistryEvent[];
  pasts.set(registry, past);
  return past;
}

function everything(registry: Registry): readonly Told[] {
  const whole = snapshot(registry);
  const never = "2026-01-01T00:00:00.000Z";
  return [
    ...whole.enterprises.flatMap(({ number: enterprise, name, registeredAt, chief, curator }): Told[] => [
      ["EnterpriseRegistered", { enterprise, name }, registeredAt],
      ...(chief ? [["ChiefAccessManagerAppointed", { enterprise, ...chief }, registeredAt] as const] : []),
      ...(curator ? [["CuratorDischarged", { enterprise, ...curator }, registeredAt] as const] : []),
    ]),
    ...whole.places.flatMap(({ level, scope, email, applications, manager, createdAt }): Told[] => [
      [added[level], { scope, email, applications: applications.map(({ id }) => id) }, createdAt],
      ["ManagerReplaced", { scope, manager, previous: manager }, createdAt],
    ]),
    ...whole.accounts.flatMap(({ assignments, certificate, certificateTiedTo, ...person }): Told[] => {
      const { id: account, insz, firstName, lastName, username, passwordTiedTo, openedAt } = person;
      const opened = { account, insz, firstName, lastName, username, passwordTiedTo };
      return [
        ["AccountOpened", opened, openedAt],
        ["PasswordReset", { account, passwordTiedTo }, openedAt],
        ["CertificateUploaded", { account, certificate, tiedTo: certificateTiedTo }, openedAt],
        ...assignments.map(({ scope, role, createdAt, email }): Told => {
          return ["AssignmentAdded", { account, scope, role, details: { email } }, createdAt];
        }),
      ];
    }),
    ...whole.former.map(
      ({ account, former }): Told =>
        former.kind === "merged"
          ? ["AccountsMerged", { account: former.into, merged: account, insz: null, username: null }, never]
          : ["PersonErased", { account, digests: [] }, never],
    ),
    ...whole.requests.flatMap(({ ticket, ...request }): Told[] => [
      ["AppointmentRequested", { ticket, ...request }, request.requestedAt],
      ["AppointmentRequestSigned", { ticket, insz: null, means: "eid" }, request.requestedAt],
    ]),
    ...whole.senders.flatMap(({ domain, contact, channels, registeredAt }): Told[] => [
      ["SenderRegistered", { domain, contact }, registeredAt],
      ...channels.map((one): Told => ["ChannelOpened", { domain, channel: one.kind, ...one }, one.openedAt]),
    ]),
    ...whole.routings.flatMap(({ domain, routes }) =>
      routes.map((route): Told => ["RouteSet", { domain, ...route }, never]),
    ),
    ...whole.mandates.flatMap(({ enterprise, mandatary, given }) =>
      given.map((one): Told => ["MandateGranted", { enterprise, mandatary, ...one }, never]),
    ),
    ...whole.reviews.map(({ scope, at, findings }): Told => {
      const decided = findings.map(({ finding, decision, reason }) => ({ finding, decision, reason }));
      return ["ReviewConfirmed", { scope, factsAt: at, findings: decided }, at];
    }),
  ];
}
