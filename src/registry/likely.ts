import { openedAccount, withAssignment } from "../aggregates/account/changes.js";
import { type Account, linksOf } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import type { AssignmentDetails } from "../aggregates/common/manager.js";
import type { Curator, Enterprise } from "../aggregates/enterprise/state.js";
import { newPlace } from "../aggregates/place/changes.js";
import type { Place } from "../aggregates/place/state.js";
import { findDomainKindAt } from "../catalogue/find.js";
import type { CheckedAccountActor } from "../context/actor.js";
import type { AnyContext } from "../context/context.js";
import type { FactQuestion } from "../context/facts.js";
import type { Email } from "../credentials/contact.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import type { Instant } from "../kernel/instant.js";
import { enterpriseScope, isAtOrBelow, levelOf, type Scope } from "../scope/scope.js";
import { type Role, ranks, roles, singleRoleAt } from "../words/roles.js";
import { idOfKey, type Key, kindOfKey } from "./keys.js";

/** What is known of a question before anything is loaded: who asks it, when, and of which place. */
export interface Asking {
  readonly context: AnyContext;
  readonly scope?: Scope | undefined;
  /** Told of each fact that is asked for and not given. */
  readonly hears?: ((question: FactQuestion) => void) | undefined;
}

/** What is supposed of an account, a place or an enterprise of which nobody can tell whether it is there. */
export type Supposing = "new" | "there";

/** Begins each id that nobody knows. No text of a command has it: it is half of a character. */
const unknown = "\uD800";

/** True for a key that nothing can be loaded under: what it names is only supposed. */
export function isSupposed(key: Key): boolean {
  return key.includes(unknown);
}

const longAgo = "1900-01-01T00:00:00.000Z" as Instant;

interface HeldRole {
  readonly role: Role;
  readonly scope: Scope;
}

/**
 * What is likely to stand under a key that was not loaded, as far as the question and what was loaded tell. It never gets
 * into an answer: whatever met it is void. It only leads a decision on, to what it will look at next, so that a wrong
 * guess costs a key and nothing else.
 *
 * The actor is likely to be what he says, and his place, that of the question and those above them to be there. Of the
 * rest nobody can tell: a command adds it, or is about it. So both are supposed, one after the other.
 */
export class Likely {
  private readonly actor: CheckedAccountActor | undefined;
  private readonly catalogue: AnyContext["catalogue"];
  private readonly scope: Scope | undefined;
  /** Those of whom it is known that they are there, each with what he is where. */
  private readonly persons = new Map<string, readonly HeldRole[]>();
  /** When the places were made in which loaded passwords were set. */
  private readonly madeAt = new Map<Scope, Instant>();

  constructor({ context, scope }: Asking, loaded: ReadonlyMap<Key, unknown>) {
    const { actor, catalogue } = context;
    this.actor = actor !== "host" && actor.kind === "account" ? actor : undefined;
    this.catalogue = catalogue;
    this.scope = scope;
    for (const [key, entry] of loaded) if (entry !== undefined) this.learn(key, entry);
    if (this.actor !== undefined) {
      const { account, role, scope: own } = this.actor;
      this.persons.set(account, [{ role, scope: own as Scope }]);
    }
  }

  /** The key of the actor's own account, where he has one. */
  get actorKey(): Key | undefined {
    return this.actor && `account:${this.actor.account}`;
  }

  /** What is likely to stand there. */
  entry(key: Key, supposing: Supposing): unknown {
    const id = idOfKey(key);
    const isThere = supposing === "there";
    switch (kindOfKey(key)) {
      case "enterprise":
        return this.enterprise(id as EnterpriseNumber);
      case "place":
        return isThere || this.isAround(id as Scope) ? this.place(id as Scope) : undefined;
      case "account":
        return isThere || this.isKnown(id) ? this.account(id as AccountId) : undefined;
      case "insz":
        return isThere ? unknown + id : undefined;
      default:
        return undefined;
    }
  }

  private learn(key: Key, entry: unknown): void {
    const kind = kindOfKey(key);
    if (kind === "insz") this.meet(entry as AccountId);
    if (kind === "place") {
      const { scope, level, manager } = entry as Place;
      if (manager.kind === "account") this.meet(manager.account, { role: singleRoleAt[level], scope });
    }
    if (kind === "enterprise") {
      const { number, chief, curator } = entry as Enterprise;
      const scope = enterpriseScope(number);
      if (chief !== null) this.meet(chief.account, { role: "chief-access-manager", scope });
      for (const domain of curator?.domains ?? []) {
        this.meet((curator as Curator).account, { role: "curator", scope: domain });
      }
    }
    if (kind === "account") {
      const { passwordTiedTo, certificateTiedTo } = entry as Account;
      for (const { scope, placeSince, rank, by } of [passwordTiedTo, certificateTiedTo].flatMap(linksOf)) {
        this.madeAt.set(scope, placeSince);
        for (const role of roles) if (ranks[role] === rank) this.meet(by, { role, scope });
      }
    }
  }

  private meet(id: AccountId, ...roles: readonly HeldRole[]): void {
    this.persons.set(id, [...(this.persons.get(id) ?? []), ...roles]);
  }

  private isKnown(id: string): boolean {
    return this.persons.has(id) || id.startsWith(unknown);
  }

  private isAround(scope: Scope): boolean {
    const own = this.actor?.scope as Scope | undefined;
    return [own, this.scope].some((at) => at !== undefined && isAtOrBelow(at, scope));
  }

  /** Whoever is known is what he is known to be; anybody else is a user of the place that is asked of. */
  private account(id: AccountId): Account {
    const names = { firstName: "", lastName: "", username: null, passwordTiedTo: null };
    const account = openedAccount({ account: id, insz: (unknown + id) as Insz, ...names }, longAgo);
    const asked =
      this.scope === undefined || this.isKnown(id) ? [] : [{ role: "user", scope: this.scope } as const];
    return (this.persons.get(id) ?? asked).reduce(inRole, account);
  }

  /** All that its kind may open is open there, and the actor leads it where he says so, else the office above. */
  private place(scope: Scope): Place {
    const applications = findDomainKindAt(this.catalogue, scope)?.applications ?? [];
    const since = this.madeAt.get(scope) ?? longAgo;
    const opened = newPlace({ scope, email: null, applications }, since);
    const account = this.leaderOf(scope);
    const place = { ...opened, ...(account && { manager: { kind: "account" as const, account } }) };
    const level = levelOf(scope);
    if (level === "subdivision") return { level, ...place, name: "", lastSiteAt: null };
    return level === "site"
      ? { level, ...place, name: "" }
      : { level: "domain", ...place, curatedUntil: null, fields: {} };
  }

  private enterprise(number: EnterpriseNumber): Enterprise {
    const scope = enterpriseScope(number);
    const account = this.leaderOf(scope) ?? ((unknown + number) as AccountId);
    return {
      number,
      name: "",
      address: null,
      registeredAt: this.madeAt.get(scope) ?? longAgo,
      chief: { account, email: null, phone: null, led: [] },
      curator: null,
      ended: null,
    };
  }

  private leaderOf(scope: Scope): AccountId | undefined {
    const { actor } = this;
    const leads = actor?.scope === scope && actor.role === singleRoleAt[levelOf(scope)];
    return leads ? (actor.account as AccountId) : undefined;
  }
}

const details: AssignmentDetails = {
  title: null,
  language: null,
  email: "" as Email,
  localEmail: null,
  lastDay: null,
};

function inRole(account: Account, { role, scope }: HeldRole): Account {
  return withAssignment(account, { scope, role, details, applications: [], functions: [] }, longAgo);
}
