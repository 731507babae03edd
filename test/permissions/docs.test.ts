import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { permissionsDocument } from "../../scripts/docs/permissions.js";
import { commandTypes, permissionMatrix } from "../../src/index.js";

describe("docs/permissions.md", () => {
  const text = permissionsDocument.render();

  it("is up to date: run `npm run docs`", () => {
    expect(readFileSync(new URL(`../../${permissionsDocument.file}`, import.meta.url), "utf8")).toBe(text);
  });

  it("names every action and every command", () => {
    for (const name of [...Object.keys(permissionMatrix), ...commandTypes])
      expect(text).toContain(`\`${name}\``);
  });
});
