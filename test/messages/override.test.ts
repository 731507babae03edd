import { overrideMessages, type Violation } from "toegangsbeheer";
import { message, nl, nlFormMessages } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { textsIn } from "./texts.js";

const taken: Violation<"username.length"> = {
  code: "username.length",
  path: [],
  params: { minimum: 8, maximum: 30 },
};

describe("other words for a pack", () => {
  it("stand in the place of its own, and of nothing else", () => {
    const own = overrideMessages(nl, {
      rules: { "username.length": "Kies {minimum} tot {maximum} tekens." },
      labels: { statuses: { blocked: "gesloten" } },
    });
    expect(message(taken, own)).toBe("Kies 8 tot 30 tekens.");
    expect(own.labels.statuses).toEqual({ active: "actief", blocked: "gesloten" });
    const differing = textsIn(nl).filter(
      ([way, text], at) => textsIn(own)[at]?.join() !== [way, text].join(),
    );
    expect(differing.map(([way]) => way)).toHaveLength(2);
    expect(nl.labels.statuses.blocked).toBe("geblokkeerd");
  });

  it("can be had for the small tables of a form too", () => {
    const own = overrideMessages(nlFormMessages, { rules: { "insz.format": "Geen INSZ." } });
    expect(message({ code: "insz.format", path: [], params: {} }, own)).toBe("Geen INSZ.");
  });

  it.each<[string, object, string]>([
    [
      "an unknown placeholder",
      { rules: { "username.length": "{minimaal}" } },
      "rules.username.length: {minimaal} is",
    ],
    [
      "a placeholder where none is filled in",
      { rules: { "insz.format": "{x}" } },
      "rules.insz.format: {x} is not",
    ],
    ["an unknown text", { rules: { "no.rule": "x" } }, "rules.no.rule: the pack has no such text"],
    ["an inherited name", { rules: { constructor: "x" } }, "rules.constructor: the pack has no such text"],
    ["a blank text", { otherwise: " " }, "otherwise: expected a text"],
    ["a table in place of a text", { otherwise: {} }, "otherwise: expected a text"],
    ["a text in place of a table", { rules: "x" }, "rules: the pack has texts of its own here"],
    ["nothing at all", null as never, "texts: the pack has texts of its own here"],
  ])("are refused at once with %s", (_, texts, reason) => {
    expect(() => overrideMessages(nl, texts)).toThrow(reason);
    expect(() => overrideMessages(nl, texts)).toThrow(TypeError);
  });
});
