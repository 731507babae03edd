import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

/**
 * The linter keeps clock, randomness, locale, I/O and async out of src. A ban that no longer bans says nothing,
 * so each is tried here, with the project's own configuration, on code that must be refused.
 */
const refused: Record<string, string> = {
  "Math.random": "export const x = Math.random();",
  "Math.random, not called": "export const x: () => number = Math.random;",
  "Date.now": "export const x = Date.now();",
  "new Date()": "export const x = new Date();",
  "new Date without brackets": "export const x = new Date;",
  "Date()": "export const x = Date();",
  "a date's local hours": "export const x = (date: { getHours(): number }) => date.getHours();",
  "a date's time zone":
    "export const x = (date: { getTimezoneOffset(): number }) => date.getTimezoneOffset();",
  localeCompare: 'export const x = "a".localeCompare("b");',
  "localeCompare, not called": 'export const x = ["a"].map((a) => a.localeCompare);',
  toLocaleUpperCase: 'export const x = "a".toLocaleUpperCase();',
  "toLocaleString behind ?.": "export const x = (a?: number) => a?.toLocaleString();",
  Intl: 'export const x = new Intl.Collator("nl");',
  performance: "export const x = performance.now();",
  crypto: "export const x = crypto.randomUUID();",
  console: 'console.log("x");',
  process: "export const x = process.env.HOME;",
  globalThis: "export const x = globalThis.Math;",
  setTimeout: "setTimeout(() => undefined, 1);",
  setInterval: "setInterval(() => undefined, 1);",
  queueMicrotask: "queueMicrotask(() => undefined);",
  fetch: 'export const x = fetch("http://localhost");',
  require: 'export const x = require("node:fs");',
  Promise: "export const x = Promise.resolve(1);",
  "Promise as a type": "export type X = Promise<number>;",
  await: "export const x = await 1;",
  "import()": 'export const x = import("./other.js");',
  "async function": "export async function x() {\n  return 1;\n}",
  "async function, default": "export default async function x() {\n  return 1;\n}",
  "async function expression": "export const x = async function y() {\n  return 1;\n};",
  "async arrow": "export const x = async () => 1;",
  "async method": "export class X {\n  async x() {\n    return 1;\n  }\n}",
  "async private method": "export class X {\n  private static async x() {\n    return 1;\n  }\n}",
  "async method of an object": "export const x = {\n  async y() {\n    return 1;\n  },\n};",
  "async generator": "export async function* x() {\n  yield 1;\n}",
};

const refusedOutsideInstant: Record<string, string> = {
  "new Date(ms)": "export const x = new Date(0);",
  "Date.parse": 'export const x = Date.parse("2026-01-01T00:00:00.000Z");',
  "Date as a type": "export type X = Date;",
  "Date, renamed": "export const x = { y: Date };",
};

const project = join(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "purity-"));
afterAll(() => rmSync(scratch, { recursive: true }));

for (const path of ["biome.json", "tools/biome", ".gitignore"]) {
  cpSync(join(project, path), join(scratch, path), { recursive: true });
}

/** Lints the files, all at once, and tells of each which lines the bans concern. */
function lint(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), `${text}\n`);
  }
  const biome = join(project, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "src"];
  const run = spawnSync(process.execPath, [biome, ...options], { cwd: scratch, encoding: "utf8" });
  const report = JSON.parse(run.stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  const found = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    const path = typeof location.path === "string" ? location.path : location.path.file;
    if (category !== "plugin" && category !== "lint/style/noRestrictedGlobals") continue;
    found.set(path, [...(found.get(path) ?? []), category]);
  }
  return found;
}

const everywhere = ["src/decisions", "src/testing", "src/messages"];
const files = new Map<string, string>();
const slug = (name: string): string => name.replace(/\W+/g, "-");
for (const [name, text] of Object.entries({ ...refused, ...refusedOutsideInstant })) {
  for (const folder of everywhere) files.set(`${folder}/${slug(name)}.ts`, text);
}
files.set("src/kernel/instant.ts", Object.values(refusedOutsideInstant).join("\n"));
files.set("src/kernel/allowed.ts", "export const asyncish = (Dates: number[]) => Math.max(...Dates);");
const found = lint(files);

describe("src can't reach the outside world", () => {
  it.each(Object.keys({ ...refused, ...refusedOutsideInstant }))("refuses %s", (name) => {
    for (const folder of everywhere) expect(found.get(`${folder}/${slug(name)}.ts`), folder).toBeDefined();
  });

  it("allows Date.parse and new Date(ms) in src/kernel/instant.ts", () => {
    expect(found.get("src/kernel/instant.ts")).toBeUndefined();
  });

  it("refuses nothing else", () => {
    expect(found.get("src/kernel/allowed.ts")).toBeUndefined();
  });
});
