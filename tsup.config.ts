import { defineConfig } from "tsup";
import { entries } from "./scripts/build/entries.js";
import { pureModules } from "./scripts/build/pure-modules.js";

export default defineConfig({
  entry: { ...entries },
  tsconfig: "tsconfig.src.json",
  format: ["esm", "cjs"],
  // One core behind all entries, in CommonJS too: a class of one entry is the other's.
  splitting: true,
  // Rollup turns the parts into CommonJS as they are; without it sucrase does, and writes `?.` and `??` as calls.
  treeshake: true,
  esbuildPlugins: [pureModules],
  // The sources are in the package: maps point there, and repeat nothing.
  sourcemap: true,
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
  clean: true,
});
