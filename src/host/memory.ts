import { eraseEvent } from "../engine/erase-event.js";
import type { ErasedPerson } from "../procedures/event.js";
import type { RegistryEvent } from "../procedures/events.js";
import { type ItemKey, itemParts, type Key, kindOfKey, setKinds } from "../registry/keys.js";
import type { RowChange } from "../registry/row-changes.js";
import type { PasswordOwner } from "./passwords.js";
import type { Store, StoredRow, StoreWrite } from "./ports.js";

/** A store in the memory of one process: for demonstrations and tests, and to read before one writes a real one. */
export interface MemoryStore extends Store {
  /** What happened, in order. */
  readonly events: readonly RegistryEvent[];
  /** The rows of the registry, sorted by key. */
  readonly rows: readonly StoredRow[];
  /** The hash of a password; `undefined` where none is kept. */
  hashOf(owner: PasswordOwner): string | undefined;
}

/** An empty store in memory. */
export function memoryStore(): MemoryStore {
  const kept = new Kept();
  return {
    load: (keys) => keys.map((key) => kept.row(key)),
    write: (write) => kept.write(write),
    get events() {
      return kept.events;
    },
    get rows() {
      return kept.rows();
    },
    hashOf: (owner) => kept.hashes.get(owner),
  };
}

interface KeptRow {
  readonly version: number;
  readonly value: unknown;
}

class Kept {
  events: readonly RegistryEvent[] = [];
  readonly hashes = new Map<PasswordOwner, string>();
  private readonly values = new Map<string, KeptRow>();
  private readonly items = new Map<string, Set<string>>();
  /** How often each row changed; what never did is in state 0. */
  private readonly states = new Map<string, number>();

  /** Of a set, the list of its items. */
  row(key: string): StoredRow {
    const seen = this.states.get(key) ?? 0;
    if (isSet(key)) return { key, version: 1, value: [...(this.items.get(key) ?? [])].sort(), seen };
    const kept = this.values.get(key);
    return { key, version: kept?.version ?? 1, value: copyOf(kept?.value ?? null), seen };
  }

  rows(): readonly StoredRow[] {
    const keys = [...this.values.keys()].filter((key) => !key.startsWith("command:") && key !== "settings:");
    return keys.sort().map((key) => this.row(key));
  }

  /** Nothing is written where a row was changed since it was seen, or a new one is there. */
  write(write: StoreWrite): "written" | "conflict" {
    const { seen, passwords, settings } = write;
    const { changes, events, command, erase } = copyOf(write);
    for (const [key, state] of seen) if ((this.states.get(key) ?? 0) !== state) return "conflict";
    if (changes.some((one) => one.change === "put" && one.isNew && this.values.has(one.key)))
      return "conflict";
    if (command !== null && this.values.has(`command:${command.id}`)) return "conflict";
    for (const change of changes) this.apply(change);
    if (command !== null) this.put(`command:${command.id}`, 1, command);
    if (settings !== null) this.put("settings:", 1, settings);
    this.events = [...this.events, ...events];
    for (const { from, to } of passwords.move) this.moveHash(from, to);
    for (const { owner, hash } of passwords.keep) this.hashes.set(owner, hash);
    for (const owner of passwords.forget) this.hashes.delete(owner);
    for (const person of erase) this.erase(person);
    return "written";
  }

  private apply(one: RowChange): void {
    if (one.change === "put") this.put(one.key, one.version, one.value);
    else if (one.change === "delete") this.drop(one.key);
    else if (one.change === "count") this.count(one.key, one.by);
    else this.changeItem(one.change === "add", one.key);
  }

  private put(key: string, version: number, value: unknown): void {
    this.values.set(key, { version, value });
    this.changed(key);
  }

  private drop(key: string): void {
    this.values.delete(key);
    this.changed(key);
  }

  private count(key: string, by: number): void {
    const count = Number(this.values.get(key)?.value ?? 0) + by;
    if (count === 0) this.drop(key);
    else this.put(key, 1, count);
  }

  private changeItem(isThere: boolean, key: ItemKey): void {
    const { set, item } = itemParts(key);
    const items = this.items.get(set) ?? new Set();
    this.items.set(set, items);
    if (isThere) items.add(item);
    else items.delete(item);
    if (isThere) this.put(key, 1, true);
    else this.drop(key);
    this.changed(set);
  }

  private changed(key: string): void {
    this.states.set(key, (this.states.get(key) ?? 0) + 1);
  }

  private moveHash(from: PasswordOwner, to: PasswordOwner): void {
    const hash = this.hashes.get(from);
    this.hashes.delete(from);
    if (hash === undefined) this.hashes.delete(to);
    else this.hashes.set(to, hash);
  }

  /** The past without his data: events, and the answers that tell of them. */
  private erase(person: ErasedPerson): void {
    const whole = { ...person, merged: mergedInto(this.events, person.account) };
    this.events = this.events.map((event) => eraseEvent(event, whole));
    for (const [key, { version, value }] of this.values) {
      if (!key.startsWith("command:")) continue;
      const command = value as { readonly answer: { readonly events: readonly RegistryEvent[] } };
      const events = command.answer.events.map((event) => eraseEvent(event, whole));
      this.values.set(key, { version, value: { ...command, answer: { ...command.answer, events } } });
    }
  }
}

/** The ids of the accounts that became this one, as the events of the past tell: `eraseEvent` takes them. */
export function mergedInto(
  events: Iterable<RegistryEvent>,
  account: ErasedPerson["account"],
): NonNullable<ErasedPerson["merged"]> {
  const found = new Set([account]);
  // Whoever came by a merger may have come to it by others before.
  for (const event of [...events].reverse()) {
    if (event.type === "AccountsMerged" && found.has(event.data.account)) found.add(event.data.merged);
  }
  found.delete(account);
  return [...found];
}

/** What JSON keeps of a value: as a real store does, and nothing that the caller holds. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function isSet(key: string): boolean {
  return (setKinds as readonly string[]).includes(kindOfKey(key as Key));
}
