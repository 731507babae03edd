import type { Email, Phone } from "../../credentials/contact.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { AccountId, EventOf } from "../shared/event.js";

export type EnterpriseRegistered = EventOf<
  "EnterpriseRegistered",
  { readonly enterprise: EnterpriseNumber; readonly name: string }
>;

export type ChiefAccessManagerAppointed = EventOf<
  "ChiefAccessManagerAppointed",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    readonly email: Email;
    readonly phone: Phone;
  }
>;

export type ChiefAccessManagerReplaced = EventOf<
  "ChiefAccessManagerReplaced",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    readonly previous: AccountId;
    readonly email: Email;
    readonly phone: Phone;
  }
>;

/** Asks the host to send the chief his confirmation; whoever appointed him is reached at the requester's address. */
export type ConfirmationRequested = EventOf<
  "ConfirmationRequested",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    readonly email: Email;
    readonly requester: { readonly email: Email; readonly phone: Phone } | null;
  }
>;

export type EnterpriseEvent =
  | EnterpriseRegistered
  | ChiefAccessManagerAppointed
  | ChiefAccessManagerReplaced
  | ConfirmationRequested;
