import { parseEmail } from "../../credentials/contact.js";
import { line, scopeAt } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { Action } from "../../words/actions.js";
import type { Level } from "../../words/levels.js";
import type { UpdateDomain, UpdateSite, UpdateSubdivision } from "./commands.js";

// @__NO_SIDE_EFFECTS__
export function updatePlace(
  level: Level,
  action: Action,
  updated: "DomainUpdated" | "SubdivisionUpdated" | "SiteUpdated",
): CommandRoom<UpdateDomain | UpdateSubdivision | UpdateSite> {
  return {
    action,
    shape: { scope: scopeAt(level), email: line },

    judge: (form) => {
      const { scope } = form.value;
      const email = form.at("email").read(parseEmail);
      if (email === undefined || form.port.place(scope)?.email === email) return;
      form.emit(updated, { scope, email });
    },
  };
}
