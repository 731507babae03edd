import { defineConfig } from "tsup";
import { pureModules } from "./scripts/build/pure-modules.js";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    identifiers: "src/validators.ts",
    keys: "src/keys.ts",
    standard: "src/standard/index.ts",
    schemas: "src/schemas/index.ts",
    emmett: "src/emmett/index.ts",
    "messages/nl": "src/messages/nl/index.ts",
    "messages/fr": "src/messages/fr/index.ts",
    "messages/de": "src/messages/de/index.ts",
    "messages/en": "src/messages/en/index.ts",
    "messages/nl/events": "src/messages/nl/events/index.ts",
    "messages/fr/events": "src/messages/fr/events/index.ts",
    "messages/de/events": "src/messages/de/events/index.ts",
    "messages/en/events": "src/messages/en/events/index.ts",
    authzen: "src/authzen/index.ts",
    host: "src/host/index.ts",
    testing: "src/testing/index.ts",
  },
  tsconfig: "tsconfig.src.json",
  format: ["esm", "cjs"],
  // One core behind all entries, in CommonJS too: a class of one entry is the other's.
  splitting: true,
  // Rollup turns the parts into CommonJS as they are; without it sucrase does, and writes `?.` and `??` as calls.
  treeshake: true,
  esbuildPlugins: [pureModules],
  dts: true,
  clean: true,
});
