// The entry `toegangsbeheer/identifiers`: what a form or an API needs that only checks what people type.
export {
  bothPasswordReadings,
  type Confirmation,
  type ContactCode,
  type CredentialCode,
  checkPassword,
  type Email,
  heraclesPasswords,
  type Language,
  languages,
  type PasswordCode,
  type PasswordOptions,
  type PasswordPolicy,
  type PersonName,
  type Phone,
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
  parseTechnicalUsername,
  parseTitle,
  parseUsername,
  type TechnicalUsernameCode,
  type Title,
  titles,
  type Username,
  type UsernameCode,
  userManagementPasswords,
} from "./credentials/index.js";
export * from "./identifiers/index.js";
export { type LocalDate, parseLocalDate } from "./kernel/instant.js";
export type { Accepted, Refused, Result } from "./kernel/result.js";
export type { Params, Path, Violation } from "./kernel/violation.js";
