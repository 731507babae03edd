import type { Account } from "../../aggregates/user/state.js";
import { assignmentAt } from "../../aggregates/user/state.js";
import { parseEmail, parseLanguage } from "../../credentials/contact.js";
import { ownAccount } from "../../form/actor.js";
import { isUnchanged, readChanges } from "../../form/changes.js";
import type { Checked } from "../../form/checked.js";
import { line, scope } from "../../form/fields.js";
import type { Form } from "../../form/form.js";
import type { CommandRoom } from "../../form/room.js";
import { list, nullable, optional, record } from "../../kernel/shape.js";
import type { OwnAssignmentInput, UpdateOwnDetails } from "./commands.js";

const ownAssignment = record<Checked<OwnAssignmentInput>>({
  scope,
  language: optional(nullable(line)),
  email: optional(line),
  localEmail: optional(nullable(line)),
});

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
    const changes = readChanges(form, account, readers);
    if (!isUnchanged(changes)) form.emit("AccountUpdated", { account: account.id, changes });
    form
      .at("assignments")
      .given()
      ?.each((assignment) => updateAssignment(assignment, account));
  },
};

function updateAssignment(form: Form<Checked<OwnAssignmentInput>>, account: Account): void {
  const place = form.value.scope;
  const before = assignmentAt(account, place);
  if (before === undefined) {
    form.at("scope").refuse("user.unknown", { account: account.id });
    return;
  }
  const changes = readChanges(form, before, { ...readers, localEmail: readers.email });
  if (isUnchanged(changes)) return;
  form.emit("AssignmentUpdated", { account: account.id, scope: place, changes });
}
