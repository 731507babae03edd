import type { AccountId, EventOf } from "../aggregates/common/event.js";
import type { Mandatary } from "../aggregates/common/mandatary.js";
import type { Insz } from "../identifiers/insz.js";
import type { Shape } from "../kernel/reading.js";
import type { FieldShapes } from "../kernel/shape.js";
import type { Writer } from "../registry/writer.js";

// What an event says of itself, once: everything that is asked of all events is a loop over the tables of these.

/** All that is to be known of one kind of event. */
export interface EventRule<Event extends EventOf<string, object>> {
  /** What its data look like: the shapes of their fields, or one shape where they come in several. */
  readonly data: FieldShapes<Event["data"]> | Shape<Event["data"]>;
  /** Of an event that may carry personal data, and of no other: the same data without those of a person. */
  readonly erase?: (data: Event["data"], person: Erased) => Event["data"];
  /** Of an event about several persons who need not know of each other: what one of them is told of it. */
  readonly toldTo?: (data: Event["data"], isHe: (account: AccountId) => boolean) => Event["data"];
  /** What a host does with the hash of a password, of an event that concerns one. */
  readonly hash?: HashDuty;
  /** What it changes; of something that only tells the host nothing. */
  readonly change: (event: Event, write: Writer) => void;
}

/**
 * What a host does with the hash of a password: keep that of the one that the command carried, if it carried one; give a
 * person the one that came with his user name; or forget it.
 */
export type HashDuty = "keep" | "move" | "forget";

/** The events of a family, by name: one that says nothing of itself does not compile. */
export type EventsOf<Event extends EventOf<string, object>> = {
  readonly [Type in Event["type"]]: EventRule<Extract<Event, { readonly type: Type }>>;
};

/** Whose personal data are to be erased from the events of the past. */
export interface ErasedPerson {
  readonly account: AccountId;
  /** Every INSZ that was his: his own, and the aliases of his account. */
  readonly insz: readonly Insz[];
  /** The ids of accounts that were merged into his. */
  readonly merged?: readonly AccountId[];
}

/** Of whom nothing personal is to be left: one person who was erased, or everybody, where only ids may be told. */
export type Erased = ErasedPerson | "everybody";

/** The data with these fields erased, where they speak of his account. */
export function ofAccount<Data extends { readonly account: AccountId }, Gone extends Partial<Data>>(
  gone: Gone,
): (data: Data, person: Erased) => Data {
  return (data, person) => (isHis(data.account, person) ? { ...data, ...gone } : data);
}

/** The data with these fields erased where everybody is: of whom they speak can't be told. */
export function ofWhomever<Data, Gone extends Partial<Data>>(
  gone: Gone,
): (data: Data, person: Erased) => Data {
  return (data, person) => (person === "everybody" ? { ...data, ...gone } : data);
}

/** Of a channel's certificate and a reason in free text it can't be told whose they are. */
export function asItIs<Data>(data: Data): Data {
  return data;
}

/** True for an account of his. */
export function isHis(account: AccountId, person: Erased): boolean {
  return person === "everybody" || account === person.account || person.merged?.includes(account) === true;
}

/** True for an INSZ of his. */
export function isHisNumber(insz: Insz | null | undefined, person: Erased): boolean {
  return insz !== null && insz !== undefined && (person === "everybody" || person.insz.includes(insz));
}

/** True for a mandatary who is he. */
export function isMandatary(mandatary: Mandatary | null, person: Erased): boolean {
  return mandatary?.kind === "person" && isHisNumber(mandatary.insz, person);
}
