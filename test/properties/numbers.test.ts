import fc from "fast-check";
import { type Command, contextAt, handle, type PersonFact, type Registry } from "toegangsbeheer";
import { insz, type PlayedTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { meetsAll } from "../support/tries.js";
import { failingAt, onEveryTurn, withoutRegistry } from "./support.js";

/** Numbers of nobody. */
const fresh: readonly string[] = fc.sample(insz(), { numRuns: 200, seed: 7 });

/** The same, with another text where one stands. */
function replaced<T>(value: T, one: string, other: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll(`"${one}"`, `"${other}"`)) as T;
}

/** The accounts whose number stands in a command. */
function named(registry: Registry, command: Command): readonly { id: string; insz: string }[] {
  const text = JSON.stringify(command);
  return [...registry.accounts.values()].filter((account) => text.includes(`"${account.insz}"`));
}

/** The registry once that person has another number, and the facts that the registers tell of it as of the one before. */
function corrected({ before, context }: PlayedTurn, account: string, from: string, to: string) {
  const centre = contextAt(context.now, { kind: "contact-centre" });
  const answer = handle(before, { type: "CorrectPersonNumber", account, insz: to }, centre);
  if (!answer.ok) return undefined;
  const persons: Record<string, PersonFact | null> = { ...context.facts.persons };
  if (Object.hasOwn(persons, from)) persons[to] = persons[from] ?? null;
  return {
    registry: answer.registry,
    context: contextAt(context.now, context.actor, { ...context, facts: { ...context.facts, persons } }),
  };
}

/** What is compared with what was filed under a ticket is compared as it was told. */
function isFiledAlready({ before, command }: PlayedTurn): boolean {
  return command.type === "RequestChiefAccessManager" && before.requests.has(command.ticket as never);
}

describe("a person whose number changed", () => {
  it("is he by whichever of his numbers a command names him", () => {
    const seen = new Set<string>();
    onEveryTurn(200, (turn) => {
      const { before, command } = turn;
      if (command.type === "CorrectPersonNumber" || isFiledAlready(turn)) return;
      for (const { id, insz: from } of named(before, command)) {
        const to = fresh.find((one) => !before.numbers.has(one as never)) as string;
        const now = corrected(turn, id, from, to);
        if (now === undefined) continue;
        seen.add(command.type);
        const answers = [command, replaced(command, from, to)].map((one) =>
          withoutRegistry(handle(now.registry, one, now.context)),
        );
        failingAt(turn, () => expect(replaced(answers[1], to, from)).toEqual(replaced(answers[0], to, from)));
      }
    });
    if (meetsAll) expect(seen.size).toBeGreaterThan(5);
  });
});
