import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import { accountId, email, enterpriseNumber, line, phone } from "../../aggregates/common/stored.js";
import { inRole } from "../../aggregates/user/changes.js";
import { assignmentAt } from "../../aggregates/user/state.js";
import type { Email, Phone } from "../../credentials/contact.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Instant } from "../../kernel/instant.js";
import { nullable, record } from "../../kernel/shape.js";
import { amend, amendAssignment, leave, revise } from "../../registry/amend.js";
import type { Writer } from "../../registry/writer.js";
import { enterpriseScope } from "../../scope/scope.js";
import { type EventsOf, ofAccount } from "../event.js";

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

/** The events of an enterprise and its chief. */
export type ChiefEvent =
  | EnterpriseRegistered
  | ChiefAccessManagerAppointed
  | ChiefAccessManagerReplaced
  | ConfirmationRequested
  | ChiefContactUpdated;

const newChief = {
  enterprise: enterpriseNumber,
  account: accountId,
  email: nullable(email),
  phone: nullable(phone),
};

/** What each of them says of itself. */
export const chiefEvents: EventsOf<ChiefEvent> = {
  EnterpriseRegistered: {
    data: { enterprise: enterpriseNumber, name: line },
    change: ({ data: { enterprise, name }, metadata: { at } }, write) =>
      write.put("enterprises", enterprise, {
        number: enterprise,
        name,
        registeredAt: at,
        chief: null,
        curator: null,
      }),
  },
  ChiefAccessManagerAppointed: {
    data: newChief,
    erase: ofAccount({ email: null, phone: null }),
    change: ({ data, metadata }, write) => underChief(write, data, metadata.at),
  },
  ChiefAccessManagerReplaced: {
    data: { ...newChief, previous: accountId },
    erase: ofAccount({ email: null, phone: null }),
    change: ({ data, metadata }, write) => {
      leave(write, data.previous, enterpriseScope(data.enterprise));
      underChief(write, data, metadata.at);
    },
  },
  ConfirmationRequested: {
    data: {
      enterprise: enterpriseNumber,
      account: accountId,
      email: nullable(email),
      requester: nullable(record({ email, phone })),
    },
    erase: ofAccount({ email: null, requester: null }),
    change: () => {},
  },
  ChiefContactUpdated: {
    data: newChief,
    erase: ofAccount({ email: null, phone: null }),
    change: ({ data }, write) =>
      revise(write, "enterprises", data.enterprise, ({ chief }) => {
        if (chief !== null) Object.assign(chief, { email: data.email, phone: data.phone });
      }),
  },
};

/** An enterprise has that chief, who is so in its own scope. */
function underChief(write: Writer, data: ChiefAccessManagerAppointed["data"], at: Instant): void {
  const { enterprise, account, email, phone } = data;
  amend(write, "enterprises", enterprise, (one) => ({ ...one, chief: { account, email, phone } }));
  if (email === null) return;
  const scope = enterpriseScope(enterprise);
  amendAssignment(write, { account, scope }, (person) => {
    const had = assignmentAt(person, scope);
    const details = {
      title: had?.title ?? null,
      language: had?.language ?? null,
      email,
      localEmail: had?.localEmail ?? null,
      lastDay: null,
    };
    return inRole(person, scope, "chief-access-manager", details, at);
  });
}
