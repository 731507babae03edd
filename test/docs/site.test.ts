import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { documents } from "../../scripts/docs/snippets.js";
import { sections, writePages } from "../../scripts/site/pages.js";

const folder = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the pages of the site", () => {
  writePages(folder);
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  const targets = new Set(
    pages.map((page) => `/${page}`.replace(/index\.md$/, "").replace(/\.md$/, ".html")),
  );

  it("are all documents", () => {
    expect(pages.length).toBeGreaterThan(documents().length);
  });

  it("lead to one another and nowhere else", () => {
    for (const page of pages) {
      const text = readFileSync(join(folder, page), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
      for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
        if (!/^https?:/.test(target)) expect(targets, `${page}: ${target}`).toContain(target);
      }
    }
  });

  it("stand in the margin as docs/README.md lists them", () => {
    const listed = sections().flatMap(({ items }) => items.map(({ link }) => link));
    expect(listed).toEqual(
      expect.arrayContaining(["/guide/policy.html", "/guide/rules.html", "/guide/adr/"]),
    );
    for (const link of listed) expect(targets).toContain(link);
  });
});
