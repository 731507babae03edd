import type { Path } from "toegangsbeheer";
import { replacedAt, valueAt, valuesIn } from "../support/spoil.js";
import type { Numbers } from "./mutations.js";

/** What a tamperer does to plain data at one place; `undefined` where he can't. */
type Tampering = (data: unknown, at: Path, numbers: Numbers) => unknown;

/** The name under which something stands: that of the nearest field, so that entries of lists of one name are alike. */
function nameOf(path: Path): string {
  const fields = path.filter((step) => typeof step === "string");
  return `${fields.at(-1)}${typeof path.at(-1) === "number" ? "[]" : ""}`;
}

/** Fields of other names that hold the same kind of thing. */
const alike: readonly (readonly string[])[] = [
  ["id", "account", "into", "merged", "previous"],
  ["scope", "office", "domain", "domains[]"],
  ["number", "enterprise", "scope"],
  ["insz", "aliases[]", "signedBy"],
  ["username", "formerUsernames[]"],
  ["id", "application", "applications[]", "functions[]"],
];

function isAlike(one: string, other: string): boolean {
  return one === other || alike.some((names) => names.includes(one) && names.includes(other));
}

/** Somewhere else where the same kind of thing stands. */
function likeness(data: unknown, at: Path, numbers: Numbers): Path {
  const name = nameOf(at);
  const places = valuesIn(data).filter(({ path }) => path.length > 0 && isAlike(nameOf(path), name));
  return numbers.of(places)?.path ?? at;
}

function listAround(data: unknown, at: Path): readonly unknown[] | undefined {
  const list = typeof at.at(-1) === "number" ? valueAt(data, at.slice(0, -1)) : undefined;
  return Array.isArray(list) ? list : undefined;
}

/** A text a little changed, or another kind of nothing. */
function changed(value: unknown, numbers: Numbers): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") return numbers.of([null, "", 1, [], {}]);
  const at = numbers.below(value.length);
  const other = numbers.of(["0", "1", "5", "a", "x", "9"]);
  return numbers.of([
    null,
    `${value.slice(0, at)}${other}${value.slice(at + 1)}`,
    `${value}${other}`,
    value.slice(0, -1),
    value.toUpperCase(),
    ...["active", "blocked", "user", "curator", "co-access-manager", "access-manager", "office", "account"],
    ...["1990-01-01", "1990-01-01T00:00:00.000Z", "2040-01-01T00:00:00.000Z"],
  ]);
}

/** All that a tamperer can do: each by its name. */
const tamperings: Readonly<Record<string, Tampering>> = {
  change: (data, at, numbers) => replacedAt(data, at, changed(valueAt(data, at), numbers)),
  forge: (data, at, numbers) => replacedAt(data, at, valueAt(data, likeness(data, at, numbers))),
  swap: (data, at, numbers) => {
    const other = likeness(data, at, numbers);
    const isInside = other.every((step, depth) => at[depth] === step) || at.every((s, d) => other[d] === s);
    if (isInside) return undefined;
    return replacedAt(replacedAt(data, at, valueAt(data, other)), other, valueAt(data, at));
  },
  drop: (data, at) => {
    const list = listAround(data, at);
    if (list === undefined) return replacedAt(data, at, null);
    return replacedAt(
      data,
      at.slice(0, -1),
      list.filter((_, position) => position !== at.at(-1)),
    );
  },
  double: (data, at) => {
    const list = listAround(data, at);
    return list && replacedAt(data, at.slice(0, -1), [...list, valueAt(data, at)]);
  },
  copy: (data, at, numbers) => {
    const there = likeness(data, at, numbers);
    const list = listAround(data, there);
    return list && replacedAt(data, there.slice(0, -1), [...list, valueAt(data, at)]);
  },
};

/** A place in plain data: each field as likely as any other, however often it is there. */
function somewhere(data: unknown, numbers: Numbers): Path {
  const byField = new Map<string, Path[]>();
  for (const { path } of valuesIn(data).slice(1)) {
    const field = path.map((step) => (typeof step === "number" ? "" : step)).join(".");
    const there = byField.get(field);
    if (there === undefined) byField.set(field, [path]);
    else there.push(path);
  }
  return numbers.of(numbers.of([...byField.values()]));
}

/** Plain data in which one thing was changed, forged, swapped, dropped, doubled or copied; `undefined` where it can't be. */
export function tampered(data: unknown, numbers: Numbers): unknown {
  return numbers.of(Object.values(tamperings))(data, somewhere(data, numbers), numbers);
}
