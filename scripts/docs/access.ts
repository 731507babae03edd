import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import type { MessagePack } from "../../src/messages/types.js";
import type { ConditionCode, ObstacleCode, StepCode } from "../../src/words/access.js";
import type { FindingCode } from "../../src/words/findings.js";
import { type GeneratedDocument, generatedNotice } from "./document.js";

const packs = [nl, fr, de, en];

const introduction = `# Access: why, why not, what would help

Whether a person may open an application in a place is one question with many conditions; all of them must hold.
\`mayOpen\` names those that fail, \`explainAccess\` tells of each whether it holds, what it looked at and since when,
and \`remediesFor\` says what would open it, who may do that and from when it counts, or why nothing helps. This page
shows every sentence that people may read, in four languages. Words in braces stand for names of people, applications,
functions and places.

A program that asks all of these is in the [README](../README.md); \`npm run example access-doctor\` plays a unit that
breaks in each way, and is put right.`;

/** What each condition asks. */
const conditions: Readonly<Record<ConditionCode, string>> = {
  "account.known": "The person has an account.",
  "application.known":
    "The catalogue has the application. Of one that it does not have, nothing else is asked of it.",
  "place.known": "The registry has the place. Of one that it does not have, no role and no opening is asked.",
  "assignment.active":
    "He has an assignment in that place, neither blocked nor past its last day; or, at a domain, he manages it (access manager by name or by office, co-access manager, curator) and no curator is in charge in his stead; the co-access managers whom a curator appointed stay.",
  "application.open-at-domain": "The application is open at the domain.",
  "application.open-at-subdivision":
    "The application is open at the subdivision, where the place lies at or below one.",
  "application.open-at-site": "The application is open at the site, where the place is one.",
  "application.granted":
    "The assignment carries the application. Access managers, co-access managers, curators, and chiefs where their office manages the domain, have every application of the domain without a grant, unless the application says otherwise.",
  "application.level": "The place is at the level where the application counts, where it counts only at one.",
  "function.held":
    "The assignment has one of the functions that the application asks for, at the level where it counts.",
  "access.effective":
    "The delay of the policy (20 minutes) has passed since the latest of: the grant, the function, the unblocking, the opening at each level.",
  "authentication.level":
    "The log-in reaches the level that the application asks for; where it is by a password, that was not set since, and whoever set it may give that role in that place (tied passwords, part 3 of the rule book). Without a session that can be read it fails where a level is asked or somebody else set the password; a question can leave it aside, and its answer says so.",
  "certificate.held":
    "The person has a valid certificate of his own, where the application asks for one beside the log-in.",
};

/** What each step is, and who takes it. */
const steps = {
  "add-user": "`AddUser`, with the application and a function to choose.",
  "appoint-co-access-manager":
    "`AppointCoAccessManager`, for access management itself where another system adds the users.",
  "appoint-co-chief": "`AppointCoChiefAccessManager`, for access management at an enterprise.",
  "discharge-curator":
    "`DischargeCurator`, by the court: only where nothing else lets a manager in whom the curator suspends.",
  unblock: "`UnblockUsers`.",
  extend: "`UpdateUser`, with a later last day to choose.",
  "open-at-domain": "`SetDomainApplications`, with the application beside those that are open.",
  "open-at-subdivision": "`SetSubdivisionApplications`, likewise.",
  "open-at-site": "`SetSiteApplications`, likewise.",
  grant: "`GrantApplications`.",
  "assign-function": "`AssignFunctions`, with a function to choose beside those that the person has.",
  "upload-certificate": "`UploadOwnCertificate`, by the person himself.",
  "log-in": "The person logs in again, by one of the means that suffice.",
  wait: "Everybody waits until what was given counts.",
} satisfies Partial<Record<StepCode, string>>;

/** When a review finds each. */
const findings: Readonly<Record<FindingCode, string>> = {
  "review.certificate-expiring":
    "A personal certificate that an application asks for, or a channel's, expires soon or has expired.",
  "review.codes-requested": "A manager has waited for access codes for long.",
  "review.companion-missing": "Somebody, or a place, has an application without the one that goes with it.",
  "review.ending": "A last day is near or past.",
  "review.leaver": "A user no longer belongs to the enterprise, by the facts.",
  "review.manager-not-eligible": "Somebody can no longer hold his role, by the facts.",
  "review.no-effect": "A user has no application and no function that counts.",
  "review.nobody-holds": "An application is open that nobody there or below can use.",
  "review.password-of-former":
    "A password was set by somebody who holds no such role there or above any more.",
  "review.place-data": "A place has no e-mail address, or was neither changed nor confirmed for long.",
  "review.request-unsigned": "A request for a chief waits for its signature.",
  "review.route-broken": "A route's mandate or channel lives no more.",
  "review.single-person": "One person alone can act for an enterprise or a domain.",
  "review.untouched": "A role was neither changed nor confirmed for long.",
  "review.wrong-level": "A user stands at another level than the one where users of that domain belong.",
};

/** What each step is that puts a finding right. */
const reviewSteps: Readonly<Record<Exclude<StepCode, keyof typeof steps>, string>> = {
  "add-co-access-manager": "`AppointCoAccessManager`, with a person to fill in.",
  "add-co-chief": "`AppointCoChiefAccessManager`, with a person to fill in.",
  "appoint-chief": "`AppointChiefAccessManager`, by a legal representative or the contact centre.",
  "change-password": "`ChangeOwnPassword`, by the person himself.",
  "choose-application": "`GrantApplications`, with an application to choose.",
  "clear-route": "`ClearRoute`.",
  "close-application":
    "`SetDomainApplications`, `SetSubdivisionApplications` or `SetSiteApplications`, without it.",
  "confirm-review":
    "`ConfirmReview`, with what is decided of each finding; by somebody else than whom the finding is about.",
  "give-application": "`GrantApplications`, with a user to choose.",
  "issue-codes": "`IssueAccessCodes`, with a password to fill in, and a user name where there is none.",
  "no-last-day": "`UpdateUser`, without a last day.",
  remove: "`RemoveUsers`.",
  "remove-everywhere": "`RemovePersonEverywhere`.",
  "renew-certificate": "`RenewChannelCertificate`, with a certificate to fill in.",
  "replace-manager":
    "`ReplaceAccessManager`, `ReplaceSubdivisionManager` or `ReplaceSiteManager`, with a person to fill in.",
  "reset-password": "`ResetPassword`, with a password to fill in.",
  "route-to-e-box": "`SetRoute` to the enterprise's own e-Box.",
  "sign-request": "`SignAppointmentRequest`, with the signer and the means to fill in.",
  "update-place": "`UpdateDomain`, `UpdateSubdivision` or `UpdateSite`, with an address to fill in.",
  "withdraw-request": "`WithdrawAppointmentRequest`.",
};

/** When each reason is given. */
const obstacles: Readonly<Record<ObstacleCode, string>> = {
  "account.name": "The account's id is no text that an id can be.",
  "account.erased": "The account's person was erased.",
  "account.merged": "The account was merged into another one.",
  "application.unknown": "The catalogue does not have the application.",
  "application.not-in-kind":
    "The application would have to be opened or given, and is none of the domain's kind.",
  "application.level": "The application counts at another level only.",
  "application.not-at-enterprise": "An enterprise has no applications of its own but access management.",
  "function.unknown":
    "The application asks for a function that the domain's kind does not have at this level.",
  "kind.unknown": "The catalogue no longer has the domain's kind.",
  "kind.managed-elsewhere": "Another system manages the users and applications of the domain.",
  "means.none": "No means of log-in reaches the level that the application asks for.",
  "nobody.may": "Nobody has a role in which he may take one of the steps.",
  "place.unknown": "There is no such place.",
  "user.level": "Users of that kind of domain belong at another level, and the policy refuses them here.",
};

/** `docs/access.md`: every sentence about an access. */
export const accessDocument: GeneratedDocument = { file: "docs/access.md", render };

function render(): string {
  return `${[
    generatedNotice,
    introduction,
    "## Conditions",
    ...entries(conditions).map(([name, says]) =>
      section(
        name,
        says,
        variants((pack) => pack.conditions[name]),
      ),
    ),
    "## Steps",
    ...entries(steps).map(([name, says]) => section(name, says, stepLines(name))),
    "## Why nothing helps",
    ...entries(obstacles).map(([name, says]) =>
      section(
        name,
        says,
        lines("", (pack) => pack.obstacles[name]),
      ),
    ),
    "## Findings of a review",
    "What a [review](review.md) finds, and what is so or what to do.",
    ...entries(findings).map(([name, says]) =>
      section(
        name,
        says,
        variants((pack) => pack.findings[name]),
      ),
    ),
    "## What puts a finding right",
    "Beside the steps that open an access:",
    ...entries(reviewSteps).map(([name, says]) => section(name, says, stepLines(name))),
  ].join("\n\n")}\n`;
}

function stepLines(name: StepCode): readonly string[] {
  return lines("", (pack) => pack.steps[name]);
}

/** The sentences of something that is told in one way or another. */
function variants(table: (pack: MessagePack) => Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(table(nl)).flatMap((name) => lines(`${name}, `, (pack) => table(pack)[name] ?? ""));
}

function lines(mark: string, text: (pack: MessagePack) => string): readonly string[] {
  return packs.map((pack) => `- ${mark}${pack.language}: ${text(pack)}`);
}

function section(name: string, says: string, sentences: readonly string[]): string {
  return [`### \`${name}\``, "", says, "", ...sentences].join("\n");
}

function entries<Name extends string>(
  table: Readonly<Record<Name, string>>,
): readonly (readonly [Name, string])[] {
  return (Object.keys(table) as Name[]).map((name) => [name, table[name]]);
}
