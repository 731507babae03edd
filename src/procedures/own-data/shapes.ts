import { account, line, scope } from "../../form/fields.js";
import { list, nullable, optional, record } from "../../kernel/shape.js";
import type { PersonalCommand } from "../commands.js";
import { certificate } from "../senders/shapes.js";
import type { ShapesOf } from "../shapes-of.js";
import type { OwnAssignmentInput } from "./commands.js";

const ownAssignment = record<OwnAssignmentInput>({
  scope,
  language: optional(nullable(line)),
  email: optional(line),
  localEmail: optional(nullable(line)),
});

/** The shapes of the commands about a person's data. */
export const personalShapes: ShapesOf<PersonalCommand> = {
  UpdateOwnDetails: {
    language: optional(nullable(line)),
    email: optional(nullable(line)),
    assignments: optional(list(ownAssignment, "users")),
  },
  ChangeOwnPassword: { password: line, passwordConfirmation: line },
  UploadOwnCertificate: { certificate },
  RemoveOwnCertificate: {},
  CorrectPersonNumber: {
    account,
    insz: line,
    merge: optional(record<{ account: string; username?: string }>({ account, username: optional(line) })),
  },
  ErasePerson: { account, digests: optional(list(line, "applications")) },
};
