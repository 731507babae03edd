import { judgeManagedHere, kindAt } from "../../form/applications.js";
import { account, scope } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import { isAtOrBelow } from "../../scope/scope.js";
import type { RemovePersonEverywhere } from "./commands.js";
import { judgeReplaceOnly } from "./members.js";

export const removeEverywhere: CommandRoom<RemovePersonEverywhere> = {
  action: "remove-user",
  targets: "account",
  shape: { scope, account },

  judge: (form) => {
    const leaver = form.at("account");
    const person = form.port.account(leaver.value);
    const leaving =
      person?.assignments.filter((assignment) => isAtOrBelow(assignment.scope, form.value.scope)) ?? [];
    if (!person || leaving.length === 0) {
      leaver.refuse("user.unknown", { account: leaver.value });
      return;
    }
    for (const assignment of leaving) {
      if (assignment.role === "user") judgeManagedHere(leaver, kindAt(form, assignment.scope));
      judgeReplaceOnly(leaver, person, assignment);
      form.emit("AssignmentRemoved", { account: person.id, scope: assignment.scope });
    }
  },
};
