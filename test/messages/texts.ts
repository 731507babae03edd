import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import { deEvents } from "../../src/messages/de/events/index.js";
import { de } from "../../src/messages/de/index.js";
import { enEvents } from "../../src/messages/en/events/index.js";
import { en } from "../../src/messages/en/index.js";
import type { EventPack } from "../../src/messages/event-sentences.js";
import { frEvents } from "../../src/messages/fr/events/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nlEvents } from "../../src/messages/nl/events/index.js";
import { nl } from "../../src/messages/nl/index.js";
import type { MessagePack } from "../../src/messages/types.js";

export const packs = [nl, fr, de, en];
export const eventPacks = [nlEvents, frEvents, deEvents, enEvents];

/** What is said of events in the language of a pack. */
export function eventsIn({ language }: Pick<MessagePack, "language">): EventPack {
  return eventPacks.find((pack) => pack.language === language) as EventPack;
}

/** A text, and where it stands. */
export type PlacedText = readonly [way: string, text: string];

/** Every text of a value, however deep, with the way to it. */
export function textsIn(value: unknown, way = ""): readonly PlacedText[] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${way} ${key}`.trim()));
}

/** What people read in a language: messages, sentences and labels of the packs, and labels of the catalogue. */
export function everyText(pack: MessagePack): readonly PlacedText[] {
  const { language } = pack;
  const { otherwise, events, doers } = eventsIn(pack);
  const labels = textsIn(defaultCatalogue).filter(([way]) => way.endsWith(`labels ${language}`));
  const own = textsIn(pack).filter(([way]) => way !== "language");
  return [...own, ...textsIn([otherwise, events, doers]), ...labels];
}
