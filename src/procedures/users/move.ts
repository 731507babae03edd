import { type Assignment, assignmentAt } from "../../aggregates/account/state.js";
import { heldBy, judgeOpenThere, warnOfCompanions } from "../../form/applications.js";
import { account, belowEnterprise } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import { isCuratorThere } from "../../form/manager.js";
import { judgeEligibility } from "../../form/person.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import type { Inquiry } from "../../registry/inquiry.js";
import { domainOf, type Scope } from "../../scope/scope.js";
import type { MoveUser } from "./commands.js";
import { judgeFunction } from "./functions.js";
import { judgePlaceOfUsers } from "./new-user.js";

/**
 * Moves a user to another place of the same domain: he is removed from the one and added to the other, with his details,
 * last day, applications and functions, and blocked where he was. He holds everything from that moment on.
 */
export const moveUser: CommandRoom<MoveUser> = {
  action: "move-user",
  targets: "account",
  shape: { scope: belowEnterprise, account, to: belowEnterprise },

  isRepeated: ({ scope, account: id, to }, port) =>
    domainOf(scope) === domainOf(to) &&
    userAt(port, id, scope) === undefined &&
    userAt(port, id, to) !== undefined,

  judge: (form) => {
    const { scope, account: id, to } = form.value;
    const place = form.at("to");
    const user = form.at("account");
    const moved = userAt(form.port, id, scope);
    if (moved === undefined) user.refuse("user.unknown", { account: id });
    if (domainOf(scope) !== domainOf(to)) {
      place.refuse("input.shape", { expected: "place-of-domain" });
      return;
    }
    judgePlaceOfUsers(place);
    if (moved === undefined) return;
    const person = form.port.account(id);
    judgeEligibility(user, person?.insz, "user", to);
    const there = person && assignmentAt(person, to);
    if (!isCuratorThere(user, person, to) && there) user.refuse("assignment.exists", { role: there.role });
    user.warn("user.log-in-kept");
    emitMove(form, moved);
  },
};

/** What somebody is in a place, where he is user there. */
function userAt(port: Inquiry, id: string, scope: Scope): Assignment | undefined {
  const person = port.account(id);
  const assignment = person && assignmentAt(person, scope);
  return assignment?.role === "user" ? assignment : undefined;
}

/** Judges what a user takes along, and moves him. */
function emitMove(form: Form<Checked<MoveUser>>, moved: Assignment): void {
  const { scope, account, to } = form.value;
  const place = form.at("to");
  const { applications, functions } = heldBy(moved);
  const { title, language, email, localEmail, lastDay, status } = moved;
  if (lastDay !== null && lastDay < form.context.today) form.at("account").refuse("period.order");
  for (const application of applications) judgeOpenThere(place.as(application), to);
  for (const one of functions) judgeFunction(place.as(one), to);
  warnOfCompanions(place, applications, functions);
  const details = { title, language, email, localEmail, lastDay };
  form.emit("AssignmentRemoved", { account, scope });
  form.emit("AssignmentAdded", { account, scope: to, role: "user", details, applications, functions });
  if (status === "blocked") form.emit("AssignmentBlocked", { account, scope: to });
}
