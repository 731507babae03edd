import { describe, expect, it } from "vitest";
import { domain, minute, site, unit } from "../support/world.js";
import { doing, loggedIn, opening } from "./ask.js";
import { account, adding, asked, denied, listening, permitted, place, send, statusOf } from "./over-http.js";

// What the certification scenario of the Authorization API 1.0 tries of a decision point, over HTTP, on this field's data: its
// levels basic and batch.

listening();

const decisionOf = async (request: object) => (await asked("evaluation", request)).decision;

describe("basic: one decision", () => {
  it("permits and denies, and says so with 200", async () => {
    expect(await asked("evaluation", permitted)).toEqual({ decision: true });
    const no = await asked("evaluation", denied);
    expect(no.decision).toBe(false);
    expect(typeof no.context).toBe("object");
  });

  it("takes a context, other properties and fields to come, and decides the same", async () => {
    const surroundings = { time: "2026-03-02T18:03-07:00", ip: "192.0.2.1" };
    expect(await decisionOf({ ...permitted, context: surroundings })).toBe(true);
    expect(await decisionOf({ ...denied, context: surroundings })).toBe(false);
    const adorned = {
      ...account("chief", { department: "Sales" }),
      action: { name: "add-user", properties: { method: "GET" } },
      resource: { type: "scope", id: site, properties: { status: "active", owner: "chief" } },
    };
    expect(await decisionOf(adorned)).toBe(true);
    expect(await decisionOf({ ...permitted, foo: "bar", futureField: { nested: true } })).toBe(true);
  });

  it("looks at the properties that count: of the subject, the action and the resource", async () => {
    const pinned = (role: string) => ({ ...permitted, ...account("chief", { role }) });
    expect(await decisionOf(pinned("chief-access-manager"))).toBe(true);
    expect(await decisionOf(pinned("user"))).toBe(false);
    const blocking = (target: string) => ({
      ...account("sitemanager"),
      action: { name: "block-user", properties: { targets: [target] } },
      ...place(site),
    });
    expect(await decisionOf(blocking("user1"))).toBe(true);
    expect(await decisionOf(blocking("sitemanager"))).toBe(false);
    expect(await decisionOf(opening("user1", "ehealth-box", site))).toBe(true);
    expect(await decisionOf(opening("user1", "ehealth-box", unit))).toBe(false);
  });

  it("answers the same however often it is asked", async () => {
    for (let times = 0; times < 5; times += 1) expect(await decisionOf(denied)).toBe(false);
  });

  it("asks for a better log-in where that is all that is missing", async () => {
    const stale = { ...doing("user1", "view-own-data", site), ...loggedIn("password", minute(0)) };
    const no = await asked("evaluation", stale);
    expect(no).toMatchObject({ decision: false, context: { acr_values: expect.stringContaining("eid") } });
  });
});

const parts = ["subject", "action", "resource"] as const;
const question = permitted as Readonly<Record<(typeof parts)[number], object>>;
const without = (name: string) =>
  Object.fromEntries(Object.entries(question).filter(([key]) => key !== name));

describe("basic: what is no request is a 400 with a text", () => {
  it.each(parts)("without %s", async (part) => {
    expect(await statusOf("evaluation", without(part))).toBe(400);
    expect(await statusOf("evaluation", { ...question, [part]: "chief" })).toBe(400);
  });

  it.each([
    ["subject", "type"],
    ["subject", "id"],
    ["action", "name"],
    ["resource", "type"],
    ["resource", "id"],
  ] as const)("without %s.%s, or with a number for it", async (part, field) => {
    const { [field]: _, ...rest } = question[part] as Readonly<Record<string, unknown>>;
    expect(await statusOf("evaluation", { ...question, [part]: rest })).toBe(400);
    expect(await statusOf("evaluation", { ...question, [part]: { ...rest, [field]: 123 } })).toBe(400);
  });

  it("of another content type, or no JSON, or nothing at all", async () => {
    const body = JSON.stringify(permitted);
    expect((await send("evaluation", body, { "content-type": "text/plain" })).status).toBe(400);
    expect(
      (await send("evaluation", body, { "content-type": "application/json; charset=utf-8" })).status,
    ).toBe(200);
    for (const none of ["{", "", "[]", '"{}"', "null", `${body}}`]) {
      expect((await send("evaluation", none)).status).toBe(400);
    }
  });

  it("from whom nobody knows is a 401, and too much a 413", async () => {
    expect(
      (await send("evaluation", JSON.stringify(permitted), { authorization: "Bearer other" })).status,
    ).toBe(401);
    expect(
      (await send("evaluation", JSON.stringify({ ...permitted, more: "x".repeat(200_000) }))).status,
    ).toBe(413);
  });
});

describe("basic: the id of a request", () => {
  it("comes back as it came, with a decision and with an error; without one nothing fails", async () => {
    const id = { "x-request-id": "bfe9 eb29/any-text" };
    for (const body of [JSON.stringify(permitted), JSON.stringify(denied), "{"]) {
      expect((await send("evaluation", body, id)).headers.get("x-request-id")).toBe(id["x-request-id"]);
      expect((await send("evaluation", body)).headers.get("x-request-id")).toBeNull();
    }
  });
});

const decisionsOf = async (request: object) => {
  const body = await asked("evaluations", request);
  expect(body).not.toHaveProperty("decision");
  return body.evaluations?.map(({ decision }) => decision);
};

describe("batch: several decisions", () => {
  it("come in the order of the questions, with and without defaults", async () => {
    expect(
      await decisionsOf({ ...account("chief"), ...adding, evaluations: [place(site), place(domain)] }),
    ).toEqual([true, true]);
    const users = [account("chief"), account("user1")];
    expect(await decisionsOf({ ...adding, ...place(site), evaluations: users })).toEqual([true, false]);
    expect(await decisionsOf({ evaluations: [permitted, denied] })).toEqual([true, false]);
  });

  it("take from the top whatever they leave out, whole: nothing is mixed", async () => {
    const pinned = account("chief", { role: "user" });
    const evaluations = [{}, account("chief")];
    expect(await decisionsOf({ ...pinned, ...adding, ...place(site), evaluations })).toEqual([false, true]);
    const late = { context: { time: "2026-03-02T19:00-07:00", source: "batch-override" } };
    const inherited = [place(site), { ...place(unit), ...late }];
    expect(
      await decisionsOf({ ...account("chief"), ...adding, ...loggedIn("eid"), evaluations: inherited }),
    ).toEqual([true, true]);
  });

  it("a question that lacks something is denied alone, and its neighbours are answered", async () => {
    const options = { evaluations_semantic: "execute_all" };
    const { evaluations } = await asked("evaluations", {
      ...account("chief"),
      ...adding,
      options,
      evaluations: [place(site), {}, place(unit)],
    });
    expect(evaluations).toEqual([
      { decision: true },
      { decision: false, context: { error: { status: 400, message: "resource: expected object" } } },
      { decision: true },
    ]);
  });

  it.each([
    ["execute_all", [true, false, true]],
    ["deny_on_first_deny", [true, false]],
    ["permit_on_first_permit", [true]],
  ])("%s", async (semantic, decisions) => {
    const evaluations = [permitted, denied, permitted];
    const options = { evaluations_semantic: semantic, another_option: "value" };
    expect(await decisionsOf({ options, evaluations })).toEqual(decisions);
  });

  it("without evaluations it is one decision", async () => {
    for (const none of [{}, { evaluations: [] }]) {
      expect(await asked("evaluations", { ...permitted, ...none })).toEqual({ decision: true });
    }
    expect(await statusOf("evaluations", { ...without("resource"), evaluations: [] })).toBe(400);
    expect(await statusOf("evaluations", { ...permitted, evaluations: "all" })).toBe(400);
  });
});
