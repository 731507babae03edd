import type { FormRuleCode, RuleCode, RulePart } from "../rules/index.js";
import type {
  ConditionCode,
  ConditionFailures,
  logInConditions,
  ObstacleCode,
  StepCode,
} from "../words/access.js";
import type { Action } from "../words/actions.js";
import type { UserColumn, UserFilter } from "../words/columns.js";
import type { ExpectationCode } from "../words/expectations.js";
import type { FactName } from "../words/facts.js";
import type { FieldName } from "../words/fields.js";
import type { FindingCode, FindingVariants, ReviewDecision } from "../words/findings.js";
import type {
  Capacity,
  Connection,
  DomainIdentifier,
  PlaceIdentifier,
  TechnicalUserKind,
} from "../words/kinds.js";
import type { MessageLanguage } from "../words/languages.js";
import type { Level } from "../words/levels.js";
import type { ClosedStatus, RequestProcedure, SignatureMeans } from "../words/requests.js";
import type { AssignmentStatus, Role } from "../words/roles.js";
import type { FindingSeverity } from "../words/severities.js";
import type { TieKind } from "../words/ties.js";

/** What a drawn tree says beside names, roles and statuses; `{name}` stands for what is put in there. */
export type TreeLabelName =
  | "pair"
  | "ceased"
  | "merged"
  | "office"
  | "users"
  | "applications"
  | "closed-here"
  | "closed-above"
  | "pending"
  | "last-day";

/** A message template for each of those codes; `{name}` stands for the violation's parameter of that name. */
export type Templates<Code extends string> = Readonly<Record<Code, string>>;

/** A message for every rule of the book. */
export type RuleMessages = Templates<RuleCode>;

/** A message for every rule of some parts of the book. */
export type PartMessages<Part extends RulePart> = Templates<RuleCode<Part>>;

/** What to say of each condition: that it holds, why it fails and what to do, or that it was left aside. */
export type ConditionSentences = {
  readonly [Name in ConditionCode]: Templates<
    | "holds"
    | "fails"
    | (Name extends keyof ConditionFailures ? ConditionFailures[Name] : never)
    | (Name extends (typeof logInConditions)[number] ? "unjudged" : never)
  >;
};

/** What to say of each step. */
export type StepSentences = Templates<StepCode>;

/** What to say where no step can help. */
export type ObstacleSentences = Templates<ObstacleCode>;

/** What to say of each finding: what is so, and what to do. */
export type FindingSentences = {
  readonly [Name in FindingCode]: Templates<
    "found" | (Name extends keyof FindingVariants ? FindingVariants[Name] : never)
  >;
};

/** The words that stand in messages, and on a host's screens. */
export interface MessageLabels {
  readonly roles: Readonly<Record<Role, string>>;
  /** What a woman who has the role is called, where that is another word. */
  readonly feminineRoles: Readonly<Partial<Record<Role, string>>>;
  /** What older screens and manuals call a role, where they call it something else: the usual one first. */
  readonly olderRoles: Readonly<Partial<Record<Role, readonly [string, ...string[]]>>>;
  readonly levels: Readonly<Record<Level, string>>;
  /** What older screens and manuals call a level, where they call it something else. */
  readonly olderLevels: Readonly<Partial<Record<Level, string>>>;
  /** What newer screens call a level, where they call it something else. */
  readonly newerLevels: Readonly<Partial<Record<Level, string>>>;
  readonly statuses: Readonly<Record<AssignmentStatus, string>>;
  /** In what capacity somebody belongs to an enterprise. */
  readonly capacities: Readonly<Record<TieKind, string>>;
  readonly facts: Readonly<Record<FactName, string>>;
  /** The heads of the columns of an exported list of users. */
  readonly columns: Readonly<Record<UserColumn, string>>;
  readonly tree: Readonly<Record<TreeLabelName, string>>;
  /** What somebody wants to do, as it follows "you may not:". */
  readonly actions: Readonly<Record<Action, string>>;
}

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

/** How to say what a form expected of a value. */
export interface FormExpectations {
  /** Stands between two of which each will do. */
  readonly or: string;
  /** For a code that the table does not know. */
  readonly other: string;
  readonly of: Readonly<Partial<Record<ExpectationCode, string>>>;
}

/** How to say what was expected of a value, whatever it is. */
export interface Expectations extends FormExpectations {
  readonly of: Readonly<Record<ExpectationCode, string>>;
}

/** What fields are called. */
export interface FieldMessages {
  /** That a field must be filled in, `{field}`. */
  readonly required: string;
  readonly names: Readonly<Record<FieldName, string>>;
}

/** Messages for some rules, in one language. */
export interface MessageTable<Code extends string> {
  readonly language: MessageLanguage;
  /** For a code that this table does not know, as one of a newer version may be. */
  readonly otherwise: string;
  readonly rules: Templates<Code>;
  readonly expectations: FormExpectations;
  readonly fields?: FieldMessages;
  readonly labels?: MessageLabels;
}

/** Messages for what a form checks by itself: parts 1 to 4 of the rule book, and the shape of a value. */
export type FormMessages = MessageTable<FormRuleCode>;

/** One language whole. */
export interface MessagePack extends MessageTable<RuleCode> {
  readonly conditions: ConditionSentences;
  readonly steps: StepSentences;
  readonly obstacles: ObstacleSentences;
  readonly findings: FindingSentences;
  readonly expectations: Expectations;
  readonly fields: FieldMessages;
  readonly labels: MessageLabels;
  readonly screens: ScreenLabels;
}

/** Something with a name in each language. */
export interface Labelled {
  readonly id: string;
  readonly labels: Readonly<Record<MessageLanguage, string>>;
}

/** A kind of subdivision, as far as messages name it. */
export interface LabelledSubdivisionKind extends Labelled {
  readonly siteKinds: readonly Labelled[];
}

/** A kind of domain, as far as messages name it. */
export interface LabelledDomainKind extends Labelled {
  readonly functions: readonly Labelled[];
  readonly fields: readonly Labelled[];
  readonly subdivisionKinds: readonly LabelledSubdivisionKind[];
}

/** What messages look up in a catalogue; every `Catalogue` is one. */
export interface LabelSource {
  readonly systems: readonly Labelled[];
  readonly applications: readonly Labelled[];
  readonly domainKinds: readonly LabelledDomainKind[];
  readonly channels: readonly Labelled[];
  readonly declarations: readonly Labelled[];
  readonly mandateSubjects: readonly Labelled[];
  readonly means: readonly Labelled[];
}
