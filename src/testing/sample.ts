import type { Actor } from "../context/actor.js";
import { type Context, type ContextSettings, contextAt } from "../context/context.js";
import { type Facts, permissiveFacts } from "../context/facts.js";
import type { Moment } from "../kernel/instant.js";

/** What {@link contextOf} takes: whatever is absent is as a demonstration needs it. */
export interface SampleContext extends ContextSettings {
  /** A moment in any notation that `contextAt` takes. */
  readonly now?: Moment;
  readonly actor?: Actor;
}

const contactCentre: Actor = { kind: "contact-centre" };

/**
 * A context, by default of the contact centre on an ordinary morning, with permissive facts, the default policy and
 * the default catalogue.
 */
export function contextOf(given: SampleContext = {}): Context {
  const { now = "2026-03-02T09:00:00.000Z", actor = contactCentre, ...settings } = given;
  return contextAt(now, actor, { facts: permissiveFacts, ...settings });
}

const care = ["mammography-screening", "ehealth-care", "residential-care"];
const employee = (enterprise: string) => ({ enterprise, as: "employee" as const });

/**
 * Facts about two made-up enterprises and four made-up people. 0412398765 is an employer that may open the care
 * kinds and has three institutions, 0474603182 has ceased; 85073000160 is a director of both with an eID, 90010100123
 * an employee of both, 75061200291 a partner in the first, 60020200149 worked there and died.
 */
export const sampleFacts: Facts = {
  enterprises: {
    "0412398765": {
      name: "Example Hospital",
      nssoNumbers: ["134567808"],
      domainKinds: ["employer-nsso", "service-provider", ...care],
      institutions: [
        { number: "12817", name: "Mammography unit" },
        { number: "12818", name: "Mammography unit, second site" },
        { number: "WZC042", name: "Residence" },
      ],
    },
    "0474603182": {
      name: "Example Clinic",
      ceased: true,
      nssoNumbers: [],
      domainKinds: care,
      institutions: [],
    },
  },
  persons: {
    "85073000160": {
      firstName: "An",
      lastName: "Peeters",
      legalFunctions: [
        { enterprise: "0412398765", as: "director", signingAuthority: true },
        { enterprise: "0474603182", as: "director", signingAuthority: true },
      ],
      ties: [],
      eid: true,
    },
    "90010100123": {
      firstName: "Bert",
      lastName: "Claes",
      legalFunctions: [],
      ties: [employee("0412398765"), employee("0474603182")],
      eid: false,
    },
    "75061200291": {
      firstName: "Chantal",
      lastName: "Dubois",
      legalFunctions: [],
      ties: [{ enterprise: "0412398765", as: "partner" }],
      eid: true,
    },
    "60020200149": {
      firstName: "Dirk",
      lastName: "Maes",
      legalFunctions: [],
      ties: [employee("0412398765")],
      eid: false,
      deceased: true,
    },
  },
};
