import fc from "fast-check";
import { commandTypes, type RuleCode, rules } from "toegangsbeheer";
import { commandSequences, play } from "toegangsbeheer/testing";
import { expect, it } from "vitest";
import { runs } from "./support.js";

/** The codes that no command can break, and why. */
const unreachable: Partial<Record<RuleCode, string>> = {
  "establishment-number.format": "no command carries an establishment number: parseEstablishmentNumber",
  "establishment-number.check-digits": "no command carries an establishment number: parseEstablishmentNumber",
  "nihii-number.format": "no command carries a NIHII number: parseNihiiNumber",
  "nihii-number.check-digits": "no command carries a NIHII number: parseNihiiNumber",
  "access.pending": "a condition of access, not of a command",
  "route.broken": "told by the question `routes`, not of a command",
};

it("the laws are tried on commands of every type, accepted and refused, that break every rule a command can break", () => {
  const types = new Map<string, { given: number; accepted: number }>();
  const hits = new Map<string, number>();
  let given = 0;
  let accepted = 0;
  fc.assert(
    fc.property(commandSequences({ minLength: 40 }), (sequence) => {
      play(sequence, ({ command, answer, isStart }) => {
        if (isStart) return;
        const tally = types.get(command.type) ?? { given: 0, accepted: 0 };
        given += 1;
        tally.given += 1;
        if (answer.ok) {
          accepted += 1;
          tally.accepted += 1;
        }
        types.set(command.type, tally);
        const found = answer.ok ? answer.warnings : answer.violations;
        for (const code of new Set(found.map((one) => one.code))) hits.set(code, (hits.get(code) ?? 0) + 1);
      });
    }),
    runs(300),
  );

  const lines = [
    `${accepted} of ${given} commands accepted`,
    ...commandTypes.map(
      (type) => `${type}: ${types.get(type)?.accepted ?? 0} of ${types.get(type)?.given ?? 0}`,
    ),
    ...Object.keys(rules).map((code) => `${code}: ${hits.get(code) ?? 0}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);

  expect(commandTypes.filter((type) => (types.get(type)?.accepted ?? 0) === 0)).toEqual([]);
  const missed = Object.keys(rules).filter((code) => !hits.has(code) && !(code in unreachable));
  expect(missed).toEqual([]);
  expect(Object.keys(unreachable).filter((code) => hits.has(code))).toEqual([]);
  expect(accepted / given).toBeGreaterThan(0.5);
  expect(accepted / given).toBeLessThan(0.75);
});
