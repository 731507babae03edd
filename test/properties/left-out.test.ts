import { type Command, decide } from "toegangsbeheer";
import * as schemas from "toegangsbeheer/schemas";
import { commands } from "toegangsbeheer/standard";
import { describe, expect, it } from "vitest";
import { droppedAt, replacedAt } from "../support/spoil.js";
import { triesOf } from "../support/tries.js";
import { onEveryTurn } from "./support.js";

type Path = readonly (string | number)[];

interface Described {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** Where a command holds a text that must be there and is read as the form tells it: no scope, id or word of a few. */
function* textsOf(schema: Described, value: unknown, path: Path = []): Generator<Path> {
  for (const one of schema.anyOf ?? []) {
    const { kind } = (one.properties ?? {}) as { kind?: { const?: string } };
    const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
    const isIt = kind?.const === undefined || kind.const === fields.kind;
    if (isIt && one.required?.every((name) => name in fields) === true) yield* textsOf(one, value, path);
  }
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    const isText = field.type === "string" && field.format === undefined;
    if (isText && schema.required?.includes(name) === true) yield [...path, name];
    else if (typeof inner === "object" && inner !== null) yield* textsOf(field, inner, [...path, name]);
  }
  if (Array.isArray(value) && schema.items?.type === "object") {
    for (const [at, item] of value.entries()) yield* textsOf(schema.items, item, [...path, at]);
  }
}

/** Where a command holds a record that must be there; of a word and a record, one that stands as the record. */
function* recordsOf(schema: Described, value: unknown): Generator<string> {
  for (const name of schema.required ?? []) {
    const field = schema.properties?.[name] ?? {};
    const isRecord = [field, ...(field.anyOf ?? [])].some(({ type }) => type === "object");
    if (isRecord && typeof Reflect.get(Object(value), name) === "object") yield name;
  }
}

/** Records of which nobody can say what they are before one is there, for each has fields of its own. */
const eachOfItsOwn = ["recipient", "change"];

/** The rules that ask for a field by their own name. */
const asking = ["field.required", "ssh-key.required"];

/** One of the two that say who acts for an enterprise: which of them was meant is told by the one that is there. */
const isOneOfTwo = (path: Path): boolean => ["mandatary", "recipient"].includes(String(path.at(-2)));

const told = (violations: readonly { code: string; path: Path }[], path: Path): readonly string[] =>
  violations.filter((found) => found.path.join() === path.join()).map(({ code }) => code);

describe("a form that leaves fields out", () => {
  it("hears of each of them as required, at its place, whether it is absent or undefined, and of all at once", () => {
    const seen = { fields: new Set<string>(), places: new Set<string>(), records: new Set<string>() };
    onEveryTurn(
      40,
      ({ command, before, context, answer }) => {
        if (!answer.ok || answer.events.length === 0) return;
        const schema = schemas.commands[command.type] as Described;
        const paths = [...textsOf(schema, command)].filter((path) => !isOneOfTwo(path));
        const outside = new Set<string>();
        for (const path of paths) {
          const absent = decide(before, droppedAt(command, path) as Command, context);
          expect(decide(before, replacedAt(command, path, undefined) as Command, context)).toEqual(absent);
          if (absent.ok) throw new Error(`accepted without ${path.join(".")}`);
          const codes = told(absent.violations, path);
          // Whoever acts in an enterprise that the form does not name can't be told what else is wrong.
          if (codes.join() === "input.shape") outside.add(path.join());
          else expect(asking, path.join(".")).toContain(codes.join());
          seen[codes.join() === "input.shape" ? "places" : "fields"].add(`${command.type} ${path.at(-1)}`);
        }
        const rest = paths.filter((path) => !outside.has(path.join()));
        const bare = rest.reduce<unknown>((left, path) => droppedAt(left, path), command) as Command;
        const { ok, ...all } = decide(before, bare, context);
        expect(ok).toBe(rest.length === 0);
        for (const path of rest) {
          expect(asking).toContain(told("violations" in all ? all.violations : [], path).join());
        }
        for (const name of recordsOf(schema, command)) {
          const without = droppedAt(command, [name]) as Command;
          const absent = decide(before, without, context);
          if (absent.ok) throw new Error(`accepted without ${name}`);
          const inside = absent.violations.filter(({ path }) => path[0] === name);
          const code = eachOfItsOwn.includes(name) ? "input.shape" : "field.required";
          expect(inside.map((found) => `${found.code} ${found.path.join(".")}`)).toEqual([`${code} ${name}`]);
          // What is wrong beside it was wrong already, or rests on it: nothing is, for the whole was accepted.
          const beside = absent.violations.filter((found) => found.path[0] !== name);
          expect(beside.map((found) => found.code)).toEqual([]);
          const issues = commands[command.type]["~standard"].validate(without).issues ?? [];
          expect(told(issues, [name])).toEqual([code]);
          seen.records.add(`${command.type} ${name}`);
        }
        // A form's own schema, which has no registry, tells the same fields.
        const issues = commands[command.type]["~standard"].validate(bare).issues ?? [];
        for (const path of rest) expect(told(issues, path)).toEqual(["field.required"]);
      },
      { spoiled: 0 },
    );
    expect([...seen.places].sort()).toEqual(
      ["ActivateDomain", "GrantMandate", "RevokeMandate", "UpdateChiefContact"]
        .map((type) => `${type} enterprise`)
        .filter((place) => seen.places.has(place)),
    );
    expect(seen.records.size).toBeGreaterThan(Math.min(8, triesOf(40)));
    expect(seen.fields.size).toBeGreaterThan(Math.min(20, triesOf(40)));
  });
});
