import type { Email } from "../../credentials/contact.js";
import type { LocalDate } from "../../kernel/instant.js";
import type { Scope } from "../../scope/scope.js";
import type { Language } from "../../words/languages.js";
import type { Title } from "../../words/titles.js";
import type { AccountId } from "./event.js";

/** What belongs to one assignment of a person, as its form asks it. */
export interface AssignmentDetails {
  readonly title: Title | null;
  readonly language: Language | null;
  readonly email: Email;
  readonly localEmail: Email | null;
  /** The last day on which the assignment counts. */
  readonly lastDay: LocalDate | null;
}

/** An office left in charge of a place: whoever is chief, access manager or subdivision manager at that scope. */
export interface OfficeManager {
  readonly kind: "office";
  readonly office: Scope;
}

/** A person in charge of a place by name. */
export interface NamedManager {
  readonly kind: "account";
  readonly account: AccountId;
}

/** Who is in charge of a domain, a subdivision or a site. */
export type Manager = OfficeManager | NamedManager;

/**
 * A manager as an event tells it: with the details of his new assignment where he is appointed by name; `null` where
 * they were erased.
 */
export type AppointedManager =
  | OfficeManager
  | (NamedManager & { readonly details: AssignmentDetails | null });
