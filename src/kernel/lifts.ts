/** Makes what was kept under one version that of the next. */
export type Lift = (kept: unknown) => unknown;

/** By name, what lifts each older version to the next: the first lifts version 1. */
export type Lifts = Readonly<Record<string, readonly Lift[]>>;

/** The version in which something of that name is kept now. */
export function presentVersion(lifts: Lifts, name: string): number {
  return stepsOf(lifts, name).length + 1;
}

/** What lifts that version to the present one; `undefined` for what is no version, or a later one. */
export function lifting(lifts: Lifts, name: string, version: unknown): Lift | undefined {
  const steps = stepsOf(lifts, name);
  if (!Number.isInteger(version)) return undefined;
  const from = (version as number) - 1;
  if (from < 0 || from > steps.length) return undefined;
  return (kept) => steps.slice(from).reduce((lifted, lift) => lift(lifted), kept);
}

function stepsOf(lifts: Lifts, name: string): readonly Lift[] {
  return Object.hasOwn(lifts, name) ? (lifts[name] ?? []) : [];
}
