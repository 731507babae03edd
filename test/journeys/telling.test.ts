import type { MessagePack } from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { nina, veerle } from "../../examples/facts/bakery.js";
import { newcomer } from "../../examples/facts/people.js";
import { type Journey, journeys } from "../../examples/journeys.js";
import { printed } from "../../examples/print.js";

const tellIn = (play: Journey, pack: MessagePack): string =>
  play()
    .map((story) => printed(story, pack))
    .join("\n");

const told = Object.entries(journeys).flatMap(([id, play]) =>
  [nl, fr, de, en].map((pack) => ({ id, language: pack.language, pack, text: tellIn(play, pack) })),
);

/** The text without what is the same in every language: codes and paths, addresses, user names. */
const words = (text: string): string =>
  text
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\S+@\S+/g, "")
    .replace(/\b[a-z]+26\b/g, "");

/** Words that only English has. */
const english = /\b(the|and|with|you|your|this|have|were|who|which|opened|appointed|refused|from)\b/i;

describe.each(told)("$id in $language", ({ text, pack }) => {
  it("leaves no hole", () => {
    // Of an account that lies outside somebody's scope, he is told the id that he gave himself, and no name.
    const own = text.replaceAll(nina.account, "");
    expect(own).not.toMatch(/\{[A-Za-z]|[A-Za-z]\}|…|undefined|null|NaN|\[object|\bacc-/);
  });

  it("shows no id of the catalogue in the place of a name", () => {
    expect(words(text)).not.toMatch(/\b[a-z]+-(nsso|manager|affairs|procurement|screening|care)\b/);
  });

  it("tells no password", () => {
    expect(text).not.toContain(newcomer(veerle, "").password);
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
    for (const pack of packs) expect(tellIn(play, pack)).toBe(tellIn(play, pack));
    const said = play().flatMap(({ steps }) => steps.map((step) => ("outcome" in step ? step.outcome : [])));
    expect(JSON.stringify(said)).not.toContain(newcomer(veerle, "").password);
  });
});
