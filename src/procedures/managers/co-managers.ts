import { assignmentAt } from "../../aggregates/user/evolve.js";
import type { Decision } from "../../form/decision.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { judgeLift } from "../../form/manager.js";
import { accountOf, completed, judgeEligibility, openAccount, readPerson } from "../../form/person.js";
import { sameAssignment } from "../../form/repetition.js";
import type { Path } from "../../kernel/violation.js";
import type { Scope } from "../../scope/scope.js";
import type { Role } from "../../words/roles.js";
import type { AppointCoAccessManager, AppointCoChiefAccessManager } from "../commands.js";

const inszPath: Path = ["person", "insz"];

/** Appoints a person beside the one who holds the office. */
function appointCoManager(role: Role): Decision<AppointCoChiefAccessManager | AppointCoAccessManager> {
  return {
    isRepeated: ({ scope, person }, inquiry) =>
      sameAssignment(inquiry, person, scope as Scope, role) !== undefined,

    judge: (command, inquiry, judgement) => {
      const scope = command.scope as Scope;
      judgeNotCeased(inquiry, judgement, scope);
      const person = readPerson(inquiry, judgement, command.person, ["person"], role);
      judgeEligibility(inquiry, judgement, person.insz, role, scope, inszPath);
      const before = person.known && assignmentAt(person.known, scope);
      if (before?.role === role) judgement.refuse("manager.already", inszPath, { role });
      else if (before?.role === "user") judgeLift(inquiry, judgement, before, inszPath);
      else if (before) judgement.refuse("assignment.exists", inszPath, { role: before.role });
      const account = accountOf(person);
      const details = completed(person.details, before);
      if (account === undefined || details === undefined) return;
      openAccount(judgement, person);
      if (before) judgement.emit("AssignmentLifted", { account, scope, role, details });
      else
        judgement.emit("AssignmentAdded", { account, scope, role, details, applications: [], functions: [] });
    },
  };
}

export const appointCoChief: Decision<AppointCoChiefAccessManager> =
  appointCoManager("co-chief-access-manager");

export const appointCoAccessManager: Decision<AppointCoAccessManager> = appointCoManager("co-access-manager");
