/** Runs a command on a PostgreSQL server of its own, which goes with its data when it ends: `on-server.ts npm test`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { newCluster } from "./cluster.js";

const [command, ...parameters] = process.argv.slice(2);
if (command === undefined) throw new Error("say which command is to run");
const cluster = await newCluster();
try {
  const child = spawn(command, parameters, {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: cluster.address },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  process.exitCode = code ?? 1;
} finally {
  await cluster.remove();
}
