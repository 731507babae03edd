/** Serves a host over HTTP, on this machine alone: `npm run serve`, with `PORT` and `DATABASE_URL` if they are set. */
import { serve } from "@hono/node-server";
import { createHost } from "toegangsbeheer/host";
import { face } from "./face.js";
import { openDatabase } from "./open.js";
import { secretPorts } from "./ports.js";
import { searchUsers } from "./search.js";
import { postgresStore } from "./store.js";

const database = await openDatabase();
const ports = {
  // Registers that know everybody, for demonstrations.
  registers: { facts: () => ({ permissive: true }) },
  ...secretPorts(process.env.DIGEST_KEY ?? "for a demonstration only"),
};
const { fetch } = face({
  host: createHost({ store: postgresStore(database), ...ports }),
  search: (query, occasion) => searchUsers(database, ports, query, occasion),
  log: (actor, query) => console.log(JSON.stringify({ actor, query })),
  now: () => new Date().toISOString(),
});
serve({ fetch, port: Number(process.env.PORT ?? 8080), hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
);
