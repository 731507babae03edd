import fc from "fast-check";
import { type Actor, type Command, type Context, contextAt, permissionMatrix } from "toegangsbeheer";
import { notations } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { type Asked, questions } from "../support/questions.js";
import { failingAt, onEveryTurn, withoutRegistry } from "./support.js";

// Drawn places take a scope that was read; all else takes it as text.
const ofTexts = Object.entries(questions).filter(([name]) => name !== "toTree" && name !== "toMermaid");
const actions = Object.keys(permissionMatrix) as Asked["action"][];

/** One way among many to write the number of an enterprise; which one is told by a count. */
const ways = fc.sample(notations("enterprise-number", "0412398765"), { numRuns: 40, seed: 1 });

function written(scope: string, turn: number): string {
  const number = scope.slice(0, 10);
  const layout = ways[turn % ways.length] as string;
  if (!number.startsWith("0")) return scope.replace(/^(....)(...)(...)/, "$1.$2.$3");
  let digit = layout.replace(/\D/g, "").length === 9 ? 1 : 0;
  const first = layout.replace(/\d/g, () => number.charAt(digit++));
  const rest = scope.slice(10);
  return rest.startsWith("/")
    ? first + rest.replace(`:${number}`, `:${number.replace(/^(....)(...)(...)$/, "$1.$2.$3")}`)
    : first;
}

/** The same object, its places written another way. */
function rewritten<T extends object>(value: T, turn: number): T {
  const places = Object.entries(value).filter(([key]) => key === "scope" || key === "to");
  return { ...value, ...Object.fromEntries(places.map(([key, scope]) => [key, written(scope, turn)])) };
}

function of(context: Context, actor: Actor): Context {
  return contextAt(context.now, actor, { ...context });
}

describe("the notation of the numbers in a scope", () => {
  it("makes no difference to any answer: in a command, a question or the actor", () => {
    let turns = 0;
    onEveryTurn(20, (turn) => {
      const { before, command, context } = turn;
      const { actor } = context;
      const scope = "scope" in command ? command.scope : "scope" in actor ? actor.scope : "0412398765";
      const [account] = before.accounts.keys();
      const application = "my-handicap";
      turns += 1;
      const action = actions[turns % actions.length] as Asked["action"];
      const asked: Asked = { context, command, action, scope, account: account ?? "nobody", application };
      const again: Asked = {
        ...asked,
        ...(typeof scope === "string" && { scope: written(scope, turns) }),
        context: of(context, rewritten(actor, turns)),
        command: rewritten(command as Command & object, turns),
      };
      failingAt(turn, () => {
        for (const [name, ask] of ofTexts) {
          const answers = [asked, again].map((one) => withoutRegistry(ask(before, one) as never));
          expect(answers[1], `${name} ${again.scope}`).toEqual(answers[0]);
        }
      });
    });
  });
});
