import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import { sentence, type TellableCondition } from "../../src/messages/sentence.js";
import type { MessagePack } from "../../src/messages/types.js";
import { type ConditionCode, conditionCodes } from "../../src/words/access.js";

const packs = [nl, fr, de, en];
const catalogue = defaultCatalogue;

/** What each sentence may tell, by the parameters that an explanation gives. */
const params: Readonly<Record<ConditionCode, readonly string[]>> = {
  "account.known": ["account"],
  "application.known": ["application"],
  "place.known": [],
  "assignment.active": ["account"],
  "application.open-at-domain": ["application"],
  "application.open-at-subdivision": ["application"],
  "application.open-at-site": ["application"],
  "application.granted": ["account", "application"],
  "application.level": ["application", "level"],
  "function.held": ["account", "application", "functions"],
  "access.effective": ["application", "until"],
  "authentication.level": ["account", "application"],
  "certificate.held": ["account", "application"],
};

/** What only holds where the condition asks something, so that the sentence that it holds may not tell it. */
const onlyWhenItFails = ["functions", "until"];

const textsOf = (pack: MessagePack): readonly (readonly [ConditionCode, string, string])[] =>
  conditionCodes.flatMap((name) =>
    Object.entries<string>(pack.conditions[name]).map(([key, text]) => [name, key, text] as const),
  );
const everyText = packs.flatMap((pack) =>
  textsOf(pack).map(([name, key, text]) => ({ language: pack.language, pack, name, key, text })),
);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1] ?? "");

describe("the sentences of the conditions", () => {
  it.each(packs)("$language has them for every condition and for no other", (pack) => {
    expect(Object.keys(pack.conditions)).toEqual([...conditionCodes]);
    expect(textsOf(pack).map(([name, key]) => `${name} ${key}`)).toEqual(
      textsOf(nl).map(([name, key]) => `${name} ${key}`),
    );
  });

  it.each(everyText)("$language $name $key fills in what an explanation gives", ({ name, key, text }) => {
    const found = placeholders(text);
    for (const one of found) expect(params[name]).toContain(one);
    if (key === "holds") for (const one of onlyWhenItFails) expect(found).not.toContain(one);
    if (key === "fails") expect(new Set(found)).toEqual(new Set(params[name]));
  });

  it.each(everyText)("$language $name $key is whole sentences, neither long nor loud", ({ key, text }) => {
    expect(text).toMatch(/^([A-ZÀÉ]|\{[A-Za-z]+\})/);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/!|\s\s|^\s|\.\.|'|"/);
    expect(text.length).toBeLessThanOrEqual(280);
    // What holds is one sentence; what fails says what is seen, and what to do.
    const sentences = text.split(". ").length;
    expect(sentences).toBe(key === "holds" || key === "unjudged" ? 1 : 2);
  });

  it.each(packs)("$language never says the same twice", (pack) => {
    const texts = textsOf(pack).map(([, , text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(everyText)("$language $name $key is polite and blames nobody", ({ text }) => {
    expect(text).not.toMatch(/\b(fout|ongeldig|invalid|illegal|erreur|faute|ungültig|falsch)\b/i);
  });

  it.each([
    { pack: nl, familiar: /(?<!\p{L})(je|jij|jou|jouw|gij)(?!\p{L})/iu },
    { pack: fr, familiar: /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu },
    { pack: de, familiar: /(?<!\p{L})(du|dein|deine|dich|dir)(?!\p{L})/iu },
  ])("$pack.language says u, vous or Sie", ({ pack, familiar }) => {
    for (const [, , text] of textsOf(pack)) expect(text).not.toMatch(familiar);
  });

  it("keep to the typography of each language", () => {
    for (const [, , text] of textsOf(fr)) {
      expect(text).not.toMatch(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|[^\u202f][;!?]|['"“„]/);
    }
    for (const { pack, open, close } of [
      { pack: nl, open: "“", close: "”" },
      { pack: de, open: "„", close: "“" },
      { pack: en, open: "“", close: "”" },
    ]) {
      const foreign = new RegExp(`[${"“”«»„".replace(open, "").replace(close, "")}]`);
      for (const [, , text] of textsOf(pack)) {
        expect(text).not.toMatch(foreign);
        expect(text.split(open).length).toBe(text.split(close).length);
      }
    }
  });
});

const failing = (code: ConditionCode, given: TellableCondition["params"]): TellableCondition => ({
  code,
  holds: false,
  params: given,
});

describe("a sentence", () => {
  it("names the person through the host, and what the catalogue holds", () => {
    const resolve = (account: string): string => `<${account}>`;
    const granted = failing("application.granted", { account: "a1", application: "heracles" });
    expect(sentence(granted, en, { resolve, catalogue })).toBe(
      "<a1> has not been granted the application “Heracles” here yet. Grant it to this person.",
    );
    expect(sentence(granted, en)).toContain("a1 has not been granted the application “heracles”");
  });

  it("lists functions by name", () => {
    const functions = "chief-radiologist,technologist,unheard-of";
    const held = failing("function.held", { account: "a1", application: "heracles", functions });
    expect(sentence(held, nl, { catalogue })).toMatch(/: hoofdradioloog, laborant, unheard-of\.$/);
    expect(sentence(held, nl)).toMatch(/: chief-radiologist, technologist, unheard-of\.$/);
  });

  it("names the level, and tells the moment in Belgian time", () => {
    const level = failing("application.level", { application: "heracles", level: "site" });
    expect(sentence(level, de, { catalogue })).toContain("„Standort“");
    const pending = failing("access.effective", {
      application: "heracles",
      until: "2026-03-02T09:20:00.000Z",
    });
    expect(sentence(pending, nl, { catalogue })).toContain("02/03/2026 om 10:20 uur");
    expect(sentence(pending, en, { catalogue })).toContain("02/03/2026 at 10:20");
  });

  it("tells why where there is more than one reason, and the general one where there is none", () => {
    const active = failing("assignment.active", { account: "a1" });
    expect(sentence({ ...active, failure: "blocked" }, en)).toContain("is blocked here");
    expect(sentence({ ...active, failure: "ended" }, en)).toContain("has ended here");
    expect(sentence(active, en)).toContain("has no role here");
    expect(sentence({ ...active, failure: "unheard-of" as never }, en)).toContain("has no role here");
    expect(sentence({ ...active, holds: true, failure: "blocked" }, en)).toContain("an active role");
  });

  it("never throws, whatever stands in a condition from outside", () => {
    const anything = fc.record({
      code: fc.oneof(fc.constantFrom<string>(...conditionCodes, "__proto__", "toString"), fc.string()),
      holds: fc.anything(),
      failure: fc.oneof(fc.constantFrom("blocked", "toString", "__proto__"), fc.anything()),
      params: fc.anything(),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...packs), (condition, pack) => {
        expect(typeof sentence(condition as never, pack, { catalogue })).toBe("string");
      }),
    );
  });
});
