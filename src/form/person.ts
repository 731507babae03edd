import { type AccountId, isAccountId } from "../aggregates/common/event.js";
import type { AssignmentDetails } from "../aggregates/common/manager.js";
import type { OpenedAccount } from "../aggregates/user/events.js";
import type { Account, Assignment } from "../aggregates/user/state.js";
import { parseEmail, parseLanguage, parsePersonName, parseTitle } from "../credentials/contact.js";
import { checkPassword } from "../credentials/password.js";
import { parseUsername, type Username } from "../credentials/username.js";
import { type Insz, parseInsz } from "../identifiers/insz.js";
import { parseLocalDate } from "../kernel/instant.js";
import type { Path } from "../kernel/violation.js";
import { isBlank } from "../kernel/visible.js";
import { reachOf } from "../permissions/office.js";
import type { PersonInput } from "../procedures/commands.js";
import type { Inquiry } from "../registry/inquiry.js";
import { enterpriseOf, type Scope } from "../scope/scope.js";
import { isSingleRole, type Role } from "../words/roles.js";
import type { TieKind } from "../words/ties.js";

import type { Judgement } from "./judgement.js";

/** A person of a form, as far as he could be read. */
export interface ReadPerson {
  readonly insz: Insz | undefined;
  /** His account, when he has one. */
  readonly known: Account | undefined;
  /** The account to open, when he has none and everything that it takes is right. */
  readonly opening: OpenedAccount | undefined;
  /** The details that the form gives. */
  readonly details: Partial<AssignmentDetails>;
}

type Changes = { -readonly [Field in keyof AssignmentDetails]?: AssignmentDetails[Field] };

const credentialFields = [
  "username",
  "usernameConfirmation",
  "password",
  "passwordConfirmation",
  "firstName",
  "lastName",
] as const;

/** Reads a person from a form, who is to be in that role: his number, his account or what opens it, his details. */
export function readPerson(
  inquiry: Inquiry,
  judgement: Judgement,
  input: PersonInput,
  path: Path,
  role: Role,
): ReadPerson {
  const insz = judgement.take(parseInsz(input.insz, { asOf: inquiry.context.today }), [...path, "insz"]);
  const known = insz && inquiry.accountOfNumber(insz);
  if (known) judgeFixed(inquiry, judgement, input, path, known);
  const opening =
    insz !== undefined && known === undefined
      ? readOpening(inquiry, judgement, input, path, insz)
      : undefined;
  return { insz, known, opening, details: readDetails(inquiry, judgement, input, path, role) };
}

/** The id of the person's account, there already or to be opened. */
export function accountOf(person: ReadPerson): AccountId | undefined {
  return person.known?.id ?? person.opening?.account;
}

/** Opens the person's account, where he has none: the event and what it claims. */
export function openAccount(judgement: Judgement, { opening }: ReadPerson): void {
  if (opening === undefined) return;
  judgement.emit("AccountOpened", opening);
  if (opening.username !== null) judgement.claims.push(`username:${opening.username}`);
  judgement.claims.push(`insz:${opening.insz}`);
}

/** An id for a new account, not in use by anybody. */
export function readNewAccountId(
  inquiry: Inquiry,
  judgement: Judgement,
  input: string | undefined,
  path: Path,
): AccountId | undefined {
  if (!isAccountId(input)) {
    judgement.refuse("field.required", path);
    return undefined;
  }
  if (inquiry.account(input) === undefined && inquiry.former(input) === undefined) return input;
  judgement.refuse("account.id-taken", path, { account: input });
  return undefined;
}

/** The details of an assignment: what the form gives, else what it was, else nothing; a last day ends with a lift. */
export function completed(
  given: Partial<AssignmentDetails>,
  before: Assignment | undefined,
): AssignmentDetails | undefined {
  const email = given.email ?? before?.email;
  if (email === undefined) return undefined;
  return {
    title: given.title ?? before?.title ?? null,
    language: given.language ?? before?.language ?? null,
    email,
    localEmail: given.localEmail ?? before?.localEmail ?? null,
    lastDay: given.lastDay ?? null,
  };
}

/** The optional and required details of a form, those that could be read. */
export function readDetails(
  inquiry: Inquiry,
  judgement: Judgement,
  input: Pick<PersonInput, "title" | "language" | "email" | "localEmail" | "lastDay">,
  path: Path,
  role: Role,
): Partial<AssignmentDetails> {
  const details: Changes = {};
  if (!isBlank(input.title)) {
    set(details, "title", judgement.take(parseTitle(input.title), [...path, "title"]));
  }
  if (!isBlank(input.language)) {
    set(details, "language", judgement.take(parseLanguage(input.language), [...path, "language"]));
  }
  set(details, "email", judgement.take(parseEmail(input.email), [...path, "email"]));
  if (!isBlank(input.localEmail)) {
    set(details, "localEmail", judgement.take(parseEmail(input.localEmail), [...path, "localEmail"]));
  }
  if (input.lastDay !== undefined && !isBlank(input.lastDay)) {
    set(details, "lastDay", readLastDay(inquiry, judgement, input.lastDay, [...path, "lastDay"], role));
  }
  return details;
}

/** A last day: today or later, and only for a role that can end by itself. */
export function readLastDay(
  inquiry: Inquiry,
  judgement: Judgement,
  input: string,
  path: Path,
  role: Role,
): AssignmentDetails["lastDay"] | undefined {
  const lastDay = judgement.take(parseLocalDate(input), path);
  if (lastDay === undefined) return undefined;
  if (lastDay >= inquiry.context.today && !isSingleRole(role)) return lastDay;
  judgement.refuse("period.order", path);
  return undefined;
}

/** Those who may be appointed manager, and those who may be users. */
const managerTies: readonly TieKind[] = [
  "employee",
  "director",
  "managing-director",
  "business-manager",
  "founder",
];
const userTies: readonly TieKind[] = [...managerTies, "partner", "member"];

/**
 * Whether a person, by the facts, belongs to the enterprise in a capacity that goes with the role; `undefined` where they
 * were not given.
 */
export function isEligible(
  { facts }: Inquiry,
  insz: Insz,
  role: Role,
  scope: Scope,
  path: Path,
): boolean | undefined {
  const enterprise = enterpriseOf(scope);
  if (role === "chief-access-manager") return facts.isEligibleChief(insz, enterprise, path);
  return facts.hasTie(insz, enterprise, role === "user" ? userTies : managerTies, path);
}

/** Judges whether a person belongs to the enterprise in a capacity that goes with the role. */
export function judgeEligibility(
  inquiry: Inquiry,
  judgement: Judgement,
  insz: Insz | undefined,
  role: Role,
  scope: Scope,
  path: Path,
): void {
  if (insz === undefined || isEligible(inquiry, insz, role, scope, path) !== false) return;
  const { managerEligibility, userEligibility } = inquiry.context.policy.severities;
  const severity = role === "user" ? userEligibility : managerEligibility;
  judgement.weigh(severity, "person.not-eligible", path, { role });
}

function set<Field extends keyof AssignmentDetails>(
  details: Changes,
  field: Field,
  value: AssignmentDetails[Field] | undefined,
): void {
  if (value !== undefined) details[field] = value;
}

function judgeFixed(
  inquiry: Inquiry,
  judgement: Judgement,
  input: PersonInput,
  path: Path,
  known: Account,
): void {
  judgeUnusedId(inquiry, judgement, input.account, [...path, "account"], known);
  for (const field of credentialFields) {
    if (input[field] !== undefined) judgement.refuse("user.credentials-fixed", [...path, field]);
  }
}

/** An id given for somebody who has an account is not used; naming somebody else by it is a mistake. */
export function judgeUnusedId(
  inquiry: Inquiry,
  judgement: Judgement,
  id: string | undefined,
  path: Path,
  known: Account,
): void {
  if (id === undefined || id === known.id || inquiry.account(id) === undefined) return;
  judgement.refuse("account.id-taken", path, { account: id });
}

function readOpening(
  inquiry: Inquiry,
  judgement: Judgement,
  input: PersonInput,
  path: Path,
  insz: Insz,
): ReadPerson["opening"] {
  const account = readNewAccountId(inquiry, judgement, input.account, [...path, "account"]);
  const username = readNewUsername(inquiry, judgement, input, path);
  judgePassword(inquiry, judgement, input, path);
  const firstName = readName(judgement, input.firstName, [...path, "firstName"]);
  const lastName = readName(judgement, input.lastName, [...path, "lastName"]);
  if (!account || !username || !firstName || !lastName) return undefined;
  return { account, insz, firstName, lastName, username, passwordTiedTo: passwordTie(inquiry) };
}

/** What a password that the actor sets is tied to: as far as he reaches himself; `null` for those without a role. */
export function passwordTie(inquiry: Inquiry): Scope | null {
  const { actor } = inquiry.context;
  const account = actor.kind === "account" ? inquiry.account(actor.account) : undefined;
  return actor.kind === "account" && account ? reachOf(actor, account) : null;
}

/** The scope of the role that the actor acts in; `null` for those who act without one. */
export function scopeOfActor({ context: { actor } }: Inquiry): Scope | null {
  return actor.kind === "account" ? (actor.scope as Scope) : null;
}

function readNewUsername(
  inquiry: Inquiry,
  judgement: Judgement,
  input: PersonInput,
  path: Path,
): OpenedAccount["username"] | undefined {
  const field = [...path, "username"];
  if (isBlank(input.username)) {
    judgement.refuse("user.credentials-required", field);
    return undefined;
  }
  const confirmation = input.usernameConfirmation;
  const username = judgement.take(parseUsername(input.username, { confirmation }), field);
  if (username === undefined || !isTaken(inquiry, username, field)) return username;
  judgement.refuse("username.taken", field);
  return undefined;
}

/** A user name that somebody has or had; an erased person's is told by its keyed digest, a fact of the host's. */
export function isTaken(inquiry: Inquiry, username: Username, path: Path): boolean {
  if (inquiry.isUsernameTaken(username)) return true;
  if (!inquiry.hasDigests()) return false;
  const digest = inquiry.facts.usernameDigest(username, path);
  return digest !== undefined && inquiry.isDigestReserved(digest);
}

function judgePassword(inquiry: Inquiry, judgement: Judgement, input: PersonInput, path: Path): void {
  const field = [...path, "password"];
  if (input.password === undefined || input.password === "") {
    judgement.refuse("user.credentials-required", field);
    return;
  }
  const { passwords: policy } = inquiry.context.policy;
  judgement.take(checkPassword(input.password, { policy, confirmation: input.passwordConfirmation }), field);
}

function readName(judgement: Judgement, input: string | undefined, path: Path): string | undefined {
  if (!isBlank(input)) return judgement.take(parsePersonName(input), path);
  judgement.refuse("user.credentials-required", path);
  return undefined;
}
