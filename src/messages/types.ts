import type { ExchangeRuleCode, FormRuleCode, RuleCode } from "../rules/index.js";
import type { Level } from "../scope/scope.js";

/** The languages of the messages. */
export type PackLanguage = "nl" | "fr" | "de" | "en";

/** The roles that a person can hold in a place. */
export type RoleName =
  | "chief-access-manager"
  | "co-chief-access-manager"
  | "access-manager"
  | "co-access-manager"
  | "curator"
  | "subdivision-manager"
  | "site-manager"
  | "user";

/** What somebody may want to do: the actions that permissions are about. */
export type ActionName =
  | "view-enterprise"
  | "search-enterprise"
  | "activate-domain"
  | "replace-access-manager"
  | "set-domain-applications"
  | "manage-co-chiefs"
  | "manage-mandates"
  | "manage-co-access-managers"
  | "view-domain"
  | "edit-domain"
  | "manage-sender"
  | "manage-routing"
  | "add-subdivision"
  | "remove-subdivision"
  | "replace-subdivision-manager"
  | "set-subdivision-applications"
  | "view-subdivision"
  | "edit-subdivision"
  | "add-site"
  | "remove-site"
  | "replace-site-manager"
  | "set-site-applications"
  | "view-site"
  | "edit-site"
  | "search-users"
  | "export-users"
  | "add-user"
  | "edit-user"
  | "block-user"
  | "unblock-user"
  | "remove-user"
  | "grant-application"
  | "revoke-application"
  | "assign-function"
  | "reset-password"
  | "review"
  | "view-own-data"
  | "edit-own-data"
  | "change-own-password"
  | "manage-own-certificate"
  | "view-responsibles"
  | "appoint-chief"
  | "edit-chief-contact"
  | "request-chief"
  | "withdraw-request"
  | "sign-request"
  | "grant-request"
  | "reject-request"
  | "correct-person"
  | "erase-person"
  | "issue-access-codes"
  | "appoint-curator"
  | "discharge-curator"
  | "import-registry"
  | "request-access-codes";

/** What a command may ask of other registers. */
export type FactLabelName =
  | "enterprise"
  | "representatives"
  | "nsso-numbers"
  | "domain-kinds"
  | "institutions"
  | "person"
  | "legal-functions"
  | "ties"
  | "bankruptcy"
  | "username-digest";

/** The states of an assignment. */
export type StatusName = "active" | "blocked";

/** What a drawn tree says beside names, roles and statuses; `{name}` stands for what is put in there. */
export type TreeLabelName =
  | "pair"
  | "office"
  | "users"
  | "applications"
  | "closed-here"
  | "closed-above"
  | "pending"
  | "last-day";

/** The columns that an exported list of users can have, by the field of its lines. */
export type UserColumn =
  | "lastName"
  | "firstName"
  | "username"
  | "role"
  | "insz"
  | "status"
  | "scope"
  | "email"
  | "localEmail"
  | "lastDay"
  | "applications"
  | "functions";

/** A message template for each of those codes; `{name}` stands for the violation's parameter of that name. */
export type Templates<Code extends string> = Readonly<Record<Code, string>>;

/** A message for every rule of the book. */
export type RuleMessages = Templates<RuleCode>;

/** A message for every rule about senders, routing, mandates and curators. */
export type ExchangeMessages = Templates<ExchangeRuleCode>;

/** A message for every other rule that a form does not check by itself. */
export type CommandMessages = Templates<Exclude<RuleCode, FormRuleCode | ExchangeRuleCode>>;

/** The conditions of an access. */
export type ConditionName =
  | "account.known"
  | "assignment.active"
  | "application.open-at-domain"
  | "application.open-at-subdivision"
  | "application.open-at-site"
  | "application.granted"
  | "application.level"
  | "function.held"
  | "access.effective"
  | "authentication.level"
  | "certificate.held";

/** Why some of them fail, where there is more than one reason. */
export interface ConditionFailures {
  readonly "assignment.active": "blocked" | "ended";
  readonly "authentication.level": "password-tied";
}

/** One of those reasons. */
export type ConditionFailure = ConditionFailures[keyof ConditionFailures];

/** What to say of each condition: that it holds, or why it fails and what to do. */
export type ConditionSentences = {
  readonly [Name in ConditionName]: Templates<
    "holds" | "fails" | (Name extends keyof ConditionFailures ? ConditionFailures[Name] : never)
  >;
};

/** What a step does that opens an access: a command to give, a log-in, or a moment to wait for. */
export type AccessStepName =
  | "add-user"
  | "appoint-co-access-manager"
  | "appoint-co-chief"
  | "discharge-curator"
  | "unblock"
  | "extend"
  | "open-at-domain"
  | "open-at-subdivision"
  | "open-at-site"
  | "grant"
  | "assign-function"
  | "upload-certificate"
  | "log-in"
  | "wait";

/** What a step does that puts a finding of a review right, beside those that open an access. */
export type ReviewStepName =
  | "add-co-access-manager"
  | "add-co-chief"
  | "appoint-chief"
  | "choose-application"
  | "clear-route"
  | "close-application"
  | "confirm-review"
  | "give-application"
  | "no-last-day"
  | "remove"
  | "remove-everywhere"
  | "renew-certificate"
  | "replace-manager"
  | "route-to-e-box"
  | "sign-request"
  | "withdraw-request";

/** What a step that helps does. */
export type StepName = AccessStepName | ReviewStepName;

/** Why no step can open an access. */
export type ObstacleName =
  | "account.name"
  | "account.erased"
  | "account.merged"
  | "application.unknown"
  | "application.not-in-kind"
  | "application.level"
  | "application.not-at-enterprise"
  | "function.unknown"
  | "kind.unknown"
  | "kind.managed-elsewhere"
  | "means.none"
  | "nobody.may"
  | "place.unknown"
  | "user.level";

/** What to say of each step. */
export type StepSentences = Templates<StepName>;

/** What to say where no step can help. */
export type ObstacleSentences = Templates<ObstacleName>;

/** What a review can find. */
export type FindingName =
  | "review.certificate-expiring"
  | "review.companion-missing"
  | "review.ending"
  | "review.leaver"
  | "review.manager-not-eligible"
  | "review.no-effect"
  | "review.nobody-holds"
  | "review.request-unsigned"
  | "review.route-broken"
  | "review.single-person"
  | "review.untouched"
  | "review.wrong-level";

/** What some findings are about beside the usual, where that has a sentence of its own. */
export interface FindingVariants {
  readonly "review.certificate-expiring": "expired" | "channel" | "channel-expired";
  readonly "review.companion-missing": "place";
  readonly "review.ending": "passed";
  readonly "review.manager-not-eligible": "curator";
  readonly "review.single-person": "domain";
}

/** One of those. */
export type FindingVariant = FindingVariants[keyof FindingVariants];

/** What to say of each finding: what is so, and what to do. */
export type FindingSentences = {
  readonly [Name in FindingName]: Templates<
    "found" | (Name extends keyof FindingVariants ? FindingVariants[Name] : never)
  >;
};

/** The words that stand in messages, and on a host's screens. */
export interface MessageLabels {
  readonly roles: Readonly<Record<RoleName, string>>;
  /** What older screens and manuals call a role, where they call it something else. */
  readonly olderRoles: Readonly<Partial<Record<RoleName, string>>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly statuses: Readonly<Record<StatusName, string>>;
  readonly facts: Readonly<Record<FactLabelName, string>>;
  /** The heads of the columns of an exported list of users. */
  readonly columns: Readonly<Record<UserColumn, string>>;
  readonly tree: Readonly<Record<TreeLabelName, string>>;
  /** What somebody wants to do, as it follows "you may not:". */
  readonly actions: Readonly<Record<ActionName, string>>;
}

/** Messages for some rules, in one language. */
export interface MessageTable<Code extends string> {
  readonly language: PackLanguage;
  /** For a code that this table does not know, as one of a newer version may be. */
  readonly otherwise: string;
  readonly rules: Templates<Code>;
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
  readonly labels: MessageLabels;
}

/** Something with a name in each language. */
export interface Labelled {
  readonly id: string;
  readonly labels: Readonly<Record<PackLanguage, string>>;
}

/** A kind of subdivision, as far as messages name it. */
export interface LabelledSubdivisionKind extends Labelled {
  readonly siteKinds: readonly Labelled[];
}

/** A kind of domain, as far as messages name it. */
export interface LabelledDomainKind extends Labelled {
  readonly functions: readonly Labelled[];
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
