import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Ten times as long, and the figures that are promised: `npm run memory`. */
const isLong = process.env.MEMORY === "long";

const folder = mkdtempSync(join(tmpdir(), "memory-"));
const bundle = join(folder, "scenarios.mjs");
const scenarios = join(import.meta.dirname, "memory-scenarios.ts");

beforeAll(async () => {
  await build({ entryPoints: [scenarios], bundle: true, platform: "node", format: "esm", outfile: bundle });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a scenario finds, in a process of its own. */
function found(...scenario: readonly (string | number)[]): unknown {
  const args = ["--expose-gc", bundle, ...scenario.map(String)];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const kilobyte = 1_000;
const time = 120_000;

describe("law 20, memory: what no living version holds can be collected once the living ones are read again", () => {
  it("forgets what was added in a dropped branch", () => {
    expect(found("branch")).toEqual({ unread: true, read: false });
  });

  it("forgets a tree of dropped versions", { timeout: time }, () => {
    const [versions, most] = isLong ? [10_000, 3_000] : [2_000, 600];
    expect(found("tree", versions)).toBeLessThan(most * kilobyte);
  });

  it("keeps nothing of what-ifs, though the registry is not read again", { timeout: time }, () => {
    expect(found("overlay")).toEqual({ left: false, size: 1 });
    const [previews, most] = isLong ? [200_000, 3_000] : [10_000, 1_000];
    expect(found("previews", previews)).toBeLessThan(most * kilobyte);
    expect(found("whatIfs", previews / 5)).toBeLessThan(most * kilobyte);
  });

  it("holds an erased person only as long as somebody holds an older registry", () => {
    expect(found("erased")).toEqual({ held: [true, true], left: [false, false], size: 8 });
  });

  it("leaves no word of an erased person, nor of one in a dropped branch or only tried, in the whole heap", {
    timeout: time,
  }, () => {
    expect(found("heap")).toEqual({
      before: {
        restored: [true, true, true],
        added: [true, true],
        dropped: [true, true, true],
        tried: [false, false],
      },
      after: {
        restored: [false, false, false],
        added: [false, false],
        dropped: [false, false, false],
        tried: [false, false],
      },
      size: 8,
    });
  });
});
