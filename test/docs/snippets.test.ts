import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { format } from "node:util";
import ts from "typescript";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { documents, fences, mustPrint, type Program, programs, textOf } from "../../scripts/docs/snippets.js";
import { commandTypes } from "../../src/index.js";
import { scratchProject } from "../package/scratch.js";

const project = join(import.meta.dirname, "../..");

// Inside the project, so that the aliases of the test runner hold for them; git does not see the folder.
mkdirSync(join(project, ".snippets"), { recursive: true });
const folder = mkdtempSync(join(project, ".snippets", "run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const all = documents().flatMap((document) => programs(document, "ts"));
const files = new Map(all.map((program) => [program.name, fileOf(program)]));

function fileOf({ name, text }: Program): string {
  const path = join(folder, `${name.replace(":", "-").replaceAll(".", "-")}.ts`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** What the compiler says of each program, with the lines of its document. */
function typeErrors(): ReadonlyMap<string, readonly string[]> {
  const { config } = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, project);
  const compiled = ts.createProgram([...files.values()], options);
  return new Map(
    [...files].map(([name, path]) => {
      const source = compiled.getSourceFile(path);
      const found = [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)];
      return [name, found.map((one) => told(name, one))];
    }),
  );
}

function told(name: string, { file, start = 0, messageText }: ts.Diagnostic): string {
  const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
  return `${name.replace(/:.*/, "")}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}

describe("the programs of the documents", () => {
  const errors = typeErrors();
  afterEach(() => vi.restoreAllMocks());

  it.each(all)("$name compiles, runs, and prints what the document says", async (program) => {
    expect(errors.get(program.name)).toEqual([]);
    let printed = "";
    vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
      printed += `${format(...values)}\n`;
    });
    await import(files.get(program.name) as string);
    mustPrint(program, printed);
  });

  it("are formatted as the code is", () => {
    const scratch = scratchProject("biome.json", "tools/biome", ".gitignore");
    for (const document of documents()) {
      for (const { language, line, text } of fences(textOf(document))) {
        if (language === "ts" || language === "js")
          scratch.write(`${document.replace(".md", "")}/${line}.${language}`, text);
      }
    }
    const options = ["format", "--reporter=json", "--max-diagnostics=none", "."];
    const { diagnostics } = JSON.parse(scratch.run("@biomejs/biome/bin/biome", ...options)) as {
      diagnostics: { location: { path: string } }[];
    };
    expect(diagnostics.map(({ location }) => location.path)).toEqual([]);
  });
});

describe.each(documents())("%s", (document) => {
  const text = textOf(document);

  it("says why a snippet does not run", () => {
    for (const { language, info } of fences(text)) {
      if (language !== "ts" && language !== "js") continue;
      expect(info).toMatch(/^(continues|no-run because .{10,})?$/);
    }
  });

  it("names only commands of npm that are there", () => {
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
      scripts: Readonly<Record<string, string>>;
    };
    for (const [, run, name = ""] of text.matchAll(/(?:^|`|&& )npm (run )?([a-z:-]+)/gm)) {
      if (run === undefined && ["ci", "install", "pack"].includes(name)) continue;
      expect(scripts).toHaveProperty([name]);
    }
  });

  it("links to files that are there", () => {
    for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^https?:/.test(target)) continue;
      const path = join(project, dirname(document), target);
      expect(existsSync(path), relative(project, path)).toBe(true);
    }
  });
});

describe("README.md", () => {
  const readme = textOf("README.md");

  it("begins with the commands that start and test", () => {
    const shell = fences(readme).find(({ language }) => language === "sh");
    expect(shell?.line).toBeLessThan(15);
    expect(shell?.text).toContain("npm ci && npm start");
    expect(shell?.text).toContain("npm ci && npm test");
  });

  it("names every command, and no other", () => {
    const table = readme.slice(readme.indexOf("| commands |"), readme.indexOf("| questions |"));
    const named = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...commandTypes].sort());
  });

  it("names every function that answers a question", () => {
    const index = readFileSync(join(project, "src/index.ts"), "utf8");
    const table = readme.slice(readme.indexOf("| questions |"), readme.indexOf("| rules |"));
    for (const [, exported = ""] of index.matchAll(
      /export \{([^}]*)\} from "\.\/(?:access|steps|queries|review|permissions\/who-can)\b/g,
    )) {
      const names = exported.split(",").map((name) => name.trim());
      for (const name of names) if (/^[a-z]\w*$/.test(name)) expect(table).toContain(`\`${name}\``);
    }
  });

  it("names every part of the rule book, and no other", () => {
    const heading = /^## (\d+\. .+)$/gm;
    const parts = [...textOf("docs/rules.md").matchAll(heading)].map(([, part]) => part);
    const rows = [...readme.matchAll(/^\| (\d+\. [^|]+) \|/gm)].map(([, part]) => part);
    expect(rows).toEqual(parts);
  });
});

describe("docs/README.md", () => {
  it("links to every page beside it", () => {
    const contents = textOf("docs/README.md");
    for (const document of documents()) {
      const page = /^docs\/([^/]+)$/.exec(document)?.[1];
      if (page !== undefined && page !== "README.md") expect(contents).toContain(`(${page})`);
    }
  });
});
