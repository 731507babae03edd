/**
 * Tries what users get where they may use it: packs the library, installs the tarball into an empty folder, and runs,
 * bundles and compiles one program with it, under several versions of Node, of bundlers and of TypeScript and in a browser.
 * Prints a table, and fails when a trial does. It takes minutes and downloads what it tries, so that CI leaves it out.
 */
import { type ExecFileSyncOptions, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entries, manifest, project } from "./packed.js";

const nodes = ["20", "22", "24"];
const typescripts = ["5.6", "5.7", "5.8", "5.9", "6.0", "latest"];
const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What one trial came to. */
interface Trial {
  readonly what: string;
  readonly how: string;
  readonly result: string;
}

const scratch = mkdtempSync(join(tmpdir(), "try-package-"));
const user = join(scratch, "user");
const tools = join(scratch, "tools");
const trials: Trial[] = [];

/** A program as a newcomer's: a number checked, a command refused in French and accepted, an answer of a decision point. */
const body = `
const session = { means: "eid", loggedInAt: "2026-03-02T08:55:00Z" };
const actor = { kind: "legal-representative", insz: "85.07.30-001.60", session };
const context = contextAt("2026-03-02T10:00+01:00", actor, { facts: permissiveFacts });
const chief = { insz: "self", account: "an", email: "an@example.org", phone: "025550123" };
const command = { type: "AppointChiefAccessManager", enterprise: "0412.398.765", declaration: true, chief };
const refused = handle(emptyRegistry(), { ...command, enterprise: "0412.398.766" }, context);
const accepted = handle(emptyRegistry(), command, context);
const registry = accepted.ok ? accepted.registry : emptyRegistry();
const request = { subject: { type: "account", id: "an" }, action: { name: "activate-domain" }, resource: { type: "scope", id: "0412.398.765" } };
const said = [
  isInsz("85.07.30-001.60"),
  refused.ok ? "" : message(refused.violations[0], fr),
  accepted.ok,
  JSON.stringify(evaluate(registry, request, contextAt("2026-03-02T11:00+01:00", "host")).body),
].join(" | ");
`;
const expected =
  'true | Ce numéro d’entreprise est incorrect. Vérifiez-le dans la Banque-Carrefour des Entreprises. | true | {"decision":true}';
const names = "contextAt, emptyRegistry, handle, message, permissiveFacts";
const imports = `import { ${names} } from "${manifest.name}";
import { isInsz } from "${manifest.name}/identifiers";
import { fr } from "${manifest.name}/messages/fr";
import { evaluate } from "${manifest.name}/authzen";
`;
const requires = imports.replace(/import (.*) from (.*);/g, "const $1 = require($2);");

function run(program: string, args: readonly string[], options: ExecFileSyncOptions = {}): string {
  const stdio = ["ignore", "pipe", "pipe"] as const;
  return execFileSync(program, args, {
    cwd: user,
    timeout: 300_000,
    ...options,
    encoding: "utf8",
    stdio: [...stdio],
  })
    .toString()
    .trim();
}

function tried(what: string, how: string, attempt: () => string | undefined): void {
  let result: string;
  try {
    result = attempt() ?? "works";
  } catch (error) {
    const { stdout = "", message } = error as { stdout?: string; message: string };
    result = `fails: ${(stdout.trim() || message).split("\n")[0]}`;
  }
  trials.push({ what, how, result });
  console.log(`| ${what} | ${how} | ${result} |`);
}

function mustSay(said: string): undefined {
  if (said !== expected) throw new Error(`said ${said}`);
}

function install(folder: string, ...what: readonly string[]): void {
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...what], { cwd: folder });
}

function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
}

function tryNodes(): void {
  for (const version of nodes) {
    const folder = join(scratch, `node-${version}`);
    emptyFolder(folder);
    const node = join(folder, "node_modules/node/bin/node");
    for (const [how, file] of [
      ["ES modules", "program.mjs"],
      ["CommonJS", "program.cjs"],
    ] as const) {
      tried(`Node ${version}`, how, () => {
        if (how === "ES modules") install(folder, `node@${version}`);
        mustSay(run(node, [file]));
        return `works (${run(node, ["--version"])})`;
      });
    }
  }
}

function tryBundlers(): void {
  const bundled = (file: string): undefined => mustSay(run(process.execPath, [join(user, file)]));
  const bin = (name: string): string => join(tools, "node_modules/.bin", name);
  tried("esbuild", "bundle, minified", () => {
    run(bin("esbuild"), ["program.mjs", "--bundle", "--minify", "--format=esm", "--outfile=out/esbuild.mjs"]);
    return bundled("out/esbuild.mjs");
  });
  tried("rollup", "bundle", () => {
    const resolving = join(tools, "node_modules/@rollup/plugin-node-resolve");
    run(bin("rollup"), ["program.mjs", "--format=es", "--file=out/rollup.mjs", `--plugin=${resolving}`]);
    return bundled("out/rollup.mjs");
  });
  tried("Vite", "library build", () => {
    const lib = `{ entry: "program.mjs", formats: ["es"], fileName: () => "vite.mjs" }`;
    const config = `export default { build: { outDir: "out/vite", lib: ${lib} } };\n`;
    writeFileSync(join(user, "vite.config.mjs"), config);
    run(bin("vite"), ["build", "--logLevel=error"]);
    return bundled("out/vite/vite.mjs");
  });
}

function tryBrowser(): void {
  tried("Chromium", "headless, esbuild's bundle", () => {
    const browser = browsers.find((name) => {
      try {
        return run(name, ["--version"]) !== "";
      } catch {
        return false;
      }
    });
    if (browser === undefined) return "skipped: not installed";
    // What the program says takes the place of the program in the page: a module may not write into one.
    const said = "document.body.replaceChildren";
    const page = readFileSync(join(user, "out/esbuild.mjs"), "utf8").replace("console.log", said);
    writeFileSync(
      join(user, "page.html"),
      `<meta charset="utf-8"><body><script type="module">${page}</script>`,
    );
    const shown = run(browser, [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      ...["--disable-quic", "--no-first-run", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync", `--user-data-dir=${join(scratch, "browser")}`],
      "--dump-dom",
      join(user, "page.html"),
    ]);
    if (!shown.includes("true | Ce numéro d’entreprise est incorrect."))
      throw new Error("the page shows something else");
    return `works (${run(browser, ["--version"])})`;
  });
}

/** How a project finds modules; TypeScript 7 knows `node10` no more. */
const resolutions = {
  node10: { module: "commonjs", moduleResolution: "node10" },
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

function tryTypeScript(): void {
  const using = (some: readonly string[]): string =>
    some.map((entry, at) => `import * as e${at} from "${entry}";\n`).join("") +
    `export const all: readonly object[] = [${some.map((_, at) => `e${at}`).join(", ")}];\n`;
  for (const version of typescripts) {
    const bin = join(tools, `node_modules/typescript-${version}/bin/tsc`);
    const named = tryRead(() => run(process.execPath, [bin, "--version"]).replace("Version ", "")) ?? version;
    for (const [name, settings] of Object.entries(resolutions)) {
      const kinds = name.startsWith("no") && name !== "node10" ? ["mts", "cts"] : ["ts"];
      tried(`TypeScript ${named}`, `moduleResolution ${name}`, () => {
        if (name === "node10" && Number(named.split(".")[0]) >= 7) return "skipped: removed from TypeScript";
        // The types of fast-check, which `testing` asks for, lead nowhere under the older resolution.
        const some = name === "node10" ? entries.filter((entry) => !entry.endsWith("/testing")) : entries;
        const files = kinds.map((kind) => `types.${kind}`);
        for (const file of files) writeFileSync(join(user, file), using(some));
        const compilerOptions = {
          ...{ target: "es2022", lib: ["es2022"], types: [], noEmit: true, skipLibCheck: false },
          ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
          ...settings,
          ...(name === "node10" && named.startsWith("6.") && { ignoreDeprecations: "6.0" }),
        };
        writeFileSync(join(user, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
        run(process.execPath, [bin, "-p", "tsconfig.json"]);
        if (name === "node10") return "works, save `testing`: fast-check’s own types do not";
        return kinds.length > 1 ? "works (ES module and CommonJS)" : "works";
      });
    }
  }
}

function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

try {
  emptyFolder(user);
  emptyFolder(tools);
  const packing = ["pack", "--json", "--ignore-scripts", "--pack-destination", scratch];
  const [packed] = JSON.parse(run("npm", packing, { cwd: project })) as { readonly filename: string }[];
  if (packed === undefined) throw new Error("npm packed nothing");
  install(user, join(scratch, packed.filename), `fast-check@${manifest.devDependencies["fast-check"]}`);
  writeFileSync(join(user, "program.mjs"), `${imports}${body}console.log(said);\n`);
  writeFileSync(join(user, "program.cjs"), `${requires}${body}console.log(said);\n`);
  const compilers = typescripts.map((version) => `typescript-${version}@npm:typescript@${version}`);
  install(tools, "esbuild", "rollup", "@rollup/plugin-node-resolve", "vite", ...compilers);
  console.log("| what | how | result |\n| --- | --- | --- |");
  tryNodes();
  tryBundlers();
  tryBrowser();
  tryTypeScript();
} finally {
  rmSync(scratch, { recursive: true });
}
if (trials.some(({ result }) => result.startsWith("fails"))) process.exitCode = 1;
