import type { Catalogue, CommandType, Context } from "toegangsbeheer";
import { contextOf, type PlayedTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { catalogues } from "../access/questions.js";
import { triesOf } from "../support/tries.js";
import { type Access, accesses } from "./accesses.js";
import { onEveryTurn } from "./support.js";

const taking: ReadonlySet<CommandType> = new Set([
  "BlockUsers",
  "RemoveUsers",
  "RemovePersonEverywhere",
  "RevokeApplications",
  "RemoveSubdivision",
  "RemoveSite",
  "RemoveOwnCertificate",
  "CloseDomain",
]);

const giving: ReadonlySet<CommandType> = new Set([
  "AddUser",
  "AddUsers",
  "UnblockUsers",
  "GrantApplications",
  "AppointCoChiefAccessManager",
  "AppointCoAccessManager",
  "ActivateDomain",
  "AddSubdivision",
  "AddSite",
  "UploadOwnCertificate",
]);

/** How many minutes later one looks again: around the delay, the next day, and after every last day. */
const laterMoments = [1, 19, 20, 1_440, 60 * 24 * 40];

const means = [undefined, "eid", "password"];

/** A later moment, and every other time under a catalogue whose applications ask for more, certificates among it. */
function later(context: Context, minutes: number, turn: number): Context {
  const now = new Date(Date.parse(context.now) + minutes * 60_000);
  const catalogue = catalogues[turn % 2] as Catalogue;
  return contextOf({ ...context, now, catalogue });
}

const without = <T>(all: ReadonlySet<T>, others: ReadonlySet<T>): T[] =>
  [...all].filter((one) => !others.has(one));

/**
 * True for an access that ends by what the command itself says: whoever is lifted gets the last day that the command
 * gives, in that place, even where his former role had none; a certificate that takes the place of another one can
 * end before it. Until then the law holds for him too.
 */
function endsAsAsked(
  { command, before, context }: PlayedTurn,
  access: Access,
  { now, today }: Context,
): boolean {
  if (command.type === "UploadOwnCertificate") {
    const { actor } = context;
    const isHis = actor.kind === "account" && access.startsWith(`${actor.account} `);
    return isHis && command.certificate.expiresAt < now;
  }
  if (command.type !== "AppointCoAccessManager" && command.type !== "AppointCoChiefAccessManager")
    return false;
  const { lastDay, insz } = command.person;
  if (lastDay === undefined || today <= lastDay) return false;
  const [account, , scope] = access.split(" ");
  const digits = insz.replace(/\D/g, "");
  return scope === command.scope && before.numbers.get(digits as never) === account;
}

describe("law 7, monotony", () => {
  it("no taking command ever gives access to anyone, now or later", () => {
    const seen = { commands: 0, taken: 0 };
    let turns = 0;
    onEveryTurn(
      60,
      (turn) => {
        if (!turn.answer.ok || !taking.has(turn.command.type)) return;
        const by = means[turns++ % means.length];
        seen.commands += 1;
        for (const minutes of [0, laterMoments[turns % laterMoments.length] as number]) {
          const context = later(turn.context, minutes, turns);
          const [before, after] = [turn.before, turn.after].map((state) => accesses(state, context, by)) as [
            Set<Access>,
            Set<Access>,
          ];
          expect(without(after, before)).toEqual([]);
          seen.taken += without(before, after).length;
        }
      },
      { spoiled: 0, start: "grown" },
    );
    expect(seen.commands).toBeGreaterThan(triesOf(50));
    expect(seen.taken).toBeGreaterThan(triesOf(50));
  });

  it("no giving command ever takes access from anyone, now or later, until a last day or an expiry that it sets itself", () => {
    const seen = { commands: 0, given: 0 };
    let turns = 0;
    onEveryTurn(
      40,
      (turn) => {
        if (!turn.answer.ok || !giving.has(turn.command.type)) return;
        const by = means[turns++ % means.length];
        seen.commands += 1;
        for (const minutes of [0, laterMoments[turns % laterMoments.length] as number]) {
          const context = later(turn.context, minutes, turns);
          const [before, after] = [turn.before, turn.after].map((state) => accesses(state, context, by)) as [
            Set<Access>,
            Set<Access>,
          ];
          const lost = without(before, after).filter((access) => !endsAsAsked(turn, access, context));
          expect(lost).toEqual([]);
          seen.given += without(after, before).length;
        }
      },
      { spoiled: 0, start: "grown" },
    );
    expect(seen.commands).toBeGreaterThan(triesOf(50));
    expect(seen.given).toBeGreaterThan(triesOf(50));
  });
});
