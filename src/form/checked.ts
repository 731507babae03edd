import type { AccountId } from "../aggregates/common/event.js";
import type { Ticket } from "../aggregates/request/state.js";
import type { FindingId } from "../aggregates/review/state.js";
import type { Scope } from "../scope/scope.js";

/** The fields whose value the shape of a command has checked already. */
interface CheckedFields {
  readonly scope: Scope;
  readonly to: Scope;
  readonly account: AccountId;
  readonly accounts: readonly AccountId[];
  readonly ticket: Ticket;
  readonly finding: FindingId;
}

/** A command, or a part of one, once its shape was read: what the shape checked is known as such, all else stays text. */
export type Checked<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Checked<Item>[]
    : {
        readonly [Field in keyof T]: Field extends keyof CheckedFields
          ? CheckedFields[Field]
          : Checked<T[Field]>;
      };
