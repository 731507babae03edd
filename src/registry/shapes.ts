import { type AccountId, isAccountId } from "../aggregates/shared/event.js";
import type { AppointedManager, AssignmentDetails, Manager } from "../aggregates/shared/manager.js";
import { type Role, roles } from "../aggregates/user/role.js";
import {
  type Email,
  type Language,
  languages,
  type Phone,
  parseEmail,
  parsePhone,
  type Title,
  titles,
} from "../credentials/contact.js";
import { parseUsername, type Username } from "../credentials/username.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../identifiers/insz.js";
import { type Instant, isInstant, isLocalDate, type LocalDate } from "../kernel/instant.js";
import type { Result } from "../kernel/result.js";
import {
  type Caps,
  dictionary,
  type FieldShapes,
  guarded,
  list,
  nullable,
  oneOf,
  record,
  type Shape,
  text,
  variants,
} from "../kernel/shape.js";
import { isScope, type Scope } from "../scope/scope.js";

/** The caps under which stored events and snapshots are read: lists may be long, no single text is. */
export const storageCaps: Caps = { text: 10_000, fields: 100 };

/** A checked value in its canonical form, as state and events hold it. */
function canonical<T extends string>(expected: string, parse: (input: unknown) => Result<T>): Shape<T> {
  return guarded(expected, (input): input is T => {
    const read = parse(input);
    return read.ok && read.value === input;
  });
}

export const accountId: Shape<AccountId> = guarded("account id", isAccountId);
export const scope: Shape<Scope> = guarded("scope", isScope);
export const instant: Shape<Instant> = guarded("instant", isInstant);
const localDate: Shape<LocalDate> = guarded("date", isLocalDate);
export const insz: Shape<Insz> = canonical("INSZ", parseInsz);
export const enterpriseNumber: Shape<EnterpriseNumber> = canonical(
  "enterprise number",
  parseEnterpriseNumber,
);
export const username: Shape<Username> = canonical("user name", parseUsername);
export const email: Shape<Email> = canonical("e-mail address", parseEmail);
export const phone: Shape<Phone> = canonical("phone number", parsePhone);
export const role: Shape<Role> = oneOf(...roles);
export const line: Shape<string> = text();
export const ids: Shape<readonly string[]> = list(line, "ids");
export const ownFields: Shape<Readonly<Record<string, string>>> = dictionary(() => true, line, "fields");

/** The fields of an assignment's details. */
export const detailFields: FieldShapes<AssignmentDetails> = {
  title: nullable<Title>(oneOf(...titles)),
  language: nullable<Language>(oneOf(...languages)),
  email,
  localEmail: nullable(email),
  lastDay: nullable(localDate),
};

export const details: Shape<AssignmentDetails> = record(detailFields);

const office = record<Extract<Manager, { kind: "office" }>>({ kind: oneOf("office"), office: scope });

/** Who is in charge of a place. */
export const manager: Shape<Manager> = variants<Manager>(
  "kind",
  new Map<string, Shape<Manager>>([
    ["office", office],
    [
      "account",
      record<Extract<Manager, { kind: "account" }>>({ kind: oneOf("account"), account: accountId }),
    ],
  ]),
);

/** A manager as an event tells it. */
export const appointedManager: Shape<AppointedManager> = variants<AppointedManager>(
  "kind",
  new Map<string, Shape<AppointedManager>>([
    ["office", office],
    [
      "account",
      record<Extract<AppointedManager, { kind: "account" }>>({
        kind: oneOf("account"),
        account: accountId,
        details,
      }),
    ],
  ]),
);
