import type { MessagePack } from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { newcomer, veerle } from "../../examples/facts.js";
import { journeys } from "../../examples/journeys.js";
import { printed } from "../../examples/print.js";

const told = Object.entries(journeys).flatMap(([id, play]) =>
  [nl, fr, de, en].map((pack) => ({ id, language: pack.language, pack, text: printed(play(), pack) })),
);

/** The text without what is the same in every language: codes and paths, addresses, user names. */
const words = (text: string): string =>
  text
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\S+@\S+/g, "")
    .replace(/\b[a-z]+26\b/g, "");

/** Words that only English has. */
const english = /\b(the|and|with|you|your|this|have|were|who|which|user|opened|appointed|refused|from)\b/i;

describe.each(told)("$id in $language", ({ text, pack }) => {
  it("leaves no hole", () => {
    expect(text).not.toMatch(/[{}…]|undefined|null|NaN|\[object|\bacc-/);
  });

  it("shows no id of the catalogue in the place of a name", () => {
    expect(words(text)).not.toMatch(/\b[a-z]+-(nsso|manager|affairs|procurement|screening|care)\b/);
  });

  it("tells no password", () => {
    expect(text).not.toContain(newcomer(veerle, "").password);
  });

  it("tells no INSZ", () => {
    expect(text).not.toMatch(/\d\d\.\d\d\.\d\d-\d{3}\.\d\d|\b\d{11}\b/);
  });

  it("speaks one language", () => {
    if (pack.language === "en") expect(words(text)).toMatch(english);
    else expect(words(text)).not.toMatch(english);
  });

  it("fits the screen", () => {
    expect(text.split("\n").filter((line) => line.length > 110)).toEqual([]);
  });
});

describe("a journey", () => {
  it.each(Object.keys(journeys))("%s gives the same each time, and no password in what happens", (id) => {
    const play = journeys[id] as (typeof journeys)[string];
    const packs: readonly MessagePack[] = [nl, fr, de, en];
    for (const pack of packs) expect(printed(play(), pack)).toBe(printed(play(), pack));
    const said = play().steps.map(({ outcome }) => outcome);
    expect(JSON.stringify(said)).not.toContain(newcomer(veerle, "").password);
  });
});
