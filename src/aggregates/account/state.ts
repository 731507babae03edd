import type { Certificate } from "../../credentials/certificate.js";
import type { Email } from "../../credentials/contact.js";
import type { Username } from "../../credentials/username.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Instant } from "../../kernel/instant.js";
import type { Scope } from "../../scope/scope.js";
import type { Language } from "../../words/languages.js";
import type { AssignmentStatus, Role } from "../../words/roles.js";
import type { AccountId } from "../common/event.js";
import type { Held } from "../common/held.js";
import type { AssignmentDetails } from "../common/manager.js";

/**
 * What a password counts for that somebody else set: places at or below his, roles below his rank. Else he could open an
 * account for a stranger, and walk in when that person comes to hold more.
 */
export interface PasswordTie extends TieLink {
  /** The ties under which whoever set it acted himself: those who set them may know this password too. */
  readonly under?: readonly TieLink[];
}

/** Who set a password, in which role, where. */
export interface TieLink {
  /** The place of the role or the office in which he set it. */
  readonly scope: Scope;
  /** When that place was made: one that is made again is another place. */
  readonly placeSince: Instant;
  /** The rank of that role or office. */
  readonly rank: number;
  /** Who set it. */
  readonly by: AccountId;
}

/** Everybody who may know the password: whoever set it, and those by whose passwords he was logged in then. */
export function linksOf(tie: PasswordTie | null): readonly TieLink[] {
  return tie === null ? [] : [tie, ...(tie.under ?? [])];
}

/** A person, once in the whole system, with what ties him to each place. */
export interface Account {
  readonly id: AccountId;
  readonly insz: Insz;
  /** Numbers that were his before: each still names this account. */
  readonly aliases: readonly Insz[];
  readonly firstName: string;
  readonly lastName: string;
  /** `null` for whoever logs in by eID alone and asked for no access codes. */
  readonly username: Username | null;
  /** Where whoever set the password did so, as long as its owner has not changed it himself in a sure session. */
  readonly passwordTiedTo: PasswordTie | null;
  /** When the password was last set, whoever did; `null` for whoever has none. Older sessions by it are stale. */
  readonly passwordSetAt: Instant | null;
  /** User names that came with a merged account: they stay his, and open nothing. */
  readonly formerUsernames: readonly Username[];
  /** The personal language and e-mail address, which no manager sees or sets. */
  readonly language: Language | null;
  readonly email: Email | null;
  /** What some applications ask beside the log-in. */
  readonly certificate: Certificate | null;
  /** The tie of the session in which the certificate was uploaded; `null` where that was not tied. */
  readonly certificateTiedTo: PasswordTie | null;
  /** Since when he waits for access codes; `null` when he does not. */
  readonly codesRequestedAt: Instant | null;
  readonly openedAt: Instant;
  /** At most one a scope, in the order in which they came. */
  readonly assignments: readonly Assignment[];
}

/** What ties a person to a place: one role there, and what he may open with it. */
export interface Assignment extends AssignmentDetails {
  readonly scope: Scope;
  readonly role: Role;
  readonly status: AssignmentStatus;
  readonly applications: readonly Held[];
  readonly functions: readonly Held[];
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Since when the person holds this role there, or leads the domain without a break. */
  readonly roleSince: Instant;
  /** Since when it has been neither blocked nor past its last day. */
  readonly activeSince: Instant;
}

/** An account that is no more: erased, or merged into another one. Its id is never used again. */
export type FormerAccount =
  | { readonly kind: "erased" }
  | { readonly kind: "merged"; readonly into: AccountId };

/** What is told of a person whose account opens. */
export interface OpenedAccount {
  readonly account: AccountId;
  readonly insz: Insz;
  readonly firstName: string;
  readonly lastName: string;
  readonly username: Username | null;
  /** `null` where there is no password, or where it was set by nobody who has a role. */
  readonly passwordTiedTo: PasswordTie | null;
}

/** What a person is in a place; `undefined` where he is nothing. */
export function assignmentAt(account: Account, scope: Scope): Assignment | undefined {
  for (const assignment of account.assignments) if (assignment.scope === scope) return assignment;
  return undefined;
}

/** The account that an account has become by mergers; a circle, which no registry should have, ends where it closes. */
export function survivorOf(id: AccountId, formerOf: (id: AccountId) => FormerAccount | undefined): AccountId {
  const passed = new Set([id]);
  let survivor = id;
  for (let at = formerOf(id); at?.kind === "merged" && !passed.has(at.into); at = formerOf(survivor)) {
    survivor = at.into;
    passed.add(survivor);
  }
  return survivor;
}
