import { searchActions, searchSubjects } from "toegangsbeheer/authzen";
import { describe, expect, it } from "vitest";
import { by, context, minute, newPerson, played, site, unit, untying, world } from "../support/world.js";
import { bodyOf, doing, faultsOf, foundBy } from "./ask.js";

const now = context(by.contactCentre);
const request = { ...doing("", "add-user", site), subject: { type: "account" } };
const all = ["chief", "cochief", "comanager", "manager", "sitemanager", "unitmanager"];

const page = (given: object, more: object = {}, registry = world(), options = {}) =>
  searchSubjects(registry, { ...request, ...more, page: given }, now, options);
const tokenOf = (given: object, more: object = {}, options = {}): string =>
  bodyOf(page(given, more, world(), options)).page.next_token;

describe("Pagination", () => {
  it("one page holds everything where nothing else is asked", () => {
    expect(bodyOf(searchSubjects(world(), request, now)).page).toEqual({
      next_token: "",
      count: 6,
      total: 6,
    });
  });

  it("goes on where the token says, in pages of the first limit, until the token is empty", () => {
    const seen: string[] = [];
    expect(page({ token: "", limit: 4 })).toEqual(page({ limit: 4 }));
    expect(page({ token: "" })).toEqual(page({}));
    let token = "";
    const counts: number[] = [];
    do {
      const answer = token === "" ? page({ limit: 4 }) : page({ token });
      seen.push(...foundBy(answer));
      counts.push(bodyOf(answer).page.count);
      token = bodyOf(answer).page.next_token;
      expect(bodyOf(answer).page.total).toBe(6);
    } while (token !== "");
    expect(seen).toEqual(all);
    expect(counts).toEqual([4, 2]);
  });

  it("the same limit may be said again, another one not", () => {
    const token = tokenOf({ limit: 4 });
    expect(foundBy(page({ token, limit: 4 }))).toEqual(all.slice(4));
    expect(faultsOf(page({ token, limit: 3 }))).toBe(
      "page.token: expected the next_token of this search, unchanged",
    );
    expect(faultsOf(page({ token: tokenOf({}, {}, { mostResults: 4 }), limit: 4 }))).toContain("page.token");
  });

  it("a host's own limit holds where no smaller one is asked", () => {
    const [first] = [page({}, {}, world(), { mostResults: 4 })];
    expect(foundBy(first)).toEqual(all.slice(0, 4));
    expect(foundBy(page({ token: bodyOf(first).page.next_token }))).toEqual(all.slice(4));
    expect(bodyOf(page({ limit: 9_007_199_254_740_991 }, {}, world(), { mostResults: 4 })).page.count).toBe(
      4,
    );
  });

  it("a page of none is empty, tells how many there are, and goes nowhere", () => {
    const nothing = { next_token: "", count: 0, total: 6 };
    expect(bodyOf(page({ limit: 0 }))).toEqual({ page: nothing, results: [] });
    expect(bodyOf(page({}, {}, world(), { mostResults: 0 })).page).toEqual(nothing);
  });

  it("leaves nobody out who stays, whoever comes or goes between two pages", () => {
    const token = tokenOf({ limit: 4 });
    const later = played([
      untying("sitemanager", site),
      [{ type: "ReplaceSubdivisionManager", scope: unit, manager: newPerson("newcomer") }, by.manager],
      [
        { type: "RemoveUsers", scope: site.split("/").slice(0, 2).join("/"), accounts: ["comanager"] },
        by.manager,
      ],
    ]);
    expect(foundBy(page({ token }, {}, later))).toEqual(["newcomer", "sitemanager"]);
  });

  it.each([
    ["another action", { action: { name: "edit-user" } }],
    ["another place", { resource: { type: "scope", id: unit } }],
    ["a pinned role", { subject: { type: "account", properties: { role: "chief-access-manager" } } }],
    ["a log-in", { context: { means: "eid", loggedInAt: minute(50) } }],
  ])("a token does not go with %s", (_what, more) => {
    const token = tokenOf({ limit: 1 });
    expect(faultsOf(page({ token }, more))).toContain("page.token");
    const own = tokenOf({ limit: 1 }, more);
    if (own !== "") expect(bodyOf(page({ token: own }, more)).page.count).toBe(1);
  });

  it("a token goes with its own kind of search", () => {
    const asked = { subject: { type: "account", id: "chief" }, resource: { type: "scope", id: site } };
    const { next_token: token } = bodyOf(searchActions(world(), { ...asked, page: { limit: 1 } }, now)).page;
    expect(bodyOf(searchActions(world(), { ...asked, page: { token } }, now)).page.count).toBe(1);
    expect(faultsOf(page({ token }))).toContain("page.token");
  });

  it("a hostile token is refused", () => {
    const token = tokenOf({ limit: 4 });
    const changed = [...token].map(
      (digit, at) => token.slice(0, at) + (digit === "0" ? "1" : "0") + token.slice(at + 1),
    );
    const hostile = [
      ...changed,
      ...["a", "0".repeat(16), "0".repeat(20), "zzzz".repeat(8), token.toUpperCase(), `${token}0000`],
      ...[token.slice(0, -4), token.slice(1), `${token}\n`, "__proto__", "\ud800", "4:manager"],
    ];
    for (const one of hostile.filter((each) => each !== token)) {
      expect(faultsOf(page({ token: one }))).toContain("page.token");
    }
    expect(faultsOf(page({ token: "0".repeat(1_000_000) }))).toBe("page.token: at most 4000");
    expect(faultsOf(page({ token: 5 }))).toBe("page.token: expected text");
  });

  it.each([-1, 1.5, "2", null, Number.NaN, 2 ** 53])("%j is no limit", (limit) => {
    expect(faultsOf(page({ limit }))).toBe("page.limit: expected whole number");
  });

  it("a page is an object, its properties too; what else it has is not looked at", () => {
    expect(faultsOf(searchSubjects(world(), { ...request, page: 2 }, now))).toBe("page: expected object");
    expect(faultsOf(page({ properties: "id" }))).toBe("page.properties: expected object");
    expect(foundBy(page({ properties: { sort: "id" }, size: 1, limit: 2 }))).toEqual(all.slice(0, 2));
  });
});
