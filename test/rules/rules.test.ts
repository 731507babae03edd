import { describe, expect, it } from "vitest";
import type { CredentialCode } from "../../src/credentials/index.js";
import type { IdentifierCode } from "../../src/identifiers/index.js";
import { type FormRuleCode, type Rule, type RuleCode, rules } from "../../src/rules/index.js";

const all = Object.entries<Rule<RuleCode>>(rules);

describe("the rule book", () => {
  it.each(all)("%s stands under its own code, in the order of the parts", (code, rule) => {
    expect(rule.code).toBe(code);
    expect(rule.part).toBeGreaterThanOrEqual(1);
    expect(rule.part).toBeLessThanOrEqual(18);
  });

  it("goes from the first part to the last", () => {
    const parts = all.map(([, rule]) => rule.part);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });

  it.each(all)("%s says what must hold in whole sentences, and where it comes from in words", (_, rule) => {
    expect(rule.statement).toMatch(/^[A-Z].*\.$/s);
    expect(rule.source).toMatch(/^(eHealth|[A-Z])/);
    expect(rule.source).not.toMatch(/\bS[1-5]\b|[.]$/);
  });

  it.each(all)("%s names each parameter once", (_, rule) => {
    expect(new Set(rule.params).size).toBe(rule.params.length);
    for (const name of rule.params) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
  });

  it("judges in the first two stages exactly what belongs there", () => {
    const judgedIn = (stage: "shape" | "standing"): string[] =>
      all
        .filter(([, rule]) => rule.stages.includes(stage))
        .map(([code]) => code)
        .sort();
    expect(judgedIn("shape")).toEqual(["command.unknown", "input.shape", "limit.exceeded"]);
    expect(judgedIn("standing")).toEqual([
      "account.held-elsewhere",
      "actor.blocked",
      "actor.unknown",
      "authentication.eid-required",
      "facts.missing",
      "permission.denied",
      "permission.rank",
      "person.not-legal-representative",
      "place.unknown",
      "self.forbidden",
      "session.password-tied",
      "session.stale",
    ]);
  });

  it("warns, or leaves it to the policy, only where it says so", () => {
    const weighing = (weight: Rule["weight"]): string[] =>
      all
        .filter(([, rule]) => rule.weight === weight)
        .map(([code]) => code)
        .sort();
    expect(weighing("warns")).toEqual([
      "application.companion-missing",
      "application.restores",
      "assignment.elsewhere",
      "chief.exists",
      "co-chiefs.remain",
      "email.personal",
      "function.no-effect",
      "route.broken",
      "user.log-in-kept",
    ]);
    expect(weighing("policy")).toEqual([
      "person.name-differs",
      "person.not-eligible",
      "structure.users-first",
      "user.wrong-level",
    ]);
  });

  it("knows every code of the identifiers and credentials, at compile time", () => {
    const known = (code: IdentifierCode | CredentialCode): FormRuleCode & RuleCode => code;
    expect(rules[known("insz.format")].part).toBe(1);
  });
});
