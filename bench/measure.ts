/** How the benchmarks measure: both sides in turn within one run, and of each the median round. */

/** One line of the table: what it costs on the library's side, on the other, and the most that the ratio may be. */
export interface Row {
  readonly name: string;
  readonly library: string;
  readonly other: string;
  readonly ratio: number;
  readonly target: number;
}

/** Work on one prepared batch; what it answers only keeps the engine from leaving the work out. */
export type Side<Batch> = (batch: Batch) => unknown;

const kept: unknown[] = [];

/** True where nothing is measured: each part runs small and twice, to see that both sides still agree (`npm run bench:try`). */
const isTried = process.env.BENCH_TRY !== undefined;

/** How many of something there are, where it is measured and where it is only tried. */
export function sized(measured: number, tried: number): number {
  return isTried ? tried : measured;
}

/**
 * Runs all sides on the same batch, round after round with a new batch each, and answers the median of each in
 * nanoseconds. The order turns from round to round, and short-lived garbage is collected before each turn, so that
 * nobody pays for what another left behind.
 */
export function interleaved<Batch>(
  rounds: number,
  prepare: (round: number) => Batch,
  sides: readonly Side<Batch>[],
): readonly number[] {
  const times: number[][] = sides.map(() => []);
  for (let round = 0; round < sized(rounds, 2); round++) {
    const batch = prepare(round);
    for (let turn = 0; turn < sides.length; turn++) {
      const at = (round + turn) % sides.length;
      globalThis.gc?.({ type: "minor" });
      const start = process.hrtime.bigint();
      const answer = (sides[at] as Side<Batch>)(batch);
      (times[at] as number[]).push(Number(process.hrtime.bigint() - start));
      kept[at] = answer;
    }
  }
  return times.map(median);
}

/** The row of two sides that were measured on batches of that many items. */
export function compared(
  name: string,
  [library = 0, other = 0]: readonly number[],
  items: number,
  target: number,
): Row {
  return {
    name,
    library: duration(library / items),
    other: duration(other / items),
    ratio: library / other,
    target,
  };
}

/** Nanoseconds in a unit that reads easily. */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(1)} ns`;
  return nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(2)} µs` : `${(nanoseconds / 1e6).toFixed(0)} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

/** A fixed sequence of made-up integers below a limit, so that every run measures the same. */
export type Dice = (limit: number) => number;

/** Dice that fall the same way for the same seed. */
export function dice(seed: number): Dice {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** One of a list. */
export function pick<T>(next: Dice, values: readonly T[]): T {
  return values[next(values.length)] as T;
}

/** The same value as a host reads it from a store or a request: with texts of its own, shared with nobody. */
export function received<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Stops the run when the two sides do not answer the same: there would be nothing to compare. */
export function assertSame(what: string, library: unknown, other: unknown): void {
  const [one, two] = [JSON.stringify(library), JSON.stringify(other)];
  if (one !== two) throw new Error(`${what}: ${one} is not ${two}`);
}
