import { type Account, assignmentAt, type PasswordTie } from "../../aggregates/account/state.js";
import type { AssignmentDetails } from "../../aggregates/common/manager.js";
import { type Email, parseEmail, parseLanguage } from "../../credentials/contact.js";
import { ownAccount, ownTie, scopeOfActor } from "../../form/actor.js";
import { isUnchanged, readChanges } from "../../form/changes.js";
import { line, scope } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { Checked, CommandRoom } from "../../form/room.js";
import { list, nullable, optional, record } from "../../kernel/shape.js";
import { holdsWithin, withinTie } from "../../permissions/tie.js";
import { enterpriseOf } from "../../scope/scope.js";
import type { OwnAssignmentInput, UpdateOwnDetails } from "./commands.js";

type OwnForm = Form<Checked<UpdateOwnDetails>>;

const ownAssignment = record<Checked<OwnAssignmentInput>>({
  scope,
  language: optional(nullable(line)),
  email: optional(line),
  localEmail: optional(nullable(line)),
});

/** What somebody has who is nothing in the place: what was typed is judged all the same. */
const nothing: Partial<AssignmentDetails> = {};

const readers = {
  language: (field: Form<string>) => field.read(parseLanguage),
  email: (field: Form<string>) => field.read(parseEmail),
};

/** Changes one's own language and e-mail addresses: the personal ones, and those of one's assignments. */
export const updateOwnDetails: CommandRoom<UpdateOwnDetails> = {
  action: "edit-own-data",
  shape: {
    language: optional(nullable(line)),
    email: optional(nullable(line)),
    assignments: optional(list(ownAssignment, "users")),
  },

  judge: (form) => {
    const account = ownAccount(form.port);
    if (account === undefined) return;
    const tie = ownTie(form.port, account);
    // Of what a tied session may not touch nothing is told, not even what else is wrong.
    if (tie !== null && liesOutside(form, account, tie)) return;
    const changes = readChanges(form, account, readers);
    if (!isUnchanged(changes)) form.emit("AccountUpdated", { account: account.id, changes });
    if (tie !== null && changes.email) askToConfirm(form, account, changes.email);
    form
      .at("assignments")
      .given()
      ?.each((assignment) => updateAssignment(assignment, account));
  },
};

/** Refuses what lies outside the tie: places and roles, and the whole account where any of them does. */
function liesOutside(form: OwnForm, account: Account, tie: PasswordTie): boolean {
  const tying = { reads: form.port, context: form.context };
  const isAccountWide = form.value.language !== undefined || form.value.email !== undefined;
  let isOutside = false;
  const refuse = (field: Form): void => {
    isOutside = true;
    field.refuse("session.password-tied");
  };
  if (isAccountWide && !holdsWithin(tying, tie, account)) refuse(form);
  form
    .at("assignments")
    .given()
    ?.each((assignment) => {
      const place = assignment.value.scope;
      const role = assignmentAt(account, place)?.role ?? "user";
      if (!withinTie(tying, tie, role, place)) refuse(assignment.at("scope"));
    });
  return isOutside;
}

/** Somebody who knows the password may have given the address: the person is to confirm it. */
function askToConfirm(form: OwnForm, account: Account, email: Email): void {
  const place = scopeOfActor(form.port);
  if (place === null) return;
  const enterprise = enterpriseOf(place);
  form.emit("ConfirmationRequested", { enterprise, account: account.id, email, requester: null });
}

function updateAssignment(form: Form<Checked<OwnAssignmentInput>>, account: Account): void {
  const place = form.value.scope;
  const before = assignmentAt(account, place);
  if (before === undefined) form.at("scope").refuse("user.unknown", { account: account.id });
  const changes = readChanges(form, before ?? nothing, { ...readers, localEmail: readers.email });
  if (isUnchanged(changes)) return;
  form.emit("AssignmentUpdated", { account: account.id, scope: place, changes });
}
