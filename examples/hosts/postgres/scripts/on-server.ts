/** Runs a command on a PostgreSQL server of its own, which goes with its data when it ends: `on-server.ts npm test`. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Where Debian has the programs of a server, the newest last; elsewhere they are on the path. */
function programs(): string {
  const versions = "/usr/lib/postgresql";
  const [newest] = existsSync(versions) ? readdirSync(versions).sort().reverse() : [];
  return newest === undefined ? "" : `${join(versions, newest, "bin")}/`;
}

/** PostgreSQL refuses to run as root: it runs as the user that its package made. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

const [command, ...parameters] = process.argv.slice(2);
if (command === undefined) throw new Error("say which command is to run");
const user = owner();
const folder = mkdtempSync(join(tmpdir(), "postgres-"));
if (user) chownSync(folder, user.uid, user.gid);
const data = join(folder, "data");
const port = await freePort();
const bin = programs();
execFileSync(`${bin}initdb`, ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"], {
  ...user,
  cwd: folder,
  stdio: "ignore",
});
const listening = ["-h", "127.0.0.1", "-p", String(port), "-k", folder];
const server = spawn(`${bin}postgres`, ["-D", data, ...listening], { ...user, cwd: folder, stdio: "ignore" });
const gone = once(server, "exit");
try {
  const isReady = (): boolean =>
    spawnSync(`${bin}pg_isready`, ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" }).status === 0;
  for (let tries = 0; tries < 100 && !isReady(); tries += 1) await wait(100);
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const child = spawn(command, parameters, {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: address },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  process.exitCode = code ?? 1;
} finally {
  server.kill("SIGINT");
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
