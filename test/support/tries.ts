/** How often a property is tried: 30 times, or as often as `FC_RUNS` says; `npm run check` says 100. */
export const tries = Number(process.env.FC_RUNS ?? 30);

/** That many tries at 100, and in proportion at more or fewer. */
export function triesOf(usual: number): number {
  return Math.max(1, Math.round((usual * tries) / 100));
}

/**
 * Whether there are tries enough to expect of a law that it met everything it speaks of at least once: some things are rare,
 * and fewer than 30 may pass them by.
 */
export const meetsAll = tries >= 30;

/** Whether this is the long run, as `npm run check` makes it. */
export const isLong = tries >= 100;
