import {
  defaultCatalogue as catalogue,
  findDomainKind,
  findFunction,
  formatInsz,
  levelOf,
  type Manager,
  type MessagePack,
  placeName,
  type Registry,
  type RegistryEvent,
  type Scope,
  scopeParts,
  singleRoleAt,
} from "toegangsbeheer";
import { ExchangeNames } from "./exchange.js";
import { colon, happenings } from "./words.js";

/** Calls the people of registries by their names; somebody whom none knows, by the id that was given. */
export function namesIn(...registries: readonly Registry[]): (account: string) => string {
  const people = registries.flatMap(({ accounts }) => [...accounts.values()]);
  const names = new Map<string, string>(
    people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]),
  );
  return (account) => names.get(account) ?? account;
}

/**
 * What happened, as lines for people to read, with the registries before and after it. Events that say the same of
 * several people or places share a line.
 */
export function happened(
  events: readonly RegistryEvent[],
  { before, registry }: { readonly before: Registry; readonly registry: Registry },
  pack: MessagePack,
): readonly string[] {
  const teller = new Teller(before, registry, pack);
  const lines = new Map<string, string[]>();
  for (const event of events) {
    const what = teller.what(event);
    lines.set(what, [...(lines.get(what) ?? []), teller.whom(event)]);
  }
  return [...lines].map(([what, whom]) => what + colon[pack.language] + whom.join(", "));
}

class Teller {
  private readonly name: (account: string) => string;
  private readonly names: ExchangeNames;

  constructor(
    before: Registry,
    private readonly registry: Registry,
    private readonly pack: MessagePack,
  ) {
    this.name = namesIn(before, registry);
    this.names = new ExchangeNames(pack.language);
  }

  what(event: RegistryEvent): string {
    const words = happenings[event.type][this.pack.language];
    return event.type === "ManagerAppointed" ? `${words} ${this.manager(event.data.manager)}` : words;
  }

  whom(event: RegistryEvent): string {
    switch (event.type) {
      case "EnterpriseRegistered":
        return this.place(event.data.enterprise as string as Scope);
      case "ChiefAccessManagerAppointed":
        return this.name(event.data.account);
      case "ChiefAccessManagerReplaced":
        return `${this.name(event.data.previous)} → ${this.name(event.data.account)}`;
      case "ConfirmationRequested":
        return event.data.email ?? "–";
      case "ChiefContactUpdated":
        return joined(event.data.email ?? "–", event.data.phone ?? "–");
      case "AppointmentRequested":
      case "AppointmentRequestSigned":
      case "AppointmentRequestGranted":
      case "AppointmentRequestRejected":
      case "AppointmentRequestWithdrawn":
        return event.data.ticket;
      case "CuratorAppointed":
      case "CuratorDischarged": {
        const { account, domains } = event.data;
        return joined(this.name(account), ...domains.map((domain) => this.place(domain)));
      }
      case "SenderRegistered":
      case "SenderContactUpdated":
        return joined(this.place(event.data.domain), event.data.contact?.emails.join(", ") ?? "");
      case "SenderClosed":
        return this.place(event.data.domain);
      case "ChannelOpened":
      case "ChannelUpdated":
        return joined(
          this.names.channel(event.data.channel),
          this.names.applications(event.data.applications ?? []),
        );
      case "ChannelClosed":
      case "TechnicalUserPasswordReset":
        return this.names.channel(event.data.channel);
      case "ChannelPreferred":
        return joined(
          this.names.applications([event.data.application]),
          this.names.channel(event.data.channel),
        );
      case "RouteSet":
        return joined(
          this.names.declaration(event.data.declaration),
          this.names.recipient(event.data.recipient),
        );
      case "RouteCleared":
        return this.names.declaration(event.data.declaration);
      case "MandateGranted":
      case "MandateRevoked":
        return joined(this.names.subject(event.data.subject), this.names.mandatary(event.data.mandatary));
      case "DomainActivated":
      case "ReviewConfirmed":
      case "SubdivisionAdded":
      case "DomainClosed":
      case "SubdivisionRemoved":
      case "SiteAdded":
      case "SiteRemoved":
      case "ManagerAppointed":
        return this.place(event.data.scope);
      case "DomainUpdated":
      case "SubdivisionUpdated":
      case "SiteUpdated":
        return joined(this.place(event.data.scope), event.data.email);
      case "ManagerReplaced": {
        const { scope, previous, manager } = event.data;
        return joined(this.place(scope), `${this.manager(previous)} → ${this.manager(manager)}`);
      }
      case "ApplicationsSet":
        return joined(this.place(event.data.scope), this.names.applications(event.data.applications) || "–");
      case "AccountOpened":
        return "erased" in event.data
          ? "–"
          : joined(this.name(event.data.account), event.data.username ?? "");
      case "AccessCodesIssued":
        return joined(this.name(event.data.account), event.data.username ?? "");
      case "PersonNumberCorrected": {
        const { account, insz } = event.data;
        return joined(this.name(account), insz === null ? "" : formatInsz(insz));
      }
      case "AccountsMerged":
        return joined(this.name(event.data.account), event.data.username ?? "");
      case "AssignmentAdded": {
        const { account, role, scope, applications, functions } = event.data;
        return joined(
          this.name(account),
          this.pack.labels.roles[role],
          this.place(scope),
          this.names.applications(applications),
          this.functions(functions, scope),
        );
      }
      case "AssignmentLifted":
        return joined(
          this.name(event.data.account),
          this.pack.labels.roles[event.data.role],
          this.place(event.data.scope),
        );
      case "AssignmentUpdated":
      case "AssignmentBlocked":
      case "AssignmentUnblocked":
      case "AssignmentRemoved":
        return joined(this.name(event.data.account), this.place(event.data.scope));
      case "ApplicationsGranted":
      case "ApplicationsRevoked":
        return joined(this.name(event.data.account), this.names.applications(event.data.applications));
      case "FunctionsAssigned":
        return joined(
          this.name(event.data.account),
          this.functions(event.data.functions, event.data.scope) || "–",
        );
      case "PasswordReset":
      case "PasswordChanged":
      case "AccessCodesRequested":
      case "AccountUpdated":
      case "CertificateUploaded":
      case "CertificateRemoved":
      case "PersonErased":
        return this.name(event.data.account);
    }
  }

  private manager(manager: Manager): string {
    if (manager.kind === "account") return this.name(manager.account);
    const role = this.pack.labels.roles[singleRoleAt[levelOf(manager.office)]];
    const holder = this.holderOf(manager.office);
    return holder === undefined ? role : `${this.name(holder)} (${role})`;
  }

  /** Who fills an office: the chief, or the manager of that place. */
  private holderOf(office: Scope): string | undefined {
    const { enterprises, places } = this.registry;
    if (levelOf(office) === "enterprise")
      return enterprises.get(scopeParts(office).enterprise)?.chief?.account;
    const manager = places.get(office)?.manager;
    return manager?.kind === "office" ? this.holderOf(manager.office) : manager?.account;
  }

  private place(scope: Scope): string {
    return placeName(this.registry, scope, { messages: this.pack, catalogue });
  }

  private functions(ids: readonly string[], scope: Scope): string {
    const kind = findDomainKind(catalogue, scopeParts(scope).domain?.kind ?? "");
    return ids.map((id) => (kind && findFunction(kind, id)?.labels[this.pack.language]) ?? id).join(" + ");
  }
}

/** Side by side, what is empty left out. */
function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
