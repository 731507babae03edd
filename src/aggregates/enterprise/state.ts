import type { Email, Phone } from "../../credentials/contact.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Instant, latest } from "../../kernel/instant.js";
import type { Scope } from "../../scope/scope.js";
import type { AccountId } from "../common/event.js";

/** A registered enterprise. */
export interface Enterprise {
  readonly number: EnterpriseNumber;
  /** As the enterprise register told it when the enterprise was registered, or as it was recorded since. */
  readonly name: string;
  /** As the enterprise register told it then; `null` where it told none. */
  readonly address: string | null;
  readonly registeredAt: Instant;
  /** `null` between the two events of its registration, and once it has ended. */
  readonly chief: Chief | null;
  /** `null` for an enterprise that has none. */
  readonly curator: Curator | null;
  /** `null` for one that lives. Of one that has ended nothing is left but what stands here. */
  readonly ended: Ending | null;
}

/** When it was recorded that an enterprise ended, and the other one into which it went; `null` where it ceased. */
export interface Ending {
  readonly at: Instant;
  readonly into: EnterpriseNumber | null;
}

/** The holder of the office of chief, and where he is reached: a general address, read when one person is away. */
export interface Chief {
  readonly account: AccountId;
  /** `null` only while an erased history is replayed, as the phone. */
  readonly email: Email | null;
  readonly phone: Phone | null;
  /** The domains left to his office that he led by name until it came to that, or still does, and since when he leads them. */
  readonly led: readonly Led[];
}

/** A domain, and since when somebody leads it without a break. */
export interface Led {
  readonly scope: Scope;
  readonly since: Instant;
}

/** The holder of the court's office, the domains that he is in charge of, and the co-managers whom he appointed. */
export interface Curator {
  readonly account: AccountId;
  readonly domains: readonly Scope[];
  readonly coManagers: readonly { readonly account: AccountId; readonly scope: Scope }[];
}

/** Since when a chief leads a domain that is left to his office: both came to him, or he led it before by name. */
export function leadsByOfficeSince(
  { led }: Chief,
  domain: { readonly scope: Scope; readonly managedSince: Instant },
  appointed: Instant,
): Instant {
  return led.find(({ scope }) => scope === domain.scope)?.since ?? latest(domain.managedSince, appointed);
}

/** A copy of the one layout that all enterprises have: engines read what has one layout fastest. */
export function asEnterprise(one: Enterprise): Enterprise {
  return {
    number: one.number,
    name: one.name,
    address: one.address,
    registeredAt: one.registeredAt,
    chief: one.chief,
    curator: one.curator,
    ended: one.ended,
  };
}
