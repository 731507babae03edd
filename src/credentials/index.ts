import type { ContactCode } from "./contact.js";
import type { PasswordCode } from "./password.js";
import type { TechnicalUsernameCode } from "./username.js";

export {
  type ContactCode,
  type Email,
  type Language,
  languages,
  localPartHoldsName,
  type PersonName,
  type Phone,
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
  parseTitle,
  type Title,
  titles,
} from "./contact.js";
export type { Confirmation } from "./judged.js";
export {
  bothPasswordReadings,
  checkPassword,
  heraclesPasswords,
  type PasswordCode,
  type PasswordOptions,
  type PasswordPolicy,
  userManagementPasswords,
} from "./password.js";
export {
  parseTechnicalUsername,
  parseUsername,
  type TechnicalUsernameCode,
  type Username,
  type UsernameCode,
} from "./username.js";

/** Every rule that a user name, a password or a contact field can break. */
export type CredentialCode = TechnicalUsernameCode | PasswordCode | ContactCode;
