import type { PersistentMap } from "../kernel/persistent-map.js";
import { emptySet, type Members, type PersistentSet } from "../kernel/persistent-set.js";
import { itemKey, type Key, type SetKey } from "./keys.js";
import { asRegistry, type CollectionName, emptyRegistry, keyIn, type Registry } from "./registry.js";

/** An event that can't follow what went before, or is of an unknown kind. Its message names the event. */
export class BrokenHistoryError extends Error {
  override readonly name = "BrokenHistoryError";
}

/** For an event of an unknown kind or version: what it is called, cut short. */
export function noSuchEvent(event: unknown): BrokenHistoryError {
  const { type, version } = (event ?? {}) as { readonly type?: unknown; readonly version?: unknown };
  return new BrokenHistoryError(
    `no such event: ${shown(type)}, version ${typeof version === "string" ? `"${shown(version)}"` : shown(version)}`,
  );
}

/** A text or a number as it is, cut short; of anything else its kind. */
export function shown(value: unknown): string {
  if (typeof value === "string") return [...value.slice(0, 128)].slice(0, 64).join("");
  return typeof value === "number" || value === null ? String(value) : typeof value;
}

/** The collections whose entries are sets. */
export type SetName = "members" | "children" | "openRequests" | "mentions" | "parties" | "queues";

/** The collections of single entries. */
export type EntryName = Exclude<CollectionName, SetName | "tallies">;

/** The key of a collection. */
export type KeyIn<Name extends CollectionName> = Parameters<Registry[Name]["has"]>[0];

/** What stands under a key of a collection. */
export type EntryIn<Name extends CollectionName> = Exclude<ReturnType<Registry[Name]["get"]>, undefined>;

/** What a set of a collection holds. */
export type ItemIn<Name extends SetName> = Parameters<EntryIn<Name>["has"]>[0];

type Collection = PersistentMap<string, unknown>;
type SetsOf<T extends string> = PersistentMap<string, PersistentSet<T>>;

/**
 * That to which an event says what it changes: it reads what it must know, puts and drops entries, adds to sets and
 * removes from them, and counts. One writer serves a whole decision or replay: it changes one copy of the registry's
 * record, and the registry that it began with stays as it was.
 */
export class Writer {
  private readonly next: { -readonly [Name in keyof Registry]: Registry[Name] };
  private event = "an event";

  /**
   * With `touched`, every key that is written is noted there. With `isVoid`, an event may speak of what is not there,
   * once nobody will believe what is written. The registry that it begins with is not kept: an older version of a
   * collection holds all that come after it.
   */
  constructor(
    before: Registry,
    private readonly touched: Set<Key> | undefined = undefined,
    private readonly isVoid: () => boolean = () => false,
  ) {
    this.next = asRegistry(before);
  }

  /** The registry after all that was written; the writer is of no use after. */
  done(): Registry {
    return this.next;
  }

  /** The event that is written now, by its name. */
  begin(event: string): void {
    this.event = event;
  }

  get<Name extends EntryName>(name: Name, key: KeyIn<Name>): EntryIn<Name> | undefined {
    return (this.next[name] as Collection).get(key) as EntryIn<Name> | undefined;
  }

  /** Whether something is there. */
  has<Name extends EntryName>(name: Name, key: KeyIn<Name>): boolean {
    return (this.next[name] as Collection).has(key);
  }

  put<Name extends EntryName>(name: Name, key: KeyIn<Name>, entry: EntryIn<Name>): void {
    this.become(name, key, (this.next[name] as Collection).set(key, entry));
  }

  drop(name: EntryName, key: string): void {
    this.become(name, key, (this.next[name] as Collection).delete(key));
  }

  /** The set under a key, to be read at once. */
  items<Name extends SetName>(name: Name, key: KeyIn<Name>): Members<ItemIn<Name>> {
    const items = (this.next[name] as SetsOf<ItemIn<Name>>).get(key);
    return items ?? emptySet<ItemIn<Name>>();
  }

  add<Name extends SetName>(name: Name, key: KeyIn<Name>, item: ItemIn<Name>): void {
    const sets = this.next[name] as SetsOf<string>;
    const items = sets.get(key) ?? emptySet<string>();
    const after = items.add(item);
    if (after !== items) this.become(name, key, sets.set(key, after), item);
  }

  /** Empty sets are not kept. */
  remove<Name extends SetName>(name: Name, key: KeyIn<Name>, item: ItemIn<Name>): void {
    const sets = this.next[name] as SetsOf<string>;
    const items = sets.get(key);
    const after = items?.delete(item);
    if (after === undefined || after === items) return;
    this.become(name, key, after === emptySet() ? sets.delete(key) : sets.set(key, after), item);
  }

  /** A count goes up or down; one of zero is not kept. */
  count(name: string, by: number): void {
    const { tallies } = this.next;
    const sum = (tallies.get(name) ?? 0) + by;
    this.become("tallies", name, sum === 0 ? tallies.delete(name) : tallies.set(name, sum));
  }

  /** An event speaks of something that is not there. */
  lack(what: string): void {
    if (!this.isVoid()) this.stop(`it speaks of ${what}, which is not there`);
  }

  /** An event can't follow what went before. */
  stop(why: string): never {
    throw new BrokenHistoryError(`${this.event} can't follow: ${why}`);
  }

  private become(name: CollectionName, id: string, collection: unknown, item?: string): void {
    if (this.touched !== undefined) {
      const key = keyIn(name, id);
      this.touched.add(item === undefined ? key : itemKey(key as SetKey, item));
    }
    (this.next as Record<CollectionName, unknown>)[name] = collection;
  }
}

/** In a function of its own: an empty registry left on the stack would hold every version that is made of it. */
export function writerOnEmpty(): Writer {
  return new Writer(emptyRegistry());
}
