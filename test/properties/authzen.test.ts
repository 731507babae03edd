import {
  type Action,
  type AnyContext,
  can,
  isAtOrBelow,
  mayOpen,
  permissionMatrix,
  type Registry,
  roles,
  type Scope,
  whoCan,
} from "toegangsbeheer";
import {
  type AuthzenAnswer,
  evaluate,
  evaluateAll,
  type SearchResults,
  searchActions,
  searchResources,
  searchSubjects,
} from "toegangsbeheer/authzen";
import { nl } from "toegangsbeheer/messages/nl";
import { contextOf } from "toegangsbeheer/testing";
import { describe, expect, it } from "vitest";
import { bodyOf, doing, foundBy, opening } from "../authzen/ask.js";
import { ended, nobody, type Played, someOf } from "../authzen/played.js";
import { loading, withoutEach } from "../support/slices.js";
import { triesOf } from "../support/tries.js";
import { deepFreeze, onEverySequence } from "./support.js";

const options = { spoiled: 10, maxLength: 25 };
const everyAction = Object.keys(permissionMatrix) as readonly Action[];
const account = { type: "account" };

const says = (registry: Registry, request: object, context: AnyContext): boolean =>
  bodyOf(evaluate(registry, request, context)).decision;

describe("evaluating and searching agree with what they stand for", () => {
  it("opening an application is what mayOpen says, and every search finds exactly that", () => {
    const seen = { yes: 0, no: 0 };
    onEverySequence(
      15,
      (sequence) => {
        const { registry, context, accounts, places, more, session } = ended(sequence);
        const applications = [...context.catalogue.applications.map(({ id }) => id), "unheard-of"];
        const open = new Set<string>();
        for (const scope of [...places, "nowhere"]) {
          for (const application of applications) {
            const whoMay = accounts.filter((id) => {
              const decision = says(registry, opening(id, application, scope, more), context);
              const asked = { account: id, application, scope, session: session.session ?? null };
              expect(decision).toBe(mayOpen(registry, asked, context).allowed);
              seen[decision ? "yes" : "no"] += 1;
              if (decision) open.add(`${id} ${application} ${scope}`);
              return decision;
            });
            const search = { ...opening("", application, scope, more), subject: account };
            expect(foundBy(searchSubjects(registry, search, context))).toEqual([...whoMay].sort());
          }
        }
        for (const id of accounts) {
          const inPlace = (properties: object) => ({
            ...opening(id, "", "", more),
            resource: { type: "application", properties },
          });
          const his = [...open]
            .filter((one) => one.startsWith(`${id} `))
            .map((one) => one.slice(id.length + 1));
          const found = foundBy(searchResources(registry, inPlace({}), context));
          expect([...found].sort()).toEqual([...his].sort());
          const [place = "nowhere"] = someOf(places, 1, accounts.indexOf(id));
          const there = foundBy(searchResources(registry, inPlace({ scope: place }), context));
          expect([...there].sort()).toEqual(his.filter((one) => one.endsWith(` ${place}`)).sort());
          for (const one of someOf([...open], 3, accounts.indexOf(id))) {
            const [, application = "", scope = ""] = one.split(" ");
            const actions = foundBy(searchActions(registry, opening(id, application, scope, more), context));
            expect(actions).toEqual(open.has(`${id} ${application} ${scope}`) ? ["open"] : []);
          }
        }
      },
      options,
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(triesOf(500));
  });

  it("doing something in a place is what can says in some role held over it, and every search finds exactly that", () => {
    const seen = { yes: 0, no: 0 };
    onEverySequence(
      20,
      (sequence) => {
        const { registry, context, accounts, places, more, session, at } = ended(sequence);
        for (const action of someOf(everyAction, 6, at)) {
          const targets = at % 4 === 0 ? someOf(accounts, 2, at) : undefined;
          const properties = targets === undefined ? {} : { properties: { targets } };
          const request = (id: string, place: string) => ({
            ...doing(id, action, place, more),
            action: { name: action, ...properties },
          });
          const naively = (id: string, place: Scope): boolean =>
            places
              .filter((scope) => isAtOrBelow(place, scope))
              .some((scope) =>
                roles.some((role) => {
                  const actor = { kind: "account", account: id, role, scope, ...session } as const;
                  const question = { action, scope: place, ...(targets && { targets }) };
                  return can(registry, question, contextOf({ ...context, actor })).ok;
                }),
              );
          const reached = new Map<string, string[]>(accounts.map((id) => [id, []]));
          for (const place of places) {
            const whoMay = accounts.filter((id) => {
              const decision = says(registry, request(id, place), context);
              expect(decision).toBe(naively(id, place));
              seen[decision ? "yes" : "no"] += 1;
              if (decision) reached.get(id)?.push(place);
              return decision;
            });
            const found = foundBy(
              searchSubjects(registry, { ...request("", place), subject: account }, context),
            );
            expect(found).toEqual([...whoMay].sort());
            if ("session" in session || permissionMatrix[action].own) continue;
            const question = { action, scope: place, ...(targets && { targets }) };
            const persons = whoCan(registry, question, context).persons.map((one) => one.account as string);
            expect(found).toEqual([...new Set(persons)].sort());
          }
          for (const [id, found] of reached) {
            const search = { ...request(id, ""), resource: { type: "scope" } };
            expect(foundBy(searchResources(registry, search, context))).toEqual([...found].sort());
          }
        }
        for (const id of someOf(accounts, 4, at)) {
          for (const place of someOf(places, 3, at)) {
            const may = everyAction.filter((action) =>
              says(registry, doing(id, action, place, more), context),
            );
            expect(foundBy(searchActions(registry, doing(id, "", place, more), context))).toEqual(
              [...may].sort(),
            );
          }
        }
      },
      options,
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(triesOf(500));
  });

  it("a pinned role is judged as can judges the actor who chose it", () => {
    const seen = { yes: 0, no: 0 };
    onEverySequence(
      20,
      (sequence) => {
        const { registry, context, accounts, places, more, session, at } = ended(sequence);
        for (const action of someOf(everyAction, 5, at)) {
          for (const role of roles) {
            for (const place of someOf(places, 4, at)) {
              for (const scope of places.filter((one) => isAtOrBelow(place, one))) {
                for (const id of someOf(accounts, 6, at)) {
                  const actor = { kind: "account", account: id, role, scope, ...session } as const;
                  const subject = { ...account, id, properties: { role, scope } };
                  const decision = says(registry, { ...doing(id, action, place, more), subject }, context);
                  const expected = can(
                    registry,
                    { action, scope: place },
                    contextOf({ ...context, actor }),
                  ).ok;
                  expect(decision).toBe(expected);
                  seen[decision ? "yes" : "no"] += 1;
                }
              }
            }
          }
        }
      },
      options,
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(triesOf(200));
  });
});

describe("what an answer rests on", () => {
  /** Some requests of each kind, as functions of a registry. */
  function asking({
    context,
    accounts,
    places,
    more,
    at,
  }: Played): readonly ((on: Registry) => AuthzenAnswer<object>)[] {
    const [id = nobody, other = nobody] = someOf(accounts.slice(1), 2, at);
    const [place = "nowhere"] = someOf(places, 1, at);
    const [action = "add-user"] = someOf(everyAction, 1, at);
    const named = { action: { name: action, properties: { targets: [other] } } };
    const [application = ""] = someOf(context.catalogue.applications, 1, at).map((one) => one.id);
    const box = opening(id, application, place, more);
    const semantic = { evaluations_semantic: at % 2 === 0 ? "deny_on_first_deny" : "permit_on_first_permit" };
    const act = { ...doing(id, action, place, more), ...named };
    return [
      (on) => evaluate(on, box, context, { packs: [nl] }),
      (on) => evaluate(on, act, context, { packs: [nl] }),
      (on) => evaluateAll(on, { ...act, evaluations: [{}, box, {}], options: semantic }, context),
      (on) => searchSubjects(on, { ...box, subject: account }, context),
      (on) => searchSubjects(on, { ...act, subject: account }, context),
      (on) => searchResources(on, { ...box, resource: { type: "application" } }, context),
      (on) => searchResources(on, { ...act, resource: { type: "scope" } }, context),
      (on) => searchActions(on, act, context),
    ];
  }

  it("a slice answers as the whole registry does, or says what it lacks", () => {
    onEverySequence(
      25,
      (sequence) => {
        const end = ended(sequence);
        for (const ask of asking(end)) {
          const whole = ask(end.registry);
          const { value, keys } = loading(end.registry, ask);
          expect(value).toEqual(whole);
          for (const part of withoutEach(end.registry, keys, ask)) expect(part).toEqual(whole);
        }
      },
      options,
    );
  });

  it("the same question gives the same answer, of a registry that nobody may change, and never personal data", () => {
    onEverySequence(
      25,
      (sequence) => {
        const end = ended(sequence);
        const secrets = [...end.registry.accounts.values()].flatMap(
          ({ insz, username, assignments, email }) => [
            insz as string,
            username ?? insz,
            email ?? insz,
            ...assignments.map((one) => one.email),
          ],
        );
        for (const value of end.registry.accounts.values()) deepFreeze(value);
        for (const ask of asking(end)) {
          const answer = ask(end.registry);
          expect(ask(end.registry)).toEqual(answer);
          const text = JSON.stringify(answer);
          expect(JSON.parse(text)).toEqual(answer);
          expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
        }
      },
      options,
    );
  });

  it("pages of any size hold together what one page holds", () => {
    onEverySequence(
      25,
      (sequence) => {
        const { registry, context, accounts, more, at } = ended(sequence);
        const [id = nobody] = someOf(accounts.slice(1), 1, at);
        for (const [action, type] of [
          ["view-own-data", "scope"],
          ["open", "application"],
        ] as const) {
          const request = { ...doing(id, action, "", more), resource: { type } };
          const all = bodyOf(searchResources(registry, request, context)).results;
          const limit = 1 + (at % 3);
          const joined: object[] = [];
          let page: object = { limit };
          for (let pages = 0; pages <= all.length; pages += 1) {
            const body: SearchResults<object> = bodyOf(
              searchResources(registry, { ...request, page }, context),
            );
            joined.push(...body.results);
            expect(body.page.count).toBe(body.results.length);
            expect(body.page.total).toBe(all.length);
            if (body.page.next_token === "") break;
            expect(body.results).toHaveLength(limit);
            page = { token: body.page.next_token };
          }
          expect(joined).toEqual(all);
        }
      },
      options,
    );
  });
});
