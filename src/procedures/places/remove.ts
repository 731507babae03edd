import { scopeAt } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { Action } from "../../words/actions.js";
import type { Level } from "../../words/levels.js";
import type { RemoveSite, RemoveSubdivision } from "./commands.js";

/** Removes a subdivision or a site that holds nothing but its manager. */
// @__NO_SIDE_EFFECTS__
export function removePlace(
  level: Level,
  action: Action,
  removed: "SubdivisionRemoved" | "SiteRemoved",
): CommandRoom<RemoveSubdivision | RemoveSite> {
  return {
    action,
    shape: { scope: scopeAt(level) },

    judge: (form) => {
      const { scope } = form.value;
      const manager = form.port.place(scope)?.manager;
      const assigned = form.port.members(scope).size;
      const isEmpty =
        assigned === (manager?.kind === "account" ? 1 : 0) && form.port.children(scope).size === 0;
      if (!isEmpty) form.at("scope").refuse("scope.not-empty");
      form.emit(removed, { scope });
    },
  };
}
