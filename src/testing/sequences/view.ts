import type { Account, Assignment, PasswordTie } from "../../aggregates/account/state.js";
import type { AccountId } from "../../aggregates/common/event.js";
import type { Place } from "../../aggregates/place/state.js";
import type { LocalDate } from "../../kernel/instant.js";
import { sortedValues } from "../../kernel/sorted.js";
import { holderOf, isInForce, isSuspended } from "../../permissions/office.js";
import { officeHolder } from "../../permissions/places.js";
import { type Tying, withinTie } from "../../permissions/tie.js";
import { defaultPolicy } from "../../policy/default.js";
import { Reads } from "../../registry/inquiry.js";
import type { Registry } from "../../registry/registry.js";
import { enterpriseScope, isAtOrBelow, levelOf, type Scope } from "../../scope/scope.js";
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
    this.accounts = sortedValues(registry.accounts);
    const places = sortedValues(registry.places);
    const living = sortedValues(registry.enterprises).filter(({ ended }) => ended === null);
    const at = (level: Level): readonly Scope[] =>
      places.filter((place) => place.level === level).map(({ scope }) => scope);
    this.scopes = {
      enterprise: living.map(({ number }) => enterpriseScope(number)),
      domain: at("domain"),
      subdivision: at("subdivision"),
      site: at("site"),
    };
    this.tying = { reads: new Reads(registry), context: { policy: defaultPolicy, today } };
    this.positions = [
      ...this.accounts.flatMap((account) =>
        account.assignments.map((held) =>
          this.position(account, held.role, held.scope, isInForce(held, today)),
        ),
      ),
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
      .filter((held) => !isSuspended(this.tying.reads, held))
      .sort((a, b) => ranks[a.role] - ranks[b.role]);
  }

  /** Who manages a place, by name or by office. */
  holder(scope: Scope): AccountId | undefined {
    return holderOf(this.tying.reads, scope);
  }

  private office(scope: Scope): readonly Position[] {
    const holder = this.account(officeHolder(this.tying.reads, scope) ?? "");
    return holder ? [this.position(holder, singleRoleAt[levelOf(scope)], scope, "office")] : [];
  }

  /** By office it always counts; by name where it is in force. */
  private position(account: Account, role: Role, scope: Scope, how: boolean | "office"): Position {
    const { id, passwordTiedTo } = account;
    const byPassword = withinTie(this.tying, passwordTiedTo, role, scope);
    const byOffice = how === "office";
    return { account: id, role, scope, byOffice, inForce: how !== false, passwordTiedTo, byPassword };
  }
}
