import type { MessagePack } from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { fr } from "toegangsbeheer/messages/fr";
import { nl } from "toegangsbeheer/messages/nl";

/** The languages in which people are answered. */
export const packs: Readonly<Record<string, MessagePack>> = { nl, fr, de, en };

/** The first language of an `Accept-Language` that there is, whatever it weighs; Dutch where there is none. */
export function packFor(accepted = ""): MessagePack {
  for (const one of accepted.split(",")) {
    const language = one.trim().slice(0, 2).toLowerCase();
    if (Object.hasOwn(packs, language)) return packs[language] as MessagePack;
  }
  return nl;
}
