import type { FactQuestion, Facts } from "../context/facts.js";
import type { RefusedCommand } from "../engine/handle.js";
import type { ErasedPerson } from "../procedures/event.js";
import type { RegistryEvent } from "../procedures/events.js";
import type { LoadedRow, RowChange } from "../registry/rows.js";
import type { RuleViolation } from "../rules/index.js";
import type { PasswordChanges } from "./passwords.js";

/** Something now, or later. */
export type Awaitable<T> = T | PromiseLike<T>;

/** A row as a store gives it. */
export interface StoredRow extends LoadedRow {
  /**
   * Which state of the row this is: whatever the store knows it by (a number, a text), for rows that are not there as
   * well. It comes back in {@link StoreWrite.seen}. A store with serializable transactions may leave it out.
   */
  readonly seen?: unknown;
}

/** What one transaction writes: all of it, or nothing. */
export interface StoreWrite {
  /** The state in which each row was loaded that led to this, by key. */
  readonly seen: ReadonlyMap<string, unknown>;
  /** What changes in the rows of the registry: see `docs/keys.md` for each kind. */
  readonly changes: readonly RowChange[];
  /** What happened, to be kept behind all that came before, in this order. */
  readonly events: readonly RegistryEvent[];
  /** What becomes of the hashes of passwords. */
  readonly passwords: PasswordChanges;
  /** To be kept under `command:` and its id, where it has one. */
  readonly command: GivenCommand | null;
  /** To be kept under `settings:`, where it changes. */
  readonly settings: string | null;
  /**
   * Whoever is erased: the events of the past are rewritten by `eraseEvent`, and the answers of commands with them. Only
   * those tell of him that name one of his accounts or numbers: a store that keeps an index by `subjectsOf` finds them.
   */
  readonly erase: readonly ErasedPerson[];
}

/** A command that was carried out, now or before under the same id. */
export interface GivenAnswer {
  readonly ok: true;
  readonly events: readonly RegistryEvent[];
  readonly warnings: readonly RuleViolation[];
}

/** What becomes of a command that a host is given. */
export type HostAnswer = GivenAnswer | RefusedCommand;

/** A command that was carried out: what was asked under an id, and what was answered. */
export interface GivenCommand {
  readonly id: string;
  /** Of what was asked, without secrets. */
  readonly digest: string;
  readonly answer: GivenAnswer;
}

/** Where a host keeps rows, events and hashes. Whatever it throws comes through, and nothing is half written. */
export interface Store {
  /**
   * One row for each of these keys: its value, `null` where nothing is; under the key of a set the list of its items, under
   * `command:` and an id that command, under `settings:` that text.
   */
  load(keys: readonly string[]): Awaitable<readonly StoredRow[]>;
  /**
   * Loads for one question: whatever is loaded until `read` has ended stood there together, whoever writes meanwhile. A
   * store may leave it out; then each load is of its own moment.
   */
  atOneMoment?<T>(read: (load: Store["load"]) => Promise<T>): Promise<T>;
  /** `"conflict"`, and nothing written, where a row was changed since it was seen, or a new one is there already. */
  write(write: StoreWrite): Awaitable<"written" | "conflict">;
}

/** The registers around: what they know, for a decision that asks. */
export interface Registers {
  /**
   * The facts that answer these questions, as far as they can: what is left out stays unknown. What an earlier answer to the
   * same command said stays known beside it.
   */
  facts(questions: readonly FactQuestion[]): Awaitable<Facts>;
}

/** What a host brings. Registers are asked and passwords hashed between loading and writing, outside any transaction. */
export interface HostPorts {
  readonly store: Store;
  readonly registers: Registers;
  /** A hash of a password, made to withstand whoever steals it: scrypt, Argon2. */
  hash(password: string): Awaitable<string>;
  /** A digest of a text, by which nobody can tell the text: SHA-256 under a key of the host. */
  digest(text: string): Awaitable<string>;
}
