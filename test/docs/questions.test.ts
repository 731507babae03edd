import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const project = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(project, path), "utf8");

/** What runs a registry, and what checks one, is told elsewhere on the page or in its own. */
const engine = [
  "decide",
  "evolve",
  "handle",
  "invariantFaults",
  "replay",
  "slice",
  "snapshot",
  "snapshotChunks",
];

/** The functions that ask a registry, or a history, as the entry exports them. */
const questions = [
  ...read("api/index.txt").matchAll(/^export declare function (\w+)\((?:registry|events): /gm),
]
  .map(([, name]) => name as string)
  .filter((name) => !engine.includes(name));

describe("README's table of questions", () => {
  const table = read("README.md").split("| questions | |")[1]?.split("\n\n")[0] ?? "";
  const rows = table.split("\n").flatMap((row) => row.split("|")[1] ?? []);

  it("has every question that the entry exports", () => {
    expect(questions.length).toBeGreaterThan(30);
    const told = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(questions.filter((name) => !told.includes(name))).toEqual([]);
  });
});
