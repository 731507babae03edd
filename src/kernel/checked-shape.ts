import { type Instant, readMoment } from "./instant.js";
import { misshapen, type Shape } from "./reading.js";
import { type FieldShapes, guarded, optional, text } from "./shape.js";

/** Text no longer than the cap of that name, for which a test holds. */
// @__NO_SIDE_EFFECTS__
export function checkedText(
  expected: string,
  cap: string,
  isRight: (input: string) => boolean,
): Shape<string> {
  const anyText = text(cap);
  return {
    expected,
    read: (input, reading) => {
      const before = reading.faults.length;
      const value = anyText.read(input, reading);
      return reading.faults.length > before || isRight(value) ? value : misshapen(expected, reading);
    },
  };
}

/** A moment in any notation, as the one that an instant has. */
export const moment: Shape<Instant> = {
  expected: "moment",
  read: (input, reading) => readMoment(input) ?? misshapen("moment", reading),
};

/** A whole number between two others, or one of the two. */
// @__NO_SIDE_EFFECTS__
export function wholeNumber(lowest: number, highest: number): Shape<number> {
  return guarded(
    "whole-number-between",
    (input): input is number =>
      Number.isSafeInteger(input) && (input as number) >= lowest && (input as number) <= highest,
    { lowest, highest },
  );
}

/** The same fields, each of which may be absent. */
// @__NO_SIDE_EFFECTS__
export function partial<T extends object>(
  fields: { readonly [Field in keyof T]-?: Shape<T[Field]> },
): FieldShapes<Partial<T>> {
  const shapes = Object.entries<Shape<unknown>>(fields).map(([field, shape]) => [field, optional(shape)]);
  return Object.fromEntries(shapes) as unknown as FieldShapes<Partial<T>>;
}
