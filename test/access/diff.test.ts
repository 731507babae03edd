import { describe, expect, it } from "vitest";
import {
  type AccountId,
  type Chief,
  type Command,
  diff,
  type Enterprise,
  onSlice,
  type Place,
  preview,
  type Scope,
  slice,
  snapshot,
} from "../../src/index.js";
import { asRegistry } from "../../src/registry/registry.js";
import { deepFreeze } from "../properties/support.js";
import { at, changes, now } from "../support/previewed.js";
import { policyOf } from "../support/settings.js";
import {
  acceptance,
  by,
  context,
  employer,
  hospital,
  knownPerson,
  minute,
  played,
  site,
  world,
} from "../support/world.js";
import { opening } from "./situations.js";

describe("two registries", () => {
  const block: Command = { type: "BlockUsers", scope: site, accounts: ["user1"] };
  const after = acceptance(block, by.sitemanager).registry;

  it("are compared as one that came from the other, and back", () => {
    const nothing = { changed: [], gained: [], lost: [], delayed: [] };
    expect(diff(world(), world(), context(by.chief))).toEqual(nothing);
    const lost = [at("user1", site, "access-management"), at("user1", site, "ehealth-box")];
    const changed = changes("account:user1");
    expect(diff(world(), after, context(by.chief))).toEqual({ ...nothing, changed, lost });
    const gained = lost.map((one) => ({ ...one, from: now }));
    expect(diff(after, world(), context(by.chief))).toEqual({ ...nothing, changed, gained });
  });

  it("tell who waits longer, and not who counts sooner", () => {
    const again = played([[{ ...block, type: "UnblockUsers" }, by.sitemanager]], after, 55);
    const waiting = { account: "user1", scope: site, application: "ehealth-box", from: minute(75) };
    expect(diff(world(), again, context(by.chief))).toMatchObject({
      gained: [],
      lost: [],
      delayed: [waiting],
    });
    expect(diff(again, world(), context(by.chief))).toMatchObject({ gained: [], lost: [], delayed: [] });
  });

  it("are compared by what an access depends on, also where no command leads from one to the other", () => {
    const office = (account: string) => ({ account, scope: employer, application: "dimona" });
    const begun = played([
      opening(employer, ["dimona"]),
      [{ type: "AppointCoChiefAccessManager", scope: hospital, person: knownPerson("user1") }, by.chief],
    ]);
    const enterprise = begun.enterprises.get(hospital as never) as Enterprise;
    const chief = { ...(enterprise.chief as Chief), account: "user1" as AccountId };
    const other = asRegistry({
      ...begun,
      enterprises: begun.enterprises.set(enterprise.number, { ...enterprise, chief }),
    });
    const { changed, gained, lost } = diff(begun, other, context(by.chief));
    expect(changed).toEqual(changes(`enterprise:${hospital}`));
    expect(lost).toContainEqual(office("chief"));
    expect(gained).toContainEqual({ ...office("user1"), from: now });
  });

  it("are compared by when a curator left, also where none is in charge in either", () => {
    const begun = played([opening(employer, ["dimona"])]);
    const place = begun.places.get(employer as Scope) as Place;
    const left = { ...place, curatedUntil: minute(55) } as Place;
    const since = asRegistry({ ...begun, places: begun.places.set(place.scope, left) });
    expect(diff(begun, since, context(by.chief))).toMatchObject({
      gained: [],
      lost: [],
      delayed: [{ account: "chief", scope: employer, application: "dimona", from: minute(75) }],
    });
  });

  it("are compared under the delay of the policy", () => {
    const unblocked = played([[{ ...block, type: "UnblockUsers" }, by.sitemanager]], after, 60);
    const asked = (effectDelayMinutes: number) => {
      const policy = policyOf({ effectDelayMinutes });
      return diff(after, unblocked, context(by.chief, { policy })).gained.map(({ from }) => from);
    };
    expect(asked(0)).toEqual([now, now]);
    expect(asked(45)).toEqual([now, minute(105)]);
  });

  it("are not compared where one is a slice: what is absent there may only be unknown", () => {
    onSlice(slice(world(), []), (view) => {
      expect(() => diff(view, world(), context(by.chief))).toThrow(TypeError);
      expect(() => diff(world(), view, context(by.chief))).toThrow(TypeError);
    });
  });

  it("stay as they are, frozen or not", () => {
    const registry = played([]);
    const content = JSON.stringify(snapshot(registry));
    const inputs = deepFreeze({ command: block, asked: context(by.sitemanager) });
    const first = preview(registry, inputs.command, inputs.asked);
    expect(preview(registry, inputs.command, inputs.asked)).toEqual(first);
    expect(JSON.stringify(snapshot(registry))).toBe(content);
    for (const account of registry.accounts.values()) expect(Object.isFrozen(account)).toBe(false);
  });

  it("nothing is thrown but for a broken context", () => {
    const broken = { ...context(by.sitemanager), now: "yesterday" } as never;
    expect(() => preview(world(), block, broken)).toThrow(TypeError);
    for (const input of [null, 1, "BlockUsers", [], {}, { type: "BlockUsers" }, { type: "toString" }]) {
      expect(preview(world(), input as never, context(by.sitemanager))).toHaveProperty("violations");
    }
  });
});
