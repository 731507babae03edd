import type { Actor } from "../context/actor.js";
import { type AnyContext, type Context, contextAt } from "../context/context.js";
import type { Facts } from "../context/facts.js";
import { decodeCommand } from "../engine/decode.js";
import { changesOf } from "../engine/evolve.js";
import { type DecideAnswer, decide, scopeAsked } from "../engine/handle.js";
import { withoutSecrets } from "../engine/without-secrets.js";
import type { Moment } from "../kernel/instant.js";
import { accepted, type Result } from "../kernel/result.js";
import type { Command } from "../procedures/commands.js";
import type { ErasedPerson } from "../procedures/event.js";
import type { RegistryEvent } from "../procedures/events.js";
import type { Registry } from "../registry/registry.js";
import type { RowChange } from "../registry/rows.js";
import { emptySlice, onSliceAhead } from "../registry/slice.js";
import type { Scope } from "../scope/scope.js";
import { askedWithFacts, withFacts } from "./asked.js";
import { givenBefore, textOf, written } from "./checked.js";
import { CommandIdError, ConflictError } from "./errors.js";
import { hashes, hashing } from "./hashing.js";
import { answered, Loaded } from "./loaded.js";
import { fill, type OnProgress } from "./long-work.js";
import { type PasswordDuties, passwordDuties } from "./passwords.js";
import type { GivenAnswer, HostAnswer, HostPorts } from "./ports.js";
import { type HostSettings, KeptSettings } from "./settings.js";

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
  /**
   * Asks anything that a registry can be asked, of the rows that it looks at. The registers are asked for the facts that
   * it asks for and the occasion does not give. Throws what a port throws.
   */
  ask<T>(question: (registry: Registry, context: Context) => T, occasion: Occasion): Promise<T>;
  /** The same, of the host's own questions (`mayOpen`, `whoMayOpen`, …), which judge no actor. */
  askAsHost<T>(question: (registry: Registry, context: AnyContext) => T, now: Moment): Promise<T>;
  /**
   * Starts an empty store from an existing population, as `importRegistry` reads it: `(importer) => importRegistry(lists,
   * importer)`, so that a host that imports nothing does not carry it. Every fault of it where there is one, with nothing
   * written. Some hundred events a transaction: a store that was ever written is a `ConflictError`, and what a
   * port throws on the way leaves a part behind.
   */
  importPopulation(read: ReadPopulation, work: Working): Promise<Result<number>>;
  /** Writes the rows anew that events lead to, into a store whose rows were emptied. Answers how many events there were. */
  rebuild(events: Iterable<RegistryEvent> | AsyncIterable<RegistryEvent>, work: Working): Promise<number>;
}

/** Reads a population into the events that build it, for the actor and the settings that the host says. */
export type ReadPopulation = (importer: Context) => Result<readonly RegistryEvent[]>;

const usualAttempts = 10;
const longestId = 200;

/** A host over the ports that are given: no I/O of its own, no clock, and of what it is asked nothing kept between two calls. */
export function createHost(ports: HostPorts, settings: HostSettings = {}): Host {
  const kept = new KeptSettings(ports, settings);
  const asHost = (now: Moment): AnyContext => contextAt(now, "host", kept.given);
  return {
    give: (command, giving) => give(ports, kept, settings.attempts ?? usualAttempts, command, giving),
    ask: async (question, { actor, now, facts = {} }) => {
      const context = contextAt(now, actor, { ...kept.given, facts });
      const keys = new Set<string>();
      const { answer } = await askedWithFacts(ports.registers, context, question, (asking, ask) =>
        answered(ports.store, asking, keys, ask),
      );
      return answer;
    },
    askAsHost: async (question, now) => {
      const context = asHost(now);
      return answered(ports.store, { context }, new Set(), (view) => question(view, context));
    },
    importPopulation: async (read, { now, ...work }) => {
      const events = read(contextAt(now, { kind: "import" }, kept.given));
      if (!events.ok) return events;
      const loaded = new Loaded(ports.store);
      if ((await loaded.valueOf("settings:")) !== null) throw new ConflictError(1);
      const { seen } = loaded;
      const start = { seen, keepsEvents: true, settings: await kept.fingerprint(), of: events.value.length };
      return accepted(await fill(ports.store, events.value, { ...work, ...start }));
    },
    rebuild: async (events, { now, ...work }) => {
      asHost(now);
      const loaded = new Loaded(ports.store);
      const settings = await kept.toKeep(await loaded.valueOf("settings:"));
      return fill(ports.store, events, {
        ...work,
        seen: loaded.seen,
        keepsEvents: false,
        settings,
        of: null,
      });
    },
  };
}

async function give(
  ports: HostPorts,
  kept: KeptSettings,
  attempts: number,
  command: Command,
  { actor, now, id, facts = {} }: Giving,
): Promise<HostAnswer> {
  if (id !== undefined && (typeof id !== "string" || id === "" || id.length > longestId)) {
    throw new TypeError(`giving.id: expected a text of 1 to ${longestId} characters`);
  }
  const hashOf = hashing(ports, command);
  let context = contextAt(now, actor, { ...kept.given, facts });
  const text = id === undefined ? null : asked(command, context);
  const digest = text === null ? null : await textOf("digest", ports.digest(text));
  const scope = scopeAsked(command, context);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const hosts = id === undefined ? ["settings:"] : [`command:${id}`, "settings:"];
    const loaded = new Loaded(ports.store, [...hosts, ...keysAhead(command, context, scope)]);
    const before = id === undefined ? null : givenBefore(id, await loaded.valueOf(`command:${id}`));
    if (before !== null) {
      if (before.digest !== digest) throw new CommandIdError(before.id);
      return before.answer;
    }
    const fingerprint = await kept.toKeep(await loaded.valueOf("settings:"));
    const decided = await askedWithFacts(
      ports.registers,
      context,
      (view, facing) => decidedOn(view, command, facing),
      (asking, ask) => loaded.answer({ ...asking, scope }, ask),
    );
    context = decided.context;
    const { answer, changes, duties, erase } = decided.answer;
    if (!answer.ok) return answer;
    const given: GivenAnswer = { ok: true, events: answer.events, warnings: answer.warnings };
    if (answer.events.length === 0) return given;
    const outcome = await written(ports.store, {
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

/** What was asked, by whom, in one text and without secrets; `null` for what is no command, of which nothing is kept. */
function asked(command: unknown, { actor, policy }: Context): string | null {
  const read = decodeCommand(command, policy.limits);
  return read.ok ? JSON.stringify([withoutSecrets(read.value), { ...actor, session: undefined }]) : null;
}

interface Decision {
  readonly answer: DecideAnswer;
  readonly changes: readonly RowChange[];
  readonly duties: PasswordDuties;
  readonly erase: readonly ErasedPerson[];
}

/** What a command is likely to look at, as if the registers knew whatever it asks: nobody is asked for that. */
function keysAhead(command: Command, context: Context, scope: Scope | undefined): readonly string[] {
  const likely = withFacts(context, { permissive: true });
  const ask = (view: Registry): Decision => decidedOn(view, command, likely);
  const answer = onSliceAhead(emptySlice(), ask, { context: likely, scope });
  return answer.ok ? [] : answer.missing;
}

/** Everything that a command comes to on a view, so that nothing is left to load when it is to be written. */
function decidedOn(view: Registry, command: Command, context: Context): Decision {
  const answer = decide(view, command, context);
  const events = answer.ok ? answer.events : [];
  const [changes, duties] = [changesOf(view, events), passwordDuties(view, events)];
  return { answer, changes, duties, erase: erasedBy(events, view) };
}

/** Whoever is erased: his account and numbers, which tell what of the past is his. */
function erasedBy(events: readonly RegistryEvent[], before: Registry): readonly ErasedPerson[] {
  return events.flatMap((event) => {
    const person = event.type === "PersonErased" ? before.accounts.get(event.data.account) : undefined;
    return person === undefined ? [] : [{ account: person.id, insz: [person.insz, ...person.aliases] }];
  });
}
