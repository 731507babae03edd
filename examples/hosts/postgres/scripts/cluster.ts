/** A PostgreSQL server of one's own on this machine: its data folder, its start, its death. */
import { execFile, execFileSync, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

/** A server that whoever made it starts, kills and removes. */
export interface Cluster {
  /** Of its first database. */
  readonly address: string;
  /** Starts it, and waits until it answers. */
  start(): Promise<void>;
  /** Kills it with all its processes (`SIGKILL`), as when a machine fails. */
  kill(): Promise<void>;
  /** Ends it, and throws its data away. */
  remove(): Promise<void>;
  /** Runs one of PostgreSQL's programs, as `pg_dump`, on it, and answers what that writes. */
  run(program: string, parameters: readonly string[], input?: string): Promise<string>;
}

const executed = promisify(execFile);

const mostOutput = 2 ** 30;

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

/** Makes the data folder of a server, and starts it. */
export async function newCluster(): Promise<Cluster> {
  const user = owner();
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const bin = programs();
  const as: SpawnOptions = { ...user, cwd: folder, stdio: "ignore" };
  execFileSync(`${bin}initdb`, ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"], {
    ...user,
    cwd: folder,
    stdio: "ignore",
  });
  const at = ["-h", "127.0.0.1", "-p", String(port)];
  let server: ReturnType<typeof spawn> | undefined;
  const isReady = (): boolean => spawnSync(`${bin}pg_isready`, at, { stdio: "ignore" }).status === 0;
  const start = async (): Promise<void> => {
    // A disk without moving parts reads a page here as fast as one there.
    const settings = ["-c", "random_page_cost=1.1"];
    server = spawn(`${bin}postgres`, ["-D", data, ...at, "-k", folder, ...settings], as);
    for (let tries = 0; !isReady(); tries += 1) {
      if (tries === 600 || server.exitCode !== null) throw new Error("the server does not start");
      await wait(100);
    }
  };
  const ended = async (signal: NodeJS.Signals): Promise<void> => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, "exit");
    const children = signal === "SIGKILL" ? childrenOf(server.pid) : [];
    server.kill(signal);
    await gone;
    for (const child of children) killed(child);
    while (children.some(isThere)) await wait(20);
  };
  await start();
  return {
    address: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    kill: () => ended("SIGKILL"),
    remove: async () => {
      await ended("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
    run: async (program, parameters, input) => {
      const running = executed(`${bin}${program}`, [...at, "-U", "postgres", ...parameters], {
        ...{ maxBuffer: mostOutput, cwd: folder },
      });
      running.child.stdin?.end(input);
      return (await running).stdout;
    },
  };
}

/** The processes that a process started. */
function childrenOf(pid: number | undefined): readonly number[] {
  const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return stdout.split(/\s+/).filter(Boolean).map(Number);
}

function killed(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
