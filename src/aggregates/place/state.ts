import type { Email } from "../../credentials/contact.js";
import type { Instant } from "../../kernel/instant.js";
import type { Scope } from "../../scope/scope.js";
import type { Held } from "../common/held.js";
import type { Manager } from "../common/manager.js";

/** What a domain, a subdivision and a site have in common. */
interface AnyPlace {
  readonly scope: Scope;
  /** `null` for a domain that opened by itself and got no address yet. */
  readonly email: Email | null;
  readonly applications: readonly Held[];
  /** The office one level above, until somebody else is appointed. */
  readonly manager: Manager;
  /** Since when that person or that office is in charge. */
  readonly managedSince: Instant;
  readonly createdAt: Instant;
  /** When its address, its applications or who is in charge of it last changed. */
  readonly changedAt: Instant;
}

/** An open domain of an enterprise. */
export interface Domain extends AnyPlace {
  readonly level: "domain";
  /** When a curator who was in charge of it was last discharged; `null` where none was. */
  readonly curatedUntil: Instant | null;
  /** What the kind asks beside, by the ids of its fields. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A subdivision of a domain. */
export interface Subdivision extends AnyPlace {
  readonly level: "subdivision";
  /** As the institution register tells it, or as it was given. */
  readonly name: string;
  /** When a site was last added to it, whether or not that site is still there. */
  readonly lastSiteAt: Instant | null;
}

/** A site of a subdivision. */
export interface Site extends AnyPlace {
  readonly level: "site";
  /** As the institution register tells it, or as it was given. */
  readonly name: string;
}

/** A place below an enterprise: what its `level` says. */
export type Place = Domain | Subdivision | Site;
