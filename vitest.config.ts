import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^toegangsbeheer$/, replacement: source("index.ts") },
      { find: /^toegangsbeheer\/identifiers$/, replacement: source("validators.ts") },
      { find: /^toegangsbeheer\/keys$/, replacement: source("keys.ts") },
      { find: /^toegangsbeheer\/standard$/, replacement: source("standard/index.ts") },
      { find: /^toegangsbeheer\/schemas$/, replacement: source("schemas/index.ts") },
      { find: /^toegangsbeheer\/emmett$/, replacement: source("emmett/index.ts") },
      { find: /^toegangsbeheer\/authzen$/, replacement: source("authzen/index.ts") },
      { find: /^toegangsbeheer\/host$/, replacement: source("host/index.ts") },
      { find: /^toegangsbeheer\/testing$/, replacement: source("testing/index.ts") },
      {
        find: /^toegangsbeheer\/messages\/((?:nl|fr|de|en)(?:\/events)?)$/,
        replacement: source("messages/$1/index.ts"),
      },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // A law is tried many times: it has minutes, and more of them the longer it is to run.
    testTimeout: 180_000 * Math.max(1, Number(process.env.FC_RUNS ?? 0) / 100),
    // Each worker imports the library once: importing it anew for every file takes longer than most files take.
    isolate: false,
    // As many as there are processors: by default one is left to a program that only waits.
    maxWorkers: "100%",
    // The second one is for .ci/run, which counts.
    reporters: process.env.CI ? ["default", ["json", { outputFile: "coverage/tests.json" }]] : ["default"],
    coverage: { include: ["src/**"] },
  },
});
