import type { PersonInput } from "../../form/person.js";

/** The court puts a curator in charge of the employer domains of a bankrupt enterprise. */
export interface AppointCurator {
  readonly type: "AppointCurator";
  readonly enterprise: string;
  readonly person: PersonInput;
}

/** Ends a curator's task. */
export interface DischargeCurator {
  readonly type: "DischargeCurator";
  readonly enterprise: string;
}

/** The commands about curators. */
export type CuratorCommand = AppointCurator | DischargeCurator;
