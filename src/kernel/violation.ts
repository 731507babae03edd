/** Where in the input the fault lies: field names and list positions, outermost first; empty for the whole. */
export type Path = readonly (string | number)[];

/** What a violation's message is filled with: plain values, never personal data and never a secret. */
export type Params = Readonly<Record<string, string | number>>;

/** One broken rule, as plain data: the rule's code, the field at fault and the parameters of its message. */
export interface Violation<Code extends string = string> {
  readonly code: Code;
  readonly path: Path;
  readonly params: Params;
}

const nothing: Params = Object.freeze({});
const whole: Path = Object.freeze([]);

/** Makes a violation; without a path it concerns the whole input. */
export function violation<Code extends string>(
  code: Code,
  path: Path = whole,
  params: Params = nothing,
): Violation<Code> {
  return { code, path, params };
}

/** The same violations, told from one level further out: `['email']` becomes `['chief', 'email']`. */
export function under<V extends Violation>(
  prefix: Path,
  violations: readonly [V, ...V[]],
): readonly [V, ...V[]];
export function under<V extends Violation>(prefix: Path, violations: readonly V[]): readonly V[];
export function under<V extends Violation>(prefix: Path, violations: readonly V[]): readonly V[] {
  return violations.map((found) => ({ ...found, path: [...prefix, ...found.path] }));
}
