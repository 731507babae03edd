import {
  type Action,
  applicationsOf,
  type Context,
  can,
  type Level,
  levelOf,
  mayOpen,
  permissionMatrix,
  type Registry,
  type Role,
  roles,
  type Scope,
  scopesManagedBy,
  snapshot,
  whoCan,
  whoMayOpen,
} from "toegangsbeheer";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { askedSession, catalogues, contextAfter } from "../access/questions.js";
import { meetsAll, triesOf } from "../support/tries.js";
import { onEverySequence, playing } from "./support.js";

/** A registry that a sequence left, with everything that could be asked about. */
interface World {
  readonly registry: Registry;
  readonly context: Context;
  readonly places: readonly Scope[];
  readonly accounts: readonly string[];
  readonly applications: readonly string[];
  readonly moment: string;
  readonly turn: number;
}

function onEveryWorld(usual: number, law: (world: World) => void): void {
  let turn = 0;
  onEverySequence(
    usual,
    (sequence) => {
      let moment = "2026-03-02T08:00:00.000Z";
      const registry = playing(sequence, ({ context: { now } }) => {
        moment = now;
      });
      turn += 1;
      const context = contextAfter(moment, {
        minutes: [0, 20, 60, 90_000][turn % 4] as number,
        catalogue: catalogues[turn % catalogues.length] as never,
      });
      const { accounts, enterprises, places } = snapshot(registry);
      const below = places.map(({ scope }) => scope);
      law({
        registry,
        context,
        places: [...enterprises.map(({ number }) => number as string as Scope), ...below],
        accounts: accounts.map(({ id }) => id as string),
        applications: [...context.catalogue.applications.map(({ id }) => id), "unheard-of"],
        moment,
        turn,
      });
    },
    { spoiled: 0, maxLength: 25 },
  );
}

describe("law 10, reverse questions agree with the direct one, asked for every candidate", () => {
  it("who may open an application in a place, and there and below", () => {
    let found = 0;
    onEveryWorld(25, ({ registry, context, places, accounts, applications }) => {
      for (const application of applications) {
        const open = (account: string, scope: string): boolean =>
          mayOpen(registry, { account, application, scope, session: "unjudged" }, context).allowed;
        for (const scope of [...places, "nowhere"]) {
          const told = whoMayOpen(registry, { application, scope, session: "unjudged" }, context);
          const expected = accounts.filter((account) => open(account, scope));
          expect(told.map(({ account }) => account)).toEqual(expected);
          for (const { places: where } of told) expect(where.map((one) => one.scope)).toEqual([scope]);
          found += expected.length;
        }
      }
      const [application] = applications as [string];
      for (const root of places) {
        const told = whoMayOpen(
          registry,
          { application, scope: root, session: "unjudged", below: true },
          context,
        );
        const under = places.filter((scope) => scope === root || scope.startsWith(`${root}/`)).sort();
        const expected = accounts
          .map((account) => ({
            account,
            scopes: under.filter(
              (scope) =>
                mayOpen(registry, { account, application, scope, session: "unjudged" }, context).allowed,
            ),
          }))
          .filter(({ scopes }) => scopes.length > 0);
        expect(
          told.map(({ account, places: where }) => ({ account, scopes: where.map(({ scope }) => scope) })),
        ).toEqual(expected);
      }
    });
    if (meetsAll) expect(found).toBeGreaterThan(triesOf(200));
  });

  it("what somebody may open, place by place", () => {
    let found = 0;
    onEveryWorld(25, ({ registry, context, places, accounts, applications, moment, turn }) => {
      const session = askedSession(turn, moment);
      for (const account of [...accounts, "nobody"]) {
        const told = applicationsOf(registry, { account, session }, context);
        const expected = [...places]
          .sort()
          .map((scope) => ({
            scope,
            open: [...applications]
              .sort()
              .filter(
                (application) => mayOpen(registry, { account, application, scope, session }, context).allowed,
              ),
          }))
          .filter(({ open }) => open.length > 0);
        const plain = told.map(({ scope, applications: open }) => ({
          scope,
          open: open.map(({ application }) => application),
        }));
        expect(plain).toEqual(expected);
        found += expected.length;
      }
    });
    if (meetsAll) expect(found).toBeGreaterThan(triesOf(200));
  });

  it("who can do something in a place, to somebody", () => {
    let found = 0;
    onEveryWorld(12, ({ registry, context, places, accounts, turn }) => {
      const actions = Object.keys(permissionMatrix) as Action[];
      places.forEach((scope, at) => {
        const action = actions[(at * 7 + turn) % actions.length] as Action;
        const target = accounts[(at * 5 + turn) % Math.max(1, accounts.length)];
        const targets = target === undefined || (at + turn) % 3 === 0 ? [] : [target];
        const field = (at + turn) % 2 === 0 ? ("account" as const) : ("accounts" as const);
        const question = { action, scope, targets, field };
        const told = whoCan(registry, question, context);
        const { actors } = permissionMatrix[action];
        // Nobody withdraws or sees a request of his that isn't named.
        expect(told.actors).toEqual(
          ["withdraw-request", "view-request"].includes(action)
            ? actors.filter((kind) => kind !== "anyone")
            : actors,
        );
        const who = told.persons.map(({ account, role, scope: from }) => `${account} ${role} ${from}`);
        const expected = [];
        const isOwn = permissionMatrix[action].own;
        for (const account of isOwn ? targets : accounts) {
          for (const role of roles) {
            for (const from of places) {
              const actor = { kind: "account", account, role, scope: from } as const;
              if (can(registry, question, contextOf({ ...context, actor })).ok)
                expected.push(`${account} ${role} ${from}`);
            }
          }
        }
        expect({ question, who: [...who].sort() }).toEqual({ question, who: expected.sort() });
        for (const { role } of told.persons) expect(told.roles).toContain(role satisfies Role);
        found += expected.length;
      });
    });
    if (meetsAll) expect(found).toBeGreaterThan(triesOf(200));
  });

  it("what somebody manages in a role", () => {
    let found = 0;
    const viewing: Record<Level, Action> = {
      enterprise: "view-enterprise",
      domain: "view-domain",
      subdivision: "view-subdivision",
      site: "view-site",
    };
    onEveryWorld(12, ({ registry, context, places, accounts, moment, turn }) => {
      accounts.forEach((account, at) => {
        for (const role of roles) {
          for (const scope of places) {
            const session =
              (at + turn) % 3 === 0 ? { session: { loggedInAt: moment, means: "password" } } : {};
            const actor = { kind: "account", account, role, scope, ...session } as const;
            const expected = places
              .filter(
                (place) =>
                  can(
                    registry,
                    { action: viewing[levelOf(place)], scope: place },
                    contextOf({ ...context, actor }),
                  ).ok,
              )
              .sort();
            expect(scopesManagedBy(registry, contextOf({ ...context, actor }))).toEqual(expected);
            found += expected.length;
          }
        }
      });
    });
    if (meetsAll) expect(found).toBeGreaterThan(triesOf(200));
  });
});
