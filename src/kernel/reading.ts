import { type Result, unlessBroken } from "./result.js";
import { type Params, type Path, type Violation, violation } from "./violation.js";

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
  /** Where fields of a form were left out, for which something stands in; without it that is a fault of shape. */
  readonly open: Path[] | undefined;
}

/** Reads an untrusted value into a fresh one; a fault goes into the reading, and the answer then has no meaning. */
export interface Shape<T> {
  /** What it asks for: a code, or several with a comma between where each will do. */
  readonly expected: string;
  /** What the codes are about: values, bounds, levels. */
  readonly about?: Params | undefined;
  /** What stands in for it in a form that leaves it out and is judged all the same. */
  readonly absent?: T | undefined;
  readonly read: (input: unknown, reading: Reading) => T;
  /** Tells what a value that was read names; absent where it names nothing. See {@link naming}. */
  names?(value: T, note: Note): void;
  /** What it is made of, for whoever describes it; absent where `expected` and `about` say all. */
  readonly made?: Made;
}

/** Shapes of fields, whatever their record is. */
export type Fields = Readonly<Record<string, Shape<unknown>>>;

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

/**
 * Reads anything at all by a shape. Whatever the input does (getters and proxies that throw, `__proto__` keys,
 * cycles), the answer is a fresh value or violations with their paths; the input is never changed. Which fields
 * a form left out goes into the list that is given for them.
 */
export function readShape<T>(
  shape: Shape<T>,
  input: unknown,
  caps: Caps,
  keepsOrder = false,
  open?: Path[],
): Result<T, ShapeViolation> {
  const reading: Reading = { caps, keepsOrder, path: [], faults: [], open };
  return unlessBroken(readFar(shape, input, reading) as T, reading.faults);
}

/** The same, as far as it can be read: where anything is at fault, `undefined` stands. */
export function readFar<T>(shape: Shape<T>, input: unknown, reading: Reading): T | undefined {
  try {
    return shape.read(input, reading);
  } catch {
    const { faults, path } = reading;
    faults.splice(0, faults.length, violation("input.shape", [...path], { expected: "plain-data" }));
    return undefined;
  }
}

/** Notes that the value at hand is not what was expected. The answer stands in for a value and has no meaning. */
export function misshapen(expected: string, reading: Reading, about?: Params): never {
  reading.faults.push(violation("input.shape", [...reading.path], { expected, ...about }));
  return undefined as never;
}

/** Notes that the value at hand is longer, or has more in it, than a cap allows. */
export function tooLong(limit: number, reading: Reading): never {
  reading.faults.push(violation("limit.exceeded", [...reading.path], { limit }));
  return undefined as never;
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
