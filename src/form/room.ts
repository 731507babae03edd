import type { AccountId } from "../aggregates/common/event.js";
import type { Ticket } from "../aggregates/request/state.js";
import type { FindingId } from "../aggregates/review/state.js";
import type { FieldShapes } from "../kernel/shape.js";
import type { TargetField } from "../permissions/question.js";
import type { Inquiry } from "../registry/inquiry.js";
import type { Scope } from "../scope/scope.js";
import type { Action } from "../words/actions.js";
import type { Form } from "./form.js";

/** All that one kind of command is: which fields it has, what permission it asks, how it is judged. */
export interface CommandRoom<C extends { readonly type: string }> {
  /** The permission that it asks. */
  readonly action: Action;
  /** The field that names the persons it is done to. */
  readonly targets?: TargetField;
  /** Its fields beside its name. */
  readonly shape: FieldShapes<Omit<Checked<C>, "type">>;
  /** For commands that give an id for something new: whether what they ask for is so already, by the same id. */
  readonly isRepeated?: (command: Checked<C>, port: Inquiry) => boolean;
  /** Goes through the form: what is wrong, what to advise, what happens. */
  readonly judge: (form: Form<Checked<C>>) => void;
}

/** The rooms of a procedure's commands, each under its command's name: a command without its room does not compile. */
export type RoomsOf<C extends { readonly type: string }> = {
  readonly [Type in C["type"]]: CommandRoom<Extract<C, { readonly type: Type }>>;
};

/** A command on a place. */
export interface OnPlace<Type extends string> {
  readonly type: Type;
  readonly scope: string;
}

/** The fields whose value the shape of a command has checked already. */
interface CheckedFields {
  readonly scope: Scope;
  readonly to: Scope;
  readonly account: AccountId;
  readonly source: AccountId;
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
