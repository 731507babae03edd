import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accessDocument } from "../../scripts/docs/access.js";
import { nl } from "../../src/messages/nl/index.js";

describe("docs/access.md", () => {
  it("is up to date: run `npm run docs`", () => {
    const path = new URL(`../../${accessDocument.file}`, import.meta.url);
    expect(readFileSync(path, "utf8")).toBe(accessDocument.render());
  });

  it("has a heading for everything that has a sentence", () => {
    const headings = accessDocument.render().match(/^### .*$/gm);
    const names = [nl.conditions, nl.steps, nl.obstacles, nl.findings].flatMap((table) => Object.keys(table));
    expect([...(headings ?? [])].sort()).toEqual(names.map((name) => `### \`${name}\``).sort());
  });
});
