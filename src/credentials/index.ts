import type { ContactCode } from "./contact.js";
import type { PasswordCode } from "./password.js";
import type { TechnicalUsernameCode } from "./username.js";

export { type Language, languages } from "../words/languages.js";
export { type Title, titles } from "../words/titles.js";
export {
  type ContactCode,
  type Email,
  localPartHoldsName,
  type PersonName,
  type Phone,
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
  parseTitle,
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
