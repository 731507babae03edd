import { list, nullable, oneOf, record, type Shape } from "../../kernel/shape.js";
import { type Role, roles } from "../../words/roles.js";
import { assignmentStatuses } from "../../words/statuses.js";
import {
  accountId,
  certificate,
  detailFields,
  email,
  held,
  instant,
  insz,
  language,
  line,
  scope,
  tagged,
  username,
} from "../common/stored.js";
import type { Account, Assignment, FormerAccount } from "./state.js";

export const role: Shape<Role> = oneOf(...roles);

const assignment = record<Assignment>({
  scope,
  role,
  status: oneOf(...assignmentStatuses),
  ...detailFields,
  applications: held,
  functions: held,
  createdAt: instant,
  changedAt: instant,
  roleSince: instant,
  activeSince: instant,
});

/** An account as it is stored. */
export const account: Shape<Account> = record<Account>({
  id: accountId,
  insz,
  aliases: list(insz, "aliases"),
  firstName: line,
  lastName: line,
  username: nullable(username),
  passwordTiedTo: nullable(scope),
  formerUsernames: list(username, "aliases"),
  language: nullable(language),
  email: nullable(email),
  certificate: nullable(certificate),
  codesRequestedAt: nullable(instant),
  openedAt: instant,
  assignments: list(assignment, "assignments"),
});

/** What is stored of an account that is no more. */
export const former: Shape<FormerAccount> = tagged<FormerAccount, "kind">("kind", {
  erased: {},
  merged: { into: accountId },
});
