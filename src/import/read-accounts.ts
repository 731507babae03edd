import type { AccountId } from "../aggregates/common/event.js";
import type { OpenedAccount } from "../aggregates/user/events.js";
import { parsePersonName } from "../credentials/contact.js";
import { parseUsername, type Username } from "../credentials/username.js";
import type { Judgement } from "../form/judgement.js";
import { type Insz, parseInsz } from "../identifiers/insz.js";
import { isBlank } from "../kernel/visible.js";
import type { ImportedAccount, ImportedPopulation } from "./population.js";
import type { ImportReading } from "./reading.js";

/** The accounts that open, and the ids of all that were named, right or wrong. */
export interface FoundAccounts {
  readonly opened: readonly OpenedAccount[];
  readonly ids: ReadonlySet<string>;
}

/** Reads the accounts: ids, INSZ and user names are each there once. */
export function readAccounts(reading: ImportReading, { accounts }: ImportedPopulation): FoundAccounts {
  const asOf = reading.context.today;
  const ids = new Set<string>();
  const numbers = new Map<Insz, string>();
  const usernames = new Set<Username>();
  const opened = reading.each("accounts", accounts, (entry, judgement): OpenedAccount | undefined => {
    const { id } = entry;
    if (ids.has(id)) judgement.refuse("account.id-taken", ["id"], { account: id });
    ids.add(id);
    const insz = judgement.take(parseInsz(entry.insz, { asOf }), ["insz"]);
    const holder = insz && numbers.get(insz);
    if (holder !== undefined) judgement.refuse("person.number-taken", ["insz"], { account: holder });
    else if (insz) numbers.set(insz, id);
    const firstName = judgement.take(parsePersonName(entry.firstName), ["firstName"]);
    const lastName = judgement.take(parsePersonName(entry.lastName), ["lastName"]);
    const username = readUsername(entry, judgement);
    if (username && usernames.has(username)) judgement.refuse("username.taken", ["username"]);
    if (username) usernames.add(username);
    if (!insz || !firstName || !lastName || username === undefined) return undefined;
    return { account: id as AccountId, insz, firstName, lastName, username, passwordTiedTo: null };
  });
  return { opened, ids };
}

/** `null` for whoever has none. */
function readUsername({ username }: ImportedAccount, judgement: Judgement): Username | null | undefined {
  return isBlank(username) ? null : judgement.take(parseUsername(username), ["username"]);
}
