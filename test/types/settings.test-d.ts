// Compiled, never run: what a host sets has the names that the library knows.
import {
  type DefaultApplicationId,
  type DefaultMeansId,
  defineCatalogue,
  definePolicy,
} from "toegangsbeheer";

definePolicy({ effectDelayMinutes: 0, limits: {} });
// @ts-expect-error: the delay is `effectDelayMinutes`
definePolicy({ effectDelay: 0 });
// @ts-expect-error: no rule that a policy may harden is called so
definePolicy({ severities: { wrongFloor: "refuse" } });

defineCatalogue({ domainKinds: [], means: [] });
// @ts-expect-error: a catalogue has no domains
defineCatalogue({ domains: [] });
// @ts-expect-error: a kind has more than an id
defineCatalogue({ domainKinds: [{ id: "example" }] });

export const application: DefaultApplicationId = "my-handicap";
// @ts-expect-error: the catalogue has no application of that name
export const misspelt: DefaultApplicationId = "my-handycap";
// @ts-expect-error: nobody logs in by a pigeon
export const means: DefaultMeansId = "carrier-pigeon";
