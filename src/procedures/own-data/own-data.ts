import type { AssignmentDetails } from "../../aggregates/common/manager.js";
import { assignmentAt } from "../../aggregates/user/evolve.js";
import type { Account } from "../../aggregates/user/state.js";
import { authenticationLevel } from "../../catalogue/find.js";
import { readCertificate } from "../../credentials/certificate.js";
import { parseEmail, parseLanguage } from "../../credentials/contact.js";
import { checkPassword } from "../../credentials/password.js";
import { type Changes, change, taken } from "../../form/changes.js";
import type { Decision } from "../../form/decision.js";
import type { Judgement } from "../../form/judgement.js";
import { isSame } from "../../kernel/same.js";
import type { Path } from "../../kernel/violation.js";
import type { EventNamed } from "../../registry/events.js";
import type { Inquiry } from "../../registry/inquiry.js";
import type { Scope } from "../../scope/scope.js";
import type {
  ChangeOwnPassword,
  OwnAssignmentInput,
  RemoveOwnCertificate,
  UpdateOwnDetails,
  UploadOwnCertificate,
} from "./commands.js";

/** The level of log-in from which a password that one sets is one's own for everywhere. */
const sureLevel = 400;

/** Changes one's own language and e-mail addresses: the personal ones, and those of one's assignments. */
export const updateOwnDetails: Decision<UpdateOwnDetails> = {
  judge: (command, inquiry, judgement) => {
    const account = ownAccount(inquiry);
    if (account === undefined) return;
    const changes: Changes<Pick<Account, "language" | "email">> = {};
    change(changes, account, "language", command.language, taken(judgement, ["language"], parseLanguage));
    change(changes, account, "email", command.email, taken(judgement, ["email"], parseEmail));
    if (Object.keys(changes).length > 0) {
      judgement.emit("AccountUpdated", {
        account: account.id,
        changes,
      } as EventNamed<"AccountUpdated">["data"]);
    }
    command.assignments?.forEach((input, at) => {
      updateAssignment(judgement, account, input, ["assignments", at]);
    });
  },
};

function updateAssignment(
  judgement: Judgement,
  account: Account,
  input: OwnAssignmentInput,
  path: Path,
): void {
  const scope = input.scope as Scope;
  const before = assignmentAt(account, scope);
  if (before === undefined) {
    judgement.refuse("user.unknown", [...path, "scope"], { account: account.id });
    return;
  }
  const changes: Changes<AssignmentDetails> = {};
  const at = (field: string): Path => [...path, field];
  change(changes, before, "language", input.language, taken(judgement, at("language"), parseLanguage));
  change(changes, before, "email", input.email, taken(judgement, at("email"), parseEmail));
  change(changes, before, "localEmail", input.localEmail, taken(judgement, at("localEmail"), parseEmail));
  if (Object.keys(changes).length === 0) return;
  judgement.emit("AssignmentUpdated", { account: account.id, scope, changes });
}

/** Sets one's own password; in a session that is sure enough it is tied to no manager's scope any more. */
export const changeOwnPassword: Decision<ChangeOwnPassword> = {
  judge: ({ password, passwordConfirmation: confirmation }, inquiry, judgement) => {
    const account = ownAccount(inquiry);
    if (account?.username === null) judgement.refuse("user.credentials-required", []);
    const { passwords: policy } = inquiry.context.policy;
    judgement.take(checkPassword(password, { policy, confirmation }), ["password"]);
    if (account === undefined) return;
    const passwordTiedTo = isSure(inquiry) ? null : account.passwordTiedTo;
    judgement.emit("PasswordChanged", { account: account.id, passwordTiedTo });
  },
};

function isSure({ context: { actor, catalogue } }: Inquiry): boolean {
  const means = actor.kind === "account" ? actor.session?.means : undefined;
  return means !== undefined && (authenticationLevel(catalogue, means) ?? 0) >= sureLevel;
}

/** Uploads the certificate that one uses beside the log-in; it takes the place of another one. */
export const uploadOwnCertificate: Decision<UploadOwnCertificate> = {
  judge: (command, inquiry, judgement) => {
    const account = ownAccount(inquiry);
    const read = readCertificate(command.certificate, inquiry.context.now);
    const certificate = judgement.take(read, ["certificate"]);
    if (!account || !certificate || isSame(certificate, account.certificate)) return;
    judgement.emit("CertificateUploaded", { account: account.id, certificate });
  },
};

/** Removes one's own certificate. */
export const removeOwnCertificate: Decision<RemoveOwnCertificate> = {
  judge: (_command, inquiry, judgement) => {
    const account = ownAccount(inquiry);
    if (account?.certificate) judgement.emit("CertificateRemoved", { account: account.id });
  },
};

function ownAccount(inquiry: Inquiry): Account | undefined {
  const { actor } = inquiry.context;
  return actor.kind === "account" ? inquiry.account(actor.account) : undefined;
}
