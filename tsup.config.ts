import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    identifiers: "src/validators.ts",
    "messages/nl": "src/messages/nl/index.ts",
    "messages/fr": "src/messages/fr/index.ts",
    "messages/de": "src/messages/de/index.ts",
    "messages/en": "src/messages/en/index.ts",
    authzen: "src/authzen/index.ts",
    testing: "src/testing/index.ts",
  },
  tsconfig: "tsconfig.src.json",
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
});
