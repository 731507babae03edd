import type { Instant, Moment } from "../kernel/instant.js";
import type { Official, Role } from "../words/roles.js";

/** A session as the host's log-in knows it. */
export interface Session {
  /** The moment of log-in. */
  readonly loggedInAt: Moment;
  /** The id of the means of log-in in the catalogue: `eid`, `itsme`, `mobile-code`, `token`, `password`. */
  readonly means: string;
}

/** A person who acts in the role that he chose for his session. */
export interface AccountActor {
  readonly kind: "account";
  readonly account: string;
  readonly role: Role;
  readonly scope: string;
  readonly session?: Session;
}

/** A legal representative of an enterprise, as his log-in identifies him. */
export interface LegalRepresentativeActor {
  readonly kind: "legal-representative";
  readonly insz: string;
  readonly session: Session;
}

/** Someone of an enterprise who fills in a request; `requester` is an opaque reference of the host's. */
export interface AnyoneActor {
  readonly kind: "anyone";
  readonly requester: string;
}

/** The contact centre; `agent` is an opaque reference of the host's to who of it acts, for its own logs. */
export interface ContactCentreActor {
  readonly kind: "contact-centre";
  readonly agent?: string;
}

/** The court, or the import of an existing population. */
export interface OfficialActor {
  readonly kind: Exclude<Official, "contact-centre">;
}

/** Who gives a command. The host vouches for it: it comes from a log-in, never from the command. */
export type Actor =
  | AccountActor
  | LegalRepresentativeActor
  | AnyoneActor
  | ContactCentreActor
  | OfficialActor;

/** A session that was read: its moment is an `Instant`. */
export interface CheckedSession extends Session {
  readonly loggedInAt: Instant;
}

/** An {@link AccountActor} that was read. */
export interface CheckedAccountActor extends AccountActor {
  readonly session?: CheckedSession;
}

/** A {@link LegalRepresentativeActor} that was read. */
export interface CheckedRepresentativeActor extends LegalRepresentativeActor {
  readonly session: CheckedSession;
}

/** An {@link Actor} that was read, as `parseActor` answers it and a context carries it. */
export type CheckedActor =
  | CheckedAccountActor
  | CheckedRepresentativeActor
  | AnyoneActor
  | ContactCentreActor
  | OfficialActor;
