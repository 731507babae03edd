import { type CommandType, can, commandTypes, type Registry } from "toegangsbeheer";
import { describe, expect, it } from "vitest";
import { type LoadedBy, loadedBy, turnsOf } from "../../scripts/docs/rounds.js";
import { askingRows, rowsIn } from "../support/rows.js";
import { onEveryTurn } from "./support.js";

/** What only shows in what was loaded, and then again: a chain that no guess shortens. */
const chains: { readonly [Type in CommandType]?: string } = {
  CloseDomain: "what is below, a round a level, and who is there",
  RecordEnterpriseChange: "what is in it, a round a level, who is there, the mandates that name it",
  SignAppointmentRequest: "a ticket's persons and enterprise, their accounts",
  GrantAppointmentRequest: "a ticket's persons and enterprise, their accounts, the other requests",
  CorrectPersonNumber: "whose number it is, where he is, whom those places name",
  RequestAccessCodes: "under a tied password all that he holds, which of it he leads, what is below",
  UpdateOwnDetails: "the same",
  ChangeOwnPassword: "the same",
  UploadOwnCertificate: "the same",
  RemoveOwnCertificate: "the same",
};

/** What may be loaded in vain beside what is looked at, where it is more than a quarter. */
const more: { readonly [Type in CommandType]?: number } = {
  // Accepted it loads nothing in vain: where users are there it is refused, and what it would have changed was loaded.
  RemoveSite: 0.3,
};

/** As many rounds as a chain has links; down a tree, one a level more. */
function most(type: string): number {
  return type === "CloseDomain" || type === "RecordEnterpriseChange" ? 6 : 4;
}

const turns = new Map(commandTypes.map((type) => [type, turnsOf(type, 35)]));
const loads = new Map<CommandType, readonly LoadedBy[]>(
  [...turns].map(([type, played]) => [type, played.map(loadedBy)]),
);

function share<T>(of: readonly T[], is: (one: T) => boolean): number {
  return of.filter(is).length / of.length;
}

function sum(of: readonly LoadedBy[], count: (one: LoadedBy) => number): number {
  return of.reduce((total, one) => total + count(one), 0);
}

describe("law 11, slicing: few rounds, and nothing beside", () => {
  it("of a hundred commands, each type as often as another, 95 are loaded in two rounds, and none in more than four, but down a tree", () => {
    const shares = [...loads.values()].map((found) => share(found, ({ rounds }) => rounds <= 2));
    expect(shares.reduce((total, one) => total + one, 0) / shares.length).toBeGreaterThanOrEqual(0.95);
    for (const [type, found] of loads) {
      expect(Math.max(...found.map(({ rounds }) => rounds)), type).toBeLessThanOrEqual(most(type));
    }
  });

  it("those that need more go along a chain", () => {
    const longer = [...loads].filter(([, found]) => share(found, ({ rounds }) => rounds > 2) > 0.1);
    expect(longer.map(([type]) => type).filter((type) => !(type in chains))).toEqual([]);
  });

  it("what a type loads in vain is a quarter of what it looks at, at most; of all alike a twentieth", () => {
    const shares = [...loads].map(([type, found]) => {
      const read = sum(found, ({ decided, stored }) => decided + stored);
      const vain = sum(found, ({ inVain }) => inVain) / Math.max(read, 1);
      expect(vain, type).toBeLessThanOrEqual(more[type] ?? 0.25);
      return vain;
    });
    expect(shares.reduce((total, one) => total + one, 0) / shares.length).toBeLessThanOrEqual(0.05);
  });

  it("a question judges its actor in two rounds, six of ten in one", () => {
    const rounds = [...turns.values()].flatMap((played) =>
      played.slice(-4).flatMap(({ context, before }) => {
        const { actor } = context;
        if (actor.kind !== "account") return [];
        const question = { action: "view-own-data", scope: actor.scope } as const;
        const ask = (view: Registry) => can(view, question, context);
        const found = askingRows(rowsIn(before), ask, 3, context);
        expect(found.value).toEqual(ask(before));
        return found.rounds;
      }),
    );
    expect(share(rounds, (one) => one <= 2)).toBeGreaterThanOrEqual(0.95);
    expect(share(rounds, (one) => one <= 1)).toBeGreaterThanOrEqual(0.6);
  });

  it("nor is it more on any sequence", () => {
    const found: LoadedBy[] = [];
    onEveryTurn(40, (turn) => {
      const one = loadedBy(turn);
      expect(one.rounds).toBeLessThanOrEqual(most(turn.command.type));
      found.push(one);
    });
    expect(sum(found, ({ inVain }) => inVain)).toBeLessThanOrEqual(
      sum(found, ({ decided, stored }) => decided + stored) / 10,
    );
  });
});
