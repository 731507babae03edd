import { commandTypes, type MessagePack } from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";
import { describe, expect, it } from "vitest";
import { nina, veerle } from "../../examples/facts/bakery.js";
import { mateo } from "../../examples/facts/care.js";
import { newcomer } from "../../examples/facts/people.js";
import { type Journey, journeys } from "../../examples/journeys.js";
import { printed } from "../../examples/print.js";

const tellIn = ({ chapters }: Journey, pack: MessagePack): string =>
  chapters.map((play) => printed(play(), pack)).join("\n");

const told = Object.entries(journeys).flatMap(([id, journey]) =>
  [nl, fr, de, en].map((pack) => ({ id, language: pack.language, pack, text: tellIn(journey, pack) })),
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
    // Of an account that lies outside somebody's scope, he is told the id that he gave himself, and no name; of one that
    // was erased, there is no other.
    const own = text.replaceAll(nina.account, "").replaceAll(mateo.account, "");
    expect(own).not.toMatch(/\{[A-Za-z]|[A-Za-z]\}|…|undefined|null|NaN|\[object|\bacc-/);
  });

  it("shows no id of the catalogue in the place of a name", () => {
    expect(words(text)).not.toMatch(/\b[a-z]+-(nsso|manager|affairs|procurement|screening|care)\b/);
  });

  it("writes a day as people in Belgium do", () => {
    expect(text).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/);
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

describe("the journeys", () => {
  it("give every command that there is", () => {
    const given = Object.values(journeys)
      .flatMap(({ chapters }) => chapters.flatMap((play) => play().steps))
      .flatMap((step) => ("command" in step && step.outcome.ok ? [step.command.type] : []));
    expect([...new Set(given)].sort()).toEqual([...commandTypes].sort());
  });
});

describe("a journey", () => {
  const pages = Object.values(journeys)
    .flatMap(({ chapters }) => chapters.flatMap((play) => play().steps))
    .flatMap((step) => ("command" in step ? [step.seen ?? [], step.shown ?? []].flat() : []));

  it("shows the page of a form to whoever may fill it in, and the page that follows", () => {
    expect(pages.length).toBeGreaterThan(40);
    for (const page of pages) expect(page).toMatchObject({ ok: true });
  });

  it("tells before a form is filled in who is chief, whether somebody is known, and what can be chosen", () => {
    const lines = pages.flatMap((page) => (page.ok ? page.value(nl) : []));
    expect(lines).toContain("Bakkerij Korenaar BV (0123.456.749) · nog geen hoofdtoegangsbeheerder");
    expect(lines).toContain("deze persoon heeft nog geen account");
    expect(lines).toContain("Mateo Silva · mateosilva26");
    expect(lines).toContain("onderneming: Sociaal Secretariaat Loonwijs (0155.667.776)");
  });

  it.each(Object.keys(journeys))("%s gives the same each time, and no password in what happens", (id) => {
    const journey = journeys[id] as Journey;
    for (const pack of [nl, fr, de, en]) expect(tellIn(journey, pack)).toBe(tellIn(journey, pack));
    const steps = journey.chapters.flatMap((play) => play().steps);
    const said = steps.map((step) => ("outcome" in step ? step.outcome : []));
    expect(JSON.stringify(said)).not.toContain(newcomer(veerle, "").password);
  });
});
