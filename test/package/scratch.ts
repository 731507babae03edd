import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

const project = join(import.meta.dirname, "../..");

/** An empty project beside this one, with some of its configuration and all of its packages. */
export interface Scratch {
  write(path: string, text: string): void;
  /** Runs a program of an installed package there and answers what it prints, whatever its exit code. */
  run(program: string, ...options: readonly string[]): string;
}

/** Makes a scratch project with copies of these files and folders; it goes when the tests are done. */
export function scratchProject(...copies: readonly string[]): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "scratch-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const path of copies) cpSync(join(project, path), join(folder, path), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  return {
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}\n`);
    },
    run(program, ...options) {
      const path = join(project, "node_modules", program);
      return spawnSync(process.execPath, [path, ...options], { cwd: folder, encoding: "utf8" }).stdout;
    },
  };
}
