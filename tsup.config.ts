import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/identifiers/index.ts",
    "src/messages/{nl,fr,de,en}.ts",
    "src/testing/index.ts",
  ],
  tsconfig: "tsconfig.src.json",
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
});
