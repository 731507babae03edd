import type { OpenedAccount, PasswordTie } from "../aggregates/account/state.js";
import type { AccountId } from "../aggregates/common/event.js";
import { type Certificate, readCertificate } from "../credentials/certificate.js";
import { type Email, parseEmail, parseLanguage, parsePersonName } from "../credentials/contact.js";
import { parseUsername, type Username } from "../credentials/username.js";
import type { Form } from "../form/form.js";
import { readPast } from "../form/past.js";
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
}

/** Reads the accounts: ids, INSZ and user names are each there once. */
export function readAccounts(reading: ImportReading): FoundAccounts {
  const { form } = reading;
  const all = new Set(form.value.accounts?.map(({ id }) => id));
  const ids = new Set<string>();
  const numbers = new Map<Insz, string>();
  const usernames = new Set<Username>();
  const opened = readEach(reading, form.at("accounts"), (entry): FoundAccount | undefined => {
    const { id } = entry.value;
    if (ids.has(id)) entry.at("id").refuse("account.id-taken", { account: id });
    ids.add(id);
    const insz = readInsz(entry.at("insz"));
    const holder = insz && numbers.get(insz);
    if (holder !== undefined) entry.at("insz").refuse("person.number-taken", { account: holder });
    else if (insz) numbers.set(insz, id);
    const firstName = entry.at("firstName").read(parsePersonName);
    const lastName = entry.at("lastName").read(parsePersonName);
    const given = entry.at("username").filled();
    // `null` for whoever has none.
    const username = given === undefined ? null : given.take(parseUsername(given.value));
    if (username && usernames.has(username)) entry.at("username").refuse("username.taken");
    if (username) usernames.add(username);
    const passwordTiedTo = readTie(reading, entry.at("passwordSetBy").given(), all);
    const openedAt = readPast(entry.at("openedAt"));
    const set = entry.at("passwordSetAt");
    const passwordSetAt = set.given() ? readPast(set) : openedAt;
    const language = entry.at("language").filled()?.read(parseLanguage);
    const email = entry.at("email").filled()?.read(parseEmail);
    const held = entry.at("certificate").given();
    const certificate = held?.take(readCertificate(held.value, {}));
    const waits = entry.at("codesRequestedAt");
    const codesRequestedAt = waits.given() && readPast(waits);
    if (!insz || !firstName || !lastName || username === undefined) return undefined;
    const names = { firstName, lastName, username };
    return {
      ...{ account: id as AccountId, insz, ...names, passwordTiedTo, openedAt, passwordSetAt },
      personal: { ...(language && { language }), ...(email && { email }) },
      certificate,
      codesRequestedAt,
    };
  });
  return { opened, ids };
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
  return scope === undefined
    ? null
    : {
        scope,
        placeSince: reading.made.get(scope) ?? reading.context.now,
        rank: ranks[role],
        by: account as AccountId,
      };
}
