import { eraseEvent } from "../engine/erase-event.js";
import { subjectsOf } from "../engine/subjects-of.js";
import type { ErasedPerson } from "../procedures/event.js";
import type { RegistryEvent } from "../procedures/events.js";
import { type ItemKey, itemParts, type Key, kindOfKey, setKinds } from "../registry/keys.js";
import type { RowChange } from "../registry/rows.js";
import type { PasswordOwner } from "./passwords.js";
import type { GivenCommand, Store, StoredRow, StoreWrite } from "./ports.js";

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
  const load: Store["load"] = (keys) => keys.map((key) => kept.row(key));
  return {
    load,
    atOneMoment: async (read) => {
      for (;;) {
        const { written } = kept;
        const answer = await read(load);
        // Somebody wrote meanwhile: what was read may be of two moments, and is read again.
        if (kept.written === written) return answer;
      }
    },
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
  /** How often something was written. */
  written = 0;
  events: readonly RegistryEvent[] = [];
  /** Where each account and number is spoken of: by the places of events, and by the keys of commands. */
  private readonly spokenOf = new Map<string, Set<number | string>>();
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
    this.written += 1;
    for (const change of changes) this.apply(change);
    if (command !== null) this.keepCommand(command);
    if (settings !== null) this.put("settings:", 1, settings);
    const { length } = this.events;
    this.events = [...this.events, ...events];
    for (const [at, event] of events.entries()) this.note(length + at, [event]);
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

  private keepCommand(command: GivenCommand): void {
    const key = `command:${command.id}`;
    this.put(key, 1, command);
    this.note(key, command.answer.events);
  }

  private note(place: number | string, events: readonly RegistryEvent[]): void {
    for (const name of events.flatMap(namesIn)) {
      this.spokenOf.set(name, (this.spokenOf.get(name) ?? new Set()).add(place));
    }
  }

  /** The past without his data: events, and the answers that tell of them. Nothing else is looked at. */
  private erase(person: ErasedPerson): void {
    const whole = { ...person, merged: this.mergedInto(person.account) };
    const erased = (event: RegistryEvent): RegistryEvent => eraseEvent(event, whole);
    const places = this.placesOf([whole.account, ...whole.merged, ...whole.insz]);
    const events = [...this.events];
    for (const place of places) {
      if (typeof place === "number") events[place] = erased(events[place] as RegistryEvent);
      else this.rewriteAnswer(place, erased);
    }
    this.events = events;
    for (const number of whole.insz) this.spokenOf.delete(number);
  }

  private rewriteAnswer(key: string, erased: (event: RegistryEvent) => RegistryEvent): void {
    const command = this.values.get(key)?.value as GivenCommand;
    const answer = { ...command.answer, events: command.answer.events.map(erased) };
    this.values.set(key, { version: 1, value: { ...command, answer } });
  }

  private mergedInto(account: ErasedPerson["account"]): ReturnType<typeof mergedInto> {
    const found = new Set([account]);
    // Whoever became his may have been others before: what is found here is gone through as well.
    for (const id of found) for (const one of mergedInto(this.eventsOf(id), id)) found.add(one);
    found.delete(account);
    return [...found];
  }

  private eventsOf(name: string): readonly RegistryEvent[] {
    return this.placesOf([name]).flatMap((place) =>
      typeof place === "number" ? (this.events[place] as RegistryEvent) : [],
    );
  }

  private placesOf(names: readonly string[]): readonly (number | string)[] {
    return [...new Set(names.flatMap((name) => [...(this.spokenOf.get(name) ?? [])]))];
  }
}

/** Under what an event is found again when somebody is erased: no other event tells of him. */
function namesIn(event: RegistryEvent): readonly string[] {
  const { accounts, numbers } = subjectsOf(event);
  return [...accounts, ...numbers];
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
