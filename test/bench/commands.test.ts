import { beforeAll, describe, expect, it } from "vitest";
import { type Asked, Asking } from "../../bench/asking.js";
import { kindsOf } from "../../bench/commands.js";
import { afterCommands, afterErasing, type Country, country, half, heard } from "../../bench/country.js";
import { dice } from "../../bench/measure.js";
import { handle } from "../../src/engine/handle.js";
import { commandTypes } from "../../src/index.js";

// No benchmark is run here. These commands must go on being accepted under rules that change, or they measure refusals.
describe("the commands of the benchmarks", () => {
  const tries = 20;
  let at: Country;
  const kindsIn = ({ sample }: Country, firstNew: number) =>
    kindsOf(new Asking(half(sample, 1), dice(1_000), firstNew));

  beforeAll(() => {
    at = afterErasing(afterCommands(country(4_000, true), 1_000));
  });

  const names = Object.keys(kindsOf(new Asking({} as never, dice(1), 1)));

  it("are of every type", () => {
    const types = new Set(names.map((name) => name.split(",")[0]));
    expect([...types].sort()).toEqual([...commandTypes].sort());
  });

  it.each(names)("%s is accepted, and changes something", (name) => {
    const ask = kindsIn(at, 22_000_000)[name] as () => Asked;
    const refusals = Array.from({ length: tries }, () => heard(ask())).flatMap(({ command, context }) => {
      const answer = handle(at.registry, command, context);
      if (!answer.ok) return answer.violations.map(({ code }) => code);
      return answer.events.length > 0 ? [] : ["nothing happens"];
    });
    // The benchmark stops where one in twenty is refused.
    expect(refusals.length, refusals.join()).toBeLessThanOrEqual(tries / 20);
  });
});
