import fc from "fast-check";
import {
  type CommandType,
  commandTypes,
  decide,
  factsNeeded,
  type Key,
  keysOf,
  onSlice,
  type Registry,
  type Slice,
} from "../../src/index.js";
import { entryAt } from "../../src/registry/registry.js";
import { sliceWith } from "../../src/registry/slice.js";
import { commandSequences, type PlayedTurn, play } from "../../src/testing/index.js";
import { weightedCommands } from "../../src/testing/sequences/interpret.js";

/** What one command loaded, and looked at. */
export interface LoadedBy {
  readonly isAccepted: boolean;
  readonly rounds: number;
  /** The keys that the decision looked at. */
  readonly decided: number;
  /** Those that telling its changes looked at beside. */
  readonly stored: number;
  /** Those that were guessed, and that neither looked at. */
  readonly inVain: number;
}

/** Loads for a command what `keysOf` names, round by round, and looks at what is read of it in the end. */
export function loadedBy({ before, command, context, answer }: PlayedTurn): LoadedBy {
  const loaded = new Loaded(before);
  let rounds = 0;
  for (let keys = keysOf(null, command, context); keys.length > 0; rounds += 1) {
    loaded.load(keys);
    keys = keysOf(loaded.slice, command, context);
  }
  const decided = loaded.readBy((view) => factsNeeded(view, command, context));
  const told = loaded.readBy((view) => decide(view, command, context));
  return {
    isAccepted: answer.ok,
    rounds,
    decided: decided.size,
    stored: told.size - decided.size,
    inVain: loaded.size - told.size,
  };
}

/** Entries of a registry that were loaded, and which of them are read. */
class Loaded extends Map<Key, unknown> {
  readonly slice: Slice = sliceWith(this);
  private read = new Set<Key>();

  constructor(private readonly registry: Registry) {
    super();
  }

  load(keys: readonly Key[]): void {
    for (const key of keys) this.set(key, entryAt(this.registry, key));
  }

  override get(key: Key): unknown {
    this.read.add(key);
    return super.get(key);
  }

  readBy(ask: (view: Registry) => unknown): ReadonlySet<Key> {
    this.read = new Set();
    const answer = onSlice(this.slice, ask);
    if (!answer.ok) throw new Error(`it lacks ${answer.missing.join()}`);
    return this.read;
  }
}

/** One command type given again and again, each time about something else, to a registry where every role is filled. */
export function turnsOf(type: CommandType, spoiled: number, sequences = 1): readonly PlayedTurn[] {
  const options = { start: "grown", minLength: 30, maxLength: 30, spoiled } as const;
  const command = weightedCommands.indexOf(type);
  const turns: PlayedTurn[] = [];
  const drawn = fc.sample(commandSequences(options), { seed: 20_010_101, numRuns: sequences });
  for (const { start, steps } of drawn) {
    play({ start, steps: steps.map((step) => ({ ...step, command })) }, (turn) => {
      if (!turn.isStart && turn.command.type === type) turns.push(turn);
    });
  }
  return turns;
}

/** `docs/keys.md`: what each command loads. */
export function roundsSection(): string {
  return `## What a command loads

A round is one load of all keys that \`keysOf\` names, with the facts at hand. Below, each type was given again and again to the
registry that the sequences of \`toegangsbeheer/testing\` grow from, and what was accepted counted: in how many rounds
everything was loaded, how many keys the decision looked at, how many more telling its changes did, and how many were guessed
and not looked at. Facts that a host has yet to ask for may take a round more.

| command | in one round | in two | in more | keys to decide | to store | in vain |
| --- | --: | --: | --: | --: | --: | --: |
${commandTypes.map(line).join("\n")}`;
}

function line(type: CommandType): string {
  const found = turnsOf(type, 0)
    .map(loadedBy)
    .filter(({ isAccepted }) => isAccepted);
  const percent = (is: (one: LoadedBy) => boolean): string =>
    `${Math.round((100 * found.filter(is).length) / found.length)} %`;
  const mean = (of: (one: LoadedBy) => number): string =>
    (found.reduce((sum, one) => sum + of(one), 0) / found.length).toFixed(1);
  const cells = [
    `\`${type}\``,
    percent(({ rounds }) => rounds <= 1),
    percent(({ rounds }) => rounds === 2),
    percent(({ rounds }) => rounds > 2),
    mean(({ decided }) => decided),
    mean(({ stored }) => stored),
    mean(({ inVain }) => inVain),
  ];
  return `| ${cells.join(" | ")} |`;
}
