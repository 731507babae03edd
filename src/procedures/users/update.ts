import type { AssignmentDetails } from "../../aggregates/common/manager.js";
import { parseEmail, parseLanguage } from "../../credentials/contact.js";
import { judgeManagedHere, kindAt } from "../../form/applications.js";
import { isUnchanged, readChanges } from "../../form/changes.js";
import { readLastDay, readTitle } from "../../form/details.js";
import { account, scope as anyScope, line } from "../../form/fields.js";
import type { CommandRoom } from "../../form/room.js";
import { nullable, optional } from "../../kernel/shape.js";
import type { UpdateUser } from "./commands.js";
import { readMember } from "./members.js";

/** What somebody has who is nothing in the place: what was typed is judged all the same. */
const nothing: Partial<AssignmentDetails> = {};

export const updateUser: CommandRoom<UpdateUser> = {
  action: "edit-user",
  targets: "account",
  shape: {
    scope: anyScope,
    account,
    title: optional(nullable(line)),
    language: optional(nullable(line)),
    email: optional(line),
    localEmail: optional(nullable(line)),
    lastDay: optional(nullable(line)),
  },

  judge: (form) => {
    const { scope, account } = form.value;
    const before = readMember(form.at("account"), scope)?.assignment;
    if (before?.role === "user") judgeManagedHere(form.at("scope"), kindAt(form, scope));
    const changes = readChanges(form, before ?? nothing, {
      title: readTitle,
      language: (field) => field.read(parseLanguage),
      email: (field) => field.read(parseEmail),
      localEmail: (field) => field.read(parseEmail),
      lastDay: (field) => readLastDay(field, before?.role ?? "user"),
    });
    if (!isUnchanged(changes)) form.emit("AssignmentUpdated", { account, scope, changes });
  },
};
