import {
  type Certificate,
  type CertificateCode,
  type CertificateInput,
  type CertificateOptions,
  parseCertificate,
} from "../credentials/certificate.js";
import {
  type ContactCode,
  type Email,
  type PersonName,
  type Phone,
  parseEmail,
  parseLanguage,
  parsePersonName,
  parsePhone,
  parseTitle,
} from "../credentials/contact.js";
import type { Confirmation } from "../credentials/judged.js";
import { checkPassword, type PasswordCode, type PasswordOptions } from "../credentials/password.js";
import { parseSshKey, type SshKey, type SshKeyCode } from "../credentials/ssh/ssh-key.js";
import { parseUsername, type Username, type UsernameCode } from "../credentials/username.js";
import {
  type EnterpriseNumber,
  type EnterpriseNumberCode,
  parseEnterpriseNumber,
} from "../identifiers/enterprise-number.js";
import {
  type EstablishmentNumber,
  type EstablishmentNumberCode,
  parseEstablishmentNumber,
} from "../identifiers/establishment-number.js";
import { type Insz, type InszCode, type InszOptions, parseInsz } from "../identifiers/insz.js";
import { type NihiiNumber, type NihiiNumberCode, parseNihiiNumber } from "../identifiers/nihii-number.js";
import { type NssoNumber, type NssoNumberCode, parseNssoNumber } from "../identifiers/nsso-number.js";
import { accepted, type Result } from "../kernel/result.js";
import type { Violation } from "../kernel/violation.js";
import type { Language } from "../words/languages.js";
import type { Title } from "../words/titles.js";
import { type Schema, schema, type Wording } from "./schema.js";

/** The schema of a text: what it reads as, which rules it can break, and what it takes beside the wording. */
type TextSchema<Output, Code extends string, Options = unknown> = Schema<
  string,
  Output,
  Partial<Options & Wording<Code>>
>;

/** An INSZ in any notation, as its eleven digits: see `parseInsz`. With `asOf` nobody is born after that day. */
export const insz: TextSchema<Insz, InszCode, InszOptions> = /* @__PURE__ */ schema(parseInsz);

/** An enterprise number in any notation, as its ten digits: see `parseEnterpriseNumber`. */
export const enterpriseNumber: TextSchema<EnterpriseNumber, EnterpriseNumberCode> =
  /* @__PURE__ */ schema(parseEnterpriseNumber);

/** A number of an establishment in any notation, as its ten digits: see `parseEstablishmentNumber`. */
export const establishmentNumber: TextSchema<EstablishmentNumber, EstablishmentNumberCode> =
  /* @__PURE__ */ schema(parseEstablishmentNumber);

/** An employer's NSSO number in any notation, as its digits: see `parseNssoNumber`. */
export const nssoNumber: TextSchema<NssoNumber, NssoNumberCode> = /* @__PURE__ */ schema(parseNssoNumber);

/** A NIHII number of 8 or 11 digits in any notation, as its digits: see `parseNihiiNumber`. */
export const nihiiNumber: TextSchema<NihiiNumber, NihiiNumberCode> = /* @__PURE__ */ schema(parseNihiiNumber);

/**
 * A user name, in small letters: see `parseUsername`. With `confirmation` it was typed twice; that the two differ is told
 * at the path `confirmation`.
 */
export const username: TextSchema<Username, UsernameCode, Confirmation> =
  /* @__PURE__ */ schema(parseUsername);

/**
 * A password, as it was typed: see `checkPassword`. With `policy` another one counts than the default; with
 * `confirmation` it was typed twice, and that the two differ is told at the path `confirmation`.
 */
export const password: TextSchema<string, PasswordCode, PasswordOptions> =
  /* @__PURE__ */ schema(passwordText);

function passwordText(input: unknown, options: PasswordOptions): Result<string, Violation<PasswordCode>> {
  const answer = checkPassword(input, options);
  return answer.ok ? accepted(input as string) : answer;
}

/** One e-mail address: see `parseEmail`. */
export const email: TextSchema<Email, ContactCode> = /* @__PURE__ */ schema(parseEmail);

/** A phone, mobile or fax number, as its digits behind an optional `+`: see `parsePhone`. */
export const phone: TextSchema<Phone, ContactCode> = /* @__PURE__ */ schema(parsePhone);

/** A name or a first name: see `parsePersonName`. */
export const personName: TextSchema<PersonName, ContactCode> = /* @__PURE__ */ schema(parsePersonName);

/** `nl`, `fr` or `de`. */
export const language: TextSchema<Language, ContactCode> = /* @__PURE__ */ schema(parseLanguage);

/** `mr`, `mrs` or `miss`. */
export const title: TextSchema<Title, ContactCode> = /* @__PURE__ */ schema(parseTitle);

/** A public SSH key in the OpenSSH notation, as its algorithm and data: see `parseSshKey`. */
export const sshKey: TextSchema<SshKey, SshKeyCode> = /* @__PURE__ */ schema(parseSshKey);

/** The plain values of a certificate: see `parseCertificate`. With `asOf` it is not past its expiry at that moment. */
export const certificate: Schema<
  CertificateInput,
  Certificate,
  Partial<CertificateOptions & Wording<CertificateCode>>
> = /* @__PURE__ */ schema(parseCertificate);
