import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { withPureConstants } from "../../scripts/build/pure-modules.js";

const source = join(import.meta.dirname, "../../src");
const modules = (readdirSync(source, { recursive: true }) as string[])
  .filter((file) => file.endsWith(".ts"))
  .sort();

/** What a bundler keeps of a module of which nobody uses anything. */
function kept(text: string): string {
  const inner = text
    .replace(/^export (type )?(\*|\{[^}]*\}) from "[^"]*";$/gm, "")
    .replace(/^export (type )?\{[^}]*\};$/gm, "")
    .replace(/^export (?=\w)/gm, "");
  const { code } = transformSync(inner, { loader: "ts", format: "esm", treeShaking: true, target: "es2022" });
  return code.replace(/^import [^;]*;$/gm, "").trim();
}

const built = (text: string): string => withPureConstants("module.ts", text);

describe("a module of the library", () => {
  it.each(modules)("%s leaves nothing in a bundle that uses nothing of it", (file) => {
    expect(kept(built(readFileSync(join(source, file), "utf8")))).toBe("");
  });
});

describe("what runs when a module is loaded", () => {
  it.each([
    "const all = new Set(made());",
    "const all = [...some, 1] as const;",
    "const all: Fields = { ...some, a: shape(text()) };",
    "const all = /* @__PURE__ */ shape(...some).inner;",
  ])("may be left out: %s", (text) => {
    expect(kept(text)).not.toBe("");
    expect(kept(built(text))).toBe("");
  });

  it("stays where it is no constant, so that the test above finds it", () => {
    expect(kept(built("register(1);"))).not.toBe("");
  });

  it("comes to what it came to", () => {
    const text = "const one = [1]; const two = [...one, 2].map((x) => x + 1), three = { two } as const;";
    const run = (code: string): unknown =>
      runInNewContext(`${transformSync(code, { loader: "ts" }).code}; three.two.join()`);
    expect([run(text), run(built(text))]).toEqual(["2,3", "2,3"]);
  });
});
