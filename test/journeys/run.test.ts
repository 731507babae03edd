import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { answered } from "../../examples/command-line.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", "examples/run.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
}

describe("the command line", { timeout: 60_000 }, () => {
  it("prints what was asked for, and nothing else", () => {
    const { status, stdout, stderr } = run("J1", "--lang", "fr");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toBe(`${answered(["J1", "--lang", "fr"]).text}\n`);
  });

  it("tells a caller that it was not understood", () => {
    const { status, stdout, stderr } = run("j99");
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toBe(`${answered(["j99"]).text}\n`);
  });

  it("plays a journey in the language asked for", () => {
    expect(answered(["J1", "--lang", "fr"]).text).toMatch(/^Désigner un Gestionnaire d’Accès Principal\n/);
  });

  it("plays the leading journeys in Dutch when nothing is asked for", () => {
    expect(answered([]).text.match(/^═+$/gm)).toHaveLength(6);
  });

  it("explains itself", () => {
    const { text, isRefused } = answered(["--help"]);
    expect(isRefused).toBe(false);
    expect(text).toContain("npm run example j1 -- --lang fr");
  });

  it.each([
    [["j99"], 'There is no journey "j99".'],
    [["j1", "--lang", "es"], 'There is no language "es".'],
    [["j1", "constructor"], 'There is no journey "constructor".'],
    [["--loud"], "Unknown option '--loud'"],
  ])("says politely what it does not know: %j", (args, reason) => {
    const { text, isRefused } = answered(args);
    expect(isRefused).toBe(true);
    expect(text).toContain(reason);
    expect(text).toContain("Journeys:");
    expect(text).not.toMatch(/\n\s+at /);
  });
});
