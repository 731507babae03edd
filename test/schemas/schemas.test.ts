import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import {
  type Command,
  commandTypes,
  decodeCommand,
  decodeEvent,
  eventTypes,
  type Registry,
  restore,
  rowsOf,
  sliceOf,
  snapshot,
  snapshotChunks,
} from "toegangsbeheer";
import * as schemas from "toegangsbeheer/schemas";
import { commandSequences, play } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { Numbers } from "../properties/mutations.js";
import { tampered } from "../properties/tampering.js";
import { fullCommands, leastCommands } from "../support/commands.js";
import { eventOfEachType } from "../support/events.js";
import { triesOf } from "../support/tries.js";

const ajv = new Ajv2020.default({ allErrors: true, strict: true, formats: schemas.formats });
const compiled = new Map<object, ValidateFunction>();

/** Whether a schema takes a value, as the validator that knows its formats says. */
function takes(schema: object, value: unknown): boolean {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(value);
}

const numbers = fc.array(fc.nat(), { minLength: 3, maxLength: 8 }).map((drawn) => new Numbers(drawn));

/** What a JSON text can hold of it: a validator of texts meets nothing else. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? "null");

/** Whether every text in it is whole: half a character, which JSON escapes, is for the decoders alone. */
const isWellFormed = (value: unknown): boolean => !/\\ud[89a-f]/i.test(JSON.stringify(value));

function tamperedOften(value: unknown, times: number, see: (changed: unknown) => void): void {
  fc.assert(
    fc.property(numbers, (drawn) => {
      const changed = throughJson(tampered(throughJson(value), drawn));
      if (isWellFormed(changed)) see(changed);
    }),
    { numRuns: times },
  );
}

describe("the schema of a command", () => {
  it("stands alone, one for each command", () => {
    expect(Object.keys(schemas.commands).sort()).toEqual([...commandTypes].sort());
    expect(new Set(Object.values(schemas.commands).map(({ $id }) => $id)).size).toBe(commandTypes.length);
  });

  it.each(commandTypes)("of %s takes what decodeCommand takes, and nothing else", (type) => {
    const schema = schemas.commands[type];
    for (const example of [fullCommands[type], leastCommands[type]] as Command[]) {
      expect(takes(schema, example)).toBe(true);
      tamperedOften(example, triesOf(100), (changed) => {
        const decoded = decodeCommand(changed);
        expect(takes(schema, changed), JSON.stringify([changed, decoded])).toBe(
          decoded.ok && decoded.value.type === type,
        );
      });
    }
  });
});

describe("the schema of an event", () => {
  const examples = eventOfEachType();

  it("stands alone, one for each event", () => {
    expect(Object.keys(schemas.events).sort()).toEqual([...eventTypes].sort());
  });

  it.each(eventTypes)("of %s takes what decodeEvent takes, and nothing else", (type) => {
    const example = examples.get(type);
    const schema = schemas.events[type];
    expect(takes(schema, throughJson(example))).toBe(true);
    tamperedOften(example, triesOf(100), (changed) => {
      const decoded = decodeEvent(changed);
      expect(takes(schema, changed), JSON.stringify([changed, decoded])).toBe(
        decoded.ok && decoded.value.type === type,
      );
    });
  });
});

describe("the schemas of rows and snapshots", () => {
  const onRegistries = (times: number, see: (registry: Registry, drawn: Numbers) => void) =>
    fc.assert(
      fc.property(commandSequences(), numbers, (sequence, drawn) => {
        see(
          play(sequence, () => undefined),
          drawn,
        );
      }),
      { numRuns: times },
    );
  const kindOf = (key: string) => key.slice(0, key.indexOf(":")) as keyof typeof schemas.rows;

  it("take every row as it is, and a changed one where sliceOf takes it", () => {
    onRegistries(triesOf(20), (registry, drawn) => {
      for (const row of rowsOf(registry)) {
        expect(takes(schemas.rows[kindOf(row.key)], row), JSON.stringify(row)).toBe(true);
        const { value = null } = throughJson(tampered({ value: row.value }, drawn) ?? {}) as {
          value?: unknown;
        };
        if (value === null || !isWellFormed(value)) continue;
        const sliced = sliceOf([{ ...row, value }]);
        const isElsewhere =
          !sliced.ok && sliced.violations.every(({ params }) => params.expected === "entry.key");
        expect(takes(schemas.rows[kindOf(row.key)], { ...row, value }), JSON.stringify(value)).toBe(
          sliced.ok || isElsewhere,
        );
      }
    });
  });

  it("take every snapshot and every part of one, and whatever restore takes", () => {
    onRegistries(triesOf(20), (registry, drawn) => {
      const parts = [...snapshotChunks(registry, 5)];
      for (const whole of [snapshot(registry), parts, ...parts]) {
        expect(takes(schemas.snapshot, throughJson(whole))).toBe(true);
        const changed = throughJson(tampered(throughJson(whole), drawn));
        if (restore(changed).ok) expect(takes(schemas.snapshot, changed)).toBe(true);
      }
    });
  });

  it("refuse a row under a key of another kind", () => {
    expect(takes(schemas.rows.tally, { key: "tally:x", version: 1, value: 3 })).toBe(true);
    expect(takes(schemas.rows.tally, { key: "size:x", version: 1, value: 3 })).toBe(false);
    expect(takes(schemas.rows.tally, { key: "tally:x", version: 2, value: 3 })).toBe(false);
  });
});

it("describes everything that a shape is made of: no schema lets anything through that its decoder judges", () => {
  const texts = [...Object.values(schemas.commands), ...Object.values(schemas.events), schemas.snapshot];
  for (const schema of texts) expect(JSON.stringify(schema)).not.toContain("{}");
});
