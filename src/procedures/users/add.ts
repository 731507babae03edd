import { assignmentAt } from "../../aggregates/user/evolve.js";
import { findFunction } from "../../catalogue/find.js";
import {
  asSet,
  heldBy,
  judgeInScope,
  judgeKindKnown,
  judgeManagedHere,
  kindOf,
  warnOfCompanions,
} from "../../form/applications.js";
import type { Decision } from "../../form/decision.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import type { Judgement } from "../../form/judgement.js";
import { accountOf, completed, judgeEligibility, openAccount, readPerson } from "../../form/person.js";
import { isSameSet, sameAssignment } from "../../form/repetition.js";
import type { Path } from "../../kernel/violation.js";
import { wrongLevelSeverity } from "../../policy/severity.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import type { AddUser, AssignFunctions } from "../commands.js";

const inszPath: Path = ["person", "insz"];

/** Adds a person as a user of a place, with his applications and functions. */
export const addUser: Decision<AddUser> = {
  isRepeated: ({ scope, person, applications, functions }, inquiry) => {
    const there = sameAssignment(inquiry, person, scope as Scope, "user");
    if (there === undefined) return false;
    const held = heldBy(there);
    return isSameSet(held.applications, applications ?? []) && isSameSet(held.functions, functions ?? []);
  },

  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    judgeNotCeased(inquiry, judgement, scope);
    judgeKindKnown(inquiry, judgement, scope);
    judgeManagedHere(judgement, kindOf(inquiry, scope));
    judgeLevel(inquiry, judgement, scope);
    const person = readPerson(inquiry, judgement, command.person, ["person"], "user");
    judgeEligibility(inquiry, judgement, person.insz, "user", scope, inszPath);
    const before = person.known && assignmentAt(person.known, scope);
    if (before) judgement.refuse("assignment.exists", inszPath, { role: before.role });
    const applications = command.applications ?? [];
    const functions = command.functions ?? [];
    judgeInScope(inquiry, judgement, scope, applications);
    judgeFunctions(inquiry, judgement, scope, functions);
    warnOfCompanions(inquiry, judgement, asSet(applications), functions, ["applications"]);
    const account = accountOf(person);
    const details = completed(person.details, undefined);
    if (account === undefined || details === undefined) return;
    openAccount(judgement, person);
    judgement.emit("AssignmentAdded", {
      account,
      scope,
      role: "user",
      details,
      applications: asSet(applications),
      functions: asSet(functions),
    });
  },
};

/** Chooses the whole set of functions of a user in a place. */
export const assignFunctions: Decision<AssignFunctions> = {
  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    const account = inquiry.account(command.account);
    const assignment = account && assignmentAt(account, scope);
    if (!assignment) judgement.refuse("user.unknown", ["account"], { account: command.account });
    const functions = asSet(command.functions);
    const held = assignment ? heldBy(assignment) : { applications: [], functions: [] };
    if (functions.some((id) => !held.functions.includes(id))) judgeKindKnown(inquiry, judgement, scope);
    judgeManagedHere(judgement, kindOf(inquiry, scope));
    judgeFunctions(inquiry, judgement, scope, command.functions);
    if (!account || !assignment) return;
    warnOfCompanions(inquiry, judgement, held.applications, functions, ["functions"]);
    if (isSameSet(held.functions, functions)) return;
    judgement.emit("FunctionsAssigned", { account: account.id, scope, functions });
  },
};

/** A kind can fix the level where its users belong. */
function judgeLevel(inquiry: Inquiry, judgement: Judgement, scope: Scope): void {
  const kind = kindOf(inquiry, scope);
  const level = kind?.usersBelongAt;
  if (kind === undefined || level === undefined || levelOf(scope) === level) return;
  const severity = wrongLevelSeverity(kind, inquiry.context.policy);
  judgement.weigh(severity, "user.wrong-level", ["scope"], { level });
}

/** Judges each function of a list, and advises on those that open nothing at that level. */
function judgeFunctions(
  inquiry: Inquiry,
  judgement: Judgement,
  scope: Scope,
  functions: readonly string[],
): void {
  const kind = kindOf(inquiry, scope);
  if (kind === undefined) return;
  asSet(functions).forEach((id) => {
    const path = ["functions", functions.indexOf(id)];
    const known = findFunction(kind, id);
    if (known === undefined) judgement.refuse("function.unknown", path, { function: id.slice(0, 64) });
    else if (known.level !== levelOf(scope)) {
      judgement.warn("function.no-effect", path, { function: id, level: known.level });
    }
  });
}
