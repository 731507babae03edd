import {
  type Command,
  type Context,
  contextAt,
  decide,
  handle,
  invariantFaults,
  preview,
  type Registry,
  toTree,
  whatIf,
} from "toegangsbeheer";
import { en } from "toegangsbeheer/messages/en";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { loading, withoutEach } from "../support/slices.js";
import { contentOf, onEverySequence, playing, withoutRegistry } from "./support.js";

interface Asked {
  readonly before: Registry;
  readonly commands: readonly Command[];
  readonly context: Context;
}

/** Each turn of a sequence, asked together with the commands of the two turns before it. */
function onEveryList(usual: number, law: (asked: Asked) => void, spoiled = 20): void {
  onEverySequence(
    usual,
    (sequence) => {
      let earlier: readonly Command[] = [];
      playing(sequence, ({ command, context, before, isStart }) => {
        if (!isStart) law({ before, commands: [command, ...earlier, command], context });
        earlier = [...earlier, command].slice(-2);
      });
    },
    { spoiled },
  );
}

let held = 0;

/** What giving them really comes to. */
function given({ before, commands, context }: Asked) {
  let registry = before;
  const answers = commands.map((command) => {
    const answer = handle(registry, command, context);
    if (answer.ok) registry = answer.registry;
    if (answer.ok && answer.events.length > 0) held += 1;
    return withoutRegistry(answer);
  });
  return { answers, registry };
}

describe("law 17, what-ifs: whatIf answers what giving the commands in turn comes to, and leaves nothing", () => {
  it("answers, events and registry, which is asked as any other", () => {
    onEveryList(60, (asked) => {
      const { before, commands, context } = asked;
      const content = contentOf(before);
      const answer = whatIf(before, commands, context);
      const expected = given(asked);
      expect(answer.answers).toEqual(expected.answers);
      expect(answer.events).toEqual(expected.answers.flatMap((one) => ("events" in one ? one.events : [])));
      expect(contentOf(answer.registry)).toEqual(contentOf(expected.registry));
      expect(invariantFaults(answer.registry)).toEqual([]);
      for (const ask of [
        (registry: Registry) => decide(registry, commands[0] as Command, context),
        (registry: Registry) => preview(registry, commands[0] as Command, context),
        (registry: Registry) => toTree(registry, { messages: en }, contextAt(context.now, "host", context)),
        (registry: Registry) =>
          whatIf(registry, commands, contextOf({ ...context, actor: { kind: "contact-centre" } })).answers,
      ]) {
        expect(ask(answer.registry)).toEqual(ask(expected.registry));
      }
      expect(contentOf(before)).toEqual(content);
    });
    expect(held).toBeGreaterThan(0);
  });

  it("on a slice as on the whole, once it lacks nothing, and never from one that lacks something", () => {
    onEveryList(20, ({ before, commands, context }) => {
      const ask = (registry: Registry) => {
        const { answers, events, registry: after } = whatIf(registry, commands, context);
        return { answers, events, next: decide(after, commands[0] as Command, context) };
      };
      const { keys, value } = loading(before, ask);
      expect(value).toEqual(ask(before));
      for (const found of withoutEach(before, keys, ask)) expect(found).toEqual(value);
    });
  });

  it("of nothing that is no registry", () => {
    const context = contextAt("2026-03-02T10:00Z", { kind: "import" });
    expect(() => whatIf({} as never, [], context)).toThrow(TypeError);
  });
});
