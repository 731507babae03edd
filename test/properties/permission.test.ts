import { can, decodeCommand, questionOf, rules } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { onEveryTurn } from "./support.js";

const standingAlone: ReadonlySet<string> = new Set(
  Object.values(rules)
    .filter(({ stages }) => stages.join() === "standing")
    .map(({ code }) => code),
);

describe("law 6, permission agrees with decision: can refuses exactly where decide refuses in its second stage", () => {
  it("with the same violations, for every command through the published table", () => {
    onEveryTurn(
      250,
      ({ command, context, before, answer }) => {
        if (!decodeCommand(command, context.policy.limits).ok) return;
        const allowed = can(before, questionOf(command), context);
        if (!allowed.ok) {
          expect(answer).toEqual(allowed);
          return;
        }
        const codes = answer.ok ? [] : answer.violations.map(({ code }) => code);
        expect(codes.filter((code) => standingAlone.has(code))).toEqual([]);
      },
      { spoiled: 50 },
    );
  });
});
