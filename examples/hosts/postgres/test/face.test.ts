import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createHost } from "toegangsbeheer/host";
import { empty } from "../src/empty.js";
import { face } from "../src/face.js";
import { openDatabase } from "../src/open.js";
import { secretPorts } from "../src/ports.js";
import { searchUsers } from "../src/search.js";
import { postgresStore } from "../src/store.js";

const database = await openDatabase();
await empty(database);
after(() => database.close());

const ports = { registers: { facts: () => ({ permissive: true }) }, ...secretPorts("a key for tests") };
const host = createHost({ store: postgresStore(database), ...ports });
const app = face({
  host,
  search: (query, occasion) => searchUsers(database, ports, query, occasion),
  now: () => "2026-03-02T09:00:00.000Z",
});
const contact = { email: "an@example.org", phone: "025550123" };
const appointment = {
  ...{ type: "AppointChiefAccessManager", enterprise: "0412398765", requester: contact, declaration: true },
  chief: { insz: "85073000160", account: "an", ...contact },
};

async function sent(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return app.request(path, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
}

async function tokenOf(actor: object): Promise<string> {
  const answer = (await (await sent("/simulated-log-in", actor)).json()) as { readonly token: string };
  return `Bearer ${answer.token}`;
}

const representative = { kind: "legal-representative", insz: "85073000160", session: { means: "eid" } };

test("refuses whoever did not log in, and what is no command", async () => {
  assert.equal((await sent("/commands", appointment)).status, 401);
  assert.equal((await sent("/simulated-log-in", { kind: "king" })).status, 400);
  const authorization = await tokenOf(representative);
  const tooLong = { authorization, "idempotency-key": "x".repeat(201) };
  assert.equal((await sent("/commands", appointment, tooLong)).status, 400);
  for (const body of ["{", "null", { type: "Nothing" }]) {
    const answer = await sent("/commands", body, { authorization });
    assert.equal(answer.status, 400);
    assert.equal(answer.headers.get("content-type"), "application/problem+json");
  }
});

test("tells in the reader's language which rules a command breaks", async () => {
  const authorization = await tokenOf(representative);
  const wrong = { ...appointment, declaration: false };
  const titles = new Set<string>();
  for (const language of ["nl", "fr-BE, nl;q=0.5", "de", "en"]) {
    const answer = await sent("/commands", wrong, { authorization, "accept-language": language });
    assert.equal(answer.status, 422);
    const { title, violations } = (await answer.json()) as {
      readonly title: string;
      readonly violations: readonly { readonly code: string }[];
    };
    titles.add(title);
    assert.ok(violations.length > 0);
  }
  assert.equal(titles.size, 4);
});

test("carries a command out once under its key, and lets open what that gives", async () => {
  const authorization = await tokenOf(representative);
  const headers = { authorization, "idempotency-key": "e1b7" };
  const first = await sent("/commands", appointment, headers);
  assert.equal(first.status, 200);
  const text = await first.text();
  assert.ok(text.includes("ChiefAccessManagerAppointed"));
  assert.ok(!text.includes(contact.email));
  assert.equal(await (await sent("/commands", appointment, headers)).text(), text);
  const other = await sent("/commands", { ...appointment, enterprise: "0499920281" }, headers);
  assert.equal(other.status, 409);
  const question = {
    subject: { type: "account", id: "an" },
    action: { name: "open" },
    resource: { type: "application", id: "access-management", properties: { scope: "0412398765" } },
    context: { means: "eid", loggedInAt: "2026-03-02T08:55:00.000Z" },
  };
  const decision = await sent("/access/v1/evaluation", question);
  assert.deepEqual(await decision.json(), { decision: true });
  const people = await sent("/access/v1/search/subject", { ...question, subject: { type: "account" } });
  assert.deepEqual(((await people.json()) as { readonly results: unknown }).results, [question.subject]);
  assert.equal((await sent("/access/v1/evaluation", "{")).status, 400);
  assert.equal((await sent("/access/v1/evaluation", question, { "content-type": "text/plain" })).status, 400);
  const again = await sent("/access/v1/evaluation", question, { "x-request-id": "r-1" });
  assert.equal(again.headers.get("x-request-id"), "r-1");
});

test("answers what every screen shows, to whoever may see it, and keeps why somebody was looked up", async () => {
  const looked: unknown[] = [];
  const functions = [{ enterprise: "0412398765", as: "director", signingAuthority: true }] as const;
  const registers = { facts: () => ({ persons: { "85073000160": { legalFunctions: functions } } }) };
  const asked = face({
    host: createHost({ ...ports, store: postgresStore(database), registers }),
    search: () => Promise.reject(new Error("no search is asked")),
    now: () => "2026-03-02T10:00:00.000Z",
    log: (...one) => looked.push(one),
  });
  const post = async (path: string, body: unknown, authorization = ""): Promise<Response> =>
    asked.request(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", authorization },
    });
  const logIn = async (actor: object): Promise<string> => {
    const answer = (await (await post("/simulated-log-in", actor)).json()) as { readonly token: string };
    return `Bearer ${answer.token}`;
  };
  const chief = await logIn({
    ...{ kind: "account", account: "an", role: "chief-access-manager", scope: "0412398765" },
    session: { means: "eid" },
  });
  const director = await logIn(representative);
  const centre = await logIn({ kind: "contact-centre", agent: "desk-7" });
  const lookUp = { by: "insz", value: "85.07.30-001.60", reason: "She calls" };

  assert.equal((await post("/questions/own-data", {})).status, 401);
  const own = await post("/questions/own-data", {}, chief);
  assert.equal(own.status, 200);
  assert.equal(((await own.json()) as { readonly account: string }).account, "an");
  const outlines = (await (await post("/questions/outlines", {}, director)).json()) as readonly {
    readonly chief: { readonly account: string };
  }[];
  assert.deepEqual(
    outlines.map((one) => one.chief.account),
    ["an"],
  );
  assert.equal((await post("/questions/look-up", lookUp, chief)).status, 403);
  assert.equal((await post("/questions/look-up", { ...lookUp, more: 1 }, centre)).status, 400);
  assert.equal((await post("/questions/look-up", lookUp, centre)).status, 200);
  assert.deepEqual(looked, [[{ kind: "contact-centre", agent: "desk-7" }, lookUp]]);
  for (const [path, body] of [
    ["codes", {}],
    ["requests", {}],
  ] as const) {
    assert.deepEqual(await (await post(`/questions/${path}`, body, centre)).json(), {
      ...{ rows: [], total: 0, page: 1, pages: 0 },
    });
  }
  const scope = "0412398765";
  for (const [path, body] of [
    ["welcome", {}],
    ["menu", { scope }],
    ["details", { scope }],
    ["user", { scope, account: "an" }],
    ["mandates", { scope, side: "held" }],
    ["codes", { scope }],
  ] as const) {
    assert.equal((await post(`/questions/${path}`, body, chief)).status, 200, path);
  }
});

test("finds users for whoever may look for them, and tells others why not", async () => {
  const query = { scope: "0412398765", filters: { role: "chief-access-manager" } };
  assert.equal((await sent("/users/search", query)).status, 401);
  const chief = { kind: "account", account: "an", role: "chief-access-manager", scope: "0412398765" };
  const authorization = await tokenOf(chief);
  const found = await sent("/users/search", query, { authorization });
  const page = (await found.json()) as {
    readonly total: number;
    readonly rows: readonly { account: string }[];
  };
  assert.deepEqual([found.status, page.total, page.rows.map(({ account }) => account)], [200, 1, ["an"]]);
  const stranger = await sent(
    "/users/search",
    { scope: "0499920281" },
    { authorization, "accept-language": "de" },
  );
  assert.equal(stranger.status, 403);
  assert.equal((await sent("/users/search", "[", { authorization })).status, 400);
});
