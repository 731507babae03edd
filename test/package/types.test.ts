import { describe, expect, it } from "vitest";
import { scratchProject } from "./scratch.js";

/** What must not compile, tried with the project's own configuration: settings that went missing say nothing. */
const refused: readonly (readonly [what: string, path: string, text: string])[] = [
  ["a timer", "src/timer.ts", "setTimeout(() => undefined, 1);"],
  ["the environment", "src/env.ts", "export const x: unknown = process.env;"],
  ["the page", "src/page.ts", "export const x: unknown = document;"],
  ["Node's modules", "src/node.ts", 'import "node:fs";\nimport { join } from "node:path";'],
  ["an unchecked index", "src/index-access.ts", "export const x: string = [''][0];"],
  [
    "undefined for an optional field",
    "src/optional.ts",
    "export const x: { y?: number } = { y: undefined };",
  ],
  ["a wrong type test", "test/types/wrong.test-d.ts", "// @ts-expect-error\nexport const x: 1 = 1;"],
  ["a wrong example", "examples/wrong.ts", "export const x: 1 = 2;"],
  ["a wrong benchmark", "bench/wrong.ts", "export const x: 1 = 2;"],
  ["a wrong script", "scripts/wrong.ts", "export const x: 1 = 2;"],
];

function compile(
  configuration: string,
  files: readonly (readonly [what: string, path: string, text: string])[],
) {
  const scratch = scratchProject("tsconfig.json", "tsconfig.src.json", "package.json");
  for (const [, path, text] of files) scratch.write(path, text);
  return scratch.run("typescript/bin/tsc", "--project", configuration);
}

const inSource = refused.filter(([, path]) => path.startsWith("src/"));
const elsewhere = refused.filter(([, path]) => !path.startsWith("src/"));
const output = compile("tsconfig.src.json", inSource) + compile("tsconfig.json", elsewhere);

describe("does not compile", () => {
  it.each(refused)("%s", (_what, path) => {
    expect(output).toContain(`${path}(`);
  });

  // On its own: the compiler looks at declarations only when everything else is right.
  it("an export without a type", () => {
    const text = "export const x = [1].map((n) => n);";
    expect(compile("tsconfig.src.json", [["inferred", "src/inferred.ts", text]])).toContain(
      "src/inferred.ts(",
    );
  });
});
