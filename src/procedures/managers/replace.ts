import type { Decision } from "../../form/decision.js";
import { readManager, warnOfOtherAssignments } from "../../form/manager.js";
import { openAccount, scopeOfActor } from "../../form/person.js";
import { isSameManager } from "../../form/repetition.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import { singleRoleAt } from "../../words/roles.js";
import type { ReplaceAccessManager, ReplaceSiteManager, ReplaceSubdivisionManager } from "../commands.js";

/** Puts another manager, or an office, in charge of a domain, a subdivision or a site. */
export const replaceManager: Decision<ReplaceAccessManager | ReplaceSubdivisionManager | ReplaceSiteManager> =
  {
    isRepeated: (command, inquiry) => {
      const scope = command.scope as Scope;
      const current = inquiry.place(scope)?.manager;
      return (
        current !== undefined &&
        isSameManager(inquiry, command.manager, scope, current, singleRoleAt[levelOf(scope)])
      );
    },

    judge: (command, inquiry, judgement) => {
      const scope = command.scope as Scope;
      const previous = inquiry.place(scope)?.manager;
      const { manager, person } = readManager(
        inquiry,
        judgement,
        command.manager,
        ["manager"],
        scope,
        previous,
      );
      if (manager === undefined || previous === undefined) return;
      if (previous.kind === "account") {
        const within = scopeOfActor(inquiry) ?? scope;
        warnOfOtherAssignments(inquiry, judgement, previous.account, scope, within);
      }
      if (person) openAccount(judgement, person);
      judgement.emit("ManagerReplaced", { scope, manager, previous });
    },
  };
