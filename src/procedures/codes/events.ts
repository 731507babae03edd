import { withPassword } from "../../aggregates/account/changes.js";
import type { PasswordTie } from "../../aggregates/account/state.js";
import { passwordTie } from "../../aggregates/account/stored.js";
import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import { accountId, username } from "../../aggregates/common/stored.js";
import type { Username } from "../../credentials/username.js";
import { nullable } from "../../kernel/shape.js";
import { amendAccount } from "../../registry/amend.js";
import { expectFreeUsername } from "../../registry/indexes.js";
import { type EventsOf, ofAccount } from "../event.js";

/** A person asks for a user name and a password. */
export type AccessCodesRequested = EventOf<"AccessCodesRequested", { readonly account: AccountId }>;

/** A person got a user name, if he had none, and a password. The host keeps the password's hash. */
export type AccessCodesIssued = EventOf<
  "AccessCodesIssued",
  {
    readonly account: AccountId;
    /** `null` where it was erased. */
    readonly username: Username | null;
    readonly passwordTiedTo: PasswordTie | null;
  }
>;

/** The events of access codes. */
export type CodeEvent = AccessCodesRequested | AccessCodesIssued;

export const codeEvents: EventsOf<CodeEvent> = {
  AccessCodesRequested: {
    data: { account: accountId },
    change: ({ data: { account }, metadata: { at } }, write) =>
      amendAccount(write, account, (person) => ({ ...person, codesRequestedAt: at })),
  },
  AccessCodesIssued: {
    hash: "keep",
    data: { account: accountId, username: nullable(username), passwordTiedTo: passwordTie },
    erase: ofAccount({ username: null }),
    change: ({ data: { account, username, passwordTiedTo }, metadata: { at } }, write) => {
      if (username === null) return;
      const had = write.get("accounts", account)?.username ?? username;
      if (had !== username || write.has("former", account)) write.stop(`account ${account} has other codes`);
      expectFreeUsername(write, username, account);
      const issued = { username, codesRequestedAt: null };
      amendAccount(write, account, (person) => ({ ...withPassword(person, passwordTiedTo, at), ...issued }));
      write.put("usernames", username, account);
    },
  },
};
