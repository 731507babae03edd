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

/** What is said in Dutch of everything that happens. */
export const nlEvents: EventPack = {
  language: "nl",
  otherwise: {
    told: "Op {at} heeft {by} iets gedaan dat deze versie nog niet kent.",
    done: "Uw wijziging is opgeslagen.",
  },
  events: /* @__PURE__ */ everyEvent(),
  doers: {
    "legal-representative": "een wettelijk vertegenwoordiger",
    "contact-centre": "het contactcenter",
    court: "de rechtbank",
    anyone: "iemand van de onderneming",
    import: "de invoer van bestaande gegevens",
  },
  labels,
};
