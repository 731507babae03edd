import type { Email, Phone } from "../../credentials/contact.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Scope } from "../../scope/scope.js";
import type { AccountId, EventOf } from "../common/event.js";
import type { AssignmentDetails } from "../common/manager.js";

export type EnterpriseRegistered = EventOf<
  "EnterpriseRegistered",
  { readonly enterprise: EnterpriseNumber; readonly name: string }
>;

export type ChiefAccessManagerAppointed = EventOf<
  "ChiefAccessManagerAppointed",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    /** `null` where it was erased, as the phone. */
    readonly email: Email | null;
    readonly phone: Phone | null;
  }
>;

export type ChiefAccessManagerReplaced = EventOf<
  "ChiefAccessManagerReplaced",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    readonly previous: AccountId;
    /** `null` where it was erased, as the phone. */
    readonly email: Email | null;
    readonly phone: Phone | null;
  }
>;

/** Asks the host to send the chief his confirmation; whoever appointed him is reached at the requester's address. */
export type ConfirmationRequested = EventOf<
  "ConfirmationRequested",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    /** `null` where it was erased. */
    readonly email: Email | null;
    readonly requester: { readonly email: Email; readonly phone: Phone } | null;
  }
>;

/** A chief is reached elsewhere. */
export type ChiefContactUpdated = EventOf<
  "ChiefContactUpdated",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    /** `null` where it was erased, as the phone. */
    readonly email: Email | null;
    readonly phone: Phone | null;
  }
>;

/** The court put a curator in charge of these domains. */
export type CuratorAppointed = EventOf<
  "CuratorAppointed",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    readonly domains: readonly Scope[];
    /** `null` where it was erased. */
    readonly details: AssignmentDetails | null;
  }
>;

/** A curator's task ended, and with it the assignments of the co-managers whom he appointed. */
export type CuratorDischarged = EventOf<
  "CuratorDischarged",
  {
    readonly enterprise: EnterpriseNumber;
    readonly account: AccountId;
    readonly domains: readonly Scope[];
    readonly coManagers: readonly { readonly account: AccountId; readonly scope: Scope }[];
  }
>;

export type EnterpriseEvent =
  | ChiefContactUpdated
  | CuratorAppointed
  | CuratorDischarged
  | EnterpriseRegistered
  | ChiefAccessManagerAppointed
  | ChiefAccessManagerReplaced
  | ConfirmationRequested;
