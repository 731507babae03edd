// The entry `toegangsbeheer/standard`: Standard Schema for every number, credential, contact field, key, certificate and
// command, for whatever form or API takes one.
export { type CommandSchema, type CommandSchemaOptions, commands } from "./commands.js";
export {
  certificate,
  email,
  enterpriseNumber,
  establishmentNumber,
  insz,
  language,
  nihiiNumber,
  nssoNumber,
  password,
  personName,
  phone,
  sshKey,
  title,
  username,
} from "./fields.js";
export type { Check, Issue, Schema, StandardSchema, Wording } from "./schema.js";
