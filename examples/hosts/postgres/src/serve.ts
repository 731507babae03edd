/** Serves a host over HTTP, on this machine alone: `npm run serve`, with `PORT` and `DATABASE_URL` if they are set. */
import { serve } from "@hono/node-server";
import { createHost } from "toegangsbeheer/host";
import { face } from "./face.js";
import { openDatabase } from "./open.js";
import { secretPorts } from "./ports.js";
import { postgresStore } from "./store.js";

const database = await openDatabase();
// Registers that know everybody, for demonstrations.
const registers = { facts: () => ({ permissive: true }) };
const host = createHost({
  store: postgresStore(database),
  registers,
  ...secretPorts(process.env.DIGEST_KEY ?? "for a demonstration only"),
});
const { fetch } = face({
  host,
  registers,
  now: () => new Date().toISOString(),
  log: (actor, query) => console.log(JSON.stringify({ actor, query })),
});
serve({ fetch, port: Number(process.env.PORT ?? 8080), hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
);
