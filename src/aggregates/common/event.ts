import type { Brand } from "../../kernel/brand.js";
import type { Instant } from "../../kernel/instant.js";
import type { UnstoredActor } from "../../words/roles.js";

/** Names an account for ever; made by the host, 1 to 64 letters, digits, `.`, `_` and `-`. */
export type AccountId = Brand<"AccountId">;

/** Who gave the command that an event came from: his kind, and his account where he has one. */
export type By = { readonly kind: "account"; readonly account: AccountId } | { readonly kind: UnstoredActor };

/** When and by whom; and whether facts that nobody gave were taken for granted (see `permissiveFacts`). */
export interface Metadata {
  readonly at: Instant;
  readonly by: By;
  readonly permissiveFacts?: true;
}

/** Something that happened, in plain JSON: complete enough to rebuild the state alone, and without any secret. */
export type EventOf<Type extends string, Data> = {
  readonly type: Type;
  readonly version: 1;
  readonly data: Data;
  readonly metadata: Metadata;
};

const accountIdLayout = /^[A-Za-z0-9._-]{1,64}$/;

/** True for text that can be an account's id. */
export function isAccountId(input: unknown): input is AccountId {
  return typeof input === "string" && input.length <= 64 && accountIdLayout.test(input);
}
