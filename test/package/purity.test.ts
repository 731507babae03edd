import { describe, expect, it } from "vitest";
import { scratchProject } from "./scratch.js";

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

/** Lints the files, all at once, and answers which of them the bans concern. */
function lint(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const scratch = scratchProject("biome.json", "tools/biome", ".gitignore");
  for (const [path, text] of files) scratch.write(path, text);
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "src", "test"];
  const { diagnostics } = JSON.parse(scratch.run("@biomejs/biome/bin/biome", ...options)) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  const bans = diagnostics.filter(
    ({ category }) => category === "plugin" || category === "lint/style/noRestrictedGlobals",
  );
  return new Set(bans.map(({ location }) => location.path));
}

const everywhere = ["src/procedures", "src/testing", "src/messages"];
const files = new Map<string, string>();
const slug = (name: string): string => name.replace(/\W+/g, "-");
for (const [name, text] of Object.entries({ ...refused, ...refusedOutsideInstant })) {
  for (const folder of everywhere) files.set(`${folder}/${slug(name)}.ts`, text);
}
files.set("src/kernel/instant.ts", Object.values(refusedOutsideInstant).join("\n"));
files.set("src/kernel/allowed.ts", "export const asyncish = (Dates: number[]) => Math.max(...Dates);");
files.set("test/allowed.ts", Object.values(refused).slice(0, 3).join("\n"));
const found = lint(files);

describe("src can't reach the outside world", () => {
  it.each(Object.keys({ ...refused, ...refusedOutsideInstant }))("refuses %s", (name) => {
    for (const folder of everywhere) expect(found).toContain(`${folder}/${slug(name)}.ts`);
  });

  it("allows Date.parse and new Date(ms) in src/kernel/instant.ts", () => {
    expect(found).not.toContain("src/kernel/instant.ts");
  });

  it("refuses nothing else", () => {
    expect(found).not.toContain("src/kernel/allowed.ts");
    expect(found).not.toContain("test/allowed.ts");
  });
});
