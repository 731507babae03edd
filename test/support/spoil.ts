import { expect } from "vitest";
import type { Path, Violation } from "../../src/index.js";

type Value = { readonly path: Path; readonly value: unknown };

/** Every value in plain data, the whole first, with its path. */
export function valuesIn(value: unknown, path: Path = []): readonly Value[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = steps.flatMap((step) => valuesIn((value as never)[step], [...path, step]));
  return [{ path, value }, ...inner];
}

/** A copy of plain data in which something else stands at a path. */
export function replacedAt(value: unknown, path: Path, other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[step] = replacedAt((value as never)[step], rest, other);
  return copy;
}

/** A copy of plain data without the field at a path. */
export function droppedAt(value: unknown, path: Path): unknown {
  const above = path.slice(0, -1);
  const { [path.at(-1) as string]: _, ...rest } = valueAt(value, above) as Record<string, unknown>;
  return replacedAt(value, above, rest);
}

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}

/** An object that JSON gives, with an own key `__proto__`. */
export function withProtoKey(value: object): unknown {
  return JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(value).slice(1)}`.replace(",}", "}"));
}

/** The same data behind proxies that count how often each field is read. */
export function counted(value: unknown, counts: Map<string, number>, path: Path = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  const inner = Array.isArray(value)
    ? value.map((item, at) => counted(item, counts, [...path, at]))
    : Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, counted(item, counts, [...path, key])]),
      );
  return new Proxy(inner, {
    get(target, key, receiver) {
      const name = [...path, String(key)].join(".");
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return Reflect.get(target, key, receiver);
    },
  });
}

type Answer = { readonly ok: boolean; readonly violations?: readonly Violation[] };

/** The violations of an answer that is to be a refusal, each of them well-formed. */
export function violationsOf(answer: Answer): readonly Violation[] {
  expect(answer.ok).toBe(false);
  const violations = answer.violations ?? [];
  expect(violations.length).toBeGreaterThan(0);
  for (const { code, path, params } of violations) {
    expect(code).toMatch(/^[a-z-]+\.[a-z-]+$/);
    for (const step of path) expect(["string", "number"]).toContain(typeof step);
    for (const value of Object.values(params)) expect(["string", "number"]).toContain(typeof value);
  }
  return violations;
}

function trapped(): never {
  throw new Error("nobody may look here");
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at += 1) value = wrap(value);
  return value;
}

class Masked {
  readonly type = "AddUser";
}

const cycle: { type: string; self?: unknown; accounts?: unknown[] } = { type: "BlockUsers" };
cycle.self = cycle;
cycle.accounts = [cycle];

/** Things that nobody should send, and nothing valid. */
export const hostileValues: readonly (readonly [name: string, value: unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 7],
  ["no number", Number.NaN],
  ["a bigint", 7n],
  ["a symbol", Symbol("x")],
  ["a function", () => ({})],
  ["an empty text", ""],
  ["a text that JSON would read", '{"type":"RemoveSite"}'],
  ["an empty object", {}],
  ["an object without a prototype", Object.create(null)],
  ["an object whose type is inherited", Object.create({ type: "RemoveSite" })],
  ["an instance of a class", new Masked()],
  ["a date", new Date(0)],
  ["a map", new Map([["type", "AddUser"]])],
  ["a list of a list", [[]]],
  ["a sparse list", Object.assign([], { length: 4_294_967_295 })],
  ["a list behind a proxy", new Proxy([], { get: trapped })],
  ["a revoked proxy", revoked({})],
  ["a revoked list", revoked([])],
  ["a cycle", cycle],
  ["10,000 levels of lists", nested(10_000, (inner) => [inner])],
  ["10,000 levels of objects", nested(10_000, (inner) => ({ person: inner }))],
  ["a megabyte of digits", "9".repeat(1_000_000)],
  ["digits that only look like digits", "\u0660\u0664\uff17\uff14\u0666\u0660\u0663\u0660\u0668\u0663"],
  ["half a surrogate pair", "a\ud800"],
  ["a type named after the prototype", JSON.parse('{"type":"__proto__","__proto__":{"polluted":1}}')],
  ["a type named after a method", { type: "hasOwnProperty" }],
  [
    "a getter that throws",
    {
      type: "AddUser",
      get scope() {
        return trapped();
      },
    },
  ],
  [
    "a type that throws",
    {
      get type() {
        return trapped();
      },
    },
  ],
  ...(["get", "has", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"] as const).map(
    (trap) => [`a proxy whose ${trap} throws`, new Proxy({ type: "AddUser" }, { [trap]: trapped })] as const,
  ),
];

const huge: (typeof hostileValues)[number] = [
  "100,000 keys",
  Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, at])),
];

/** What to try at a path: near the top also what takes long to look at. */
export function hostileAt(path: Path): typeof hostileValues {
  return path.length < 2 ? [...hostileValues, huge] : hostileValues;
}

/** Nothing hangs on the prototypes that was not there. */
export function expectNothingPolluted(): void {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
}
