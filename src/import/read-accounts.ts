import type { OpenedAccount, PasswordTie } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { type Certificate, readCertificate } from "../credentials/certificate.js";
import { type Email, parseEmail, parseLanguage, parsePersonName } from "../credentials/contact.js";
import { parseUsername, type Username } from "../credentials/username.js";
import type { Form } from "../form/form.js";
import { readPast, readPastGiven } from "../form/past.js";
import { readInsz } from "../form/person.js";
import type { Insz } from "../identifiers/insz.js";
import type { Instant } from "../kernel/instant.js";
import type { Language } from "../words/languages.js";
import { ranks } from "../words/roles.js";
import type { ImportedGiver } from "./population.js";
import { readScopeOf } from "./read-assignments.js";
import { type ImportReading, readEach } from "./reading.js";

/** The accounts that open, and the ids of all that were named, right or wrong. */
export interface FoundAccounts {
  readonly opened: readonly FoundAccount[];
  readonly ids: ReadonlySet<string>;
  readonly former: readonly FoundFormer[];
}

/** An account that is right, and when it came to be so. */
export interface FoundAccount extends OpenedAccount {
  readonly openedAt: Instant;
  readonly passwordSetAt: Instant;
  /** What he keeps for himself, as far as it was told. */
  readonly personal: {
    readonly language?: Language;
    readonly email?: Email;
  };
  readonly certificate: Certificate | undefined;
  readonly codesRequestedAt: Instant | undefined;
  readonly formerNumbers: readonly Insz[];
  readonly merged: readonly FoundMerged[];
}

/** An account that is no more, and is right. */
export type FoundFormer =
  | { readonly kind: "erased"; readonly account: AccountId; readonly digests: readonly string[] }
  | { readonly kind: "merged"; readonly merged: AccountId; readonly account: AccountId };

/** An account that was merged into another one, with what still names that one. */
export interface FoundMerged {
  readonly account: AccountId;
  readonly insz: Insz;
  readonly username: Username | null;
}

/** Ids, numbers and user names are each there once. */
class Names {
  readonly ids: Set<string> = new Set();
  private readonly numbers = new Map<Insz, string>();
  private readonly usernames = new Set<Username>();

  id(form: Form<string>): AccountId {
    const account = form.value;
    if (this.ids.has(account)) form.refuse("account.id-taken", { account });
    this.ids.add(account);
    return account as AccountId;
  }

  number(form: Form<string>, id: string): Insz | undefined {
    const insz = readInsz(form);
    const account = insz && this.numbers.get(insz);
    if (account !== undefined) form.refuse("person.number-taken", { account });
    else if (insz) this.numbers.set(insz, id);
    return insz;
  }

  /** `null` for whoever has none. */
  username(form: Form<string | undefined>): Username | null | undefined {
    const given = form.filled();
    const username = given === undefined ? null : given.take(parseUsername(given.value));
    if (username && this.usernames.has(username)) form.refuse("username.taken");
    if (username) this.usernames.add(username);
    return username;
  }
}

/** Reads the accounts that are there, and those that are no more. */
export function readAccounts(reading: ImportReading): FoundAccounts {
  const { form } = reading;
  const all = new Set(form.value.accounts?.map(({ id }) => id));
  const names = new Names();
  const opened = readEach(reading, form.at("accounts"), (entry): FoundAccount | undefined => {
    const account = names.id(entry.at("id"));
    const insz = names.number(entry.at("insz"), account);
    const formerNumbers: Insz[] = [];
    const before = entry.at("formerNumbers").given();
    before?.each((one) => {
      const number = names.number(one, account);
      if (number) formerNumbers.push(number);
    });
    const firstName = entry.at("firstName").read(parsePersonName);
    const lastName = entry.at("lastName").read(parsePersonName);
    const username = names.username(entry.at("username"));
    const passwordTiedTo = readTie(reading, entry.at("passwordSetBy").given(), all);
    const openedAt = readPast(entry.at("openedAt"));
    const passwordSetAt = readPastGiven(entry.at("passwordSetAt")) ?? openedAt;
    const language = entry.at("language").filled()?.read(parseLanguage);
    const email = entry.at("email").filled()?.read(parseEmail);
    const held = entry.at("certificate").given();
    const certificate = held?.take(readCertificate(held.value, {}));
    const codesRequestedAt = readPastGiven(entry.at("codesRequestedAt"));
    if (!insz || !firstName || !lastName || username === undefined) return undefined;
    return {
      ...{ account, insz, firstName, lastName, username, passwordTiedTo, openedAt, passwordSetAt },
      personal: { ...(language && { language }), ...(email && { email }) },
      certificate,
      codesRequestedAt,
      formerNumbers,
      merged: [],
    };
  });
  const { former, merged } = readFormer(reading, names, all);
  const whole = opened.map((one) => ({ ...one, merged: merged.get(one.account) ?? [] }));
  return { opened: whole, ids: all, former };
}

/** Whoever was erased, or has become another account that is there, itself or by others. */
function readFormer(
  reading: ImportReading,
  names: Names,
  accounts: ReadonlySet<string>,
): Pick<FoundAccounts, "former"> & { readonly merged: ReadonlyMap<AccountId, readonly FoundMerged[]> } {
  const list = reading.form.at("formerAccounts");
  const former: FoundFormer[] = [];
  const merged = new Map<AccountId, FoundMerged[]>();
  const became = new Map(list.value?.flatMap((one) => (one.kind === "merged" ? [[one.id, one.into]] : [])));
  const erased = new Set(list.value?.flatMap((one) => (one.kind === "erased" ? one.id : [])));
  const digests = new Set<string>();
  readEach(reading, list, (entry) => {
    const id = names.id(entry.at("id"));
    const { value } = entry;
    if (value.kind === "erased") {
      const list = entry.as(value).at("digests").given();
      list?.each((one) => {
        if (digests.has(one.value)) one.refuse("input.shape", { expected: "entry-once" });
        digests.add(one.value);
      });
      former.push({ kind: "erased", account: id, digests: value.digests ?? [] });
      return;
    }
    const one = entry.as(value);
    const into = value.into as AccountId;
    const isNamed = value.insz !== undefined || value.username !== undefined;
    const survivor = isNamed ? into : survivorIn(became, into);
    if (!accounts.has(survivor) && (isNamed || !erased.has(survivor))) {
      one.at("into").refuse("user.unknown", { account: into });
    }
    const number = isNamed ? one.at("insz").required() : undefined;
    const insz = number && names.number(number, into);
    const username = names.username(one.at("username"));
    if (!isNamed) former.push({ kind: "merged", merged: id, account: into });
    if (!insz || username === undefined) return;
    merged.set(into, [...(merged.get(into) ?? []), { account: id, insz, username }]);
  });
  return { former, merged };
}

/** What an account has become; a circle ends where it closes. */
function survivorIn(became: ReadonlyMap<string, string>, id: string): string {
  const passed = new Set<string>();
  let at = id;
  for (let next = became.get(at); next !== undefined && !passed.has(at); next = became.get(at)) {
    passed.add(at);
    at = next;
  }
  return at;
}

/** The tie of a password that somebody of the population set: to the place as it was made. */
function readTie(
  reading: ImportReading,
  giver: Form<ImportedGiver> | undefined,
  accounts: ReadonlySet<string>,
): PasswordTie | null {
  if (giver === undefined) return null;
  const { account, role } = giver.value;
  if (!accounts.has(account)) giver.at("account").refuse("user.unknown", { account });
  const scope = readScopeOf(reading, giver);
  if (scope === undefined) return null;
  const placeSince = reading.made.get(scope) ?? reading.context.now;
  return { scope, placeSince, rank: ranks[role], by: account as AccountId };
}
