import { readFileSync } from "node:fs";
import { join } from "node:path";

// What whoever tries the packed library knows of it.

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The folder of the project. */
export const project = join(import.meta.dirname, "..");
/** Its manifest. */
export const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as Manifest;
/** Every entry, as it is imported. */
export const entries = Object.keys(manifest.exports)
  .filter((path) => path !== "./package.json")
  .map((path) => manifest.name + path.slice(1));
