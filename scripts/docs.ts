// Writes every generated document; with --check it writes nothing and exits with 1 when one is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { accessDocument } from "./docs/access.js";
import { catalogueDocument } from "./docs/catalogue.js";
import { commandsDocument } from "./docs/commands.js";
import type { GeneratedDocument } from "./docs/document.js";
import { eventsDocument } from "./docs/events.js";
import { factsDocument } from "./docs/facts.js";
import { keysDocument } from "./docs/keys.js";
import { permissionsDocument } from "./docs/permissions.js";
import { rulesDocument } from "./docs/rules.js";

const documents: readonly GeneratedDocument[] = [
  rulesDocument,
  catalogueDocument,
  permissionsDocument,
  accessDocument,
  keysDocument,
  commandsDocument,
  eventsDocument,
  factsDocument,
];

const checkOnly = process.argv.includes("--check");

for (const { file, render } of documents) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const text = render();
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  if (checkOnly) {
    console.error(`${file} is out of date: run \`npm run docs\`.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${file} written`);
  }
}
