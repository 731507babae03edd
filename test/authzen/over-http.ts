import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect } from "vitest";
import { decisionPoint } from "../../examples/decision-point.js";
import { minute, site, world } from "../support/world.js";
import { doing } from "./ask.js";

// Two decision points over HTTP for the tests of what the certification scenario tries: one that serves everything, and a bare one.

export const caller = { authorization: "Bearer synthetic" };
export const point = decisionPoint({
  identifier: "https://pdp.example.com/btb",
  registry: world,
  now: () => new Date(minute(60)),
  isCaller: (authorization) => authorization === caller.authorization,
});
export const bare = decisionPoint({
  identifier: "https://pdp.example.com",
  serves: ["searchActions"],
  registry: world,
  now: () => new Date(minute(60)),
  isCaller: () => true,
});
export const portOf = (server: typeof point): number => (server.address() as AddressInfo).port;

/** Both listen while the tests of a file run. */
export function listening(): void {
  beforeAll(async () => {
    for (const server of [point, bare]) {
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    }
  });
  afterAll(async () => {
    for (const server of [point, bare]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });
}

export function send(
  path: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const sent = { "content-type": "application/json", ...caller, ...headers };
  return fetch(`http://127.0.0.1:${portOf(point)}/btb/access/v1/${path}`, {
    method: "POST",
    headers: sent,
    body,
  });
}

export interface Body {
  readonly decision?: unknown;
  readonly evaluations?: readonly { readonly decision: unknown; readonly context?: unknown }[];
  readonly results?: readonly Readonly<Record<string, unknown>>[];
  readonly page?: { readonly next_token: string; readonly count: number; readonly total: number };
  readonly context?: unknown;
}

export async function asked(path: string, request: object): Promise<Body> {
  const response = await send(path, JSON.stringify(request));
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  return (await response.json()) as Body;
}

export async function statusOf(path: string, request: object): Promise<number> {
  const response = await send(path, JSON.stringify(request));
  expect(await response.text()).not.toBe("");
  return response.status;
}

export const adding = { action: { name: "add-user" } };
export const account = (id: string, properties?: object) => ({
  subject: { type: "account", id, ...(properties && { properties }) },
});
export const place = (id: string) => ({ resource: { type: "scope", id } });
export const permitted = doing("chief", "add-user", site);
export const denied = doing("user1", "add-user", site);
