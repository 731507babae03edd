import { type Account, type Assignment, assignmentAt } from "../aggregates/account/state.js";
import { heldIds } from "../aggregates/common/held.js";
import type { Place } from "../aggregates/place/state.js";
import { parseEmail, parsePersonName } from "../credentials/contact.js";
import { isSameFirstName, isSameName } from "../credentials/fold-name.js";
import { parseUsername } from "../credentials/username.js";
import { parseInsz } from "../identifiers/insz.js";
import { isSameSet } from "../kernel/lists.js";
import type { Result } from "../kernel/result.js";
import { isBlank } from "../kernel/visible.js";
import type { Inquiry } from "../registry/inquiry.js";
import { levelOf, type Scope } from "../scope/scope.js";
import { type Role, singleRoleAt } from "../words/roles.js";
import type { ManagerInput } from "./manager.js";
import type { PersonInput } from "./person.js";
import type { Checked } from "./room.js";

// The same command again (same id, same person, same result) is accepted without events, so that a host may send a
// command twice when it did not hear the first answer. Passwords are ignored.

/** The account of a person whom a form names together with the id of that very account. */
export function accountOfSameId(
  port: Inquiry,
  input: { readonly insz: string; readonly account?: string },
): Account | undefined {
  if (input.account === undefined) return undefined;
  const insz = parseInsz(input.insz, { asOf: port.context.today });
  const account = insz.ok ? port.accountOfNumber(insz.value) : undefined;
  return account?.id === input.account ? account : undefined;
}

/** The assignment that a form asks for and that is there already: same id, person, role and details. */
export function sameAssignment(
  port: Inquiry,
  input: Checked<PersonInput>,
  scope: Scope,
  role: Role,
): Assignment | undefined {
  const account = accountOfSameId(port, input);
  const assignment = account && assignmentAt(account, scope);
  return assignment?.role === role &&
    assignment.status === "active" &&
    hasSameNames(account as Account, input) &&
    hasSameDetails(assignment, input)
    ? assignment
    : undefined;
}

/** Whether a form asks for a manager by name who manages that place already, by the same id. */
export function isSameManager(
  port: Inquiry,
  input: Checked<ManagerInput>,
  { scope, manager }: Place,
): boolean {
  return (
    input !== "self" &&
    manager.kind === "account" &&
    manager.account === input.account &&
    sameAssignment(port, input, scope, singleRoleAt[levelOf(scope)]) !== undefined
  );
}

/** Whether a form asks for a place as it is: with its address, its manager and, when given, its applications. */
export function isSamePlace(
  port: Inquiry,
  input: {
    readonly email: string;
    readonly applications?: readonly string[];
    readonly manager: Checked<ManagerInput>;
  },
  place: Place,
): boolean {
  return (
    reads(parseEmail(input.email), place.email) &&
    (input.applications === undefined || isSameSet(heldIds(place.applications), input.applications)) &&
    isSameManager(port, input.manager, place)
  );
}

/** Whether a text reads as that value. */
export function reads<T>(read: Result<T>, value: T | null): boolean {
  return read.ok && read.value === value;
}

function hasSameNames(account: Account, input: PersonInput): boolean {
  return (
    (input.username === undefined || reads(parseUsername(input.username), account.username)) &&
    isSpelling(input.firstName, account.firstName, isSameFirstName) &&
    isSpelling(input.lastName, account.lastName, isSameName)
  );
}

/** The account may have the register's spelling of what was typed. */
function isSpelling(
  typed: string | undefined,
  name: string,
  isSame: (one: string, other: string) => boolean,
): boolean {
  if (typed === undefined) return true;
  const read = parsePersonName(typed);
  return read.ok && isSame(read.value, name);
}

function hasSameDetails(assignment: Assignment, input: PersonInput): boolean {
  return (
    reads(parseEmail(input.email), assignment.email) &&
    (isBlank(input.localEmail) || reads(parseEmail(input.localEmail), assignment.localEmail)) &&
    (isBlank(input.title) || input.title === assignment.title) &&
    (isBlank(input.language) || input.language === assignment.language) &&
    (isBlank(input.lastDay) || input.lastDay === assignment.lastDay)
  );
}
