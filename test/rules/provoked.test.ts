import { describe, expect, it } from "vitest";
import { message, type RuleViolation, rules, snapshot } from "../../src/index.js";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import { world } from "../support/world.js";
import { later, type Provoked, provocations } from "./provocations/index.js";
import type { Provocations } from "./provocations/provocation.js";

const all = Object.entries(provocations) as [Provoked, Provocations<Provoked>[Provoked]][];

describe("every rule can be broken", () => {
  it.each(all)("%s, at its field, with its parameters, and nothing beside", (code, provocation) => {
    const { path, companions = [], provoke } = provocation;
    const violations: readonly RuleViolation[] = provoke();
    expect(violations.map((violation) => violation.code).sort()).toEqual([code, ...companions].sort());
    const found = violations.find((violation) => violation.code === code);
    expect(found?.path).toEqual(path);
    for (const violation of violations) {
      expect(Object.keys(violation).sort()).toEqual(["code", "params", "path"]);
      expect(Object.keys(violation.params).sort()).toEqual([...rules[violation.code].params].sort());
    }
  });

  it.each(all)("%s, in words", (_, { provoke }) => {
    for (const violation of provoke()) {
      for (const pack of [nl, fr, de, en]) {
        const text = message(violation, pack);
        expect(text).not.toMatch(/\{[A-Za-z]+\}|…|undefined|\[object/);
        expect(text).not.toBe(pack.otherwise);
      }
    }
  });

  it.each(all)("%s, the same each time, and the registry stays as it was", (_, { provoke }) => {
    const before = JSON.stringify(snapshot(world()));
    expect(provoke()).toEqual(provoke());
    expect(JSON.stringify(snapshot(world()))).toBe(before);
  });

  it("except for what comes later, each with a reason", () => {
    const codes = [...Object.keys(provocations), ...Object.keys(later)].sort();
    expect(codes).toEqual(Object.keys(rules).sort());
    for (const code of Object.keys(later)) expect(Object.keys(provocations)).not.toContain(code);
  });
});
