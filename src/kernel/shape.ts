import {
  type Fields,
  inside,
  isPlainObject,
  misshapen,
  type Note,
  type Reading,
  type Shape,
  tooLong,
} from "./reading.js";
import type { Params } from "./violation.js";
import { isWellFormed, isWithin } from "./visible.js";

/** A field that may be absent. */
export interface OptionalShape<T> extends Shape<T> {
  readonly optional: true;
}

/** The shapes of a record's fields; a field that may be absent in `T` must be marked {@link optional}. */
export type FieldShapes<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalShape<Exclude<T[K], undefined>> : Shape<T[K]>;
};

const mostKeys = 200;
const object = "object";

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

/** A plain object with these fields and no others. What stands in for it is what stands in for each field that it must have. */
// @__NO_SIDE_EFFECTS__
export function record<T extends object>(fields: FieldShapes<T>): Shape<T> {
  const known = new Set(Object.keys(fields));
  const readFields = readerOf(fields);
  return {
    expected: object,
    made: { kind: "record", fields: fields as Fields, isOpen: false },
    ...namesIn(fields),
    ...standInOf(fields),
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(object, reading);
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

/** What stands in for a record: nothing where anything that it must have has no such thing. */
function standInOf<T extends object>(fields: FieldShapes<T>): Pick<Shape<T>, "absent"> {
  const must = Object.entries<Shape<unknown>>(fields).filter(([, shape]) => !("optional" in shape));
  if (must.some(([, { absent }]) => absent === undefined)) return {};
  return { absent: Object.fromEntries(must.map(([key, { absent }]) => [key, absent])) as T };
}

function inOrderOf<T extends object>(keys: readonly string[], fields: T): T {
  const present = Object.keys(fields);
  if (present.length !== keys.length || present.every((key, at) => key === keys[at])) return fields;
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(fields, key)])) as T;
}

/** A plain object with these fields; whatever else it has is not looked at. */
// @__NO_SIDE_EFFECTS__
export function openRecord<T extends object>(fields: FieldShapes<T>): Shape<T> {
  const readFields = readerOf(fields);
  return {
    expected: object,
    made: { kind: "record", fields: fields as Fields, isOpen: true },
    read: (input, reading) =>
      isPlainObject(input) ? readFields(input, reading) : misshapen(object, reading),
  };
}

function readerOf<T extends object>(
  fields: FieldShapes<T>,
): (input: Readonly<Record<string, unknown>>, reading: Reading) => T {
  const expectations = Object.entries(fields) as [string, Shape<unknown>][];
  return (input, reading) => {
    const fresh: Record<string, unknown> = {};
    for (const [key, shape] of expectations) {
      const value = Object.hasOwn(input, key) ? input[key] : undefined;
      if (value === undefined && "optional" in shape) continue;
      if (value === undefined && reading.open && shape.absent !== undefined) {
        reading.open.push([...reading.path, key]);
        fresh[key] = shape.absent;
      } else fresh[key] = inside(key, shape, value, reading);
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
  return {
    expected: object,
    made: { kind: "dictionary", item: shape, longestKey, cap },
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(object, reading);
      const keys = Object.keys(input);
      const limit = reading.caps[cap] ?? Number.POSITIVE_INFINITY;
      if (keys.length > limit) return tooLong(limit, reading);
      const item = (key: string): Shape<T> => (isWithin(longestKey, key) ? shape : unknownKey);
      // From entries even `__proto__` is a key as any other.
      return Object.fromEntries(keys.map((key) => [key, inside(key, item(key), input[key], reading)]));
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
  const shapeFor = (word: unknown) => (typeof word === "string" ? shapes.get(word) : undefined);
  return {
    expected: object,
    made: { kind: "variants", shapes: [...shapes.values()] },
    names: (value, note) => shapeFor(Reflect.get(value, tag))?.names?.(value, note),
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(object, reading);
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

const unknownKey: Shape<never> = nothing("no-such-key");
const noHole: Shape<never> = nothing("list-without-holes");

function nothing(expected: string): Shape<never> {
  return { expected, read: (_input, reading) => misshapen(expected, reading) };
}
