import { type Command, handle } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { contentOf, onEveryTurn } from "./support.js";

type Group = Extract<Command, { readonly accounts: readonly string[] }>;

function isGroup(command: Command): command is Group {
  return "accounts" in command && Array.isArray(command.accounts) && command.accounts.length > 1;
}

describe("law 3, all or nothing: a refused command changes nothing; an action on a group holds for all or for none", () => {
  it("leaves the registry as it was when it refuses", () => {
    onEveryTurn(100, ({ command, context, before, answer }) => {
      if (answer.ok) return;
      const state = JSON.stringify(contentOf(before));
      const again = handle(before, command, context);
      expect(again).not.toHaveProperty("registry");
      expect(again).not.toHaveProperty("events");
      expect(!again.ok && again.violations.length).toBeGreaterThan(0);
      expect(JSON.stringify(contentOf(before))).toBe(state);
    });
  });

  it("accepts a group exactly when it accepts each of its members alone", () => {
    onEveryTurn(200, ({ command, context, before, answer }) => {
      if (!isGroup(command) || new Set(command.accounts).size < command.accounts.length) return;
      if (!answer.ok && answer.violations.some(isAboutTheWhole)) return;
      const alone = command.accounts.map((account) =>
        handle(before, { ...command, accounts: [account] }, context),
      );
      expect(alone.every(({ ok }) => ok)).toBe(answer.ok);
      if (answer.ok) expect(answer.events).toEqual(alone.flatMap((one) => (one.ok ? one.events : [])));
    });
  });

  it("refuses a group for one stranger among them", () => {
    onEveryTurn(200, ({ command, context, before, answer }) => {
      if (!isGroup(command) || !answer.ok) return;
      const accounts = [...command.accounts, "nobody"];
      const spoilt = handle(before, { ...command, accounts }, context);
      expect(spoilt).toEqual({
        ok: false,
        violations: [
          { code: "user.unknown", path: ["accounts", accounts.length - 1], params: { account: "nobody" } },
        ],
      });
    });
  });
});

/** What would be wrong whoever was in the group; what some of them hold may make an application known. */
function isAboutTheWhole({
  path,
  code,
}: {
  readonly path: readonly unknown[];
  readonly code: string;
}): boolean {
  return path[0] !== "accounts" || code === "application.not-in-catalogue";
}
