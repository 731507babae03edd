import fc from "fast-check";
import { type Actor, type Command, contextAt, emptyRegistry, type Facts, handle } from "toegangsbeheer";
import { describe, it } from "vitest";
import { triesOf } from "../support/tries.js";
import { agree } from "./agreement.js";
import { drawActor, drawFacts } from "./exchange-actors.js";
import { drawCommand } from "./exchange-draws.js";
import { drawing, enterprise, insz } from "./exchange-forms.js";
import { emptyModel } from "./model.js";

const facts: Facts = { permissive: true };
const representative: Actor = {
  kind: "legal-representative",
  insz: insz(0),
  session: { loggedInAt: "2026-03-02T07:00:00.000Z", means: "eid" },
};
const chief: Actor = { kind: "account", account: "a0", role: "chief-access-manager", scope: enterprise };

const start: [Command, Actor][] = [
  [
    {
      type: "AppointChiefAccessManager",
      enterprise,
      chief: { insz: "self", account: "a0", email: "info@example.be", phone: "021234567" },
      declaration: true,
    },
    representative,
  ],
  [
    {
      type: "ActivateDomain",
      enterprise,
      kind: "employer-nsso",
      identifier: "134567808",
      email: "hr@example.be",
      manager: "self",
    },
    chief,
  ],
];

describe("the reference model, on requests, senders, mandates and persons", () => {
  it("answers as the library does, and comes to the same state", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = emptyModel();
        let registry = emptyRegistry();
        let minute = 0;
        const give = (command: Command, actor: Actor, given: Facts) => {
          minute += 7;
          const now = new Date(Date.parse("2026-03-02T08:00:00.000Z") + minute * 60_000);
          const context = contextAt(now, actor, { facts: given });
          const answer = handle(registry, command, context);
          const after = answer.ok ? answer.registry : registry;
          try {
            agree(model, { command, context, answer, after, isStart: false });
          } catch (fault) {
            throw new Error(JSON.stringify({ command, actor, given }), { cause: fault });
          }
          registry = after;
        };
        for (const [command, actor] of start) give(command, actor, facts);
        const pick = drawing(seed);
        for (let turn = 0; turn < 60; turn += 1) {
          const command = drawCommand(pick, model);
          give(command, drawActor(pick, command, model), drawFacts(pick));
        }
      }),
      { numRuns: triesOf(150) },
    );
  });
});
