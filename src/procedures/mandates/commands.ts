import type { MandataryInput } from "../../form/mandatary.js";

/** Gives a mandate from a day on, until another one or without end. */
export interface GrantMandate {
  readonly type: "GrantMandate";
  readonly enterprise: string;
  readonly mandatary: MandataryInput;
  readonly subject: string;
  readonly from: string;
  readonly until?: string;
}

/** Takes a mandate back. */
export interface RevokeMandate {
  readonly type: "RevokeMandate";
  readonly enterprise: string;
  readonly mandatary: MandataryInput;
  readonly subject: string;
}

/** The commands about the mandates of an enterprise. */
export type MandateCommand = GrantMandate | RevokeMandate;
