import type { UserFilter } from "../words/columns.js";
import type { ReviewDecision } from "../words/findings.js";
import type {
  Capacity,
  Connection,
  DomainIdentifier,
  PlaceIdentifier,
  TechnicalUserKind,
} from "../words/kinds.js";
import type { MessageLanguage } from "../words/languages.js";
import type { ClosedStatus, RequestProcedure, SignatureMeans } from "../words/requests.js";
import type { Role } from "../words/roles.js";
import type { FindingSeverity } from "../words/severities.js";

/** The words for what is shown on screens alone, and stands in no message. */
export interface ScreenLabels {
  readonly languages: Readonly<Record<MessageLanguage, string>>;
  /** The capacity in which one logs in. */
  readonly logInCapacities: Readonly<Record<Capacity, string>>;
  /** By what a channel is connected. */
  readonly connections: Readonly<Record<Connection, string>>;
  /** What identifies a place. */
  readonly identifiers: Readonly<Record<DomainIdentifier | PlaceIdentifier, string>>;
  /** What a channel asks of its technical user. */
  readonly technicalUsers: Readonly<Record<TechnicalUserKind, string>>;
  /** By which way a chief is asked for. */
  readonly procedures: Readonly<Record<RequestProcedure, string>>;
  /** How a request was signed. */
  readonly signatures: Readonly<Record<SignatureMeans, string>>;
  readonly requestStatuses: Readonly<Record<"open" | ClosedStatus, string>>;
  /** How pressing a finding is. */
  readonly findingSeverities: Readonly<Record<FindingSeverity, string>>;
  /** What is decided of a finding. */
  readonly decisions: Readonly<Record<ReviewDecision, string>>;
  /** By what a list of users is filtered. */
  readonly filters: Readonly<Record<UserFilter, string>>;
  /** The acronyms of roles, where the language has one. */
  readonly acronyms: Readonly<Partial<Record<Role, string>>>;
  /** Those of older screens and manuals, the usual one first. */
  readonly olderAcronyms: Readonly<Partial<Record<Role, readonly [string, ...string[]]>>>;
  /** What an application is for, by its id, where the manuals say it. */
  readonly applications: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<"yes" | "no", string>>;
}
