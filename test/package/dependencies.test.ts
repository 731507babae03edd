import { describe, expect, it } from "vitest";
import { scratchProject } from "./scratch.js";

/**
 * Dependencies point one way. A rule that no longer forbids says nothing, so each is tried here, with the
 * project's own configuration, on imports that must be refused: importing file, imported name, broken rule.
 */
const refused: readonly (readonly [from: string, to: string, rule: string])[] = [
  ["kernel/a", "../words/target.js", "kernel-looks-down"],
  ["words/a", "../identifiers/target.js", "words-looks-down"],
  ["identifiers/a", "../scope/target.js", "identifiers-looks-down"],
  ["scope/a", "../credentials/target.js", "scope-looks-down"],
  ["credentials/a", "../rules/target.js", "credentials-looks-down"],
  ["rules/a", "../messages/target.js", "rules-looks-down"],
  ["messages/a", "../catalogue/target.js", "messages-looks-down"],
  ["catalogue/a", "../policy/target.js", "catalogue-looks-down"],
  ["policy/a", "../aggregates/common/target.js", "policy-looks-down"],
  ["aggregates/account/a", "../../context/target.js", "aggregates-looks-down"],
  ["context/a", "../registry/target.js", "context-looks-down"],
  ["registry/a", "../permissions/target.js", "registry-looks-down"],
  ["permissions/a", "../form/target.js", "permissions-looks-down"],
  ["form/a", "../procedures/target.js", "form-looks-down"],
  ["procedures/a", "../engine/target.js", "procedures-looks-down"],
  ["engine/a", "../access/target.js", "engine-looks-down"],
  ["steps/a", "../access/target.js", "steps-looks-down"],
  ["access/a", "../queries/target.js", "access-looks-down"],
  ["queries/a", "../review/target.js", "queries-looks-down"],
  ["review/a", "../authzen/target.js", "review-looks-down"],
  ["authzen/a", "../testing/target.js", "authzen-looks-down"],
  ["host/a", "../standard/target.js", "host-looks-down"],
  ["standard/a", "../schemas/target.js", "standard-looks-down"],
  ["schemas/a", "../emmett/target.js", "schemas-looks-down"],
  ["emmett/a", "../testing/target.js", "emmett-looks-down"],
  ["testing/a", "../index.js", "testing-looks-down"],
  ["helpers/a", "../kernel/target.js", "every-folder-has-its-place"],
  ["helpers", "./kernel/target.js", "every-folder-has-its-place"],
  ["aggregates/account/b", "../site/target.js", "aggregates-ignore-each-other"],
  ["aggregates/common/b", "../site/target.js", "aggregates-ignore-each-other"],
  ["procedures/users/b", "../senders/target.js", "procedures-ignore-each-other"],
  ["access/b", "../engine/target.js", "access-does-not-decide"],
  ["messages/b", "../rules/target.js", "messages-know-only-types-of-the-rule-book"],
  ["engine/b", "../messages/nl/index.js", "languages-only-for-their-entries"],
  ["messages/c", "./nl/index.js", "languages-only-for-their-entries"],
  ["messages/en/a", "../nl/index.js", "one-language-at-a-time"],
  ["queries/b", "../index.js", "nothing-imports-an-entry"],
  ["queries/c", "toegangsbeheer", "nothing-imports-an-entry"],
  ["queries/d", "../validators.js", "nothing-imports-an-entry"],
  ["index", "./testing/target.js", "testing-only-for-tests"],
  ["testing/b", "../authzen/target.js", "authzen-only-for-its-entry"],
  ["policy/cycle", "./cycle.js", "no-cycle"],
  ["registry/b", "vitest", "known-packages-only"],
  ["registry/d", "fast-check", "fast-check-only-in-testing"],
  ["identifiers/b", "../kernel/allowed.js", "validators-and-messages-stay-light"],
  ["validators", "./kernel/allowed.js", "validators-and-messages-stay-light"],
  ["keys", "./kernel/allowed.js", "validators-and-messages-stay-light"],
  ["messages/fr/a", "../../kernel/allowed.js", "validators-and-messages-stay-light"],
  ["registry/e", "node:fs", "no-node"],
  ["registry/f", "crypto", "no-node"],
  ["registry/g", "./missing.js", "resolvable"],
];

const allowed: readonly (readonly [from: string, to: string])[] = [
  ["kernel/allowed", "ts-pattern"],
  ["aggregates/account/allowed", "../common/target.js"],
  ["aggregates/events", "./user/target.js"],
  ["registry/allowed", "../aggregates/site/target.js"],
  ["procedures/users/allowed", "../senders/events.js"],
  ["engine/allowed", "../kernel/allowed.js"],
  ["policy/allowed", "immer"],
  ["messages/de/a", "../target.js"],
  ["testing/allowed", "../messages/nl/index.js"],
  ["testing/fast", "fast-check"],
];

const targets = [
  "aggregates/common",
  "aggregates/site",
  "aggregates/user",
  "kernel",
  "words",
  "identifiers",
  "scope",
  "credentials",
  "rules",
  "messages",
  "catalogue",
  "policy",
  "context",
  "registry",
  "permissions",
  "form",
  "procedures",
  "procedures/senders",
  "engine",
  "access",
  "queries",
  "review",
  "authzen",
  "standard",
  "schemas",
  "emmett",
  "testing",
];

/** Cruises a scratch project and answers `file: rule` for every broken rule. */
function cruise(): readonly string[] {
  const scratch = scratchProject(
    ".dependency-cruiser.cjs",
    "tsconfig.json",
    "tsconfig.src.json",
    "package.json",
  );
  for (const folder of targets) scratch.write(`src/${folder}/target.ts`, "export const target = 1;");
  scratch.write("src/procedures/senders/events.ts", "export const events = 1;");
  scratch.write("src/messages/nl/index.ts", "export const nl = 1;");
  for (const [from, to] of [...refused, ...allowed]) {
    scratch.write(`src/${from}.ts`, `export * as found from "${to}";`);
  }
  const report = scratch.run("dependency-cruiser/bin/dependency-cruise.mjs", "--output-type", "json", "src");
  const { summary } = JSON.parse(report) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

const broken = cruise();

describe("dependencies point one way", () => {
  it.each(refused)("src/%s may not import %s (%s)", (from, _to, rule) => {
    expect(broken).toContain(`src/${from}.ts: ${rule}`);
  });

  it.each(allowed)("src/%s may import %s", (from) => {
    expect(broken.filter((line) => line.startsWith(`src/${from}.ts:`))).toEqual([]);
  });
});
