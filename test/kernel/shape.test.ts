import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainObject, readShape, type Shape } from "../../src/kernel/reading.js";
import {
  count,
  dictionary,
  flag,
  guarded,
  list,
  nullable,
  oneOf,
  openRecord,
  optional,
  record,
  text,
  variants,
  wordOr,
} from "../../src/kernel/shape.js";
import { anyInput } from "../../src/testing/hostile.js";
import { expectNothingPolluted, hostileAt, violationsOf } from "../support/spoil.js";

interface Leaf {
  readonly name: string;
  readonly size?: number;
}
const leaf = record<Leaf>({ name: text("name"), size: optional(count) });
const caps = { name: 5, items: 3, keys: 2 };
const read = <T>(shape: Shape<T>, input: unknown) => readShape(shape, input, caps);
const faults = <T>(shape: Shape<T>, input: unknown) =>
  violationsOf(read(shape, input)).map(({ code, path, params }) => [
    code,
    path,
    params.expected ?? params.limit,
  ]);

describe("readShape", () => {
  it("reads text by its cap, in code points", () => {
    expect(read(text("name"), "abcde")).toEqual({ ok: true, value: "abcde" });
    expect(read(text("name"), "ab😀c")).toEqual({ ok: true, value: "ab😀c" });
    expect(read(text("name"), "😀".repeat(5))).toEqual({ ok: true, value: "😀".repeat(5) });
    expect(faults(text("name"), "😀".repeat(6))).toEqual([["limit.exceeded", [], 5]]);
    expect(faults(text("name"), "abcde😀")).toEqual([["limit.exceeded", [], 5]]);
    expect(faults(text("name"), "\udc00".repeat(6))).toEqual([["limit.exceeded", [], 5]]);
    expect(faults(text("name"), "abcdef")).toEqual([["limit.exceeded", [], 5]]);
    expect(read(text("no such cap"), "x".repeat(100_000)).ok).toBe(true);
    expect(faults(text("name"), "a\ud800")).toEqual([["input.shape", [], "well-formed-text"]]);
    expect(faults(text("name"), new String("abc"))).toEqual([["input.shape", [], "text"]]);
  });

  it("reads true and false, whole numbers, words and null as they are", () => {
    expect(read(flag, false)).toEqual({ ok: true, value: false });
    expect(faults(flag, 0)).toEqual([["input.shape", [], "one-of"]]);
    expect(read(count, 0)).toEqual({ ok: true, value: 0 });
    for (const wrong of [-1, 0.5, Number.NaN, 2 ** 53, "1", 1n]) {
      expect(faults(count, wrong)).toEqual([["input.shape", [], "whole-number"]]);
    }
    expect(faults(oneOf("a", "b"), "c")).toEqual([["input.shape", [], "one-of"]]);
    expect(read(nullable(flag), null)).toEqual({ ok: true, value: null });
    expect(faults(nullable(flag), undefined)).toEqual([["input.shape", [], "one-of,null"]]);
    const even = guarded("even", (input): input is number => typeof input === "number" && input % 2 === 0);
    expect(faults(even, 3)).toEqual([["input.shape", [], "even"]]);
  });

  it("reads a word, or a record", () => {
    const either = wordOr("self", leaf);
    expect(read(either, "self")).toEqual({ ok: true, value: "self" });
    expect(read(either, { name: "x" })).toEqual({ ok: true, value: { name: "x" } });
    for (const neither of ["other", 1, null, [], undefined]) {
      expect(violationsOf(read(either, neither))).toEqual([
        { code: "input.shape", path: [], params: { expected: "one-of,object", values: "self" } },
      ]);
    }
    expect(faults(either, { name: 1 })).toEqual([["input.shape", ["name"], "text"]]);
  });

  it("reads a record into a fresh one, without what is absent or undefined", () => {
    const input = { name: "x", size: undefined };
    const answer = read(leaf, input);
    expect(answer).toEqual({ ok: true, value: { name: "x" } });
    expect(answer.ok && Object.keys(answer.value)).toEqual(["name"]);
    expect(answer.ok && (answer.value as unknown)).not.toBe(input);
    expect(faults(leaf, { name: undefined })).toEqual([["input.shape", ["name"], "text"]]);
    expect(faults(leaf, Object.create({ name: "inherited" }))).toEqual([["input.shape", [], "object"]]);
    const bare = Object.assign(Object.create(null), { name: "x" });
    expect(read(leaf, bare)).toEqual({ ok: true, value: { name: "x" } });
  });

  it("reads an open record, and looks at nothing else that it has", () => {
    const open = openRecord<Leaf>({ name: text("name"), size: optional(count) });
    const input = {
      name: "x",
      get other(): never {
        throw new Error("nobody may look here");
      },
    };
    expect(read(open, input)).toEqual({ ok: true, value: { name: "x" } });
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`key${at}`, at]));
    expect(read(open, { ...many, name: "x", size: 1 })).toEqual({ ok: true, value: { name: "x", size: 1 } });
    expect(faults(open, { size: -1 })).toEqual([
      ["input.shape", ["name"], "text"],
      ["input.shape", ["size"], "whole-number"],
    ]);
    expect(faults(open, [])).toEqual([["input.shape", [], "object"]]);
    expect(faults(open, Object.create({ name: "inherited" }))).toEqual([["input.shape", [], "object"]]);
    expect(faults(open, JSON.parse('{"__proto__":{"name":"x"}}'))).toEqual([
      ["input.shape", ["name"], "text"],
    ]);
  });

  it("takes nothing that every object inherits for a field", () => {
    const named: Shape<object> = openRecord<{ valueOf: string }>({ valueOf: text("name") });
    expect(faults(named, {})).toEqual([["input.shape", ["valueOf"], "text"]]);
    const maybe = openRecord<{ valueOf?: string }>({ valueOf: optional(text("name")) } as never);
    for (const shape of [maybe, record<{ valueOf?: string }>({ valueOf: optional(text("name")) } as never)]) {
      expect(read(shape, {})).toEqual({ ok: true, value: {} });
    }
  });

  it("tells every fault of a list of records, each with its path", () => {
    const shape = list(leaf, "items");
    const input = [{ name: 1 }, { name: "x", size: -1, extra: 1 }, null];
    expect(faults(shape, input)).toEqual([
      ["input.shape", [0, "name"], "text"],
      ["input.shape", [1, "size"], "whole-number"],
      ["input.shape", [1, "extra"], "no-such-key"],
      ["input.shape", [2], "object"],
    ]);
    expect(faults(shape, Array(4).fill({ name: "x" }))).toEqual([["limit.exceeded", [], 3]]);
    expect(faults(shape, { length: 1, 0: { name: "x" } })).toEqual([["input.shape", [], "list"]]);
    const holed: unknown[] = [{ name: "x" }];
    holed[2] = { name: "y" };
    expect(faults(shape, holed)).toEqual([["input.shape", [1], "list-without-holes"]]);
    expect(faults(list(text("name"), "no such cap"), Object.assign([], { length: 2 ** 32 - 1 }))).toEqual([
      ["input.shape", [0], "list-without-holes"],
    ]);
    expect(faults(shape, [{ name: "x" }, undefined])).toEqual([["input.shape", [1], "object"]]);
  });

  it("reads a dictionary by its keys and its cap", () => {
    const shape = dictionary(text("name"), 11, "keys");
    expect(read(shape, { a: "x", b: "y" })).toEqual({ ok: true, value: { a: "x", b: "y" } });
    expect(faults(shape, { a: "x", b: "y", c: "z" })).toEqual([["limit.exceeded", [], 2]]);
    expect(faults(shape, { "a key of 12 ": "x", a: 1 })).toEqual([
      ["input.shape", ["a key of 12 "], "no-such-key"],
      ["input.shape", ["a"], "text"],
    ]);
    for (const named of [{ constructor: "x", toString: "y" }, JSON.parse('{"__proto__":"x"}')]) {
      const answer = read(shape, named);
      expect(answer.ok && Object.entries(answer.value)).toEqual(Object.entries(named));
    }
  });

  it("tells variants apart by their own field alone", () => {
    const kinds = new Map([
      [
        "leaf",
        record<Leaf & { kind: string }>({ kind: oneOf("leaf"), name: text("name"), size: optional(count) }),
      ],
    ]);
    const shape = variants("kind", kinds);
    expect(read(shape, { kind: "leaf", name: "x" })).toEqual({
      ok: true,
      value: { kind: "leaf", name: "x" },
    });
    for (const wrong of [{}, { kind: "other" }, { kind: ["leaf"] }, { kind: "toString" }]) {
      expect(faults(shape, wrong)).toEqual([["input.shape", ["kind"], "one-of"]]);
    }
    expect(faults(shape, Object.fromEntries(Array.from({ length: 201 }, (_, at) => [at, at])))).toEqual([
      ["limit.exceeded", [], 200],
    ]);
  });

  it("gives violations, never an exception, for whatever comes", () => {
    const shape = record<{ leaves: readonly Leaf[]; more?: Readonly<Record<string, string>> }>({
      leaves: list(leaf, "no such cap"),
      more: optional(dictionary(text("name"), 100, "keys")),
    });
    for (const [, hostile] of hostileAt([])) {
      violationsOf(read(shape, hostile));
      violationsOf(read(shape, { leaves: [hostile] }));
      violationsOf(read(shape, { leaves: hostile, more: hostile }));
    }
    fc.assert(
      fc.property(anyInput(), (input) => {
        violationsOf(read(shape, { leaves: [{ name: input, size: "x" }] }));
      }),
    );
    expectNothingPolluted();
  });

  it("stops at what can't be read, and says where", () => {
    const input = {
      get name() {
        throw new Error("a secret");
      },
    };
    expect(read(list(leaf, "items"), [input])).toEqual({
      ok: false,
      violations: [{ code: "input.shape", path: [0], params: { expected: "plain-data" } }],
    });
  });
});

describe("a plain object", () => {
  it("is one of any realm, and no list, function or instance", () => {
    class Instance {}
    for (const plain of [{}, Object.create(null), JSON.parse("{}")]) expect(isPlainObject(plain)).toBe(true);
    const others = [
      [],
      () => 0,
      new Instance(),
      new Map(),
      new Date(0),
      Object.create({ inherited: true }),
      null,
      "x",
    ];
    for (const other of others) expect(isPlainObject(other), String(other)).toBe(false);
  });
});
