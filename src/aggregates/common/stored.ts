import type { Certificate } from "../../credentials/certificate.js";
import { type Email, type Phone, parseEmail, parsePhone } from "../../credentials/contact.js";
import { parseUsername, type Username } from "../../credentials/username.js";
import { type EnterpriseNumber, parseEnterpriseNumber } from "../../identifiers/enterprise-number.js";
import { type Insz, parseInsz } from "../../identifiers/insz.js";
import { type Instant, isInstant, isLocalDate, type LocalDate } from "../../kernel/instant.js";
import type { Caps, Shape } from "../../kernel/reading.js";
import type { Result } from "../../kernel/result.js";
import {
  dictionary,
  type FieldShapes,
  guarded,
  list,
  naming,
  nullable,
  oneOf,
  record,
  text,
  unnamed,
  variants,
} from "../../kernel/shape.js";
import { highestLimit } from "../../policy/types.js";
import { isScope, type Scope } from "../../scope/scope.js";
import { type Language, languages } from "../../words/languages.js";
import { unstoredActors } from "../../words/roles.js";
import { type Title, titles } from "../../words/titles.js";
import { type AccountId, type By, isAccountId } from "./event.js";
import type { Held } from "./held.js";
import type { AppointedManager, AssignmentDetails, Manager } from "./manager.js";
import type { Mandatary } from "./mandatary.js";

// What stored events and snapshots have in common: checked values in their canonical form, each said once.

/** The caps under which stored events and snapshots are read: lists may be long, a text as long as any policy lets it be. */
export const storageCaps: Caps = { text: highestLimit, fields: 100 };

/** A checked value in its canonical form, as state and events hold it. */
function canonical<T extends string>(expected: string, parse: (input: unknown) => Result<T>): Shape<T> {
  return guarded(expected, (input): input is T => {
    const read = parse(input);
    return read.ok && read.value === input;
  });
}

type Told<T, Tag extends keyof T, Word> = T extends unknown ? (Word extends T[Tag] ? T : never) : never;

/** Plain objects told apart by a tag: what each has beside it. */
export function tagged<T extends object, Tag extends keyof T & string>(
  tag: Tag,
  fields: {
    readonly [Word in T[Tag] & string]: FieldShapes<Omit<Told<T, Tag, Word>, Tag>>;
  },
): Shape<T> {
  return variants<T>(
    tag,
    new Map(
      Object.entries<object>(fields).map(([word, others]) => [
        word,
        record<T>({ [tag]: oneOf(word), ...others } as unknown as FieldShapes<T>),
      ]),
    ),
  );
}

/** Checked text of a layout, at most that long. */
export function laidOut(expected: string, layout: RegExp, longest: number): Shape<string> {
  return guarded(
    expected,
    (input): input is string => typeof input === "string" && input.length <= longest && layout.test(input),
  );
}

// Whatever an event holds of the shapes that name something is what it speaks of: `subjectsOf` tells it.

export const accountId: Shape<AccountId> = naming("accounts", guarded("account-id", isAccountId));
export const scope: Shape<Scope> = naming("scopes", guarded("scope", isScope));
export const instant: Shape<Instant> = guarded("instant", isInstant);
export const localDate: Shape<LocalDate> = guarded("date", isLocalDate);
export const insz: Shape<Insz> = naming("numbers", canonical("INSZ", parseInsz));
const anyEnterprise: Shape<EnterpriseNumber> = canonical("enterprise number", parseEnterpriseNumber);
/** The enterprise where something is or happens: the number is its scope. */
export const enterpriseNumber: Shape<EnterpriseNumber> = naming("scopes", anyEnterprise);
/** Another enterprise that has to do with it. */
export const otherEnterprise: Shape<EnterpriseNumber> = naming("enterprises", anyEnterprise);
export const username: Shape<Username> = canonical("user name", parseUsername);
export const email: Shape<Email> = canonical("e-mail address", parseEmail);
export const phone: Shape<Phone> = canonical("phone number", parsePhone);
export const title: Shape<Title> = oneOf(...titles);
export const language: Shape<Language> = oneOf(...languages);
export const line: Shape<string> = text();
export const ids: Shape<readonly string[]> = list(line, "ids");
export const ownFields: Shape<Readonly<Record<string, string>>> = dictionary(line, 10_000, "fields");
export const held: Shape<readonly Held[]> = list(record<Held>({ id: line, since: instant }), "held");

/** The fields of an assignment's details. */
export const detailFields: FieldShapes<AssignmentDetails> = {
  title: nullable(title),
  language: nullable(language),
  email,
  localEmail: nullable(email),
  lastDay: nullable(localDate),
};

export const details: Shape<AssignmentDetails> = record(detailFields);

/** An office stands above the place that it is in charge of: nothing happens there. */
const office = { office: unnamed(scope) };

/** Who is in charge of a place. */
export const manager: Shape<Manager> = tagged<Manager, "kind">("kind", {
  office,
  account: { account: accountId },
});

/** A manager as an event tells it. */
export const appointedManager: Shape<AppointedManager> = tagged<AppointedManager, "kind">("kind", {
  office,
  account: { account: accountId, details: nullable(details) },
});

export const certificate: Shape<Certificate> = record<Certificate>({
  owner: line,
  issuer: line,
  enterprise: nullable(line),
  expiresAt: instant,
  serial: /* @__PURE__ */ laidOut("decimal digits", /^(?:0|[1-9][0-9]*)$/, 60),
});

export const mandatary: Shape<Mandatary> = tagged<Mandatary, "kind">("kind", {
  enterprise: { enterprise: otherEnterprise },
  person: { insz },
});

const official = record<By>({
  kind: oneOf(...unstoredActors),
} as FieldShapes<By>);
const byAccount = record<By>({ kind: oneOf("account"), account: accountId } as FieldShapes<By>);

/** Who gave a command, as an event tells it. */
export const by: Shape<By> = {
  expected: "actor",
  made: { kind: "variants", shapes: [byAccount, official] },
  read: (input, reading) => {
    const isAccount = typeof input === "object" && input !== null && Object.hasOwn(input, "account");
    return (isAccount ? byAccount : official).read(input, reading);
  },
};
