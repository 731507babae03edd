import { type Account, assignmentAt } from "../../aggregates/account/state.js";
import {
  heldBy,
  judgeInScope,
  judgeKindKnown,
  judgeManagedHere,
  kindAt,
  warnOfCompanions,
} from "../../form/applications.js";
import { completed } from "../../form/details.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { applications } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { isCuratorThere } from "../../form/manager.js";
import { accountOf, judgeEligibility, openAccount, type PersonInput, readPerson } from "../../form/person.js";
import { sameAssignment } from "../../form/repetition.js";
import type { Checked } from "../../form/room.js";
import { asSet, isSameSet } from "../../kernel/lists.js";
import { type FieldShapes, optional } from "../../kernel/shape.js";
import { wrongLevelSeverity } from "../../policy/types.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import type { RightsInput } from "./commands.js";
import { judgeFunctions } from "./functions.js";

export const rights: FieldShapes<RightsInput> = {
  applications: optional(applications),
  functions: optional(applications),
};

/** Whether a person is a user of the place already, by the id that the form gives, and holds exactly that. */
export function isUserAlready(
  port: Inquiry,
  scope: Scope,
  person: Checked<PersonInput>,
  wanted: RightsInput,
): boolean {
  const there = sameAssignment(port, person, scope, "user");
  if (there === undefined) return false;
  const held = heldBy(there);
  return (
    isSameSet(held.applications, wanted.applications ?? []) &&
    isSameSet(held.functions, wanted.functions ?? [])
  );
}

/** Judges that a place takes new users. */
export function judgePlaceOfUsers(place: Form<Scope>): void {
  const kind = kindAt(place, place.value);
  judgeNotCeased(place);
  judgeKindKnown(place);
  judgeManagedHere(place, kind);
  const level = kind?.usersBelongAt;
  if (kind === undefined || level === undefined || levelOf(place.value) === level) return;
  place.weigh(wrongLevelSeverity(kind, place.context.policy), "user.wrong-level", { level });
}

/** Judges a person who is to be a user of the place, with what he is to hold there; answers the account that he has. */
export function judgeNewUser(
  person: Form<Checked<PersonInput>>,
  wanted: Form<RightsInput>,
  scope: Scope,
): Account | undefined {
  const named = person.at("insz");
  const read = readPerson(person, "user");
  judgeEligibility(named, read.insz, "user", scope);
  const before = read.known && assignmentAt(read.known, scope);
  if (!isCuratorThere(named, read.known, scope) && before) {
    named.refuse("assignment.exists", { role: before.role });
  }
  if (read.known) named.warn("user.log-in-kept");
  const chosen = wanted.at("applications").as(wanted.value.applications ?? []);
  const functions = wanted.at("functions").as(wanted.value.functions ?? []);
  judgeInScope(chosen, scope);
  judgeFunctions(functions, scope);
  warnOfCompanions(chosen, asSet(chosen.value), functions.value);
  const account = accountOf(read);
  const details = completed(read.details, undefined);
  if (account === undefined || details === undefined) return read.known;
  openAccount(person, read);
  person.emit("AssignmentAdded", {
    account,
    scope,
    role: "user",
    details,
    applications: asSet(chosen.value),
    functions: asSet(functions.value),
  });
  return read.known;
}
