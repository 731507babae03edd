import type { AccountId } from "../aggregates/common/event.js";
import type { AppointedManager } from "../aggregates/common/manager.js";
import type { Mandatary } from "../aggregates/common/mandatary.js";
import type { RequestParty } from "../aggregates/request/state.js";
import type { Insz } from "../identifiers/insz.js";
import type { EventNamed, PersonalEventType, RegistryEvent } from "./events.js";

/** Whose personal data are to be erased from the events of the past. */
export interface ErasedPerson {
  readonly account: AccountId;
  /** Every INSZ that was his: his own, and the aliases of his account. */
  readonly insz: readonly Insz[];
  /** The ids of accounts that were merged into his. */
  readonly merged?: readonly AccountId[];
}

type DataOf<Type extends PersonalEventType> = EventNamed<Type>["data"];
type Erasers = {
  readonly [Type in PersonalEventType]: (data: DataOf<Type>, person: ErasedPerson) => DataOf<Type>;
};

/** The data with these fields erased, where it speaks of his account. */
function ofAccount<Data extends { readonly account: AccountId }, Gone extends Partial<Data>>(
  gone: Gone,
): (data: Data, person: ErasedPerson) => Data {
  return (data, person) => (isHis(data.account, person) ? { ...data, ...gone } : data);
}

/** Of a sender's contact, a channel's certificate and a reason in free text it can't be told whose they are. */
const asItIs = <Data>(data: Data): Data => data;

const erasers: Erasers = {
  ChiefAccessManagerAppointed: ofAccount({ email: null, phone: null }),
  ChiefAccessManagerReplaced: ofAccount({ email: null, phone: null }),
  ConfirmationRequested: ofAccount({ email: null, requester: null }),
  ChiefContactUpdated: ofAccount({ email: null, phone: null }),
  ManagerAppointed: withoutDetails,
  ManagerReplaced: withoutDetails,
  CuratorAppointed: ofAccount({ details: null }),
  AccountOpened: (data, person) =>
    isHis(data.account, person) ? { account: data.account, erased: true } : data,
  AssignmentAdded: ofAccount({ details: null }),
  AssignmentLifted: ofAccount({ details: null }),
  AssignmentUpdated: ofAccount({ changes: {} }),
  AccessCodesIssued: ofAccount({ username: null }),
  AccountUpdated: ofAccount({ changes: {} }),
  CertificateUploaded: ofAccount({ certificate: null }),
  PersonNumberCorrected: ofAccount({ insz: null }),
  AccountsMerged: ofAccount({ insz: null, username: null }),
  AppointmentRequested: (data, person) => {
    const representative = unlessHis(data.representative, person);
    const chief = unlessHis(data.chief, person);
    const isSame = representative === data.representative && chief === data.chief;
    return isSame ? data : { ...data, representative, chief };
  },
  AppointmentRequestSigned: (data, person) =>
    data.insz !== null && person.insz.includes(data.insz) ? { ...data, insz: null } : data,
  AppointmentRequestRejected: asItIs,
  SenderRegistered: asItIs,
  SenderContactUpdated: asItIs,
  ChannelOpened: asItIs,
  ChannelUpdated: asItIs,
  RouteSet: (data, person) => {
    const { recipient } = data;
    const isTo = recipient?.kind === "mandatary" && isPerson(recipient.mandatary, person);
    return isTo ? { ...data, recipient: null } : data;
  },
  MandateGranted: (data, person) => (isPerson(data.mandatary, person) ? { ...data, mandatary: null } : data),
  MandateRevoked: (data, person) => (isPerson(data.mandatary, person) ? { ...data, mandatary: null } : data),
};

function isHis(account: AccountId, { account: own, merged = [] }: ErasedPerson): boolean {
  return account === own || merged.includes(account);
}

function isPerson(mandatary: Mandatary | null, { insz }: ErasedPerson): boolean {
  return mandatary?.kind === "person" && insz.includes(mandatary.insz);
}

function unlessHis(party: RequestParty | null, { insz }: ErasedPerson): RequestParty | null {
  return party !== null && party.insz !== null && insz.includes(party.insz) ? null : party;
}

function withoutDetails<Data extends { readonly manager: AppointedManager }>(
  data: Data,
  person: ErasedPerson,
): Data {
  const { manager } = data;
  return manager.kind === "account" && isHis(manager.account, person)
    ? { ...data, manager: { ...manager, details: null } }
    : data;
}

/**
 * An event of the past without the personal data of a person who was erased: what a host writes in its place after a
 * `PersonErased`. Everything else of the event stays; an event that says nothing personal of him comes back as it is.
 * A history that was erased so, every event up to his `PersonErased`, still leads to the state that it led to.
 *
 * He is known by the ids of his accounts and by his numbers. Nothing else tells whose it is: a representative in a
 * request who gave no INSZ, the contact of a sender, the owner of a channel's certificate and the reason of a rejected
 * request stay, and so do the addresses of whoever asked for somebody else's appointment. A later account under the
 * same INSZ is another life; the events after his `PersonErased` are not to be erased with his numbers.
 */
export function eraseEvent(event: RegistryEvent, person: ErasedPerson): RegistryEvent {
  if (!Object.hasOwn(erasers, event.type)) return event;
  const eraser = erasers[event.type as PersonalEventType] as (data: unknown, by: ErasedPerson) => unknown;
  const data = eraser(event.data, person);
  return data === event.data ? event : ({ ...event, data } as RegistryEvent);
}
