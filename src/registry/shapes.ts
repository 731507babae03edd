import type { Certificate } from "../aggregates/common/certificate.js";
import { type AccountId, type By, isAccountId } from "../aggregates/common/event.js";
import type { AppointedManager, AssignmentDetails, Manager } from "../aggregates/common/manager.js";
import type { Mandatary } from "../aggregates/common/mandatary.js";
import { isTicket, type RequestParty, type Ticket } from "../aggregates/request/state.js";
import { type FindingId, isFindingId } from "../aggregates/review/state.js";
import type { Recipient } from "../aggregates/routing/state.js";
import type { SenderContact, SshKey } from "../aggregates/sender/state.js";
import { type Email, type Phone, parseEmail, parsePhone } from "../credentials/contact.js";
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
import { unstoredActors } from "../words/actors.js";
import { type Language, languages } from "../words/languages.js";
import { type Role, roles } from "../words/roles.js";
import { type Title, titles } from "../words/titles.js";

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
export const localDate: Shape<LocalDate> = guarded("date", isLocalDate);
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

/** Checked text of a layout, at most that long. */
function laidOut(expected: string, layout: RegExp, longest: number): Shape<string> {
  return guarded(
    expected,
    (input): input is string => typeof input === "string" && input.length <= longest && layout.test(input),
  );
}

const serial = /* @__PURE__ */ laidOut("decimal digits", /^(?:0|[1-9][0-9]*)$/, 60);
const algorithm = /* @__PURE__ */ laidOut("key algorithm", /^[a-z0-9-]+$/, 40);
const base64 = /* @__PURE__ */ laidOut("base64", /^[A-Za-z0-9+/]+={0,2}$/, 10_000);

export const certificate: Shape<Certificate> = record<Certificate>({
  owner: line,
  issuer: line,
  enterprise: nullable(line),
  expiresAt: instant,
  serial,
});

export const ticket: Shape<Ticket> = guarded("ticket", isTicket);

export const requestParty: Shape<RequestParty> = record<RequestParty>({
  firstName: line,
  lastName: line,
  insz: nullable(insz),
  capacity: nullable(line),
  email,
  phone,
  mobile: nullable(phone),
  fax: nullable(phone),
});

export const senderContact: Shape<SenderContact> = record<SenderContact>({
  firstName: line,
  lastName: line,
  title: oneOf<Title>(...titles),
  function: line,
  language: oneOf<Language>(...languages),
  phone,
  fax: nullable(phone),
  mobile: nullable(phone),
  emails: list(email, "entries"),
});

export const sshKey: Shape<SshKey> = record<SshKey>({ algorithm, data: base64 });

export const mandatary: Shape<Mandatary> = variants<Mandatary>(
  "kind",
  new Map<string, Shape<Mandatary>>([
    [
      "enterprise",
      record<Extract<Mandatary, { kind: "enterprise" }>>({
        kind: oneOf("enterprise"),
        enterprise: enterpriseNumber,
      }),
    ],
    ["person", record<Extract<Mandatary, { kind: "person" }>>({ kind: oneOf("person"), insz })],
  ]),
);

export const recipient: Shape<Recipient> = variants<Recipient>(
  "kind",
  new Map<string, Shape<Recipient>>([
    ["self", record<Extract<Recipient, { kind: "self" }>>({ kind: oneOf("self"), channel: line })],
    ["mandatary", record<Extract<Recipient, { kind: "mandatary" }>>({ kind: oneOf("mandatary"), mandatary })],
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
        details: nullable(details),
      }),
    ],
  ]),
);

const official = record<By>({
  kind: oneOf(...unstoredActors),
} as FieldShapes<By>);
const byAccount = record<By>({ kind: oneOf("account"), account: accountId } as FieldShapes<By>);

/** Who gave a command, as an event tells it. */
export const by: Shape<By> = {
  expected: "actor",
  read: (input, reading) => {
    const isAccount = typeof input === "object" && input !== null && Object.hasOwn(input, "account");
    return (isAccount ? byAccount : official).read(input, reading);
  },
};

/** The findings of a review, by their ids. */
export const findings: Shape<readonly FindingId[]> = list(guarded("id of a finding", isFindingId), "entries");
