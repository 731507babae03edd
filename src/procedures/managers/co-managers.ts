import { assignmentAt } from "../../aggregates/account/state.js";
import { completed } from "../../form/details.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { scopeAt } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { isCuratorThere, judgeLift } from "../../form/manager.js";
import { accountOf, judgeEligibility, openAccount, person, readPerson } from "../../form/person.js";
import { sameAssignment } from "../../form/repetition.js";
import type { CommandRoom } from "../../form/room.js";
import { enterpriseOf, type Scope } from "../../scope/scope.js";
import type { Action } from "../../words/actions.js";
import type { Level } from "../../words/levels.js";
import type { Role } from "../../words/roles.js";
import type { AppointCoAccessManager, AppointCoChiefAccessManager } from "./commands.js";

/** One command discharges a curator with all co-managers whom he appointed: no more than a group. */
function judgeRoomUnderCurator(form: Form, scope: Scope): void {
  const { actor, policy } = form.context;
  const curator = form.port.enterprise(enterpriseOf(scope))?.curator;
  const { users: limit } = policy.limits;
  if (!curator || actor.kind !== "account" || actor.account !== curator.account) return;
  if (curator.coManagers.length >= limit) form.refuse("limit.exceeded", { limit });
}

/** Appoints a person beside the one who holds the office. */
// @__NO_SIDE_EFFECTS__
export function appointCoManager(
  level: Level,
  role: Role,
  action: Action,
): CommandRoom<AppointCoChiefAccessManager | AppointCoAccessManager> {
  return {
    action,
    shape: { scope: scopeAt(level), person },

    isRepeated: ({ scope, person: input }, port) => sameAssignment(port, input, scope, role) !== undefined,

    judge: (form) => {
      const { scope } = form.value;
      judgeNotCeased(form.at("scope"));
      const named = form.at("person").at("insz");
      const read = readPerson(form.at("person"), role);
      judgeEligibility(named, read.insz, role, scope);
      const before = read.known && assignmentAt(read.known, scope);
      if (isCuratorThere(named, read.known, scope)) return;
      if (before?.role === role) named.refuse("manager.already", { role });
      else if (before?.role === "user") judgeLift(named, before);
      else if (before) named.refuse("assignment.exists", { role: before.role });
      judgeRoomUnderCurator(form.at("person"), scope);
      const account = accountOf(read);
      const details = completed(read.details, before);
      if (account === undefined || details === undefined) return;
      openAccount(form, read);
      if (before) form.emit("AssignmentLifted", { account, scope, role, details });
      else form.emit("AssignmentAdded", { account, scope, role, details, applications: [], functions: [] });
    },
  };
}
