import fc from "fast-check";
import { commandTypes, type Facts, factsNeeded, type Registry, rowsOf } from "toegangsbeheer";
import { createHost, memoryStore } from "toegangsbeheer/host";
import {
  answersOf,
  type CommandSequence,
  commandSequences,
  type PlayedTurn,
  play,
  type SequenceOptions,
} from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";

function sampled(numRuns: number, options: SequenceOptions = {}): readonly CommandSequence[] {
  return fc.sample(commandSequences({ ...options, facts: "explicit" }), { seed: 20_260_302, numRuns });
}

function turnsOf(sequence: CommandSequence): readonly PlayedTurn[] {
  const turns: PlayedTurn[] = [];
  play(sequence, (turn) => turns.push(turn));
  return turns;
}

describe("sequences with explicit facts", () => {
  const turns = sampled(150).flatMap(turnsOf);

  it("carry no permissive facts, and no event rests on them", () => {
    expect(turns.filter(({ context }) => context.facts.permissive !== undefined)).toEqual([]);
    const events = turns.flatMap(({ answer }) => (answer.ok ? answer.events : []));
    expect(events.filter(({ metadata }) => metadata.permissiveFacts)).toEqual([]);
  });

  it("meet every command", () => {
    const turns = sampled(250, { start: "grown", spoiled: 10 }).flatMap(turnsOf);
    const accepted = new Set(turns.filter(({ answer }) => answer.ok).map(({ command }) => command.type));
    expect([...accepted].sort()).toEqual([...commandTypes].sort());
  });

  it("carry what the command asks of registers, and leave nothing to ask but of a register that does not answer", () => {
    const own = turns.filter(({ isStart }) => !isStart);
    const open = own.filter(
      ({ before, command, context, spoiled }) =>
        spoiled !== "facts.missing" && factsNeeded(before, command, context).length > 0,
    );
    expect(open).toEqual([]);
    expect(own.filter(({ context }) => Object.keys(context.facts.persons ?? {}).length > 20)).toEqual([]);
  });

  it("break on purpose the rule that needs somebody to be what he is not", () => {
    const broken = turns.flatMap(({ answer, spoiled }) =>
      answer.ok ? [] : answer.violations.map(({ code }) => code).filter((code) => code === spoiled),
    );
    expect(broken).toContain("chief.self-reappointment");
  });

  it("drive a host whose registers know what the turns say", async () => {
    for (const sequence of sampled(20, { maxLength: 30 })) {
      let known: Facts = {};
      const store = memoryStore();
      const host = createHost({
        store,
        registers: { facts: (questions) => answersOf(known, questions) },
        hash: (password) => `hash of ${password.length} characters`,
        digest: (text) => String(text.length),
      });
      const played = turnsOf(sequence);
      for (const { command, context, answer } of played) {
        const { actor, now, facts } = context;
        known = facts;
        const given = await host.give(command, { actor, now });
        expect([command.type, given]).toEqual([command.type, told(answer)]);
      }
      expect(sorted(store.rows)).toEqual(sorted(rowsOf(played.at(-1)?.after as Registry)));
    }
  });
});

/** An answer as a host gives it. */
function told(answer: PlayedTurn["answer"]): object {
  return answer.ok ? { ok: true, events: answer.events, warnings: answer.warnings } : answer;
}

function sorted(rows: Iterable<{ readonly key: string; readonly value: unknown }>): readonly unknown[] {
  return [...rows].map(({ key, value }) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
