import type { Decision } from "../../form/decision.js";
import type { Scope } from "../../scope/scope.js";
import type { RemoveSite, RemoveSubdivision } from "../commands.js";

const removed = { RemoveSubdivision: "SubdivisionRemoved", RemoveSite: "SiteRemoved" } as const;

/** Removes a subdivision or a site that holds nothing but its manager. */
export const removePlace: Decision<RemoveSubdivision | RemoveSite> = {
  judge: (command, inquiry, judgement) => {
    const scope = command.scope as Scope;
    const manager = inquiry.place(scope)?.manager;
    const assigned = inquiry.members(scope).size;
    const isEmpty = assigned === (manager?.kind === "account" ? 1 : 0) && inquiry.children(scope).size === 0;
    if (!isEmpty) judgement.refuse("scope.not-empty", ["scope"]);
    judgement.emit(removed[command.type], { scope });
  },
};
