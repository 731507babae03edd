import { heldBy, judgeKindKnown, judgeManagedHere, judgeOpenThere, kindAt } from "../../form/applications.js";
import { account, accounts, belowEnterprise } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import type { CopyUserRights } from "./commands.js";
import { judgeFunction } from "./functions.js";
import { eachMember, giveLacking, readMember } from "./members.js";

/**
 * Gives each of a group the applications and functions that another person holds in that place; nothing is taken. What he
 * holds must be open there still, as whatever is granted.
 */
export const copyUserRights: CommandRoom<CopyUserRights> = {
  action: "assign-function",
  targets: "accounts",
  shape: { scope: belowEnterprise, source: account, accounts },

  judge: (form) => {
    const { scope, source: id } = form.value;
    const place = form.at("scope");
    const source = form.at("source");
    judgeKindKnown(place);
    judgeManagedHere(place, kindAt(form, scope));
    const copied = readMember(source, scope);
    const rights = copied ? heldBy(copied.assignment) : { applications: [], functions: [] };
    for (const application of rights.applications) judgeOpenThere(source.as(application), scope);
    for (const one of rights.functions) judgeFunction(source.as(one), scope);
    eachMember(form.at("accounts"), scope, (member, named) => giveLacking(named, member, rights), [id]);
  },
};
