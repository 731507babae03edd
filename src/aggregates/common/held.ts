import type { Instant } from "../../kernel/instant.js";
import { noItems } from "../../kernel/lists.js";

/** Something open at a place or given to a person, and since when without a break. */
export interface Held {
  /** The id of an application or a function in the catalogue. */
  readonly id: string;
  readonly since: Instant;
}

/** The whole list anew: what stays on it keeps the moment from which it is held. */
export function holdExactly(held: readonly Held[], ids: readonly string[], now: Instant): readonly Held[] {
  if (ids.length === 0) return noItems;
  return [...new Set(ids)].map((id) => held.find((one) => one.id === id) ?? { id, since: now });
}

/** The list with these too; what is held already starts nothing anew. */
export function holdAlso(held: readonly Held[], ids: readonly string[], now: Instant): readonly Held[] {
  const added = [...new Set(ids)].filter((id) => !holds(held, id)).map((id) => ({ id, since: now }));
  return added.length === 0 ? held : [...held, ...added];
}

export function holdNoMore(held: readonly Held[], ids: readonly string[]): readonly Held[] {
  return held.filter((one) => !ids.includes(one.id));
}

/** True when the list has it. */
export function holds(held: readonly Held[], id: string): boolean {
  return held.some((one) => one.id === id);
}

export function heldIds(held: readonly Held[]): readonly string[] {
  return held.map((one) => one.id);
}
