import {
  type Action,
  applicationsOf,
  type Context,
  contextAt,
  decide,
  details,
  diff,
  emptyRegistry,
  explainAccess,
  exportUsers,
  handle,
  invariantFaults,
  keysOf,
  menu,
  permissionMatrix,
  preview,
  type Registry,
  remediesFor,
  responsibles,
  restore,
  review,
  routes,
  scopesManagedBy,
  searchUsers,
  slice,
  snapshot,
  snapshotChunks,
  toMermaid,
  toTree,
  welcome,
  whoCan,
  whoMayOpen,
} from "toegangsbeheer";
import { nl } from "toegangsbeheer/messages/nl";
import type { PlayedTurn } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { writesOf } from "../kernel/writes.js";
import { holding } from "../support/world.js";
import { contentOf, failingAt, onEverySequence, playing, withoutRegistry } from "./support.js";

const actions = Object.keys(permissionMatrix) as readonly Action[];

/** Everything that can be asked of a registry, by name and as text. */
function outputs(registry: Registry, { command, context }: PlayedTurn): Readonly<Record<string, string>> {
  const { enterprises, places, accounts } = snapshot(registry);
  const scopes = [...enterprises.map(({ number }) => number as string), ...places.map(({ scope }) => scope)];
  const people = accounts.map(({ id }) => id as string);
  const found: Record<string, string> = {};
  const tell = (name: string, answer: unknown): void => {
    found[name] = JSON.stringify(answer);
  };
  tell("snapshot", snapshot(registry));
  tell("chunks", [...snapshotChunks(registry, 7)]);
  tell("invariants", invariantFaults(registry));
  tell("decide", decide(registry, command, context));
  tell("preview", preview(registry, command, context));
  tell("keysOf", keysOf(slice(registry, keysOf(null, command, context)), command, context));
  tell("diff", diff(registry, emptyRegistry(), context));
  tell("diff, the other way", diff(emptyRegistry(), registry, context));
  tell("tree", toTree(registry, { messages: nl }, context));
  tell("drawing", toMermaid(registry, { messages: nl }, context));
  for (const scope of scopes) {
    for (const as of inCharge(registry, scope, context)) {
      tell(`review ${scope}`, review(registry, { scope }, as));
      tell(`search ${scope}`, searchUsers(registry, { scope, below: true }, as));
      tell(`export ${scope}`, exportUsers(registry, { scope, below: true, pack: nl }, as));
      tell(`responsibles ${scope}`, responsibles(registry, { scope }, as));
      tell(`routes ${scope}`, routes(registry, { scope }, as));
      tell(`details ${scope}`, details(registry, { scope }, as));
      tell(`menu ${scope}`, menu(registry, { scope }, as));
      tell(`managed ${scope}`, scopesManagedBy(registry, as));
    }
    for (const application of ["access-management", "ehealth-box"]) {
      tell(
        `open ${scope} ${application}`,
        whoMayOpen(registry, { application, scope, session: "unjudged", below: true }, context),
      );
    }
    for (const action of actions)
      tell(`can ${scope} ${action}`, whoCan(registry, { action, scope }, context));
  }
  for (const account of people) {
    const scope = scopes[people.indexOf(account) % scopes.length] ?? "";
    const question = { account, application: "ehealth-box", scope, session: "unjudged" } as const;
    tell(`applications ${account}`, applicationsOf(registry, { account, session: "unjudged" }, context));
    tell(`explain ${account}`, explainAccess(registry, question, context));
    tell(`remedies ${account}`, remediesFor(registry, question, context));
    tell(`own ${account}`, whoCan(registry, { action: "view-own-data", targets: [account] }, context));
    const actor = { kind: "account", account, role: "user", scope: "" } as const;
    tell(`welcome ${account}`, welcome(registry, contextAt(context.now, actor, context)));
  }
  return found;
}

/** Whoever may review a place, in his role. */
function inCharge(registry: Registry, scope: string, context: Context): readonly Context[] {
  const { persons } = whoCan(registry, { action: "review", scope }, context);
  return persons
    .slice(0, 1)
    .map(({ account, role, scope: at }) =>
      contextAt(context.now, { kind: "account", account, role, scope: at }, context),
    );
}

/** The same registry, in which everything came to be the other way round. */
function reversed(registry: Registry): Registry {
  const lists = Object.entries(snapshot(registry)).map(([name, list]) => [
    name,
    Array.isArray(list) ? [...list].reverse() : list,
  ]);
  return holding(restore(JSON.parse(JSON.stringify(Object.fromEntries(lists))))).value;
}

function onEveryEnd(usual: number, law: (turns: readonly PlayedTurn[], last: PlayedTurn) => void): void {
  onEverySequence(
    usual,
    (sequence) => {
      const turns: PlayedTurn[] = [];
      playing(sequence, (turn) => turns.push(turn));
      const last = turns.at(-1);
      if (last !== undefined) failingAt(last, () => law(turns, last));
    },
    { spoiled: 0 },
  );
}

describe("no answer depends on the order in which a registry came to be, nor on what was tried meanwhile", () => {
  it("tells the same after what-ifs, dropped branches and looks at older registries", () => {
    onEveryEnd(8, (turns, last) => {
      const registry = last.before;
      const told = outputs(registry, last);
      for (const { command, context, before } of turns) {
        preview(registry, command, contextAt(last.context.now, context.actor, context));
        handle(before, command, context);
        before.accounts.has("nobody" as never);
        handle(registry, command, contextAt(last.context.now, context.actor, context));
      }
      expect(outputs(registry, last)).toEqual(told);
    });
  });

  it("tells the same of a registry that was made the other way round", () => {
    onEveryEnd(8, (_, last) => {
      const other = reversed(last.before);
      expect(contentOf(other)).toEqual(contentOf(last.before));
      expect(outputs(other, last)).toEqual(outputs(last.before, last));
    });
  });

  it("leaves the registry of a preview as it is: it is read again without a turn", () => {
    onEveryEnd(8, (_, { before, command, context }) => {
      const content = JSON.stringify(contentOf(before));
      const answer = preview(before, command, context);
      expect(writesOf(() => expect(JSON.stringify(contentOf(before))).toBe(content))).toBe(0);
      expect(withoutRegistry(answer)).toEqual(answer);
    });
  });
});
