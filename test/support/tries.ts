/** How often a property is tried: 30 times, or as often as `FC_RUNS` says; `npm run check` says 100. */
export const tries = Number(process.env.FC_RUNS ?? 30);

/** That many tries at 100, and in proportion at more or fewer. */
export function triesOf(usual: number): number {
  return Math.max(1, Math.round((usual * tries) / 100));
}

/** Whether this is the long run, as `npm run check` makes it. */
export const isLong = tries >= 100;
