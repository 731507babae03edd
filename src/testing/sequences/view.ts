import type { Account, Assignment, PasswordTie } from "../../aggregates/account/state.js";
import type { AccountId } from "../../aggregates/common/event.js";
import type { Place } from "../../aggregates/place/state.js";
import type { LocalDate } from "../../kernel/instant.js";
import { type Tying, withinTie } from "../../permissions/tie.js";
import { defaultPolicy } from "../../policy/default.js";
import { Reads } from "../../registry/inquiry.js";
import type { Registry } from "../../registry/registry.js";
import {
  domainOf,
  enterpriseOf,
  enterpriseScope,
  isAtOrBelow,
  levelOf,
  type Scope,
} from "../../scope/scope.js";
import type { Level } from "../../words/levels.js";
import { type Role, ranks, singleRoleAt } from "../../words/roles.js";

/** A role that somebody holds at a scope, by name or by office. */
export interface Position {
  readonly account: AccountId;
  readonly role: Role;
  readonly scope: Scope;
  readonly byOffice: boolean;
  /** False for a blocked assignment and for one past its last day. */
  readonly inForce: boolean;
  readonly passwordTiedTo: PasswordTie | null;
  /** True where a session by the password that the person has now opens the role. */
  readonly byPassword: boolean;
}

/** A registry as a generator looks at it: everything in an order that does not depend on how it was built. */
export class View {
  readonly accounts: readonly Account[];
  readonly positions: readonly Position[];
  private readonly tying: Tying;
  private readonly scopes: Readonly<Record<Level, readonly Scope[]>>;

  constructor(
    readonly registry: Registry,
    today: LocalDate,
  ) {
    this.accounts = [...registry.accounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const places = [...registry.places.values()];
    const at = (level: Level): readonly Scope[] =>
      places.flatMap((place) => (place.level === level ? [place.scope] : [])).sort();
    this.scopes = {
      enterprise: [...registry.enterprises.values()]
        .filter(({ ended }) => ended === null)
        .map(({ number }) => enterpriseScope(number))
        .sort(),
      domain: at("domain"),
      subdivision: at("subdivision"),
      site: at("site"),
    };
    this.tying = { reads: new Reads(registry), context: { policy: defaultPolicy, today } };
    this.positions = [
      ...this.accounts.flatMap((account) => this.named(account, today)),
      ...this.placesBelowEnterprise().flatMap((scope) => this.office(scope)),
    ];
  }

  /** Every scope of that level; of the enterprises those that live. */
  at(level: Level): readonly Scope[] {
    return this.scopes[level];
  }

  placesBelowEnterprise(): readonly Scope[] {
    return [...this.scopes.domain, ...this.scopes.subdivision, ...this.scopes.site];
  }

  place(scope: Scope): Place | undefined {
    return this.registry.places.get(scope);
  }

  account(id: string): Account | undefined {
    return this.registry.accounts.get(id as AccountId);
  }

  /** The assignments in exactly that scope, with whose they are. */
  members(scope: Scope): readonly { readonly account: Account; readonly assignment: Assignment }[] {
    return this.accounts.flatMap((account) =>
      account.assignments
        .filter((assignment) => assignment.scope === scope)
        .map((assignment) => ({ account, assignment })),
    );
  }

  /** The positions in force that reach a scope with at least that rank, the lowest ones first. */
  capable(scope: Scope, rank: number): readonly Position[] {
    return this.positions
      .filter((held) => held.inForce && ranks[held.role] >= rank && isAtOrBelow(scope, held.scope))
      .filter((held) => !this.isSuspended(held))
      .sort((a, b) => ranks[a.role] - ranks[b.role]);
  }

  /** Who manages a place, by name or by office. */
  holder(scope: Scope): AccountId | undefined {
    if (levelOf(scope) === "enterprise") {
      return this.registry.enterprises.get(enterpriseOf(scope))?.chief?.account;
    }
    const manager = this.place(scope)?.manager;
    if (manager === undefined) return undefined;
    return manager.kind === "account" ? manager.account : this.holder(manager.office);
  }

  /** True where a curator is in charge instead: save of his own co-managers, and with every office that follows. */
  private isSuspended({ account, role, scope, byOffice }: Position): boolean {
    const domain = domainOf(scope);
    const curator = this.registry.enterprises.get(enterpriseOf(scope))?.curator;
    if (domain === undefined || curator?.domains.includes(domain) !== true) return false;
    if (role === "co-access-manager") {
      return !curator.coManagers.some((one) => one.account === account && one.scope === scope);
    }
    return role === "access-manager" || (byOffice && this.followsFrom(scope, domain));
  }

  private followsFrom(scope: Scope, domain: Scope): boolean {
    const manager = this.place(scope)?.manager;
    return scope === domain || (manager?.kind === "office" && this.followsFrom(manager.office, domain));
  }

  private office(scope: Scope): readonly Position[] {
    const manager = this.place(scope)?.manager;
    const holder = manager?.kind === "office" ? this.account(this.holder(scope) ?? "") : undefined;
    if (holder === undefined) return [];
    const role = singleRoleAt[levelOf(scope)];
    return [
      {
        account: holder.id,
        role,
        scope,
        byOffice: true,
        inForce: true,
        passwordTiedTo: holder.passwordTiedTo,
        byPassword: withinTie(this.tying, holder.passwordTiedTo, role, scope),
      },
    ];
  }

  private named(account: Account, today: LocalDate): readonly Position[] {
    return account.assignments.map(({ role, scope, status, lastDay }) => ({
      account: account.id,
      role,
      scope,
      byOffice: false,
      inForce: status === "active" && (lastDay === null || today <= lastDay),
      passwordTiedTo: account.passwordTiedTo,
      byPassword: withinTie(this.tying, account.passwordTiedTo, role, scope),
    }));
  }
}
