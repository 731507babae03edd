/**
 * Proves what users get: packs the library, installs the tarball into an empty folder, loads every entry as
 * ES module and as CommonJS, compiles against its declarations, runs the README's programs, and lets publint and
 * attw look at it.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { mustPrint, type Program, programs } from "./docs/snippets.js";
import { entries, manifest, project } from "./packed.js";

const withPeer = entries.filter((entry) => entry.endsWith("/testing"));
const withoutPeer = entries.filter((entry) => !withPeer.includes(entry));

const scratch = mkdtempSync(join(tmpdir(), "package-"));
const user = join(scratch, "user");

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
}

function read(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}

/** Installs a package; npm stands still now and then while it reads a tarball, so it is given a time, and more than one. */
function install(what: string, tries = 3): void {
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  try {
    execFileSync("npm", ["install", ...quiet, what], {
      cwd: user,
      stdio: ["ignore", "inherit", "inherit"],
      timeout: 90_000,
      killSignal: "SIGKILL",
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ETIMEDOUT" || tries === 1) throw error;
    install(what, tries - 1);
  }
}

/** Loads an entry both ways, in processes of their own, and compares the names that it gives. */
function load(entry: string): void {
  const name = JSON.stringify(entry);
  const esm = `console.log(Object.keys(await import(${name})).sort().join())`;
  const cjs = `console.log(Object.keys(require(${name})).sort().join())`;
  const imported = read(process.execPath, ["--input-type=module", "--eval", esm], user);
  const required = read(process.execPath, ["--input-type=commonjs", "--eval", cjs], user);
  if (imported === "" || imported !== required) {
    throw new Error(`${entry}: imported {${imported}}, required {${required}}`);
  }
  console.log(`${entry}: ${imported.split(",").length} names, imported and required alike`);
}

/**
 * Tries in a program of either kind that all entries stand on one core (what one throws is an instance of the other's
 * class), and that the two kinds know each other's contexts.
 */
function mix(): void {
  const { name } = manifest;
  const core = `
    const { BrokenHistoryError } = root;
    try {
      testing.given([{ type: "NeverHeardOf", version: 1 }]);
      throw new Error("a broken history was taken");
    } catch (error) {
      if (!(error instanceof BrokenHistoryError)) throw error;
    }`;
  const contexts = `
    const actor = { kind: "contact-centre" };
    const question = { action: "appoint-chief" };
    for (const [one, other] of [[root, otherKind], [otherKind, root]]) {
      const policy = one.definePolicy({ effectDelayMinutes: 0 }).value;
      const catalogue = one.defineCatalogue({}).value;
      const context = one.contextAt(new Date(), actor, { policy, catalogue });
      if (!other.can(other.emptyRegistry(), question, context).ok) throw new Error("refused");
      other.contextAt(new Date(), actor, context);
      other.contextAt(new Date(), actor, { policy, catalogue });
    }`;
  const load = `
    const root = require("${name}");
    const testing = require("${name}/testing");
    const otherKind = await import("${name}");`;
  run(
    process.execPath,
    ["--input-type=commonjs", "--eval", `(async () => {${load}${core}${contexts}})()`],
    user,
  );
  const loadEsm = `
    import * as root from "${name}";
    import * as testing from "${name}/testing";
    import { createRequire } from "node:module";
    const otherKind = createRequire(import.meta.url)("${name}");`;
  run(process.execPath, ["--input-type=module", "--eval", loadEsm + core + contexts], user);
  console.log("entries: one core each as ES modules and as CommonJS, which know each other's contexts");
}

/** Compiles a module of either kind that imports every entry, strictly and without Node or DOM types. */
function compile(): void {
  const text = entries.map((entry, i) => `import * as e${i} from "${entry}";\n`).join("");
  const use = `export const all: readonly object[] = [${entries.map((_, i) => `e${i}`).join(", ")}];\n`;
  const files = ["user.mts", "user.cts"];
  for (const file of files) writeFileSync(join(user, file), text + use);
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2022"], module: "nodenext", types: [], noEmit: true },
    ...{ strict: true, exactOptionalPropertyTypes: true },
  };
  writeFileSync(join(user, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  run(process.execPath, [join(project, "node_modules/typescript/bin/tsc")], user);
  console.log("declarations: compile from ES modules and from CommonJS");
}

/** Runs what the README shows, both ways, and compares what it prints. */
function runReadme(): void {
  for (const program of programs("README.md", "ts")) {
    runAs("readme.mjs", program, translated(program, ts.ModuleKind.ESNext));
    runAs("readme.cjs", program, translated(program, ts.ModuleKind.CommonJS));
  }
  for (const program of programs("README.md", "js")) runAs("readme.cjs", program, program.text);
  console.log("README.md: its programs print what it says, as ES modules and as CommonJS");
}

function translated({ text }: Program, module: ts.ModuleKind): string {
  return ts.transpileModule(text, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText;
}

function runAs(file: string, program: Program, text: string): void {
  writeFileSync(join(user, file), text);
  mustPrint(program, read(process.execPath, [file], user));
}

try {
  mkdirSync(user);
  writeFileSync(join(user, "package.json"), '{ "private": true }\n');
  const [packed] = JSON.parse(
    read("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", scratch], project),
  ) as { filename: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error("npm packed nothing");
  const tarball = join(scratch, packed.filename);
  console.log(`${packed.filename}: ${packed.files.length} files`);

  install(tarball);
  for (const entry of withoutPeer) load(entry);
  runReadme();
  install(`fast-check@${manifest.devDependencies["fast-check"]}`);
  for (const entry of withPeer) load(entry);
  mix();
  compile();

  const bin = join(project, "node_modules/.bin");
  run(join(bin, "publint"), ["run", tarball, "--strict"], project);
  run(join(bin, "attw"), [tarball], project);
} finally {
  rmSync(scratch, { recursive: true });
}
