import type { EventPack, MessageLanguage, MessagePack } from "toegangsbeheer";
import { de } from "toegangsbeheer/messages/de";
import { deEvents } from "toegangsbeheer/messages/de/events";
import { en } from "toegangsbeheer/messages/en";
import { enEvents } from "toegangsbeheer/messages/en/events";
import { fr } from "toegangsbeheer/messages/fr";
import { frEvents } from "toegangsbeheer/messages/fr/events";
import { nl } from "toegangsbeheer/messages/nl";
import { nlEvents } from "toegangsbeheer/messages/nl/events";

/** What is said in each language. */
export const packs: Readonly<Record<MessageLanguage, MessagePack>> = { nl, fr, de, en };

/** What is said of events in each language. */
export const eventPacks: Readonly<Record<MessageLanguage, EventPack>> = {
  nl: nlEvents,
  fr: frEvents,
  de: deEvents,
  en: enEvents,
};
