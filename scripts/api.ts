// Writes what the package promises into `api`; with --check it writes nothing, and exits with 1 where that changed unseen.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { surface } from "./build/surface.js";

const folder = join(import.meta.dirname, "../api");
const checkOnly = process.argv.includes("--check");
const reports = new Map([...surface()].map(([name, text]) => [`${name}.txt`, text]));

mkdirSync(folder, { recursive: true });
for (const file of new Set([...reports.keys(), ...readdirSync(folder)])) {
  const path = join(folder, file);
  const text = reports.get(file);
  if ((existsSync(path) ? readFileSync(path, "utf8") : undefined) === text) continue;
  if (checkOnly) {
    console.error(`api/${file}: what the package promises is another. If you mean it: \`npm run api\`.`);
    process.exitCode = 1;
  } else if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
}
