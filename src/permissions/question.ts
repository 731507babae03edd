import type { Scope } from "../scope/scope.js";
import type { Action } from "./matrix.js";

/** What is asked of an actor's standing: may he do this, there, to these persons. */
export interface PermissionQuestion {
  readonly action: Action;
  /** The place it is done in; none for what is done to one's own data, or where no scope can be read. */
  readonly scope?: string | undefined;
  /** The ticket of the request that it is done to. */
  readonly ticket?: string;
  /** The account ids of the persons it is done to. */
  readonly targets?: readonly string[];
  /** The field of a command that names them: one account, or a list (the default). */
  readonly field?: TargetField;
}

/** A command's field that names the persons it concerns. */
export type TargetField = "account" | "accounts";

/** A question whose scope was read. */
export interface ReadQuestion {
  readonly action: Action;
  readonly scope: Scope | undefined;
  readonly ticket: string | undefined;
  readonly targets: readonly string[] | undefined;
  readonly field: TargetField | undefined;
}
