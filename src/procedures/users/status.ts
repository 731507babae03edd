import { judgeManagedHere, kindAt } from "../../form/applications.js";
import { accounts, scope as anyScope } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { Action } from "../../words/actions.js";
import type { AssignmentStatus } from "../../words/roles.js";
import type { BlockUsers, RemoveUsers, UnblockUsers } from "./commands.js";
import { eachMember, judgeReplaceOnly } from "./members.js";

/** What a command on a group asks of an assignment, and what it makes of it. */
interface StatusChange {
  readonly action: Action;
  readonly event: "AssignmentBlocked" | "AssignmentUnblocked" | "AssignmentRemoved";
  /** The status in which there is nothing left to do. */
  readonly already?: AssignmentStatus;
  /** Whether a role that one person fills is replaced instead. */
  readonly replaceOnly: boolean;
}

/** Blocks, unblocks or removes the assignments of a group in a place: all of them, or none. */
// @__NO_SIDE_EFFECTS__
export function changeStatus({
  action,
  event,
  already,
  replaceOnly,
}: StatusChange): CommandRoom<BlockUsers | UnblockUsers | RemoveUsers> {
  return {
    action,
    targets: "accounts",
    shape: { scope: anyScope, accounts },

    judge: (form) => {
      const { scope } = form.value;
      const place = form.at("scope");
      eachMember(form.at("accounts"), scope, ({ account, assignment }, named) => {
        const { role, status } = assignment;
        if (role === "user") judgeManagedHere(place, kindAt(form, scope));
        if (replaceOnly) judgeReplaceOnly(named, account, assignment);
        if (status === already) named.refuse("status.already", { account: account.id, status });
        form.emit(event, { account: account.id, scope });
      });
    },
  };
}
