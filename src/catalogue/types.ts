import type {
  Capacity,
  Connection,
  DomainIdentifier,
  OpensByItself,
  PlaceIdentifier,
  TechnicalUserKind,
} from "../words/kinds.js";
import type { MessageLanguage } from "../words/languages.js";
import type { PlaceLevel } from "../words/levels.js";
import type { Severity } from "../words/severities.js";
import type { Title } from "../words/titles.js";

/** A label in each language. */
export type Labels = Readonly<Record<MessageLanguage, string>>;

/** Another system that manages users and applications of some domain kinds. */
export interface ManagingSystem {
  readonly id: string;
  readonly labels: Labels;
}

/** A kind of site, within a subdivision kind. */
export interface SiteKind {
  readonly id: string;
  readonly labels: Labels;
  readonly identifiedBy: PlaceIdentifier;
}

/** A kind of subdivision, within a domain kind. */
export interface SubdivisionKind {
  readonly id: string;
  readonly labels: Labels;
  readonly identifiedBy: PlaceIdentifier;
  readonly siteKinds: readonly SiteKind[];
}

/** A field of its own that a domain kind asks for when it is opened: text of at most `maxLength` characters. */
export interface DomainField {
  readonly id: string;
  readonly labels: Labels;
  readonly required: boolean;
  readonly maxLength: number;
}

/** A function of a domain kind (as the field uses the word), and the level at which holding it counts. */
export interface FunctionKind {
  readonly id: string;
  readonly labels: Labels;
  readonly level: PlaceLevel;
}

/** A kind of domain. */
export interface DomainKind {
  readonly id: string;
  readonly labels: Labels;
  readonly identifiedBy: DomainIdentifier;
  readonly opensByItself: OpensByItself;
  /** The id of the system that manages its users and applications; absent: they are managed here. */
  readonly managedElsewhere?: string;
  readonly capacity: Capacity;
  /** Ids of the applications that can be opened for it, in the order in which lists show them. */
  readonly applications: readonly string[];
  readonly functions: readonly FunctionKind[];
  readonly subdivisionKinds: readonly SubdivisionKind[];
  /** The one level where its users belong; absent: any. */
  readonly usersBelongAt?: PlaceLevel;
  /** Whether a curator is put in charge of it when the enterprise is bankrupt. */
  readonly curator?: boolean;
  /** Whether it may have a sender of structured messages. */
  readonly sender: boolean;
  readonly fields: readonly DomainField[];
  /** Stricter or milder than the policy, for this kind alone. */
  readonly severities?: Partial<Readonly<Record<"structure.users-first" | "user.wrong-level", Severity>>>;
}

/** Something that an application needs outside this system: shown, never judged. */
export interface ExternalCondition {
  readonly id: string;
  readonly labels: Labels;
}

/** A secured application. */
export interface Application {
  readonly id: string;
  readonly labels: Labels;
  /** True for an application that every active assignment opens, and that is never opened, closed or granted. */
  readonly opensWithAnyAssignment?: boolean;
  /** False where managers do not have it without a grant. */
  readonly implicitForManagers: boolean;
  /** The one level at which it counts; absent: any. */
  readonly level?: PlaceLevel;
  /** The functions of which the assignment needs one. */
  readonly functions?: readonly string[];
  /** The lowest level of log-in that opens it (the federal authentication service's numbers). */
  readonly authenticationLevel?: number;
  /** True where a personal certificate is needed beside the log-in. */
  readonly certificate?: boolean;
  /** Applications that holders of some functions should have beside it. */
  readonly companions?: readonly { readonly application: string; readonly functions: readonly string[] }[];
  readonly external: readonly ExternalCondition[];
}

/** A channel for structured messages. */
export interface ChannelKind {
  readonly id: string;
  readonly labels: Labels;
  readonly connection: Connection;
  readonly technicalUser: TechnicalUserKind;
  /** True where a public SSH key comes beside the certificate. */
  readonly sshKey: boolean;
  /** True for a batch channel: it carries at least one application, and declarations can be routed to it. */
  readonly carriesApplications: boolean;
  /** False for a kind that is known from older set-ups and can only be closed. */
  readonly canBeOpened: boolean;
}

/** What a mandate can be about. */
export interface MandateSubject {
  readonly id: string;
  readonly labels: Labels;
  /** The id of the service that runs such mandates; absent: they are given here. */
  readonly managedElsewhere?: string;
}

/** A declaration that can be routed. */
export interface DeclarationKind {
  readonly id: string;
  readonly labels: Labels;
}

/** A means of log-in with its level. Rules ask what it is, and never for its name. */
export interface AuthenticationMeans {
  readonly id: string;
  readonly labels: Labels;
  readonly level: number;
  /** True for a user name with a password, however it is asked; such a means stays below level 400. */
  readonly password?: boolean;
  /** True for what counts as an electronic identity card. */
  readonly eid?: boolean;
}

/** A form of address that forms offer. */
export interface FormOfAddress {
  readonly id: Title;
  readonly labels: Labels;
}

/** Everything about the field that is data: kinds, applications, functions, channels. */
export interface Catalogue {
  readonly systems: readonly ManagingSystem[];
  readonly applications: readonly Application[];
  readonly domainKinds: readonly DomainKind[];
  readonly channels: readonly ChannelKind[];
  readonly declarations: readonly DeclarationKind[];
  readonly mandateSubjects: readonly MandateSubject[];
  readonly means: readonly AuthenticationMeans[];
  /** In the order in which forms offer them; one that is left out is refused. */
  readonly titles: readonly FormOfAddress[];
}
