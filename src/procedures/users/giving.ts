import type { Account, Assignment } from "../../aggregates/account/state.js";
import { heldBy, warnOfCompanions } from "../../form/applications.js";
import type { Form } from "../../form/form.js";

/** What somebody holds in a place, or is to be given there. */
type Rights = ReturnType<typeof heldBy>;

/** Gives a person what he lacks of these, and advises on companions; moments of what is held already stay. */
export function giveLacking(
  member: Form,
  { id: account }: Account,
  assignment: Assignment,
  given: { readonly [Kind in keyof Rights]: readonly string[] },
): void {
  const held = heldBy(assignment);
  const applications = given.applications.filter((one) => !held.applications.includes(one));
  const functions = given.functions.filter((one) => !held.functions.includes(one));
  if (applications.length === 0 && functions.length === 0) return;
  const { scope } = assignment;
  const all = [...held.functions, ...functions];
  warnOfCompanions(member, [...held.applications, ...applications], all);
  if (applications.length > 0) member.emit("ApplicationsGranted", { account, scope, applications });
  if (functions.length > 0) member.emit("FunctionsAssigned", { account, scope, functions: all });
}
