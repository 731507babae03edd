import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contextAt,
  emptyCatalogue,
  emptyRegistry,
  type MermaidOptions,
  restore,
  type Scope,
  snapshot,
  toMermaid,
} from "../../src/index.js";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import { commandSequences, play } from "../../src/testing/index.js";
import { fillerOf, scopesOf } from "./ask.js";
import { domain, elsewhere, enterprise, event, site, unit, worldWith } from "./world.js";

const world = worldWith();
const context = contextAt("2026-03-02T09:00:00.000Z", "host");
const nameless = contextAt(context.now, "host", { catalogue: emptyCatalogue });
const options: MermaidOptions = { messages: en, names: (id) => id.toUpperCase() };

/** What a reader of Mermaid shows: the labels of the boxes, each entity as its sign. */
function boxesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const boxes = [...text.matchAll(/^ {2}(p\d+)\["([^"\n]*)"\]$/gm)].map(
    ([, box = "", label = ""]) =>
      [
        box,
        label
          .split("<br/>")
          .map((line) => line.replace(/#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))),
      ] as const,
  );
  return new Map(boxes);
}

describe("a flowchart", () => {
  it("has a box for each place with its manager, and an arrow to each place below", () => {
    expect(toMermaid(world, { ...options, scope: enterprise }, context)).toBe(
      [
        "flowchart TD",
        '  p1["Example Hospital (0412.398.765)<br/>chief access manager: CHIEF"]',
        '  p2["Service provider<br/>access manager: PROVIDER"]',
        "  p1 --> p2",
        '  p3["Mammography unit of the cancer screening programme<br/>access manager: CHIEF (chief access manager)"]',
        "  p1 --> p3",
        '  p4["Place (Mammography unit 12817)<br/>subdivision manager: UNIT-MANAGER"]',
        "  p3 --> p4",
        '  p5["Place (Mammography unit site 1)<br/>site manager: SITE-MANAGER"]',
        "  p4 --> p5",
        '  p6["Place (Mammography unit site 2)<br/>site manager: UNIT-MANAGER (subdivision manager)"]',
        "  p4 --> p6",
        '  p7["Place (Mammography unit 40217)<br/>subdivision manager: CHIEF (access manager)"]',
        "  p3 --> p7",
      ].join("\n"),
    );
  });

  it.each([
    [nl, "beheerder van de subafdeling-site: site-manager"],
    [fr, "site-manager"],
    [de, "site-manager"],
  ])("speaks the language that it is given", (messages, line) => {
    expect(toMermaid(world, { messages, scope: site }, context)).toContain(line);
  });

  it("shows every enterprise by number, a place with what lies below it, or nothing", () => {
    expect([...boxesOf(toMermaid(world, options, context)).values()].map(([name]) => name)).toEqual(
      expect.arrayContaining(["Example Hospital (0412.398.765)", "Élan (0474.603.182)"]),
    );
    expect(boxesOf(toMermaid(world, { ...options, scope: unit }, context)).size).toBe(3);
    expect(toMermaid(world, { ...options, scope: `${domain}/mammography-unit:9` as Scope }, context)).toBe(
      "flowchart TD",
    );
    expect(toMermaid(emptyRegistry(), options, context)).toBe("flowchart TD");
  });

  it("calls people and kinds by their ids where no names are given", () => {
    const text = toMermaid(world, { messages: en, scope: unit, names: () => "" }, nameless);
    expect(text).toContain("Place (mammography-unit 12817)<br/>subdivision manager: unit-manager");
  });

  it.each([
    ['say "hi"]', "say #34;hi#34;#93;"],
    ["a[b]{c}|d", "a#91;b#93;#123;c#125;#124;d"],
    ["#quot; & <br/>;", "#35;quot#59; #38; #60;br/#62;#59;"],
    ["one\r\ntwo\u2028three\u0000", "one two three"],
    ["`*bold*` _it_ ~x~ \\", "#96;#42;bold#42;#96; #95;it#95; #126;x#126; #92;"],
    ["1. Wing", "#49;. Wing"],
    ["12) Wing", "#49;2) Wing"],
    ["- Wing", "#45; Wing"],
    ["Wing 1.2 (A-B)", "Wing 1.2 (A-B)"],
  ])("keeps %j within its box", (name, shown) => {
    const registry = worldWith(event("EnterpriseRegistered", { enterprise: "0111122210", name }));
    const [, box] = toMermaid(registry, { ...options, scope: "0111122210" as Scope }, context).split("\n");
    expect(box).toBe(`  p1["${shown} (0111.122.210)"]`);
  });
});

describe("whatever was commanded before", () => {
  const sequences = commandSequences({ start: "grown", minLength: 0, maxLength: 20 });

  it("there is one box a place, each arrow goes one level down, and the order of the past is not seen", () => {
    fc.assert(
      fc.property(sequences, fc.string({ unit: "binary" }), (steps, nickname) => {
        const registry = play(steps);
        const whole = snapshot(registry);
        const names = (id: string): string => `${id}${nickname}`;
        const text = toMermaid(registry, { ...options, names }, context);
        const lines = text.split("\n");
        const scopes = scopesOf(whole);
        const boxes = boxesOf(text);
        const roots = scopes.filter((scope) => !scope.includes("/"));
        expect(boxes.size).toBe(scopes.length);
        expect(lines).toHaveLength(1 + scopes.length + scopes.length - roots.length);
        for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}p\d+(\["[^"\n]*"\]| --> p\d+)$/);
        const ended = whole.enterprises
          .filter((one) => one.ended !== null)
          .map(({ number }) => number as string);
        const fillers = scopes
          .filter((scope) => !ended.includes(scope))
          .map((scope) => fillerOf(whole, scope) as string);
        const shown = [...boxes.values()].map(([, manager = ""]) => manager);
        for (const filler of fillers) expect(shown.some((line) => line.includes(`: ${filler}`))).toBe(true);
        const turned = restore({
          ...whole,
          enterprises: [...whole.enterprises].reverse(),
          places: [...whole.places].reverse(),
        });
        if (!turned.ok) throw new Error(JSON.stringify(turned));
        expect(toMermaid(turned.value, { ...options, names }, context)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

it("draws another enterprise alone", () => {
  expect(boxesOf(toMermaid(world, { ...options, scope: elsewhere }, context)).size).toBe(2);
});
