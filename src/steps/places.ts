import type { PlaceLevel } from "../words/levels.js";
import type { CountingAt, DraftStep } from "./step.js";

const updating = {
  domain: "UpdateDomain",
  subdivision: "UpdateSubdivision",
  site: "UpdateSite",
} as const satisfies Record<PlaceLevel, DraftStep["command"]["type"]>;

/** The e-mail address of a place. */
export function updatePlace({ level, scope, from }: CountingAt & { readonly level: PlaceLevel }): DraftStep {
  return {
    code: "update-place",
    command: { type: updating[level], scope, email: "" },
    holes: [{ path: ["email"], asks: "email" }],
    from,
    params: {},
  };
}
