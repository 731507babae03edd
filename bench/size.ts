import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Row } from "./measure.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The bytes that a page loads for this import: bundled, minified and compressed. */
function bundled(source: string): number {
  const code = execFileSync("node_modules/.bin/esbuild", ["--bundle", "--minify", "--format=esm"], {
    cwd: root,
    input: source,
  });
  return gzipSync(code, { level: 9 }).length;
}

function row(name: string, source: string, limit: number): Row {
  const size = bundled(source);
  return { name, library: `${size} B`, other: `${limit} B`, ratio: size / limit, target: 1 };
}

const numbers = 'export * from "./src/identifiers/index.ts";';
const credentials =
  'export { checkPassword, parsePersonName, parseTechnicalUsername, parseUsername } from "./src/validators.ts";';

/** What `toegangsbeheer/identifiers` weighs, whole and for one function. */
export function weighIdentifiers(): readonly Row[] {
  return [
    row("identifiers, the whole entry, gzip", 'export * from "./src/validators.ts"', 3_500),
    row("identifiers, numbers, names and passwords, gzip", `${numbers} ${credentials}`, 3_000),
    row("identifiers, isInsz alone, gzip", 'export { isInsz } from "./src/validators.ts"', 800),
  ];
}
