import { inRole } from "../../aggregates/account/changes.js";
import { assignmentAt } from "../../aggregates/account/state.js";
import type { AccountId, EventOf } from "../../aggregates/common/event.js";
import { accountId, email, enterpriseNumber, line, phone } from "../../aggregates/common/stored.js";
import type { Email, Phone } from "../../credentials/contact.js";
import type { EnterpriseNumber } from "../../identifiers/enterprise-number.js";
import type { Instant } from "../../kernel/instant.js";
import { nullable, optional, record } from "../../kernel/shape.js";
import { expectDetails, expectPlace, isSameAccount } from "../../registry/agreement.js";
import { amend, amendAssignment, isNew, leave, revise } from "../../registry/amend.js";
import { ledBy } from "../../registry/leading.js";
import type { Writer } from "../../registry/writer.js";
import { enterpriseScope } from "../../scope/scope.js";
import { type EventsOf, ofAccount } from "../event.js";

/** An enterprise is in the registry from now on. */
export type EnterpriseRegistered = EventOf<
  "EnterpriseRegistered",
  {
    readonly enterprise: EnterpriseNumber;
    readonly name: string;
    /** Absent where the register told none. */
    readonly address?: string;
  }
>;

/** An enterprise has its first chief. */
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

/** An enterprise has another chief. */
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

export const chiefEvents: EventsOf<ChiefEvent> = {
  EnterpriseRegistered: {
    data: { enterprise: enterpriseNumber, name: line, address: optional(line) },
    change: ({ data: { enterprise, name, address = null }, metadata: { at } }, write) => {
      const registered = {
        number: enterprise,
        name,
        address,
        registeredAt: at,
        chief: null,
        curator: null,
        ended: null,
      };
      if (isNew(write, "enterprises", enterprise, registered))
        write.put("enterprises", enterprise, registered);
    },
  },
  ChiefAccessManagerAppointed: {
    data: newChief,
    erase: ofAccount({ email: null, phone: null }),
    change: ({ data, metadata }, write) => {
      const chief = chiefOf(write, data.enterprise);
      if (chief !== undefined && !isSameAccount(write, chief, data.account)) {
        write.stop(`the chief of ${data.enterprise} is account ${chief}`);
      }
      underChief(write, data, metadata.at);
    },
  },
  ChiefAccessManagerReplaced: {
    data: { ...newChief, previous: accountId },
    erase: ofAccount({ email: null, phone: null }),
    change: ({ data, metadata }, write) => {
      const chief = chiefOf(write, data.enterprise);
      if (chief !== undefined && !isSameAccount(write, chief, data.previous)) {
        // He is chief already: the event came twice.
        if (isSameAccount(write, chief, data.account)) return;
        write.stop(`the chief of ${data.enterprise} is account ${chief}`);
      }
      const isAnother = data.previous !== data.account;
      nameChief(write, data, metadata.at);
      if (isAnother) leave(write, data.previous, enterpriseScope(data.enterprise));
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
    change: ({ data }, write) => {
      const chief = chiefOf(write, data.enterprise);
      if (chief === undefined) write.lack(`a chief of ${data.enterprise}`);
      else if (!isSameAccount(write, chief, data.account)) {
        write.stop(`the chief of ${data.enterprise} is account ${chief}`);
      } else {
        revise(write, "enterprises", data.enterprise, ({ chief }) => {
          if (chief !== null) Object.assign(chief, { email: data.email, phone: data.phone });
        });
      }
    },
  },
};

/** An enterprise has that chief, who is so in its own scope. */
function underChief(write: Writer, data: ChiefAccessManagerAppointed["data"], at: Instant): void {
  const { enterprise, account, email } = data;
  expectDetails(write, account, email);
  nameChief(write, data, at);
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

function nameChief(
  write: Writer,
  { enterprise, account, email, phone }: ChiefAccessManagerAppointed["data"],
  at: Instant,
): void {
  expectPlace(write, enterpriseScope(enterprise));
  const present = write.get("enterprises", enterprise)?.chief;
  const led = present?.account === account ? present.led : ledBy(write, enterprise, account, at);
  amend(write, "enterprises", enterprise, (one) => ({ ...one, chief: { account, email, phone, led } }));
}

function chiefOf(write: Writer, enterprise: EnterpriseNumber): AccountId | undefined {
  return write.get("enterprises", enterprise)?.chief?.account;
}
