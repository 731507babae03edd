import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Row } from "./measure.js";

/**
 * Measures, and prints one table. `npm run bench` runs everything, each part in a process of its own, so that none
 * pays for what another left in memory; `npm run bench -- can handle` runs some parts. `npm run bench:try` measures
 * nothing: it runs each part small, to see that both sides still agree.
 */

type Part = () => Promise<readonly Row[]>;

const parts: Readonly<Record<string, Part>> = {
  identifiers: async () => (await import("./identifiers.js")).compareIdentifiers(),
  can: async () => (await import("./can.js")).compareCan(),
  "may-open": async () => (await import("./may-open.js")).compareMayOpen(),
  reverse: async () => (await import("./reverse.js")).compareReverse(),
  search: async () => (await import("./search.js")).compareSearch(),
  kept: async () => (await import("./kept.js")).compareKept(),
  handle: async () => (await import("./handle.js")).compareHandle(),
  preview: async () => (await import("./preview.js")).comparePreview(),
  review: async () => (await import("./review.js")).compareReview(),
  replay: async () => (await import("./replay.js")).compareReplay(),
  restore: async () => (await import("./restore.js")).compareRestore(),
  memory: async () => (await import("./memory.js")).compareMemory(),
  history: async () => (await import("./history.js")).compareHistory(),
  size: async () => (await import("./size.js")).weighIdentifiers(),
  "peer-numbers": () => peers("numbers"),
  "peer-permissions": () => peers("permissions"),
  "peer-changes": () => peers("changes"),
};

/** What compares with other packages is a package of its own, which the rest of the project knows nothing of. */
async function peers(name: string): Promise<readonly Row[]> {
  const { compare }: { readonly compare: Part } = await import(
    new URL(`peers/${name}.ts`, import.meta.url).href
  );
  return compare();
}

const peersFolder = fileURLToPath(new URL("peers/", import.meta.url));

function installPeers(): void {
  const { status } = spawnSync("npm", ["ci", "--loglevel=error"], {
    ...{ cwd: peersFolder, stdio: ["ignore", "ignore", "inherit"] },
  });
  if (status !== 0) throw new Error("the packages of bench/peers are not to be installed");
}

const [first, ...others] = process.argv.slice(2);
/** Those that take long because of what they measure, or need packages of their own. */
const untried: readonly string[] = ["size", "peer-numbers", "peer-permissions", "peer-changes"];

if (first === "--part") {
  const rows = await (parts[others[0] ?? ""] as Part)();
  process.stdout.write(JSON.stringify(rows));
} else if (first === "--try") {
  process.env.BENCH_TRY = "1";
  const tried = Object.keys(parts).filter((part) => !untried.includes(part));
  for (const part of tried) measured(part);
  console.log(`Both sides agree in ${tried.join(", ")}.`);
} else {
  const chosen = first === undefined ? Object.keys(parts) : [first, ...others];
  const unknown = chosen.filter((part) => !(part in parts));
  if (unknown.length > 0)
    throw new Error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(parts)}`);
  if (chosen.some((part) => part.startsWith("peer-"))) installPeers();
  console.log("| what | library | other side | ratio | target | |");
  console.log("| --- | --: | --: | --: | --: | --- |");
  for (const part of chosen) for (const row of measured(part)) console.log(line(row));
}

function measured(part: string): readonly Row[] {
  // Calls of WebAssembly that are put in line make this version of the engine stop: cedar-policy.
  const flags = part === "peer-permissions" ? ["--no-turbo-inline-js-wasm-calls"] : [];
  const run = [...process.execArgv, ...flags, fileURLToPath(import.meta.url), "--part", part];
  const { status, stdout } = spawnSync(process.execPath, run, {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${part} stopped with ${status}`);
  return JSON.parse(stdout) as readonly Row[];
}

function line({ name, library, other, ratio, target }: Row): string {
  const verdict = ratio <= target ? "ok" : "over";
  return `| ${name} | ${library} | ${other} | ${ratio < 0.1 ? ratio.toPrecision(1) : ratio.toFixed(2)} | ${target} | ${verdict} |`;
}
