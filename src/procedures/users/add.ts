import { assignmentAt } from "../../aggregates/account/state.js";
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
import { applications, belowEnterprise } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { isCuratorThere } from "../../form/manager.js";
import { accountOf, judgeEligibility, openAccount, readPerson } from "../../form/person.js";
import { person } from "../../form/person-fields.js";
import { sameAssignment } from "../../form/repetition.js";
import type { CommandRoom } from "../../form/room.js";
import { asSet, isSameSet } from "../../kernel/sets.js";
import { optional } from "../../kernel/shape.js";
import { wrongLevelSeverity } from "../../policy/severity.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import type { AddUser } from "./commands.js";
import { judgeFunctions } from "./functions.js";

/** Adds a person as a user of a place, with his applications and functions. */
export const addUser: CommandRoom<AddUser> = {
  action: "add-user",
  shape: {
    scope: belowEnterprise,
    person,
    applications: optional(applications),
    functions: optional(applications),
  },

  isRepeated: (command, port) => {
    const there = sameAssignment(port, command.person, command.scope, "user");
    if (there === undefined) return false;
    const held = heldBy(there);
    return (
      isSameSet(held.applications, command.applications ?? []) &&
      isSameSet(held.functions, command.functions ?? [])
    );
  },

  judge: (form) => {
    const { scope } = form.value;
    const place = form.at("scope");
    judgeNotCeased(place);
    judgeKindKnown(place);
    judgeManagedHere(place, kindAt(form, scope));
    judgeLevel(place);
    const named = form.at("person").at("insz");
    const read = readPerson(form.at("person"), "user");
    judgeEligibility(named, read.insz, "user", scope);
    const before = read.known && assignmentAt(read.known, scope);
    if (!isCuratorThere(named, read.known, scope) && before) {
      named.refuse("assignment.exists", { role: before.role });
    }
    if (read.known) named.warn("user.log-in-kept");
    const wanted = form.at("applications").as(form.value.applications ?? []);
    const functions = form.at("functions").as(form.value.functions ?? []);
    judgeInScope(wanted, scope);
    judgeFunctions(functions, scope);
    warnOfCompanions(wanted, asSet(wanted.value), functions.value);
    const account = accountOf(read);
    const details = completed(read.details, undefined);
    if (account === undefined || details === undefined) return;
    openAccount(form, read);
    form.emit("AssignmentAdded", {
      account,
      scope,
      role: "user",
      details,
      applications: asSet(wanted.value),
      functions: asSet(functions.value),
    });
  },
};

/** A kind can fix the level where its users belong. */
function judgeLevel(place: Form<Scope>): void {
  const kind = kindAt(place, place.value);
  const level = kind?.usersBelongAt;
  if (kind === undefined || level === undefined || levelOf(place.value) === level) return;
  place.weigh(wrongLevelSeverity(kind, place.context.policy), "user.wrong-level", { level });
}
