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

/** What is said in English of everything that happens. */
export const enEvents: EventPack = {
  language: "en",
  otherwise: {
    told: "On {at}, {by} did something that this version does not know yet.",
    done: "Your change has been saved.",
  },
  events: /* @__PURE__ */ everyEvent(),
  doers: {
    "legal-representative": "a legal representative",
    "contact-centre": "the contact centre",
    court: "the court",
    anyone: "somebody of the enterprise",
    import: "an import of existing data",
  },
  labels,
};
