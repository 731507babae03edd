import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", "examples/run.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
}

describe("the command line", { timeout: 60_000 }, () => {
  it("plays a journey in the language asked for", () => {
    const { status, stdout, stderr } = run("J1", "--lang", "fr");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Désigner un Gestionnaire d’Accès Principal\n/);
  });

  it("plays the leading journeys in Dutch when nothing is asked for", () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout.match(/^═+$/gm)).toHaveLength(5);
  });

  it("explains itself", () => {
    const { status, stdout } = run("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("npm run example j1 -- --lang fr");
  });

  it.each([
    [["j99"], 'There is no journey "j99".'],
    [["j1", "--lang", "es"], 'There is no language "es".'],
    [["j1", "constructor"], 'There is no journey "constructor".'],
    [["--loud"], "Unknown option '--loud'"],
  ])("says politely what it does not know: %j", (args, reason) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(reason);
    expect(stderr).toContain("Journeys:");
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
