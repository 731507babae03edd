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

/** What is said in French of everything that happens. */
export const frEvents: EventPack = {
  language: "fr",
  otherwise: {
    told: "Le {at}, {by} a effectué une opération que cette version ne connaît pas encore.",
    done: "Votre modification a été enregistrée.",
  },
  events: /* @__PURE__ */ everyEvent(),
  doers: {
    "legal-representative": "un représentant légal",
    "contact-centre": "le centre de contact",
    court: "le tribunal",
    anyone: "une personne de l’entreprise",
    import: "la reprise des données existantes",
  },
  labels,
};
