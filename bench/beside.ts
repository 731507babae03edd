import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Row } from "./measure.js";

/**
 * Runs the benchmarks of this tree and of an earlier commit in turn, and prints the medians of both beside each other, of
 * those lines that both have: `npm run bench:beside -- 5854d4b can may-open`, `--runs 9` for more runs than five. The
 * commit is unpacked and installed in a folder of its own, which is gone afterwards.
 */

const here = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "5" } },
});
const [commit, ...parts] = positionals;
const runs = Number(values.runs);
if (commit === undefined || parts.length === 0 || !(runs > 0)) {
  throw new Error("say which commit, and which parts: npm run bench:beside -- 5854d4b can may-open");
}

/** What the rows of one line came to, run after run. */
interface Line {
  readonly before: Row[];
  readonly after: Row[];
}

const there = mkdtempSync(join(tmpdir(), "toegangsbeheer-beside-"));
try {
  unpack(commit, there);
  console.log(`Beside ${commit}: medians of ${runs} runs in turn, the least and the most in brackets.`);
  console.log("Library tells its own time; ratio, how that stands to the other side of its line.\n");
  console.log("| what | library then | now | ratio then | now | now / then |");
  console.log("| --- | --: | --: | --: | --: | --: |");
  for (const part of parts) for (const [name, line] of measured(part)) console.log(told(name, line));
  console.log(`\nLoad of the machine at the end: ${loadavg()[2]?.toFixed(1)} over a quarter of an hour.`);
} finally {
  rmSync(there, { recursive: true, force: true });
}

function unpack(revision: string, folder: string): void {
  const archive = execFileSync("git", ["archive", revision], { cwd: here, maxBuffer: 2 ** 30 });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  execFileSync("npm", ["ci", "--loglevel=error"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

/** One part, in both trees in turn; whoever begins changes from run to run. */
function measured(part: string): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (let run = 0; run < runs; run++) {
    for (const side of run % 2 === 0 ? (["before", "after"] as const) : (["after", "before"] as const)) {
      for (const row of rowsIn(side === "before" ? there : here, part)) {
        const line = lines.get(row.name) ?? { before: [], after: [] };
        line[side].push(row);
        lines.set(row.name, line);
      }
    }
  }
  return new Map([...lines].filter(([, { before, after }]) => before.length > 0 && after.length > 0));
}

function rowsIn(folder: string, part: string): readonly Row[] {
  const run = ["--expose-gc", "--max-old-space-size=6000", "--import", "tsx", "bench/run.ts", "--part", part];
  const { status, stdout } = spawnSync(process.execPath, run, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${part} stopped with ${status} in ${folder}`);
  return JSON.parse(stdout) as readonly Row[];
}

function told(name: string, { before, after }: Line): string {
  const ratios = [before, after].map((rows) => rows.map(({ ratio }) => ratio));
  const [ratio = 0, ratioNow = 0] = ratios.map(median);
  const times = [before, after].map((rows) => [...rows].sort(byRatio)[rows.length >> 1]?.library);
  const spreads = ratios.map((all) => `${median(all).toFixed(2)} (${span(all)})`);
  return `| ${[name, ...times, ...spreads, (ratioNow / ratio).toFixed(2)].join(" | ")} |`;
}

function byRatio(one: Row, other: Row): number {
  return one.ratio - other.ratio;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] as number;
}

function span(numbers: readonly number[]): string {
  return `${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)}`;
}
