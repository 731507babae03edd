import type { PersonInput } from "../../form/person-input.js";

/** Who acts for an enterprise: another enterprise, or a person. */
export type MandataryInput = { readonly enterprise: string } | { readonly insz: string };

/** Chooses who gets a declaration's answers, and by which way. */
export interface SetRoute {
  readonly type: "SetRoute";
  /** The domain. */
  readonly scope: string;
  readonly declaration: string;
  /** `self` for the enterprise, or one of its mandataries. */
  readonly recipient: "self" | MandataryInput;
  /** For the enterprise alone: its `e-box`, or the kind of a batch channel of its sender. */
  readonly channel?: string;
}

export interface ClearRoute {
  readonly type: "ClearRoute";
  readonly scope: string;
  readonly declaration: string;
}

/** Gives a mandate from a day on, until another one or without end. */
export interface GrantMandate {
  readonly type: "GrantMandate";
  readonly enterprise: string;
  readonly mandatary: MandataryInput;
  readonly subject: string;
  readonly from: string;
  readonly until?: string;
}

export interface RevokeMandate {
  readonly type: "RevokeMandate";
  readonly enterprise: string;
  readonly mandatary: MandataryInput;
  readonly subject: string;
}

/** The court puts a curator in charge of the employer domains of a bankrupt enterprise. */
export interface AppointCurator {
  readonly type: "AppointCurator";
  readonly enterprise: string;
  readonly person: PersonInput;
}

export interface DischargeCurator {
  readonly type: "DischargeCurator";
  readonly enterprise: string;
}

/** The commands about routes, mandates and curators. */
export type MandateCommand =
  | SetRoute
  | ClearRoute
  | GrantMandate
  | RevokeMandate
  | AppointCurator
  | DischargeCurator;
