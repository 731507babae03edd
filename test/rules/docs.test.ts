import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulesDocument } from "../../scripts/docs/rules.js";
import { rules } from "../../src/rules/index.js";

describe("docs/rules.md", () => {
  it("is up to date: run `npm run docs`", () => {
    expect(readFileSync(new URL(`../../${rulesDocument.file}`, import.meta.url), "utf8")).toBe(
      rulesDocument.render(),
    );
  });

  it("has a heading for every rule", () => {
    const headings = rulesDocument.render().match(/^### .*$/gm);
    expect(headings).toEqual(Object.keys(rules).map((code) => `### \`${code}\``));
  });
});
