import { scopeOfActor } from "../../form/actor.js";
import { judgeNotCeased } from "../../form/enterprise.js";
import { scopeAt } from "../../form/fields.js";
import { manager, readManager, warnOfOtherAssignments } from "../../form/manager.js";
import { openAccount } from "../../form/person.js";
import { isSameManager } from "../../form/repetition.js";
import type { CommandRoom } from "../../form/room.js";
import type { Action } from "../../words/actions.js";
import type { Level } from "../../words/levels.js";
import type { ReplaceAccessManager, ReplaceSiteManager, ReplaceSubdivisionManager } from "./commands.js";

/** Puts another manager, or an office, in charge of a domain, a subdivision or a site. */
// @__NO_SIDE_EFFECTS__
export function replaceManager(
  level: Level,
  action: Action,
): CommandRoom<ReplaceAccessManager | ReplaceSubdivisionManager | ReplaceSiteManager> {
  return {
    action,
    shape: { scope: scopeAt(level), manager },

    isRepeated: ({ scope, manager: input }, port) => {
      const place = port.place(scope);
      return place !== undefined && isSameManager(port, input, place);
    },

    judge: (form) => {
      const { scope } = form.value;
      const previous = form.port.place(scope)?.manager;
      const { manager: next, person } = readManager(form.at("manager"), scope, previous);
      // Left to an office, a place loses somebody and gets nobody.
      if (next?.kind !== "office") judgeNotCeased(form.at("scope"));
      if (next === undefined || previous === undefined) return;
      if (previous.kind === "account") {
        warnOfOtherAssignments(form, previous.account, scope, scopeOfActor(form.port) ?? scope);
      }
      if (person) openAccount(form, person);
      form.emit("ManagerReplaced", { scope, manager: next, previous });
    },
  };
}
