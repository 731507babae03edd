import {
  defaultCatalogue as catalogue,
  findApplication,
  findDomainKind,
  findFunction,
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
import { colon, happenings } from "./words.js";

/** Calls the people of a registry by their names; somebody whom it does not know, by the id that was given. */
export function namesIn(registry: Registry): (account: string) => string {
  const people = [...registry.accounts.values()];
  const names = new Map<string, string>(
    people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]),
  );
  return (account) => names.get(account) ?? account;
}

/**
 * What happened, as lines for people to read. `registry` is the one after it. Events that say the same of several
 * people or places share a line.
 */
export function happened(
  events: readonly RegistryEvent[],
  registry: Registry,
  pack: MessagePack,
): readonly string[] {
  const teller = new Teller(registry, pack);
  const lines = new Map<string, string[]>();
  for (const event of events) {
    const what = teller.what(event);
    lines.set(what, [...(lines.get(what) ?? []), teller.whom(event)]);
  }
  return [...lines].map(([what, whom]) => what + colon[pack.language] + whom.join(", "));
}

class Teller {
  private readonly name: (account: string) => string;

  constructor(
    private readonly registry: Registry,
    private readonly pack: MessagePack,
  ) {
    this.name = namesIn(registry);
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
        return event.data.email;
      case "DomainActivated":
      case "SubdivisionAdded":
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
        return joined(this.place(event.data.scope), this.applications(event.data.applications) || "–");
      case "AccountOpened":
        return joined(this.name(event.data.account), event.data.username ?? "");
      case "AssignmentAdded": {
        const { account, role, scope, applications, functions } = event.data;
        return joined(
          this.name(account),
          this.pack.labels.roles[role],
          this.place(scope),
          this.applications(applications),
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
        return joined(this.name(event.data.account), this.applications(event.data.applications));
      case "FunctionsAssigned":
        return joined(
          this.name(event.data.account),
          this.functions(event.data.functions, event.data.scope) || "–",
        );
      case "PasswordReset":
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
    const { enterprises, domains, subdivisions } = this.registry;
    if (levelOf(office) === "enterprise")
      return enterprises.get(scopeParts(office).enterprise)?.chief?.account;
    const manager = (domains.get(office) ?? subdivisions.get(office))?.manager;
    return manager?.kind === "office" ? this.holderOf(manager.office) : manager?.account;
  }

  private place(scope: Scope): string {
    return placeName(this.registry, scope, { messages: this.pack, catalogue });
  }

  private applications(ids: readonly string[]): string {
    return ids.map((id) => findApplication(catalogue, id)?.labels[this.pack.language] ?? id).join(" + ");
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
