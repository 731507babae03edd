import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { commandTypes } from "toegangsbeheer";
import { createHost, memoryStore } from "toegangsbeheer/host";
import { face } from "../src/face.js";
import { secretPorts } from "../src/ports.js";

const ports = { registers: { facts: () => ({ permissive: true }) }, ...secretPorts("a key for tests") };
const app = face({
  host: createHost({ store: memoryStore(), ...ports }),
  search: () => Promise.reject(new Error("nobody searches here")),
  now: () => "2026-03-02T09:00:00.000Z",
});

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

async function served(): Promise<Document> {
  return (await (await app.request("/openapi.json")).json()) as Document;
}

test("serves a document that is valid, under the standard's own schema", async () => {
  const { valid, errors } = await new Validator().validate({ ...(await served()) });
  assert.deepEqual(errors ?? [], []);
  assert.equal(valid, true);
});

test("tells of every path that is served, and of no other", async () => {
  const { paths } = await served();
  const told = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routed = app.routes.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(told.sort(), routed.filter((one) => one !== "GET /openapi.json").sort());
});

test("has a schema of every command", async () => {
  const { schemas } = (await served()).components;
  assert.deepEqual(
    commandTypes.filter((type) => schemas[type] === undefined),
    [],
  );
});
