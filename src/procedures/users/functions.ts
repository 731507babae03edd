import { assignmentAt } from "../../aggregates/account/state.js";
import { findFunction } from "../../catalogue/find.js";
import {
  heldBy,
  judgeKindKnown,
  judgeManagedHere,
  kindAt,
  warnOfCompanions,
} from "../../form/applications.js";
import { account, applications, belowEnterprise } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { CommandRoom } from "../../form/room.js";
import { asSet, isSameSet } from "../../kernel/sets.js";
import { levelOf, type Scope } from "../../scope/scope.js";
import type { AssignFunctions } from "./commands.js";

/** Chooses the whole set of functions of a user in a place. */
export const assignFunctions: CommandRoom<AssignFunctions> = {
  action: "assign-function",
  targets: "account",
  shape: { scope: belowEnterprise, account, functions: applications },

  judge: (form) => {
    const { scope, account: id } = form.value;
    const place = form.at("scope");
    const field = form.at("functions");
    const person = form.port.account(id);
    const assignment = person && assignmentAt(person, scope);
    if (!assignment) form.at("account").refuse("user.unknown", { account: id });
    const functions = asSet(field.value);
    const held = assignment ? heldBy(assignment) : { applications: [], functions: [] };
    if (functions.some((one) => !held.functions.includes(one))) judgeKindKnown(place);
    judgeManagedHere(place, kindAt(form, scope));
    judgeFunctions(field, scope);
    if (!person || !assignment) return;
    warnOfCompanions(field, held.applications, functions);
    if (isSameSet(held.functions, functions)) return;
    form.emit("FunctionsAssigned", { account: person.id, scope, functions });
  },
};

/** Judges each function of a list, and advises on those that open nothing at that level. */
export function judgeFunctions(form: Form<readonly string[]>, scope: Scope): void {
  const kind = kindAt(form, scope);
  if (kind === undefined) return;
  form.eachOnce((one) => {
    const id = one.value;
    const known = findFunction(kind, id);
    if (known === undefined) one.refuse("function.unknown", { function: id.slice(0, 64) });
    else if (known.level !== levelOf(scope)) {
      one.warn("function.no-effect", { function: id, level: known.level });
    }
  });
}
