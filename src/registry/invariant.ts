import type { Path } from "../kernel/violation.js";

/** What is wrong with a registry, and where: the collection, the key, the field. */
export interface InvariantFault {
  readonly code: InvariantCode;
  readonly path: Path;
}

/** What holds in every registry that commands have made. */
export type InvariantCode =
  /** Every index equals its recomputation by a full scan. */
  | "index.recomputed"
  /** An entry stands under its own key, at its own level. */
  | "entry.key"
  /** A place lies in a place that is there; an assignment too. */
  | "scope.orphan"
  /** A registered enterprise that lives has one chief, who has the assignment. */
  | "chief.one"
  /** Of an enterprise that has ended nothing is left, and it did not go into itself. */
  | "enterprise.ended"
  /** An INSZ, present or former, is one account's, once. */
  | "insz.unique"
  /** A user name, present or former or a technical user's, has one owner, once. */
  | "username.unique"
  /** A person has at most one assignment in a scope. */
  | "assignment.unique"
  /** A role is held at one of its levels. */
  | "role.level"
  /** A single role is held by whom the place names, and by nobody else. */
  | "manager.matches"
  /** A single role is neither blocked nor limited in time. */
  | "manager.in-force"
  /** A place is left to an office above it. */
  | "manager.office"
  /** What is held is held once. */
  | "held.unique"
  /** A subdivision remembers the youngest of its sites. */
  | "subdivision.last-site"
  /** A curator has that role in each of the domains that he is in charge of, one or more, and nobody else has it. */
  | "curator.matches"
  /** Whom a curator appointed is co-access manager in one of the curator's domains, and is told once. */
  | "curator.co-managers"
  /** A former account is no account; a merged one leads to an account, or to one that was erased since. */
  | "account.former"
  /** The digest of a user name is an erased person's. */
  | "digest.erased"
  /** A sender has at most one channel of a kind. */
  | "channel.unique"
  /** What a channel carries, and nothing else, has a preferred channel, and that one carries it. */
  | "channel.preferred"
  /** A declaration has one route in a domain. */
  | "route.unique"
  /** A mandatary has one mandate for a subject at a time, and it does not end before it starts. */
  | "mandate.unique"
  /** A confirmed finding is told once, and lies in the place whose review was confirmed. */
  | "review.findings";

/** Notes an invariant that is broken, and where. */
export type Note = (code: InvariantCode, ...path: Path) => void;
