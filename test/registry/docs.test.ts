import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keysDocument } from "../../scripts/docs/keys.js";
import { layouts } from "../../src/registry/layouts.js";

describe("docs/keys.md", () => {
  const text = keysDocument.render();

  it("is up to date: run `npm run docs`", () => {
    expect(readFileSync(new URL(`../../${keysDocument.file}`, import.meta.url), "utf8")).toBe(text);
  });

  it("names every kind of key, and every field of an account", () => {
    for (const kind of Object.keys(layouts)) expect(text).toContain(`### \`${kind}:\``);
    for (const field of ["passwordTiedTo", "under?", "assignments"])
      expect(text).toContain(`| \`${field}\` |`);
  });
});
