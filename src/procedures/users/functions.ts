import type { Assignment } from "../../aggregates/account/state.js";
import { heldIds } from "../../aggregates/common/held.js";
import { findFunction } from "../../catalogue/find.js";
import {
  heldBy,
  judgeKindKnown,
  judgeManagedHere,
  kindAt,
  warnOfCompanions,
} from "../../form/applications.js";
import { account, accounts, applications, belowEnterprise } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { CommandRoom } from "../../form/room.js";
import { asSet, isSameSet } from "../../kernel/lists.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import type { AssignFunctions, AssignFunctionsToUsers } from "./commands.js";
import { eachMember, type Member, readMember } from "./members.js";

export const assignFunctions: CommandRoom<AssignFunctions> = {
  action: "assign-function",
  targets: "account",
  shape: { scope: belowEnterprise, account, functions: applications },

  judge: (form) => {
    const { scope } = form.value;
    const place = form.at("scope");
    const field = form.at("functions");
    const member = readMember(form.at("account"), scope);
    const functions = asSet(field.value);
    if (gainsBy(functions, member?.assignment)) judgeKindKnown(place);
    judgeManagedHere(place, kindAt(form, scope));
    judgeFunctions(field, scope);
    if (member) assignExactly(field, member, functions);
  },
};

/** Chooses the whole set of functions of each of a group in a place: for all of them, or for none. */
export const assignFunctionsToUsers: CommandRoom<AssignFunctionsToUsers> = {
  action: "assign-function",
  targets: "accounts",
  shape: { scope: belowEnterprise, accounts, functions: applications },

  judge: (form) => {
    const { scope } = form.value;
    const place = form.at("scope");
    const field = form.at("functions");
    const functions = asSet(field.value);
    eachMember(form.at("accounts"), scope, (member, named) => {
      if (gainsBy(functions, member.assignment)) judgeKindKnown(place);
      assignExactly(named, member, functions);
    });
    judgeManagedHere(place, kindAt(form, scope));
    judgeFunctions(field, scope);
  },
};

/** Whether a set of functions holds one that somebody does not have. */
function gainsBy(functions: readonly string[], assignment: Assignment | undefined): boolean {
  const held = assignment === undefined ? [] : heldIds(assignment.functions);
  return functions.some((one) => !held.includes(one));
}

/** Somebody is to have exactly these functions; where he has them already nothing happens. */
function assignExactly(
  advised: Form,
  { account: { id: account }, assignment }: Member,
  functions: readonly string[],
): void {
  const held = heldBy(assignment);
  warnOfCompanions(advised, held.applications, functions);
  if (isSameSet(held.functions, functions)) return;
  advised.emit("FunctionsAssigned", { account, scope: assignment.scope, functions });
}

/** Judges each function of a list, and advises on those that open nothing at that level. */
export function judgeFunctions(form: Form<readonly string[]>, scope: Scope): void {
  form.eachOnce((one) => judgeFunction(one, scope));
}

/** The same of one. */
export function judgeFunction(form: Form<string>, scope: Scope): void {
  const kind = kindAt(form, scope);
  if (kind === undefined) return;
  const known = findFunction(kind, form.value);
  if (known === undefined) form.refuse("function.unknown", { function: form.value.slice(0, 64) });
  else if (known.level !== levelOf(scope)) {
    form.warn("function.no-effect", { function: form.value, level: known.level });
  }
}
