import { inside, isPlainObject, misshapen, type Reading, type Shape, tooLong } from "./reading.js";
import type { Params } from "./violation.js";
import { countCharacters } from "./visible.js";

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

/** A shape made of a test that also narrows the type. */
// @__NO_SIDE_EFFECTS__
export function guarded<T>(expected: string, is: (input: unknown) => input is T, about?: Params): Shape<T> {
  return {
    expected,
    about,
    read: (input, reading) => (is(input) ? input : misshapen(expected, reading, about)),
  };
}

/** What engines have since 2023: of text that is a byte a character they know it without looking. */
const known = (String.prototype as { isWellFormed?: () => boolean }).isWellFormed;

/** True for text without half a surrogate pair. */
export function isWellFormed(input: string): boolean {
  return known === undefined ? !loneSurrogate.test(input) : known.call(input);
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
    read: (input, reading) => {
      if (typeof input !== "string") return misshapen(expected, reading);
      const limit = reading.caps[cap] ?? Number.POSITIVE_INFINITY;
      if (!isWithin(limit, input)) return tooLong(limit, reading);
      return isWellFormed(input) ? input : misshapen("well-formed-text", reading);
    },
  };
}

/** Anything at all, as it is: for what is read later, or not at all. */
export const anything: Shape<unknown> = { expected: "anything", read: (input) => input };

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
function either<A, B>(value: A, expected: string, more: Params, shape: Shape<B>): Shape<A | B> {
  const about = { ...shape.about, ...more };
  return {
    expected,
    about,
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
  return {
    expected,
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

/** A plain object whose keys pass a test and whose values have one shape; no more entries than the cap says. */
// @__NO_SIDE_EFFECTS__
export function dictionary<T>(
  isKey: (key: string) => boolean,
  shape: Shape<T>,
  cap: string,
): Shape<Readonly<Record<string, T>>> {
  const expected = "object";
  return {
    expected,
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(expected, reading);
      const keys = Object.keys(input);
      const limit = reading.caps[cap] ?? Number.POSITIVE_INFINITY;
      if (keys.length > limit) return tooLong(limit, reading);
      const fresh: Record<string, T> = {};
      for (const key of keys) {
        if (key === "__proto__" || !isKey(key)) inside(key, unknownKey, undefined, reading);
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
  return {
    expected,
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(expected, reading);
      if (Object.keys(input).length > mostKeys) return tooLong(mostKeys, reading);
      const once = { ...input };
      const word = Object.hasOwn(once, tag) ? once[tag] : undefined;
      const shape = typeof word === "string" ? shapes.get(word) : undefined;
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
