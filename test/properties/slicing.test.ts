import {
  type Action,
  type Command,
  type Context,
  decide,
  decodeCommand,
  factsNeeded,
  type Key,
  keysOf,
  onSlice,
  permissionMatrix,
  type Registry,
  type RegistryEvent,
  replay,
} from "toegangsbeheer";
import type { PlayedTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { type Asked, functionsOfContexts, questions } from "../support/questions.js";
import { askingRows, type Rows, rowsIn, sliceFrom } from "../support/rows.js";
import { withoutEach } from "../support/slices.js";
import { onEveryTurn, withoutRegistry } from "./support.js";

const mostRounds = 8;

/** Asks and loads until nothing is missing, as a host does. */
function loadFor(command: Command, context: Context, rows: Rows): { keys: Set<Key>; rounds: number } {
  const keys = new Set<Key>();
  let rounds = 0;
  let missing = keysOf(null, command, context);
  while (missing.length > 0) {
    rounds += 1;
    if (rounds > mostRounds) throw new Error(`still missing after ${rounds} rounds: ${missing.join()}`);
    for (const key of missing) {
      if (keys.has(key)) throw new Error(`asked again: ${key}`);
      keys.add(key);
    }
    missing = keysOf(sliceFrom(rows, keys), command, context);
  }
  return { keys, rounds };
}

/** What a slice answers that lacks nothing. */
const known = <T>(value: T) => ({ ok: true, value });

/** How many keys a decision may look at, given what the command names and what those people hold. */
function bound(command: Command, registry: Registry): number {
  if (!decodeCommand(command).ok) return 0;
  const accounts = "accounts" in command ? command.accounts : "account" in command ? [command.account] : [];
  const assignments = accounts.flatMap((id) => registry.accounts.get(id as never)?.assignments ?? []);
  const applications = "applications" in command ? (command.applications?.length ?? 0) : 0;
  return 60 + 4 * accounts.length + 4 * assignments.length + 2 * applications + ended(command, registry);
}

/** What a command ends that ends whatever lies in a place, and below it: each place and each person there is looked at. */
function ended(command: Command, registry: Registry): number {
  const within =
    command.type === "CloseDomain"
      ? command.scope
      : command.type === "RecordEnterpriseChange"
        ? command.enterprise
        : undefined;
  if (within === undefined) return 0;
  const isIn = (scope: string) => scope === within || scope.startsWith(`${within}/`);
  const places = [...registry.places.keys()].filter(isIn);
  const assignments = [...registry.accounts.values()].flatMap((account) =>
    account.assignments.filter(({ scope }) => isIn(scope)),
  );
  return 6 * places.length + 4 * assignments.length;
}

/** Sixty strangers more in every place: users with an application that other people carry there. */
function crowd(registry: Registry): readonly RegistryEvent[] {
  const scopes = [...registry.places.keys()].slice(0, 6);
  const metadata = { at: "2026-03-02T08:00:00.000Z", by: { kind: "import" } };
  const details = { title: null, language: null, email: "x@example.org", localEmail: null, lastDay: null };
  return Array.from({ length: 60 }, (_, at) => {
    const account = `stranger-${at}`;
    const names = { firstName: "An", lastName: "Peeters", username: `stranger${at}x`, passwordTiedTo: null };
    const held = { role: "user", details, applications: ["ehealth-box"], functions: [] };
    return [
      { type: "AccountOpened", version: 1, metadata, data: { account, insz: `999999${at}`, ...names } },
      ...scopes.map((scope) => ({
        type: "AssignmentAdded",
        version: 1,
        metadata,
        data: { account, scope, ...held },
      })),
    ];
  }).flat() as unknown as readonly RegistryEvent[];
}

describe("law 11, slicing: deciding on the slice that keysOf reaches gives what deciding on the whole registry gives", () => {
  it("in few rounds, with few keys", () => {
    onEveryTurn(120, ({ command, context, before, answer }) => {
      const rows = rowsIn(before);
      const { keys } = loadFor(command, context, rows);
      const part = sliceFrom(rows, keys);
      expect(onSlice(part, (view) => decide(view, command, context))).toEqual(known(withoutRegistry(answer)));
      expect(onSlice(part, (view) => factsNeeded(view, command, context))).toEqual(
        known(factsNeeded(before, command, context)),
      );
      expect(keys.size).toBeLessThanOrEqual(bound(command, before));
    });
  });

  it("with as many keys in a crowded registry", () => {
    onEveryTurn(60, ({ command, context, before }) => {
      if (ended(command, before) > 0) return; // The strangers are what ends.
      const crowded = replay(crowd(before), before);
      const rows = rowsIn(crowded);
      const { keys } = loadFor(command, context, rows);
      const decided = onSlice(sliceFrom(rows, keys), (view) => decide(view, command, context));
      expect(decided).toEqual(known(decide(crowded, command, context)));
      expect(keys.size).toBeLessThanOrEqual(bound(command, crowded));
    });
  });

  it("and never answers from a slice that lacks something", () => {
    onEveryTurn(60, ({ command, context, before, answer }) => {
      const { keys } = loadFor(command, context, rowsIn(before));
      for (const decided of withoutEach(before, keys, (view) => decide(view, command, context))) {
        expect(decided).toEqual(withoutRegistry(answer));
      }
    });
  });
});

const actions = Object.keys(permissionMatrix) as readonly Action[];

/** Something to ask about at a turn, another at each: places, persons and what they hold by turns. */
function askedAt(turn: number, { command, context, before }: PlayedTurn): Asked {
  const places = [...before.places.values()].sort((a, b) => (a.scope < b.scope ? -1 : 1));
  const place = places[turn % Math.max(places.length, 1)];
  const { actor } = context;
  const own = actor.kind === "account" ? actor : undefined;
  const accounts = [...before.accounts.keys()].sort();
  return {
    context,
    command,
    action: actions[turn % actions.length] as Action,
    scope: (turn % 2 === 0 ? own?.scope : undefined) ?? place?.scope ?? "0400000185",
    account: accounts[(turn * 7) % Math.max(accounts.length, 1)] ?? "nobody",
    application: place?.applications[turn % 3]?.id ?? "ehealth-box",
  };
}

describe("law 11, slicing, of every question: asked of the rows that it looks at, it answers what the whole registry answers", () => {
  it("all of which are tried here", () => {
    const ofWholes = ["diff", "handle"];
    const others = ["importRegistry", "keysOf"];
    expect([...Object.keys(questions), ...ofWholes, ...others].sort()).toEqual(functionsOfContexts());
  });

  it("in any registry, of anything", () => {
    let at = 0;
    onEveryTurn(30, (turn) => {
      const asked = askedAt(at++, turn);
      const rows = rowsIn(turn.before);
      for (const [name, ask] of Object.entries(questions)) {
        const ahead = at % 2 === 0 ? undefined : asked.context;
        const { value } = askingRows(rows, (view) => ask(view, asked), 60, ahead);
        expect(JSON.stringify(value), name).toEqual(JSON.stringify(ask(turn.before, asked)));
      }
    });
  });
});
