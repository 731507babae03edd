import { type Certificate, type CertificateInput, readCertificate } from "../credentials/certificate.js";
import { checkPassword } from "../credentials/password.js";
import { parseUsername, type Username } from "../credentials/username.js";
import { type Result, refused } from "../kernel/result.js";
import type { RuleViolation } from "../rules/index.js";
import type { Form } from "./form.js";

export interface PasswordPair {
  readonly password: string;
  readonly passwordConfirmation?: string | undefined;
}

/** A user name, typed twice where it is new. */
export interface UsernamePair {
  readonly username?: string | undefined;
  readonly usernameConfirmation?: string | undefined;
}

type UsernameParser = (input: unknown, options: { confirmation: unknown }) => Result<Username, RuleViolation>;

/** Judges a new password by the policy, and forgets it. */
export function judgePassword(form: Form<PasswordPair>): void {
  const { passwords: policy } = form.context.policy;
  const { password, passwordConfirmation: confirmation } = form.value;
  takeTwice(form, "password", checkPassword(password, { policy, confirmation }));
}

/** A user name that was filled in; whether it is free is another question. */
export function readUsername(
  form: Form<UsernamePair>,
  parse: UsernameParser = parseUsername,
): Username | undefined {
  const { username, usernameConfirmation: confirmation } = form.value;
  return takeTwice(form, "username", parse(username, { confirmation }));
}

/** What a text that is typed twice reads as: that the two differ is told at the field of the second. */
function takeTwice<Read>(
  form: Form,
  field: "username" | "password",
  result: Result<Read, RuleViolation>,
): Read | undefined {
  if (result.ok) return result.value;
  for (const { code, path, params } of result.violations) {
    const at = path.length > 0 ? `${field}Confirmation` : field;
    form.take(refused({ code, path: [at], params }));
  }
  return undefined;
}

/** A user name for somebody new: filled in, and free. */
export function readNewUsername(form: Form<UsernamePair>, parse?: UsernameParser): Username | undefined {
  const username = readUsername(form, parse);
  const field = form.at("username");
  if (username === undefined || !isTaken(field, username)) return username;
  field.refuse("username.taken");
  return undefined;
}

/** A user name that somebody has or had; an erased person's is told by its keyed digest, a fact of the host's. */
export function isTaken(form: Form, username: Username): boolean {
  const { port } = form;
  if (port.isUsernameTaken(username)) return true;
  if (!port.hasDigests()) return false;
  const digest = port.facts.usernameDigest(username, form);
  return digest !== undefined && port.isDigestReserved(digest);
}

export function readValidCertificate(form: Form<CertificateInput | undefined>): Certificate | undefined {
  return form.take(readCertificate(form.value, { asOf: form.context.now }));
}
