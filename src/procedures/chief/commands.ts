import type { ContactInput } from "../../form/contact.js";

/** The standard procedure: registers the enterprise the first time, and replaces the chief after. */
export interface AppointChiefAccessManager {
  readonly type: "AppointChiefAccessManager";
  readonly enterprise: string;
  readonly chief: ContactInput & {
    /** `self`, or the INSZ of somebody else. */
    readonly insz: string;
    /** The id of the account to open; not used for a person who has one. */
    readonly account?: string;
  };
  /** Where the one who asks is reached; needed when he appoints somebody else. */
  readonly requester?: ContactInput;
  /** The INSZ of the legal representative for whom the contact centre acts. */
  readonly representative?: string;
  /** That the data are correct and complete. */
  readonly declaration: boolean;
}

/** Changes where the chief of an enterprise is reached. */
export interface UpdateChiefContact extends ContactInput {
  readonly type: "UpdateChiefContact";
  readonly enterprise: string;
}

/** The commands about an enterprise's chief. */
export type ChiefCommand = AppointChiefAccessManager | UpdateChiefContact;
