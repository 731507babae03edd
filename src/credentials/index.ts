import type { ContactCode } from "./contact.js";
import type { PasswordCode } from "./password.js";
import type { TechnicalUsernameCode } from "./username.js";

export { type Language, languages } from "../words/languages.js";
export { type Title, titles } from "../words/titles.js";
export * from "./contact.js";
export type { Confirmation } from "./judged.js";
export * from "./password.js";
export * from "./username.js";

/** Every rule that a user name, a password or a contact field can break. */
export type CredentialCode = TechnicalUsernameCode | PasswordCode | ContactCode;
