import { parseCertificate } from "../credentials/certificate.js";
import {
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
  parseTitle,
} from "../credentials/contact.js";
import { checkPassword } from "../credentials/password.js";
import { parseSshKey } from "../credentials/ssh/ssh-key.js";
import { parseUsername } from "../credentials/username.js";
import { parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { parseInsz } from "../identifiers/insz.js";
import type { Result } from "../kernel/result.js";
import type { Path } from "../kernel/violation.js";
import { isBlank } from "../kernel/visible.js";
import type { Policy } from "../policy/types.js";
import type { RuleViolation } from "../rules/index.js";

/** A text and the fields beside it, read as what its field holds in every command. */
type FieldReader = (
  input: unknown,
  beside: Readonly<Record<string, unknown>>,
  policy: Policy,
) => Result<unknown, RuleViolation>;

/** What a field of that name is read as wherever it stands, as far as its text alone tells whether it is one. */
const readers: Readonly<Record<string, FieldReader>> = {
  insz: (text) => parseInsz(text),
  enterprise: (text) => parseEnterpriseNumber(text),
  email: parseEmail,
  emails: parseEmail,
  localEmail: parseEmail,
  phone: parsePhone,
  mobile: parsePhone,
  fax: parsePhone,
  firstName: parsePersonName,
  lastName: parsePersonName,
  language: parseLanguage,
  title: parseTitle,
  sshKey: parseSshKey,
  certificate: (values) => parseCertificate(values),
  username: (text, { usernameConfirmation: confirmation }) => parseUsername(text, { confirmation }),
  password: (text, { passwordConfirmation: confirmation }, { passwords: policy }) =>
    checkPassword(text, { policy, confirmation }),
};

/** Names what is there already, as it was once read. */
const namesWhatIsThere = "merge";

/**
 * What is wrong with the texts of a command of which the shape was read, as far as they tell it by themselves: numbers,
 * user names and passwords, names, addresses, keys and certificates that were filled in. Whatever is told here is refused
 * by `handle` too, where it comes to judge the form.
 */
export function judgeTexts(record: object, policy: Policy, path: Path = []): readonly RuleViolation[] {
  return Object.entries(record).flatMap(([field, value]) =>
    field === namesWhatIsThere ? [] : judgeField(field, value, { ...record }, policy, [...path, field]),
  );
}

function judgeField(
  field: string,
  value: unknown,
  beside: Readonly<Record<string, unknown>>,
  policy: Policy,
  path: Path,
): readonly RuleViolation[] {
  if (value === undefined || value === null || (typeof value === "string" && isBlank(value))) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => judgeField(field, item, beside, policy, [...path, at]));
  }
  const read = Object.hasOwn(readers, field) ? readers[field] : undefined;
  if (read === undefined) return typeof value === "object" ? judgeTexts(value, policy, path) : [];
  const answer = read(value, beside, policy);
  return answer.ok ? [] : answer.violations.map((found) => ({ ...found, path: placed(found.path, path) }));
}

/** That two texts differ stands at the second one. */
function placed(inside: Path, path: Path): Path {
  return inside[0] === "confirmation"
    ? [...path.slice(0, -1), `${path.at(-1)}Confirmation`]
    : [...path, ...inside];
}
