import { describe, expect, it } from "vitest";
import { site } from "../support/world.js";
import { loggedIn } from "./ask.js";
import {
  account,
  adding,
  asked,
  bare,
  caller,
  listening,
  place,
  point,
  portOf,
  statusOf,
} from "./over-http.js";

// The same of its levels search and discovery.

listening();

const parts = ["subject", "action", "resource"] as const;
const search = {
  subject: { ...adding, ...place(site), subject: { type: "account" } },
  resource: { ...account("chief"), ...adding, resource: { type: "scope" } },
  action: { ...account("chief"), ...place(site) },
} as const;
const kinds = ["subject", "resource", "action"] as const;
const expected: Readonly<Record<(typeof kinds)[number], readonly object[]>> = {
  subject: [
    { type: "account", id: "chief" },
    { type: "account", id: "sitemanager" },
  ],
  resource: [{ type: "scope", id: site }],
  action: [{ name: "add-user" }, { name: "edit-user" }],
};

describe.each(kinds)("search: %s", (kind) => {
  const path = `search/${kind}`;

  it("finds what is expected, each with its type and id, or its name; a context is taken", async () => {
    for (const context of [undefined, { time: "2026-03-02T18:03-07:00" }]) {
      const { results, page } = await asked(path, { ...search[kind], context });
      expect(results).toEqual(expect.arrayContaining([...expected[kind]]));
      expect(page).toEqual({ next_token: "", count: results?.length, total: results?.length });
    }
  });

  it("goes in pages: a limit, then a token until it is empty", async () => {
    const all = (await asked(path, search[kind])).results ?? [];
    const seen: unknown[] = [];
    let page: object = { limit: 1 };
    for (let token = "?"; token !== ""; page = { token }) {
      const found = await asked(path, { ...search[kind], page });
      expect(found.results).toHaveLength(1);
      expect(found.page).toMatchObject({ count: 1, total: all.length });
      token = found.page?.next_token ?? "";
      seen.push(...(found.results ?? []));
    }
    expect(seen).toEqual(all);
  });

  it("finds nothing for what nobody knows: an id, or a type", async () => {
    const nobody = {
      subject: { ...search.subject, ...place("9999999999") },
      resource: { ...search.resource, ...account("nobody") },
      action: { ...search.action, ...account("nobody") },
    };
    expect(await asked(path, nobody[kind])).toMatchObject({ results: [] });
    const spaceship = { subject: { type: "spaceship", id: "x" } };
    expect(await asked(path, { ...search[kind], ...spaceship })).toMatchObject({ results: [] });
    const record = { resource: { type: "record", id: "x" } };
    expect(await asked(path, { ...search[kind], ...record })).toMatchObject({ results: [] });
  });

  it("is a 400 without what it needs", async () => {
    const needed = {
      subject: ["subject", "action", "resource"],
      resource: parts,
      action: ["subject", "resource"],
    };
    for (const part of needed[kind]) {
      const rest = Object.fromEntries(Object.entries(search[kind]).filter(([name]) => name !== part));
      expect(await statusOf(path, rest), part).toBe(400);
    }
    if (kind !== "subject")
      expect(await statusOf(path, { ...search[kind], subject: { type: "account" } })).toBe(400);
    if (kind !== "resource")
      expect(await statusOf(path, { ...search[kind], resource: { type: "scope" } })).toBe(400);
  });
});

describe("search: the id that is looked for", () => {
  it("is not looked at where a caller sends it", async () => {
    const someone = { subject: { type: "account", id: "user1" } };
    expect(await asked("search/subject", { ...search.subject, ...someone })).toEqual(
      await asked("search/subject", search.subject),
    );
    expect(await asked("search/resource", { ...search.resource, ...place(site) })).toEqual(
      await asked("search/resource", search.resource),
    );
    expect(await asked("search/action", { ...search.action, action: { name: "open" } })).toEqual(
      await asked("search/action", search.action),
    );
  });

  it("the properties that count narrow a search", async () => {
    const pinned = { subject: { type: "account", properties: { role: "site-manager" } } };
    expect((await asked("search/subject", { ...search.subject, ...pinned })).results).toEqual([
      { type: "account", id: "sitemanager" },
    ]);
    const asUser = account("chief", { role: "user" });
    expect((await asked("search/resource", { ...search.resource, ...asUser })).results).toEqual([]);
    expect((await asked("search/action", { ...search.action, ...asUser })).results).toEqual([]);
    const own = { ...account("user1"), action: { name: "open" }, ...loggedIn("eid") };
    const here = { resource: { type: "application", properties: { scope: site } } };
    const found = (await asked("search/resource", { ...own, ...here })).results;
    expect(found).toContainEqual({ type: "application", id: "ehealth-box", properties: { scope: site } });
    for (const one of found ?? []) expect(one).toMatchObject({ properties: { scope: site } });
  });
});

describe("discovery", () => {
  const get = (server: typeof point, path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${portOf(server)}${path}`, init);

  it("tells where everything is, at the address that the identifier gives", async () => {
    const response = await get(point, "/.well-known/authzen-configuration/btb");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    const document = (await response.json()) as Readonly<Record<string, string>>;
    expect(document.policy_decision_point).toBe("https://pdp.example.com/btb");
    const { policy_decision_point: _, ...endpoints } = document;
    expect(Object.keys(endpoints).sort()).toEqual([
      "access_evaluation_endpoint",
      "access_evaluations_endpoint",
      "search_action_endpoint",
      "search_resource_endpoint",
      "search_subject_endpoint",
    ]);
    for (const url of Object.values(endpoints)) {
      const { protocol, pathname } = new URL(url);
      expect(protocol).toBe("https:");
      const answer = await get(point, pathname, {
        method: "POST",
        headers: { ...caller, "content-type": "application/json" },
        body: "{}",
      });
      expect(answer.status, pathname).toBe(400);
    }
    expect((await get(point, "/.well-known/authzen-configuration")).status).toBe(404);
  });

  it("names only what is served, and nothing else is", async () => {
    const document = await (await get(bare, "/.well-known/authzen-configuration")).json();
    expect(document).toEqual({
      policy_decision_point: "https://pdp.example.com",
      access_evaluation_endpoint: "https://pdp.example.com/access/v1/evaluation",
      search_action_endpoint: "https://pdp.example.com/access/v1/search/action",
    });
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    expect((await get(bare, "/access/v1/search/action", post)).status).toBe(400);
    expect((await get(bare, "/access/v1/search/subject", post)).status).toBe(404);
    expect((await get(bare, "/access/v1/evaluations", post)).status).toBe(404);
    expect((await get(bare, "/access/v1/evaluation")).status).toBe(405);
  });
});
