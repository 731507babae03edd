import { wholeNumber } from "../../kernel/checked-shape.js";
import type { Shape } from "../../kernel/reading.js";
import { list, nullable, oneOf, optional, record, unnamed } from "../../kernel/shape.js";
import { assignmentStatuses, type Role, ranks, roles } from "../../words/roles.js";
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
import type { Account, Assignment, FormerAccount, PasswordTie, TieLink } from "./state.js";

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

const link = {
  scope,
  placeSince: instant,
  rank: wholeNumber(ranks.user, ranks["chief-access-manager"]),
  by: accountId,
};

/** The tie of a password that somebody else set: what happens to the password happens to the account alone. */
export const tie: Shape<PasswordTie> = unnamed(
  record<PasswordTie>({ ...link, under: optional(list(record<TieLink>(link), "users")) }),
);

/** The same, or `null` for a password that its owner set. */
export const passwordTie: Shape<PasswordTie | null> = nullable(tie);

export const account: Shape<Account> = record<Account>({
  id: accountId,
  insz,
  aliases: list(insz, "aliases"),
  firstName: line,
  lastName: line,
  username: nullable(username),
  passwordTiedTo: passwordTie,
  passwordSetAt: nullable(instant),
  formerUsernames: list(username, "aliases"),
  language: nullable(language),
  email: nullable(email),
  certificate: nullable(certificate),
  certificateTiedTo: passwordTie,
  codesRequestedAt: nullable(instant),
  openedAt: instant,
  assignments: list(assignment, "assignments"),
});

export const former: Shape<FormerAccount> = tagged<FormerAccount, "kind">("kind", {
  erased: {},
  merged: { into: accountId },
});
