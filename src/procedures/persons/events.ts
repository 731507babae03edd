import { openedAccount, united, withNumber } from "../../aggregates/account/changes.js";
import { assignmentAt, type OpenedAccount } from "../../aggregates/account/state.js";
import { passwordTie } from "../../aggregates/account/stored.js";
import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import { accountId, ids, insz, line, username } from "../../aggregates/common/stored.js";
import type { Username } from "../../credentials/username.js";
import type { Insz } from "../../identifiers/insz.js";
import type { Shape } from "../../kernel/reading.js";
import { guarded, nullable, record } from "../../kernel/shape.js";
import { amendAccount, isNew, revise } from "../../registry/amend.js";
import {
  dropAccount,
  expectFreeNumber,
  expectFreeUsername,
  putAccount,
  putDigest,
} from "../../registry/indexes.js";
import { forgetMentions } from "../../registry/mentions.js";
import type { Writer } from "../../registry/writer.js";
import { enterpriseOf, type Scope } from "../../scope/scope.js";
import { isSingleRole, type Role } from "../../words/roles.js";
import { type EventsOf, isHis, ofAccount } from "../event.js";

/** A person got an account. The host keeps the hash of the password that the command carried, if it carried one. */
export type AccountOpened = EventOf<"AccountOpened", OpenedAccount | ErasedOpening>;

/** A person has another INSZ; the old one stays an alias of his account. */
export type PersonNumberCorrected = EventOf<
  "PersonNumberCorrected",
  { readonly account: AccountId /** `null` where it was erased. */; readonly insz: Insz | null }
>;

/** Two accounts were one person's: everything of `merged` is now the account's. */
export type AccountsMerged = EventOf<
  "AccountsMerged",
  {
    readonly account: AccountId;
    readonly merged: AccountId;
    /** The number that is his from now on; `null` where it was erased. */
    readonly insz: Insz | null;
    /** The user name that he logs in with from now on; the other one stays reserved. */
    readonly username: Username | null;
  }
>;

/** A person's data were erased. Only his id stays, and his user names' keyed digests. */
export type PersonErased = EventOf<
  "PersonErased",
  { readonly account: AccountId; readonly digests: readonly string[] }
>;

/** The events of an account as a whole. */
export type PersonEvent = AccountOpened | PersonNumberCorrected | AccountsMerged | PersonErased;

/** What is left of an opening once the person was erased. */
export interface ErasedOpening {
  readonly account: AccountId;
  readonly erased: true;
}

const erasedOpening = record<ErasedOpening>({
  account: accountId,
  erased: guarded("true", (input): input is true => input === true),
});
const opened = record<OpenedAccount>({
  account: accountId,
  insz,
  firstName: line,
  lastName: line,
  username: nullable(username),
  passwordTiedTo: passwordTie,
});

/** An account as it was opened, or what is left of that once the person was erased. */
const opening: Shape<OpenedAccount | ErasedOpening> = {
  expected: "account",
  made: { kind: "variants", shapes: [opened, erasedOpening] },
  names: (data, note) => ("erased" in data ? erasedOpening.names?.(data, note) : opened.names?.(data, note)),
  read: (input, reading) => {
    const isErased = typeof input === "object" && input !== null && Object.hasOwn(input, "erased");
    return (isErased ? erasedOpening : opened).read(input, reading);
  },
};

export const personEvents: EventsOf<PersonEvent> = {
  AccountOpened: {
    hash: "keep",
    data: opening,
    erase: (data, person) => (isHis(data.account, person) ? { account: data.account, erased: true } : data),
    change: ({ data, metadata: { at } }, write) => {
      const { account } = data;
      const isFormer = write.has("former", account);
      if ("erased" in data) {
        if (write.has("accounts", account)) write.stop(`account ${account} is there`);
        if (!isFormer) write.put("former", account, { kind: "erased" });
        return;
      }
      if (isFormer) write.stop(`account ${account} is no more`);
      const opened = openedAccount(data, at);
      if (!isNew(write, "accounts", account, opened)) return;
      expectFreeNumber(write, data.insz);
      if (data.username !== null) expectFreeUsername(write, data.username);
      putAccount(write, opened);
    },
  },
  PersonNumberCorrected: {
    data: { account: accountId, insz: nullable(insz) },
    erase: ofAccount({ insz: null }),
    change: ({ data: { account, insz } }, write) => {
      if (insz === null) return;
      if (write.has("former", account)) write.stop(`account ${account} is no more`);
      expectFreeNumber(write, insz, account);
      amendAccount(write, account, (person) => withNumber(person, insz));
      write.put("numbers", insz, account);
    },
  },
  AccountsMerged: {
    hash: "move",
    data: { account: accountId, merged: accountId, insz: nullable(insz), username: nullable(username) },
    erase: ofAccount({ insz: null, username: null }),
    change: ({ data, metadata: { at } }, write) => {
      const { account, merged, insz, username } = data;
      const former = write.get("former", merged);
      if (former?.kind === "merged") {
        // It is merged already: the event came twice.
        if (former.into === account) return;
        write.stop(`account ${merged} is merged into another one`);
      }
      if (account === merged) write.stop(`account ${account} is one already`);
      if (insz === null) {
        if (write.has("accounts", merged)) write.stop(`account ${merged} is here`);
        write.put("former", merged, { kind: "merged", into: account });
        return;
      }
      const kept = write.get("accounts", account);
      const gone = write.get("accounts", merged);
      if (kept === undefined || gone === undefined) {
        write.lack(`accounts ${account} and ${merged}`);
        write.put("former", merged, { kind: "merged", into: account });
        return;
      }
      expectFreeNumber(write, insz, account, merged);
      if (username !== null) expectFreeUsername(write, username, account, merged);
      if (gone.assignments.some(({ scope }) => assignmentAt(kept, scope) !== undefined)) {
        write.stop(`accounts ${account} and ${merged} have a role in one place`);
      }
      write.put("former", merged, { kind: "merged", into: account });
      forgetMentions(write, merged);
      dropAccount(write, kept);
      dropAccount(write, gone);
      putAccount(write, united(kept, gone, { insz, username, at }));
      for (const { role, scope } of gone.assignments) {
        if (role !== "user") underSurvivor(write, role, scope, data);
      }
    },
  },
  PersonErased: {
    hash: "forget",
    data: { account: accountId, digests: ids },
    change: ({ data: { account: id, digests } }, write) => {
      const account = write.get("accounts", id);
      const former = write.get("former", id);
      if (account === undefined && former === undefined) write.lack(`account ${id}`);
      if (former?.kind === "merged") write.stop(`account ${id} is merged into another one`);
      if (account !== undefined && account.assignments.length > 0) write.stop(`account ${id} has a role`);
      for (const digest of digests) {
        if ((write.get("digests", digest) ?? id) !== id) write.stop("a digest is somebody else's");
        putDigest(write, digest, id);
      }
      write.put("former", id, { kind: "erased" });
      if (account === undefined) return;
      const { username, formerUsernames } = account;
      const numbers = [account.insz, ...account.aliases];
      dropAccount(write, account);
      forgetMentions(write, id, numbers);
      for (const name of formerUsernames) write.drop("usernames", name);
      if (username !== null) write.drop("usernames", username);
      for (const number of numbers) write.drop("numbers", number);
    },
  },
};

/** Whoever led a place under his other account, or was a curator or his choice there, is so under this one. */
function underSurvivor(
  write: Writer,
  role: Role,
  scope: Scope,
  { account, merged }: AccountsMerged["data"],
): void {
  const isChief = role === "chief-access-manager";
  const number = enterpriseOf(scope);
  if (isChief || write.get("enterprises", number)?.curator) {
    revise(write, "enterprises", number, ({ chief, curator }) => {
      if (isChief && chief) chief.account = account;
      for (const one of [curator, ...(curator?.coManagers ?? [])]) {
        if (one?.account === merged) one.account = account;
      }
    });
  }
  if (isChief || !isSingleRole(role)) return;
  revise(write, "places", scope, ({ manager }) => {
    if (manager.kind === "account" && manager.account === merged) manager.account = account;
  });
}
