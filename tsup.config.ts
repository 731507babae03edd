import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    identifiers: "src/validators.ts",
    "messages/nl": "src/messages/nl.ts",
    "messages/fr": "src/messages/fr.ts",
    "messages/de": "src/messages/de.ts",
    "messages/en": "src/messages/en.ts",
    authzen: "src/authzen/index.ts",
    testing: "src/testing/index.ts",
  },
  tsconfig: "tsconfig.src.json",
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
});
