import fc from "fast-check";
import type { Username } from "../credentials/username.js";
import { replay } from "../engine/evolve.js";
import { CommandIdError } from "../host/errors.js";
import { createHost, type Giving } from "../host/host.js";
import type { PasswordOwner } from "../host/passwords.js";
import type { Awaitable, HostAnswer, Store } from "../host/ports.js";
import type { Command } from "../procedures/commands.js";
import type { RegistryEvent } from "../procedures/events.js";
import { invariantFaults } from "../registry/invariants.js";
import { type LoadedRow, rowsOf } from "../registry/rows.js";
import { contractCommands } from "./contract-commands.js";
import { fails, given, hostOn, portsOn, same } from "./contract-host.js";
import { commandSequences, play } from "./sequences/sequences.js";

/** A store that is to be proven, empty, and a look at what it holds. */
export interface ContractSubject {
  readonly store: Store;
  /** The rows of the registry, in any order. */
  rows(): Awaitable<readonly LoadedRow[]>;
  /** All that happened, in an order that replays. */
  events(): Awaitable<readonly RegistryEvent[]>;
  /** The hash that is kept of a password; `undefined` where none is. */
  hashOf(owner: PasswordOwner): Awaitable<string | undefined>;
  /** Makes the next write die at that step, 0 the first, where it has so many: it throws, and nothing of it stays. */
  dieAt?(step: number): Awaitable<void>;
  /** Ends what was opened. */
  close?(): Awaitable<void>;
}

/** One thing that a store must do: what fails is an error. */
export interface ContractCase {
  readonly name: string;
  /** Tries it on a store of its own; rejects where it does not hold. */
  run(): Promise<void>;
}

/** How thoroughly a store is tried. */
export interface ContractOptions {
  /** How many sequences of commands; 20 where nothing is said. */
  readonly sequences?: number;
  /** Which ones. */
  readonly seed?: number;
  /**
   * Lets time pass in which another writes, between two rounds of a question: some turns of the process where nothing is
   * said. A store beyond a network needs some tenths of a second.
   */
  readonly pause?: () => Awaitable<void>;
}

/**
 * What a store must do for `createHost`, as cases to be run by any test framework: each opens a store of its own. Whoever
 * passes them keeps what a registry in memory keeps, whatever comes between.
 */
export function storeContract(
  open: () => Awaitable<ContractSubject>,
  { sequences = 20, seed = 1, pause = someTurns }: ContractOptions = {},
): readonly ContractCase[] {
  const on = (name: string, run: (subject: ContractSubject) => Promise<void>): ContractCase => ({
    name,
    run: async () => {
      const subject = await open();
      try {
        await run(subject);
      } finally {
        await subject.close?.();
      }
    },
  });
  return [
    on("loads one row for each key, and says of what is not there that it is not", loadsEachKey),
    ...fc
      .sample(commandSequences({ spoiled: 20, maxLength: 12, start: "grown" }), { numRuns: sequences, seed })
      .map((sequence, at) =>
        on(`answers and keeps what a registry in memory does, sequence ${at + 1}`, (subject) =>
          answersAsInMemory(subject, sequence),
        ),
      ),
    on("carries a command out once under its id, and no other under it", carriesOutOnce),
    ...contractCommands.races.map(({ name, before = [], one, other }) =>
      on(`lets one of two writers win: ${name}`, async (subject) => {
        await given(hostOn(subject.store), [...contractCommands.start, ...before]);
        await letsOneWin(subject, one, other);
      }),
    ),
    on("writes all or nothing, wherever it dies", writesAllOrNothing),
    on("keeps, moves and forgets the hashes of passwords", keepsHashes),
    on("rewrites the past of whoever is erased", rewritesThePast),
    on("answers a question of one moment, where it says that it does", (subject) =>
      answersOfOneMoment(subject, pause),
    ),
  ];
}

async function loadsEachKey({ store }: ContractSubject): Promise<void> {
  const keys = [
    "account:nobody",
    "members:0412398765",
    "size:members:0412398765",
    "command:none",
    "settings:",
  ];
  const rows = await store.load(keys);
  same("the keys", rows.map(({ key }) => key).sort(), [...keys].sort());
  const told = new Map(rows.map(({ key, value }) => [key, value]));
  same("nothing", [told.get("account:nobody"), told.get("command:none")], [null, null]);
  same("an empty set", told.get("members:0412398765") ?? [], []);
}

async function answersAsInMemory(
  subject: ContractSubject,
  sequence: Parameters<typeof play>[0],
): Promise<void> {
  const host = hostOn(subject.store);
  const turns: { readonly command: Command; readonly giving: Giving; readonly answer: unknown }[] = [];
  const registry = play(sequence, ({ command, context, answer }) => {
    const { actor, now, facts } = context;
    const told = answer.ok ? { ok: true, events: answer.events, warnings: answer.warnings } : answer;
    turns.push({ command, giving: { actor, now, facts }, answer: told });
  });
  const explicit = createHost({ ...portsOn(subject.store), registers: { facts: () => ({}) } });
  for (const { command, giving, answer } of turns) {
    same(command.type, await (giving.facts?.permissive ? host : explicit).give(command, giving), answer);
  }
  await keeps(subject, registry);
}

/** The rows are those of the registry, and the events lead there. */
async function keeps(subject: ContractSubject, registry: Parameters<typeof rowsOf>[0]): Promise<void> {
  const plain = (rows: Iterable<LoadedRow>): unknown[] =>
    [...rows].map(({ key, value }) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1));
  same("the rows", plain(await subject.rows()), plain(rowsOf(registry)));
  same("the rows of the events", plain(rowsOf(replay(await subject.events()))), plain(rowsOf(registry)));
}

/** What is kept hangs together, whatever led there. */
async function isWhole(subject: ContractSubject): Promise<void> {
  const registry = replay(await subject.events());
  same("the faults", invariantFaults(registry), []);
  await keeps(subject, registry);
}

async function carriesOutOnce(subject: ContractSubject): Promise<void> {
  const host = hostOn(subject.store);
  await given(host, contractCommands.start);
  const [command, giving] = contractCommands.newcomer("one", "eersteman1");
  const first = await host.give(command, { ...giving, id: "command-1" });
  same("the second answer", await host.give(command, { ...giving, id: "command-1" }), first);
  const [another] = contractCommands.newcomer("two", "tweedeman2");
  await fails(() => host.give(another, { ...giving, id: "command-1" }), CommandIdError.name);
  await isWhole(subject);
}

/** Both load before either writes: the second to write finds the first one's work, and decides again on it. */
async function letsOneWin(
  subject: ContractSubject,
  one: readonly [Command, Giving],
  other: readonly [Command, Giving],
): Promise<void> {
  let waiting: (() => void) | undefined;
  const met = new Promise<void>((meet) => {
    waiting = meet;
  });
  let arrived = 0;
  const meeting: Store = {
    load: (keys) => subject.store.load(keys),
    write: async (write) => {
      arrived += 1;
      if (arrived === 2) waiting?.();
      if (arrived <= 2) await met;
      return subject.store.write(write);
    },
  };
  const answers: readonly HostAnswer[] = await Promise.all(
    [one, other].map(([command, giving]) => hostOn(meeting).give(command, giving)),
  );
  same("the winners", answers.filter(({ ok }) => ok).length, 1);
  await isWhole(subject);
}

async function writesAllOrNothing(subject: ContractSubject): Promise<void> {
  if (subject.dieAt === undefined) return;
  const host = hostOn(subject.store);
  await given(host, contractCommands.start);
  const [command, giving] = contractCommands.newcomer("one", "eersteman1");
  const kept = async (): Promise<unknown> => [
    await subject.rows(),
    await subject.events(),
    await subject.hashOf("account:one"),
  ];
  const before = JSON.stringify(await kept());
  for (let step = 0; step < 100; step += 1) {
    await subject.dieAt(step);
    const isDead = await host.give(command, { ...giving, id: "command-1" }).then(
      () => false,
      () => true,
    );
    if (!isDead) break;
    same(`what is left of a write that died at step ${step}`, JSON.stringify(await kept()), before);
    if (step === 99) throw new Error("a write has too many steps");
  }
  await isWhole(subject);
}

async function keepsHashes(subject: ContractSubject): Promise<void> {
  const host = hostOn(subject.store);
  await given(host, contractCommands.start);
  await given(host, [
    contractCommands.newcomer("one", "eersteman1"),
    contractCommands.newcomer("two", "tweedeman2"),
  ]);
  const [one, two] = ["account:one", "account:two"] as const;
  same(
    "kept at opening",
    [await subject.hashOf(one), await subject.hashOf("account:nobody")],
    ["hash of 12 characters", undefined],
  );
  await given(host, contractCommands.merger);
  same(
    "moved at a merger",
    [await subject.hashOf(one), await subject.hashOf(two)],
    ["hash of 13 characters", undefined],
  );
  await given(host, contractCommands.erasure(2));
  same("forgotten at an erasure", await subject.hashOf(one), undefined);
  await isWhole(subject);
}

async function rewritesThePast(subject: ContractSubject): Promise<void> {
  const host = hostOn(subject.store);
  await given(host, [...contractCommands.start, ...contractCommands.mandate]);
  const [one, asOne] = contractCommands.newcomer("one", "eersteman1");
  const [two, asTwo] = contractCommands.newcomer("two", "tweedeman2");
  await given(host, [
    [one, { ...asOne, id: "command-1" }],
    [two, { ...asTwo, id: "command-2" }],
    ...contractCommands.merger,
    ...contractCommands.erasure(2),
  ]);
  const answers = await subject.store.load(["command:command-1", "command:command-2"]);
  const text = JSON.stringify([await subject.events(), await subject.rows(), answers]);
  for (const personal of contractCommands.personal) {
    if (text.includes(personal)) throw new Error("what was erased stands in what is kept");
  }
  await isWhole(subject);
}

/**
 * Whose user names they are shows in one round, their numbers in the next, whose these are in a third; behind the first of them
 * one is erased, and another where the store reads again.
 */
async function answersOfOneMoment({ store }: ContractSubject, pause: () => Awaitable<void>): Promise<void> {
  const { atOneMoment } = store;
  if (atOneMoment === undefined) return;
  const host = hostOn(store);
  const people = contractCommands.people;
  await given(host, [...contractCommands.start, ...people.flatMap(({ comes, goes }) => [comes, goes])]);
  const left = people.map(({ isErased }) => isErased);
  let erasing: Promise<void> = Promise.resolve();
  const disturbed: Store = {
    ...store,
    atOneMoment: (read) =>
      atOneMoment((load) => {
        let isFirst = true;
        return read(async (keys) => {
          const rows = await load(keys);
          if (isFirst) erasing = given(host, left.splice(0, 1));
          isFirst = false;
          // A store that lets nobody write meanwhile is not waited for.
          await Promise.race([erasing, pause()]);
          return rows;
        });
      }),
  };
  const found = await hostOn(disturbed).askAsHost(
    (registry) =>
      people.map(({ username }) => {
        const owner = registry.usernames.get(username as Username) ?? null;
        if (owner === null) return true;
        const account = registry.accounts.get(owner);
        return account !== undefined && registry.numbers.get(account.insz) === owner;
      }),
    "2026-03-02T09:00:00.000Z",
  );
  await erasing;
  if (found.includes(false)) throw new Error("found the user name of somebody who is not there");
}

async function someTurns(): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) await undefined;
}
