import { defaultCatalogue } from "../../src/catalogue/default/catalogue.js";
import { de } from "../../src/messages/de/index.js";
import { en } from "../../src/messages/en/index.js";
import { fr } from "../../src/messages/fr/index.js";
import { nl } from "../../src/messages/nl/index.js";
import type { MessagePack } from "../../src/messages/types.js";

export const packs = [nl, fr, de, en];

/** A text, and where it stands. */
export type PlacedText = readonly [way: string, text: string];

/** Every text of a value, however deep, with the way to it. */
export function textsIn(value: unknown, way = ""): readonly PlacedText[] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${way} ${key}`.trim()));
}

/** What people read in a language: messages, sentences and labels of the pack, and labels of the catalogue. */
export function everyText(pack: MessagePack): readonly PlacedText[] {
  const { language } = pack;
  const labels = textsIn(defaultCatalogue).filter(([way]) => way.endsWith(`labels ${language}`));
  return [...textsIn(pack).filter(([way]) => way !== "language"), ...labels];
}
