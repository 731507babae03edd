/**
 * Choices made from a list of numbers that fast-check generates and shrinks. Zero is the first of a list, the lowest
 * of a range and no to every chance, so that a shrunk step is a simple one.
 */
export class Draw {
  private made = 0;

  constructor(private readonly choices: readonly number[]) {}

  /** A whole number from 0 up to, but not including, that one. */
  below(end: number): number {
    const round = Math.floor(this.made / Math.max(1, this.choices.length));
    const choice = (this.choices[this.made % Math.max(1, this.choices.length)] ?? 0) + round * 7919;
    this.made += 1;
    return end <= 0 ? 0 : choice % end;
  }

  /** One of the list; `undefined` when it is empty. */
  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** One of a list that is never empty. */
  from<T>(list: readonly [T, ...T[]]): T {
    return this.of(list) ?? list[0];
  }

  /** One of the list, the first ones far more often. */
  early<T>(list: readonly T[]): T | undefined {
    return list[Math.min(this.below(list.length), this.below(list.length))];
  }

  /** True in that many cases of a hundred. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  /** Some of the list, in its order; at most that many. */
  some<T>(list: readonly T[], most: number): readonly T[] {
    const start = this.below(list.length);
    const count = Math.min(list.length, 1 + this.below(most));
    return [...list.slice(start), ...list.slice(0, start)].slice(0, count);
  }
}
