import type { AccountId } from "../aggregates/common/event.js";
import type { Erased, ErasedPerson, EventRule } from "../procedures/event.js";
import { eventTable, type RegistryEvent } from "../procedures/events.js";

/**
 * An event of the past without the personal data of a person who was erased: what a host writes in its place after a
 * `PersonErased`. Everything else of the event stays; an event that says nothing personal of him comes back as it is.
 * A history that was erased so, every event up to his `PersonErased`, still leads to the state that it led to.
 *
 * He is known by the ids of his accounts and by his numbers. Nothing else tells whose it is: a representative in a
 * request who gave no INSZ, the contact of a sender, the owner of a channel's certificate and the reason of a rejected
 * request stay, the reasons of findings that are about no person, and so do the addresses of whoever asked for somebody else's appointment. A later account under the
 * same INSZ is another life; the events after his `PersonErased` are not to be erased with his numbers.
 */
export function eraseEvent(event: RegistryEvent, person: ErasedPerson): RegistryEvent {
  return erased(event, person);
}

/**
 * An event as it may be told: by ids alone. What is personal of whomever is erased; what somebody's password is tied to,
 * the findings that were confirmed and the digests of names are left out: they tell more than what happened. To somebody
 * who sees it because it concerns him it is told without the others whom it concerns as well.
 */
export function toldEvent(event: RegistryEvent, isHe?: (account: AccountId) => boolean): RegistryEvent {
  const { data, ...rest } = erased(event, "everybody");
  const { toldTo } = eventTable[event.type] as EventRule<RegistryEvent>;
  const ofHim = isHe === undefined || toldTo === undefined ? data : toldTo(data, isHe);
  const { tiedTo: _, ...told } = ofHim as { readonly tiedTo?: unknown };
  const empty = Object.fromEntries(Object.entries(untold).filter(([field]) => field in told));
  return { ...rest, data: { ...told, ...empty } } as RegistryEvent;
}

const untold = { passwordTiedTo: null, findings: [], digests: [] };

function erased(event: RegistryEvent, person: Erased): RegistryEvent {
  if (!Object.hasOwn(eventTable, event.type)) return event;
  const { erase } = eventTable[event.type] as EventRule<RegistryEvent>;
  const data = erase?.(event.data, person) ?? event.data;
  return data === event.data ? event : ({ ...event, data } as RegistryEvent);
}
