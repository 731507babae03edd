import { type AddUsers, type Command, type Registry, whatIf } from "toegangsbeheer";
import type { PlayedTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { triesOf } from "../support/tries.js";
import { contentOf, onEveryTurn } from "./support.js";

/** Adding the users of a list one after the other. */
function oneByOne({ scope, users }: AddUsers): readonly Command[] {
  return users.map(({ applications, functions, ...person }) => ({
    type: "AddUser",
    scope,
    person,
    ...(applications && { applications }),
    ...(functions && { functions }),
  }));
}

/** The list without those whom it names twice, by whichever of their numbers. */
function withoutRepeated(command: AddUsers, registry: Registry): AddUsers {
  const persons = command.users.map(({ insz }) => {
    const digits = insz.replace(/\D/g, "");
    return registry.numbers.get(digits as never) ?? digits;
  });
  return { ...command, users: command.users.filter((_, at) => persons.indexOf(persons[at] as never) === at) };
}

function eachTurn(law: (turn: PlayedTurn, command: AddUsers) => void, spoiled: number): void {
  onEveryTurn(
    150,
    (turn) => {
      if (turn.command.type === "AddUsers" && Array.isArray(turn.command.users)) law(turn, turn.command);
    },
    { spoiled, start: "grown" },
  );
}

describe("a list of new users comes to adding each of them", () => {
  it("is accepted exactly where each is accepted in turn and nobody stands in it twice, and the same happens", () => {
    const seen = { accepted: 0, refused: 0 };
    eachTurn(({ answer, before, after, context }, command) => {
      if (command.users.length === 0 || (!answer.ok && isBeforeRules(answer.violations))) return;
      const once = withoutRepeated(command, before);
      const each = whatIf(before, oneByOne(once), context);
      const holds = each.answers.every(({ ok }) => ok) && once.users.length === command.users.length;
      expect(answer.ok, JSON.stringify([command, answer])).toBe(holds);
      seen[answer.ok ? "accepted" : "refused"] += 1;
      if (!answer.ok) return;
      expect(answer.events).toEqual(each.events);
      expect(answer.claims).toEqual(each.answers.flatMap((one) => (one.ok ? one.claims : [])));
      expect(contentOf(after)).toEqual(contentOf(each.registry));
    }, 40);
    expect(seen.accepted).toBeGreaterThan(triesOf(10));
    expect(seen.refused).toBeGreaterThan(triesOf(5));
  });
});

/** A list too long, or of another shape: it isn't read as commands of its own. */
function isBeforeRules(violations: readonly { readonly code: string }[]): boolean {
  return violations.some(({ code }) => code === "limit.exceeded" || code === "input.shape");
}
