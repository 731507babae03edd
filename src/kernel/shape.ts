import { type Result, unlessBroken } from "./result.js";
import { type Params, type Violation, violation } from "./violation.js";
import { countCharacters } from "./visible.js";

/** What can be wrong with the shape of an input. */
export type ShapeViolation = Violation<"input.shape" | "limit.exceeded">;

/** Caps by name: each list and text says which one holds for it. */
export type Caps = Readonly<Record<string, number>>;

/** What goes along while an input is read: the caps, where the reading stands, and the faults found so far. */
export interface Reading {
  readonly caps: Caps;
  /** Whether the fields of a record keep their order; else they come in that of its shape. */
  readonly keepsOrder: boolean;
  readonly path: (string | number)[];
  readonly faults: ShapeViolation[];
}

/** Reads an untrusted value into a fresh one; a fault goes into the reading, and the answer then has no meaning. */
export interface Shape<T> {
  /** What it asks for: a code, or several with a comma between where each will do. */
  readonly expected: string;
  /** What the codes are about: values, bounds, levels. */
  readonly about?: Params | undefined;
  readonly read: (input: unknown, reading: Reading) => T;
  /** Tells what a value that was read names; absent where it names nothing. See {@link naming}. */
  names?(value: T, note: Note): void;
  /** What it is made of, for whoever describes it; absent where `expected` and `about` say all. */
  readonly made?: Made;
}

/** Shapes of fields, whatever their record is. */
type Fields = Readonly<Record<string, Shape<unknown>>>;

/** What a shape is made of. */
export type Made =
  | { readonly kind: "text"; readonly cap: string }
  | { readonly kind: "anything" }
  | { readonly kind: "list"; readonly item: Shape<unknown>; readonly cap: string }
  | { readonly kind: "record"; readonly fields: Fields; readonly isOpen: boolean }
  | {
      readonly kind: "dictionary";
      readonly item: Shape<unknown>;
      readonly longestKey: number;
      readonly cap: string;
    }
  | { readonly kind: "either"; readonly word: string | null; readonly shape: Shape<unknown> }
  | { readonly kind: "variants"; readonly shapes: readonly Shape<unknown>[] };

/** Told of something that a value names: of what kind it is, and its id. */
export type Note = (kind: string, id: string) => void;

/** A field that may be absent. */
export interface OptionalShape<T> extends Shape<T> {
  readonly optional: true;
}

/** The shapes of a record's fields; a field that may be absent in `T` must be marked {@link optional}. */
export type FieldShapes<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalShape<Exclude<T[K], undefined>> : Shape<T[K]>;
};

const mostKeys = 200;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Reads anything at all by a shape. Whatever the input does (getters and proxies that throw, `__proto__` keys,
 * cycles), the answer is a fresh value or violations with their paths; the input is never changed.
 */
export function readShape<T>(
  shape: Shape<T>,
  input: unknown,
  caps: Caps,
  keepsOrder = false,
): Result<T, ShapeViolation> {
  const reading: Reading = { caps, keepsOrder, path: [], faults: [] };
  let value: T;
  try {
    value = shape.read(input, reading);
  } catch {
    return {
      ok: false,
      violations: [violation("input.shape", [...reading.path], { expected: "plain-data" })],
    };
  }
  return unlessBroken(value, reading.faults);
}

/** Notes that the value at hand is not what was expected. The answer stands in for a value and has no meaning. */
export function misshapen(expected: string, reading: Reading, about?: Params): never {
  reading.faults.push(violation("input.shape", [...reading.path], { expected, ...about }));
  return undefined as never;
}

function tooLong(limit: number, reading: Reading): never {
  reading.faults.push(violation("limit.exceeded", [...reading.path], { limit }));
  return undefined as never;
}

/** The same shape, whose values are ids of something of that kind: lists and records of them name it too. */
// @__NO_SIDE_EFFECTS__
export function naming<T extends string>(kind: string, shape: Shape<T>): Shape<T> {
  return { ...shape, names: (value, note) => note(kind, value) };
}

/** The same shape, whose values are only mentioned: they name nothing. */
// @__NO_SIDE_EFFECTS__
export function unnamed<T>({ names: _, ...shape }: Shape<T>): Shape<T> {
  return shape;
}

/** A shape made of a test that also narrows the type. */
// @__NO_SIDE_EFFECTS__
export function guarded<T>(expected: string, is: (input: unknown) => input is T, about?: Params): Shape<T> {
  return {
    expected,
    about,
    read: (input, reading) => (is(input) ? input : misshapen(expected, reading, about)),
  };
}

/** True for text without half a surrogate pair. */
export function isWellFormed(input: string): boolean {
  return !loneSurrogate.test(input);
}

/** True for a text of at most so many characters, in code points; one of more than twice as many units isn't counted. */
export function isWithin(limit: number, input: string): boolean {
  return input.length <= limit || (input.length <= 2 * limit && countCharacters(input) <= limit);
}

/** Text, well-formed and no longer than the cap of that name. */
// @__NO_SIDE_EFFECTS__
export function text(cap = "text"): Shape<string> {
  const expected = "text";
  return {
    expected,
    made: { kind: "text", cap },
    read: (input, reading) => {
      if (typeof input !== "string") return misshapen(expected, reading);
      const limit = reading.caps[cap] ?? Number.POSITIVE_INFINITY;
      if (!isWithin(limit, input)) return tooLong(limit, reading);
      return isWellFormed(input) ? input : misshapen("well-formed-text", reading);
    },
  };
}

/** Anything at all, as it is: for what is read later, or not at all. */
export const anything: Shape<unknown> = {
  expected: "anything",
  made: { kind: "anything" },
  read: (input) => input,
};

/** `true` or `false`. */
export const flag: Shape<boolean> = guarded("one-of", (input) => typeof input === "boolean", {
  values: "true,false",
});

/** A whole number from 0 up to 2^53 - 1. */
export const count: Shape<number> = guarded(
  "whole-number",
  (input): input is number => Number.isSafeInteger(input) && (input as number) >= 0,
);

/** One of a few texts. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  const allowed: ReadonlySet<unknown> = new Set(values);
  return guarded("one-of", (input): input is T => allowed.has(input), { values: values.join() });
}

/** The shape, or `null`. */
// @__NO_SIDE_EFFECTS__
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return either(null, `${shape.expected},null`, {}, shape);
}

/** The shape, in a field that may also be absent or `undefined`. */
// @__NO_SIDE_EFFECTS__
export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  return { ...shape, optional: true };
}

/** A word, or else the shape: `self` or a person. */
// @__NO_SIDE_EFFECTS__
export function wordOr<A extends string, B extends object>(word: A, shape: Shape<B>): Shape<A | B> {
  return either(word, `one-of,${shape.expected}`, { values: word }, shape);
}

/** One value, or else the shape. Of what is neither is told that either was expected. */
function either<A extends string | null, B>(
  value: A,
  expected: string,
  more: Params,
  shape: Shape<B>,
): Shape<A | B> {
  const about = { ...shape.about, ...more };
  const { names } = shape;
  return {
    expected,
    about,
    made: { kind: "either", word: value, shape },
    ...(names && { names: (found: A | B, note: Note) => found === value || names(found as B, note) }),
    read: (input, reading) => {
      if (input === value) return value;
      const { faults, path } = reading;
      const before = faults.length;
      const read = shape.read(input, reading);
      const fault = faults[before];
      if (fault?.params.expected === shape.expected && fault.path.length === path.length) {
        faults[before] = { ...fault, params: { expected, ...about } };
      }
      return read;
    },
  };
}

/** A list of one shape, no longer than the cap of that name. */
// @__NO_SIDE_EFFECTS__
export function list<T>(shape: Shape<T>, cap: string): Shape<readonly T[]> {
  const expected = "list";
  const { names } = shape;
  return {
    expected,
    made: { kind: "list", item: shape, cap },
    ...(names && {
      names: (items: readonly T[], note: Note) => {
        for (const item of items) names(item, note);
      },
    }),
    read: (input, reading) => {
      if (!Array.isArray(input)) return misshapen(expected, reading);
      const length = input.length;
      const limit = reading.caps[cap] ?? Number.POSITIVE_INFINITY;
      if (length > limit) return tooLong(limit, reading);
      const items: T[] = [];
      for (let at = 0; at < length; at += 1) {
        const item: unknown = input[at];
        // A hole ends the list: there may be billions of them, and JSON has none.
        if (item === undefined && !Object.hasOwn(input, at)) return inside(at, noHole, item, reading);
        items.push(inside(at, shape, item, reading));
      }
      return items;
    },
  };
}

/** A plain object with these fields and no others. */
// @__NO_SIDE_EFFECTS__
export function record<T extends object>(fields: FieldShapes<T>): Shape<T> {
  const known = new Set(Object.keys(fields));
  const expected = "object";
  const readFields = readerOf(fields);
  return {
    expected,
    made: { kind: "record", fields: fields as Fields, isOpen: false },
    ...namesIn(fields),
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(expected, reading);
      const keys = Object.keys(input);
      if (keys.length > mostKeys) return tooLong(mostKeys, reading);
      const fresh = readFields(input, reading);
      for (const key of keys) if (!known.has(key)) inside(key, unknownKey, undefined, reading);
      return reading.keepsOrder ? inOrderOf(keys, fresh) : fresh;
    },
  };
}

/** What the fields of a record name, where any of them names anything. */
function namesIn<T extends object>(fields: FieldShapes<T>): Pick<Shape<T>, "names"> {
  const naming = (Object.entries(fields) as [keyof T, Shape<unknown>][]).flatMap(([key, { names }]) =>
    names === undefined ? [] : [{ key, names }],
  );
  if (naming.length === 0) return {};
  return {
    names: (value, note) => {
      for (const { key, names } of naming) if (value[key] !== undefined) names(value[key], note);
    },
  };
}

/** The same fields in that order. */
function inOrderOf<T extends object>(keys: readonly string[], fields: T): T {
  const present = Object.keys(fields);
  if (present.length !== keys.length || present.every((key, at) => key === keys[at])) return fields;
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(fields, key)])) as T;
}

/** A plain object with these fields; whatever else it has is not looked at. */
// @__NO_SIDE_EFFECTS__
export function openRecord<T extends object>(fields: FieldShapes<T>): Shape<T> {
  const expected = "object";
  const readFields = readerOf(fields);
  return {
    expected,
    made: { kind: "record", fields: fields as Fields, isOpen: true },
    read: (input, reading) =>
      isPlainObject(input) ? readFields(input, reading) : misshapen(expected, reading),
  };
}

function readerOf<T extends object>(
  fields: FieldShapes<T>,
): (input: Readonly<Record<string, unknown>>, reading: Reading) => T {
  const expectations = (Object.entries(fields) as [string, Shape<unknown>][]).map(([key, shape]) => ({
    key,
    shape,
    mayBeAbsent: "optional" in shape,
  }));
  return (input, reading) => {
    const fresh: Record<string, unknown> = {};
    for (const { key, shape, mayBeAbsent } of expectations) {
      const value = Object.hasOwn(input, key) ? input[key] : undefined;
      if (value === undefined && mayBeAbsent) continue;
      fresh[key] = inside(key, shape, value, reading);
    }
    return fresh as T;
  };
}

/** A plain object whose values have one shape, under keys of at most so many characters; no more of them than the cap says. */
// @__NO_SIDE_EFFECTS__
export function dictionary<T>(
  shape: Shape<T>,
  longestKey: number,
  cap: string,
): Shape<Readonly<Record<string, T>>> {
  const expected = "object";
  return {
    expected,
    made: { kind: "dictionary", item: shape, longestKey, cap },
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(expected, reading);
      const keys = Object.keys(input);
      const limit = reading.caps[cap] ?? Number.POSITIVE_INFINITY;
      if (keys.length > limit) return tooLong(limit, reading);
      const fresh: Record<string, T> = {};
      for (const key of keys) {
        if (key === "__proto__" || !isWithin(longestKey, key)) inside(key, unknownKey, undefined, reading);
        else fresh[key] = inside(key, shape, input[key], reading);
      }
      return fresh;
    },
  };
}

/** A plain object told apart by a text field: each value of that field has its own shape. */
// @__NO_SIDE_EFFECTS__
export function variants<T extends object>(
  tag: string,
  shapes: ReadonlyMap<string, Shape<T>>,
  onUnknown: (reading: Reading, found: unknown) => never = (reading) =>
    misshapen("one-of", reading, { values: [...shapes.keys()].join() }),
): Shape<T> {
  const expected = "object";
  const shapeFor = (word: unknown) => (typeof word === "string" ? shapes.get(word) : undefined);
  return {
    expected,
    made: { kind: "variants", shapes: [...shapes.values()] },
    names: (value, note) => shapeFor(Reflect.get(value, tag))?.names?.(value, note),
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(expected, reading);
      if (Object.keys(input).length > mostKeys) return tooLong(mostKeys, reading);
      const once = { ...input };
      const word = Object.hasOwn(once, tag) ? once[tag] : undefined;
      const shape = shapeFor(word);
      if (shape !== undefined) return shape.read(once, reading);
      reading.path.push(tag);
      onUnknown(reading, word);
      reading.path.pop();
      return undefined as never;
    },
  };
}

const unknownKey: Shape<never> = {
  expected: "no-such-key",
  read: (_input, reading) => misshapen("no-such-key", reading),
};

const noHole: Shape<never> = {
  expected: "list-without-holes",
  read: (_input, reading) => misshapen("list-without-holes", reading),
};

/** What was expected, in English, for whoever writes programs: by its codes, or in words already. */
export function inEnglish({ expected, values, lowest, highest }: Params): string {
  const codes = String(expected);
  if (codes.includes(" ")) return codes;
  return codes
    .split(",")
    .map((code) =>
      code === "one-of"
        ? String(values).replaceAll(",", " or ")
        : code === "whole-number-between"
          ? `whole number from ${lowest} to ${highest}`
          : code.replaceAll("-", " "),
    )
    .join(" or ");
}

/** Reads what lies one step further in: its faults have that step in their path. */
export function inside<T>(step: string | number, shape: Shape<T>, input: unknown, reading: Reading): T {
  reading.path.push(typeof step === "string" ? step.slice(0, 100) : step);
  const value = shape.read(input, reading);
  reading.path.pop();
  return value;
}

/** True for an object literal, of this realm or another; not for arrays, functions or instances of a class. */
export function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null;
}
