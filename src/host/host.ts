import type { Catalogue } from "../catalogue/types.js";
import type { Actor } from "../context/actor.js";
import { type AnyContext, type Context, contextAt } from "../context/context.js";
import type { FactQuestion, Facts } from "../context/facts.js";
import { changesOf } from "../engine/evolve.js";
import { type DecideAnswer, decide, factsNeeded, keysOf, scopeAsked } from "../engine/handle.js";
import { withoutSecrets } from "../engine/without-secrets.js";
import { importRegistry } from "../import/import-registry.js";
import type { Moment } from "../kernel/instant.js";
import { accepted, type Result } from "../kernel/result.js";
import type { Policy } from "../policy/types.js";
import type { Command } from "../procedures/commands.js";
import type { ErasedPerson } from "../procedures/event.js";
import type { RegistryEvent } from "../procedures/events.js";
import type { Registry } from "../registry/registry.js";
import type { RowChange } from "../registry/row-changes.js";
import type { GivenAnswer, HostAnswer } from "./answer.js";
import { CommandIdError, ConflictError, OtherSettingsError } from "./errors.js";
import { withFacts } from "./facts.js";
import { answered, Loaded } from "./loaded.js";
import { fill, type OnProgress } from "./long-work.js";
import {
  type PasswordChanges,
  type PasswordDuties,
  type PasswordOwner,
  passwordDuties,
  passwordsIn,
} from "./passwords.js";
import type { GivenCommand, HostPorts } from "./ports.js";

/** How a host differs from what is usual. */
export interface HostSettings {
  readonly catalogue?: Catalogue;
  readonly policy?: Policy;
  /** How often a command is tried that others come between; 10 where nothing is said. */
  readonly attempts?: number;
  /** True: the store takes over this catalogue and this policy, though it was written under others. */
  readonly change?: boolean;
}

/** By whom and when a command is given, or a question asked. */
export interface Occasion {
  readonly actor: Actor;
  readonly now: Moment;
  /** What the host knows of the registers already; they are asked for the rest. */
  readonly facts?: Facts;
}

/** The same, of a command. */
export interface Giving extends Occasion {
  /** Its id, made by whoever gives it: given again under it, it is carried out once. At most 200 characters. */
  readonly id?: string;
}

/** Long work: when, and who is told how far it is. */
export interface Working {
  readonly now: Moment;
  /** How many events a transaction, from 1; 500 where nothing is said. */
  readonly atOnce?: number;
  readonly onProgress?: OnProgress;
}

/** A service that enforces the rules over a store. */
export interface Host {
  /**
   * Carries a command out: loads what it looks at, asks the registers, decides, hashes, and writes all at once; again when
   * others came between. Answers what happened, the first answer where the same was carried out under the same id, or
   * every rule that it breaks.
   *
   * Throws what a port throws, with nothing written; {@link ConflictError}, `CommandIdError`, `OtherSettingsError`,
   * `BrokenStoreError`; and a `TypeError` for what `contextAt` does not take.
   */
  give(command: Command, giving: Giving): Promise<HostAnswer>;
  /** Asks anything that a registry can be asked, of the rows that it looks at. */
  ask<T>(question: (registry: Registry, context: Context) => T, occasion: Occasion): Promise<T>;
  /** The same, of the host's own questions (`mayOpen`, `whoMayOpen`, …), which judge no actor. */
  askAsHost<T>(question: (registry: Registry, context: AnyContext) => T, now: Moment): Promise<T>;
  /**
   * Starts an empty store from an existing population, as `importRegistry` reads it; every fault of it where there is one,
   * with nothing written. Some hundred events a transaction: a store that was ever written is a `ConflictError`, and what a
   * port throws on the way leaves a part behind.
   */
  importPopulation(population: unknown, work: Working): Promise<Result<number>>;
  /** Writes the rows anew that events lead to, into a store whose rows were emptied. Answers how many events there were. */
  rebuild(events: Iterable<RegistryEvent> | AsyncIterable<RegistryEvent>, work: Working): Promise<number>;
}

const usualAttempts = 10;
const longestId = 200;
const hashesAtOnce = 8;

/** A host over the ports that are given: no I/O of its own, no clock, and nothing kept between two calls. */
export function createHost(ports: HostPorts, settings: HostSettings = {}): Host {
  return {
    give: (command, giving) => give(ports, settings, command, giving),
    ask: (question, { actor, now, facts = {} }) => {
      const context = contextAt(now, actor, { ...only(settings), facts });
      return answered(ports.store, { context }, (view) => question(view, context));
    },
    importPopulation: async (population, { now, onProgress, atOnce }) => {
      const context = contextAt(now, { kind: "import" }, only(settings));
      const events = importRegistry(population, context);
      if (!events.ok) return events;
      const loaded = new Loaded(ports.store);
      if ((await loaded.valueOf("settings:")) !== null) throw new ConflictError(1);
      const { seen } = loaded;
      const of = events.value.length;
      const work = {
        seen,
        keepsEvents: true,
        settings: await fingerprintOf(ports, context),
        of,
        onProgress,
        atOnce,
      };
      return accepted(await fill(ports.store, events.value, work));
    },
    rebuild: async (events, { now, onProgress, atOnce }) => {
      const loaded = new Loaded(ports.store);
      const context = contextAt(now, "host", only(settings));
      const fingerprint = await newFingerprint(ports, settings, context, await loaded.valueOf("settings:"));
      const { seen } = loaded;
      return fill(ports.store, events, {
        seen,
        keepsEvents: false,
        settings: fingerprint,
        of: null,
        onProgress,
        atOnce,
      });
    },
    askAsHost: (question, now) => {
      const context = contextAt(now, "host", only(settings));
      return answered(ports.store, { context }, (view) => question(view, context));
    },
  };
}

function only({ catalogue, policy }: HostSettings): {
  readonly catalogue?: Catalogue;
  readonly policy?: Policy;
} {
  return { ...(catalogue && { catalogue }), ...(policy && { policy }) };
}

async function give(
  ports: HostPorts,
  settings: HostSettings,
  command: Command,
  { actor, now, id, facts = {} }: Giving,
): Promise<HostAnswer> {
  if (id !== undefined && (typeof id !== "string" || id === "" || id.length > longestId)) {
    throw new TypeError(`giving.id: expected a text of 1 to ${longestId} characters`);
  }
  const { attempts = usualAttempts } = settings;
  const hashOf = hashing(ports, command);
  const digest = id === undefined ? null : await ports.digest(asked(command, actor));
  let context = contextAt(now, actor, { ...only(settings), facts });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const loaded = new Loaded(ports.store);
    const rest = id === undefined ? [] : [`command:${id}`];
    await loaded.load([...rest, "settings:", ...keysOf(null, command, context)]);
    const before = id === undefined ? null : ((await loaded.valueOf(`command:${id}`)) as GivenCommand | null);
    if (before !== null) {
      if (before.digest !== digest) throw new CommandIdError(before.id);
      return before.answer;
    }
    const fingerprint = await newFingerprint(ports, settings, context, await loaded.valueOf("settings:"));
    const decided = await decidedWith(ports, loaded, command, context);
    context = decided.context;
    const { answer, changes, duties, erase } = decided;
    if (!answer.ok) return answer;
    const given: GivenAnswer = { ok: true, events: answer.events, warnings: answer.warnings };
    if (answer.events.length === 0) return given;
    const outcome = await ports.store.write({
      seen: loaded.seen,
      changes,
      events: answer.events,
      passwords: await hashes(duties, hashOf),
      command: id === undefined || digest === null ? null : { id, digest, answer: given },
      settings: fingerprint,
      erase,
    });
    if (outcome === "written") return given;
  }
  throw new ConflictError(attempts);
}

/** What was asked, by whom, in one text and without secrets. */
function asked(command: Command, actor: Actor): string {
  const by = "session" in actor ? { ...actor, session: undefined } : actor;
  return JSON.stringify([withoutSecrets(command), by]);
}

/** What the store is to keep under `settings:`; `null` where it has that already. */
async function newFingerprint(
  ports: HostPorts,
  { change = false }: HostSettings,
  context: AnyContext,
  kept: unknown,
): Promise<string | null> {
  const fingerprint = await fingerprintOf(ports, context);
  if (fingerprint === kept) return null;
  if (kept !== null && !change) throw new OtherSettingsError();
  return fingerprint;
}

async function fingerprintOf({ digest }: HostPorts, { catalogue, policy }: AnyContext): Promise<string> {
  return digest(JSON.stringify([catalogue, policy]));
}

interface DecidedWith {
  readonly context: Context;
  readonly answer: DecideAnswer;
  readonly changes: readonly RowChange[];
  readonly duties: PasswordDuties;
  readonly erase: readonly ErasedPerson[];
}

/** Decides on what is loaded, and asks the registers for the facts that it lacks, each once. */
async function decidedWith(
  { registers }: HostPorts,
  loaded: Loaded,
  command: Command,
  start: Context,
): Promise<DecidedWith> {
  const known = new Set<string>();
  const scope = scopeAsked(command, start);
  for (let context = start; ; ) {
    const { questions, ...decided } = await loaded.answer({ context, scope }, (view) =>
      decidedOn(view, command, context),
    );
    const open = questions.filter((question) => !known.has(JSON.stringify(question)));
    if (open.length === 0) return { context, ...decided };
    for (const question of open) known.add(JSON.stringify(question));
    context = withFacts(context, await registers.facts(open));
  }
}

/** Everything that a command comes to on a view, so that nothing is left to load when it is to be written. */
function decidedOn(
  view: Registry,
  command: Command,
  context: Context,
): Omit<DecidedWith, "context"> & { readonly questions: readonly FactQuestion[] } {
  const answer = decide(view, command, context);
  const questions = answer.ok ? [] : factsNeeded(view, command, context);
  const events = answer.ok ? answer.events : [];
  return {
    answer,
    questions,
    changes: changesOf(view, events),
    duties: passwordDuties(view, events),
    erase: erasedBy(events, view),
  };
}

/** Whoever is erased: his account and numbers, which tell what of the past is his. */
function erasedBy(events: readonly RegistryEvent[], before: Registry): readonly ErasedPerson[] {
  return events.flatMap((event) => {
    const person = event.type === "PersonErased" ? before.accounts.get(event.data.account) : undefined;
    return person === undefined ? [] : [{ account: person.id, insz: [person.insz, ...person.aliases] }];
  });
}

/** Hashes what a command carries, for each owner once, however often the command is tried. */
function hashing(ports: HostPorts, command: Command): (owner: PasswordOwner) => Promise<string> | undefined {
  const made = new Map<PasswordOwner, Promise<string>>();
  let passwordOf: ReturnType<typeof passwordsIn> | undefined;
  return (owner) => {
    passwordOf ??= passwordsIn(command);
    const password = made.has(owner) ? undefined : passwordOf(owner);
    if (password !== undefined) made.set(owner, Promise.resolve(ports.hash(password)));
    return made.get(owner);
  };
}

/** A few at once, for each takes time and memory on purpose. What carried no password keeps none. */
async function hashes(
  { keep, ...rest }: PasswordDuties,
  hashOf: (owner: PasswordOwner) => Promise<string> | undefined,
): Promise<PasswordChanges> {
  const kept: { readonly owner: PasswordOwner; readonly hash: string }[] = [];
  for (let at = 0; at < keep.length; at += hashesAtOnce) {
    const some = keep
      .slice(at, at + hashesAtOnce)
      .map(async (owner) => ({ owner, hash: await hashOf(owner) }));
    for (const { owner, hash } of await Promise.all(some)) if (hash !== undefined) kept.push({ owner, hash });
  }
  return { ...rest, keep: kept };
}
