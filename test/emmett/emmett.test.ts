import {
  type Decider,
  DeciderCommandHandler,
  DeciderSpecification,
  getInMemoryEventStore,
} from "@event-driven-io/emmett";
import fc from "fast-check";
import { type Context, emptyRegistry, type Registry, rowsOf } from "toegangsbeheer";
import { type CommandMessage, type EventMessage, RefusedError, toDecider } from "toegangsbeheer/emmett";
import { commandSequences, contextOf, play } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { triesOf } from "../support/tries.js";

const appoint: CommandMessage<"AppointChiefAccessManager"> = {
  type: "AppointChiefAccessManager",
  data: {
    enterprise: "0412398765",
    representative: "85073000160",
    chief: { insz: "90010100123", account: "an-peeters", email: "chief@example.org", phone: "021234567" },
    requester: { email: "office@example.org", phone: "021234567" },
    declaration: true,
  },
};

describe("a decider of emmett", () => {
  it("is specified by given, when, then", () => {
    const given = DeciderSpecification.for(toDecider(contextOf()));
    given([])
      .when({ ...appoint, data: { ...appoint.data, declaration: false } })
      .thenThrows(RefusedError, ({ violations: [first] }) => first.code === "declaration.required");
    const { evolve } = toDecider(contextOf());
    const events = [toDecider(contextOf()).decide(appoint, emptyRegistry())].flat();
    const update: CommandMessage = {
      type: "UpdateChiefContact",
      data: { enterprise: "0412398765", email: "access@example.org", phone: "021234569" },
    };
    const [updated] = [toDecider(contextOf()).decide(update, events.reduce(evolve, emptyRegistry()))].flat();
    expect(updated).toMatchObject({ type: "ChiefContactUpdated", data: { email: "access@example.org" } });
    given(events)
      .when(update)
      .then(updated as EventMessage);
    given(events).when(appoint).thenNothingHappened();
  });

  it("stands before a store of emmett's, and reads back what it kept there", async () => {
    const store = getInMemoryEventStore();
    const handle = DeciderCommandHandler(toDecider(contextOf()));
    const { newEvents, newState } = await handle(store, "registry", appoint);
    expect(newEvents.map(({ type }) => type)).toContain("ChiefAccessManagerAppointed");
    const { state } = await store.aggregateStream("registry", toDecider(contextOf()));
    expect([...rowsOf(state)]).toEqual([...rowsOf(newState)]);
    expect((await handle(store, "registry", appoint)).newEvents).toEqual([]);
    const wrong = { ...appoint, data: { ...appoint.data, enterprise: "0412398766" } };
    await expect(handle(store, "registry", wrong)).rejects.toThrow(RefusedError);
  });

  it("is made in a context, and in nothing that looks like one", () => {
    expect(() => toDecider({ ...contextOf() } as Context)).toThrow(TypeError);
  });

  it("decides and evolves as the library does, and throws what is refused", () => {
    fc.assert(
      fc.property(commandSequences({ spoiled: 20 }), (sequence) => {
        play(sequence, ({ command: { type, ...data }, context, before, answer }) => {
          const decider: Decider<Registry, CommandMessage, EventMessage> = toDecider(context);
          const message = { type, data } as CommandMessage;
          if (answer.ok) {
            const events = [decider.decide(message, before)].flat();
            expect(events).toEqual(answer.events);
            const after = events.reduce(decider.evolve, before);
            expect([...rowsOf(after)]).toEqual([...rowsOf(answer.registry)]);
          } else {
            const thrown = caught(() => decider.decide(message, before));
            expect(thrown).toBeInstanceOf(RefusedError);
            expect((thrown as RefusedError).violations).toEqual(answer.violations);
            expect((thrown as RefusedError).message).toBe(
              answer.violations.map(({ code }) => code).join(", "),
            );
          }
        });
      }),
      { numRuns: triesOf(20) },
    );
  });
});

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
