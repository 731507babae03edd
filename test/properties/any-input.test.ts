import fc from "fast-check";
import { type Command, decodeCommand, decodeEvent, handle, restore, withoutSecrets } from "toegangsbeheer";
import { anyInput, anyText, commandSequences, contextOf, play } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { runs, withoutRegistry } from "./support.js";

/** A command, with anything at all in the place of one of its fields, or of a field of its person. */
function spoilt(command: Command, at: number, waste: unknown): unknown {
  const names = Object.keys(command);
  const name = names[at % names.length] as string;
  const inner = (command as unknown as Record<string, unknown>)[name];
  if (typeof inner !== "object" || inner === null || at % 2 === 0) return { ...command, [name]: waste };
  const keys = Object.keys(inner);
  const copy = Array.isArray(inner) ? [...inner] : { ...inner };
  return { ...command, [name]: Object.assign(copy, { [keys[at % keys.length] ?? "0"]: waste }) };
}

describe("whatever comes in, the answer is data: nothing is thrown and nothing is polluted", () => {
  it("at the gates", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        for (const gate of [decodeCommand, decodeEvent, restore]) expect(gate(input)).toHaveProperty("ok");
        expect(handle(play({ start: "empty", steps: [] }), input as Command, contextOf())).toHaveProperty(
          "ok",
        );
        expect(() => withoutSecrets(input as Command)).not.toThrow();
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect({}).not.toHaveProperty("polluted");
      }),
      runs(2_000),
    );
  });

  it("in one field of a command that was right", () => {
    fc.assert(
      fc.property(
        commandSequences({ start: "grown", minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(30), fc.oneof(anyInput(), anyText())), { minLength: 3, maxLength: 3 }),
        (sequence, waste) => {
          let turns = 0;
          play(sequence, ({ command, context, before, isStart }) => {
            if (isStart) return;
            const [at = 0, input] = waste[turns++] ?? [];
            const answer = handle(before, spoilt(command, at, input) as Command, context);
            expect(JSON.parse(JSON.stringify(withoutRegistry(answer)))).toEqual(withoutRegistry(answer));
            expect({}).not.toHaveProperty("polluted");
          });
        },
      ),
      runs(500),
    );
  });
});
