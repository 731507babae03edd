import type { EventPack, EventSentences } from "../../event-sentences.js";
import { labels } from "../labels.js";
import { enterprises } from "./enterprises.js";
import { exchange } from "./exchange.js";
import { people } from "./people.js";
import { places } from "./places.js";

export { done, narrate } from "../../narrate.js";

function everyEvent(): EventSentences {
  return { ...enterprises, ...places, ...people, ...exchange };
}

/** What is said in German of everything that happens. */
export const deEvents: EventPack = {
  language: "de",
  otherwise: {
    told: "Am {at}, hat {by} etwas getan, das diese Version noch nicht kennt.",
    done: "Ihre Änderung wurde gespeichert.",
  },
  events: /* @__PURE__ */ everyEvent(),
  doers: {
    "legal-representative": "ein gesetzlicher Vertreter",
    "contact-centre": "das Kontaktzentrum",
    court: "das Gericht",
    anyone: "eine Person aus dem Unternehmen",
    import: "die Übernahme bestehender Daten",
  },
  labels,
};
