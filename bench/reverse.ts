import { applicationsOf } from "../src/access/applications-of.js";
import { whoMayOpen } from "../src/access/who-may-open.js";
import type { Account } from "../src/aggregates/account/state.js";
import type { AccountId } from "../src/aggregates/common/event.js";
import { replay } from "../src/engine/evolve.js";
import type { Registry } from "../src/registry/registry.js";
import type { Scope } from "../src/scope/scope.js";
import { contextOf } from "../src/testing/sample.js";
import { dice, duration, interleaved, pick, type Row, received, sized } from "./measure.js";
import { held, Population, type Sample } from "./population.js";

const few = 1_000;
const many = sized(1_000_000, 60_000);
const rounds = 25;
const target = 1.5;
const next = dice(41);
const context = contextOf({ now: "2026-11-21T09:00:00.000Z" });

/** A registry with its accounts in a native Map beside it, to tell what a larger memory costs anybody. */
interface Land {
  readonly registry: Registry;
  readonly sample: Sample;
  readonly accounts: ReadonlyMap<string, Account>;
}

function land(size: number): Land {
  const population = new Population(size);
  const registry = replay(population.events());
  return { registry, sample: population.sample, accounts: new Map(registry.accounts.entries()) };
}

function got({ accounts }: Land, ids: readonly string[]): number {
  let found = 0;
  for (const id of ids) found += accounts.get(id)?.assignments.length ?? 0;
  return found;
}

/** What users ask who want to know what they may open. */
function people({ sample }: Land): readonly string[] {
  return received(Array.from({ length: 500 }, () => pick(next, sample.users).account));
}

function asksOfPeople({ registry }: Land, ids: readonly string[]): number {
  let open = 0;
  for (const account of ids) {
    open += applicationsOf(registry, { account, session: "unjudged" }, context).length;
  }
  if (open < ids.length / 2) throw new Error("hardly anybody may open anything");
  return open;
}

/** `applicationsOf`, for each assignment of whoever is asked about, from a thousand accounts to a million. */
function ofPeople(small: Land, large: Land): Row {
  const times = interleaved(rounds, () => ({ small: people(small), large: people(large) }), [
    (batch) => asksOfPeople(small, batch.small),
    (batch) => asksOfPeople(large, batch.large),
    (batch) => got(small, batch.small),
    (batch) => got(large, batch.large),
  ]);
  const [atFew = 0, atMany = 0, mapAtFew = 0, mapAtMany = 0] = times;
  const each = (where: Land): number => got(where, people(where)) / 500;
  const perFew = atFew / 500 / each(small);
  const perMany = atMany / 500 / each(large);
  return {
    name: "applicationsOf, an assignment, 1 000 to 1 000 000",
    library: `${duration(perFew)} to ${duration(perMany)}`,
    other: `${duration(mapAtFew / 500)} to ${duration(mapAtMany / 500)}`,
    ratio: perMany / perFew / (mapAtMany / mapAtFew),
    target,
  };
}

/** Places with about that many members, and what one can open there. */
function placesOf({ registry, sample }: Land, from: number, to: number): readonly Scope[] {
  const size = (scope: string): number => registry.members.get(scope as Scope)?.size ?? 0;
  const all = [...new Set(sample.users.map(({ scope }) => scope))];
  return all.filter((scope) => size(scope) >= from && size(scope) <= to) as Scope[];
}

function asksOfPlaces({ registry }: Land, scopes: readonly string[]): number {
  let open = 0;
  for (const scope of scopes) {
    const kind = scope.includes("/service-provider:") ? "service-provider" : "mammography-screening";
    open += whoMayOpen(registry, { application: held[kind], scope, session: "unjudged" }, context).length;
  }
  return open;
}

function membersOf({ registry }: Land, scopes: readonly string[]): number {
  return scopes.reduce((sum, scope) => sum + (registry.members.get(scope as Scope)?.size ?? 0), 0);
}

/** The members of places, got from a native Map one by one. */
function gotMembers({ registry, accounts }: Land, scopes: readonly string[]): number {
  let found = 0;
  for (const scope of scopes) {
    for (const id of registry.members.get(scope as Scope) ?? []) {
      if (accounts.get(id as AccountId) !== undefined) found++;
    }
  }
  return found;
}

/** `whoMayOpen`, for each assignment in the place, in one kind of place against another. */
function ofPlaces(
  name: string,
  one: readonly [Land, number, number],
  other: readonly [Land, number, number],
): Row {
  const draw = ([where, from, to]: readonly [Land, number, number]) => {
    const places = placesOf(where, from, to);
    if (places.length === 0) throw new Error(`no place of ${from} to ${to}`);
    return () => {
      const scopes: string[] = [];
      while (membersOf(where, scopes) < 2_000) scopes.push(pick(next, places));
      return received(scopes);
    };
  };
  const [here, there] = [draw(one), draw(other)];
  let members = { here: 0, there: 0 };
  const times = interleaved(rounds, () => {
    const batch = { here: here(), there: there() };
    members = {
      here: members.here + membersOf(one[0], batch.here),
      there: members.there + membersOf(other[0], batch.there),
    };
    return batch;
  }, [
    (batch) => asksOfPlaces(one[0], batch.here),
    (batch) => asksOfPlaces(other[0], batch.there),
    (batch) => gotMembers(one[0], batch.here),
    (batch) => gotMembers(other[0], batch.there),
  ]);
  const [hereTime = 0, thereTime = 0, mapHere = 0, mapThere = 0] = times;
  const perHere = hereTime / (members.here / rounds);
  const perThere = thereTime / (members.there / rounds);
  return {
    name,
    library: `${duration(perHere)} to ${duration(perThere)}`,
    other: `${duration(mapHere / (members.here / rounds))} to ${duration(mapThere / (members.there / rounds))}`,
    ratio: perThere / perHere / (mapThere / members.there / (mapHere / members.here)),
    target,
  };
}

/** The reverse questions among a million accounts: in proportion to what they are about, whatever the registry holds. */
export function compareReverse(): readonly Row[] {
  const [small, large] = [land(few), land(many)];
  return [
    ofPeople(small, large),
    ofPlaces("whoMayOpen, a member of places of ten, 1 000 to 1 000 000", [small, 5, 15], [large, 5, 15]),
    ofPlaces(
      "whoMayOpen, a member, places of ten to places of thousands",
      [large, 5, 15],
      [large, 1_000, 10_000],
    ),
  ];
}
