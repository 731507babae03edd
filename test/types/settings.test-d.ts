// Compiled, never run: what a host sets has the names that the library knows.
import { defineCatalogue, definePolicy } from "toegangsbeheer";

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
