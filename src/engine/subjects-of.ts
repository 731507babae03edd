import type { AccountId } from "../aggregates/common/event.js";
import type { Ticket } from "../aggregates/request/state.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Insz } from "../identifiers/insz.js";
import type { RegistryEvent } from "../procedures/events.js";
import { noSuchEvent } from "../registry/writer.js";
import type { Scope } from "../scope/scope.js";
import { dataShapes } from "./decode-event.js";

/** What an event speaks of, each once. */
export interface Subjects {
  /** The accounts of the persons whom it concerns. Whoever did it stands in the event's `metadata`. */
  readonly accounts: readonly AccountId[];
  /** Where it happened: the scopes of places, an enterprise's among them. Nothing tells one of what concerns an account as a whole. */
  readonly scopes: readonly Scope[];
  /** Other enterprises that have to do with it, such as the mandatary of a mandate. */
  readonly enterprises: readonly EnterpriseNumber[];
  /** The requests for a chief that it belongs to: most of their events tell no more than that. */
  readonly tickets: readonly Ticket[];
  /** Personal data: the INSZ of persons who are named by it. An index keeps it as carefully as the event. */
  readonly numbers: readonly Insz[];
}

/**
 * What an event speaks of: under what a host finds it again, to tell what happened or to erase a person from it.
 * `eraseEvent` changes no other events of a person than those that speak of one of his accounts or numbers.
 *
 * It is read from what the event says of its own data, and checks nothing: an event that comes from outside goes
 * through `decodeEvent` first. Throws {@link BrokenHistoryError} for one of an unknown kind.
 */
export function subjectsOf(event: RegistryEvent): Subjects {
  const data = dataShapes.get(event.type);
  if (data === undefined) throw noSuchEvent(event);
  const found: Record<string, string[]> = {
    accounts: [],
    scopes: [],
    enterprises: [],
    tickets: [],
    numbers: [],
  };
  data.names?.(event.data, (kind, id) => {
    const ids = found[kind];
    if (ids !== undefined && !ids.includes(id)) ids.push(id);
  });
  return found as unknown as Subjects;
}
