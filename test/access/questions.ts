import {
  type AskedSession,
  type Catalogue,
  type Context,
  defaultCatalogue,
  defaultPolicy,
} from "../../src/index.js";
import { contextOf } from "../../src/testing/sample.js";
import { catalogueOf, otherCatalogue, policyOf } from "../support/settings.js";

const labels = { nl: "x", fr: "x", de: "x", en: "x" };

/** The applications of mammography units with every condition somewhere: a level, a function, a log-in, a certificate. */
const demanding = catalogueOf({
  applications: [
    { id: "ehealth-box", labels, implicitForManagers: false, authenticationLevel: 400, external: [] },
    { id: "raas", labels, implicitForManagers: true, certificate: true, external: [] },
    { id: "ehealth-certificate-manager", labels, implicitForManagers: true, level: "domain", external: [] },
    { id: "ebm-practice-net", labels, implicitForManagers: true, functions: ["radiologist"], external: [] },
  ],
});

/** The default catalogue; one that asks other things; and one that forgot applications that are open and given. */
export const catalogues: readonly Catalogue[] = [
  defaultCatalogue,
  demanding,
  otherCatalogue({ applications: defaultCatalogue.applications.slice(0, 4) }),
];

/** The means of log-in that the default catalogue has. */
export const meansIds: readonly string[] = defaultCatalogue.means.map(({ id }) => id);

/** A context some minutes after a moment. */
export function contextAfter(
  moment: string,
  given: { readonly minutes?: number; readonly delay?: number; readonly catalogue?: Catalogue } = {},
): Context {
  const { minutes = 0, delay = defaultPolicy.effectDelayMinutes, catalogue = defaultCatalogue } = given;
  const now = new Date(Date.parse(moment) + minutes * 60_000).toISOString();
  return contextOf({ now, catalogue, policy: policyOf({ effectDelayMinutes: delay }) });
}

/** One of every log-in that can be asked about, in turns: none judged, none at all, and one by each means. */
export function askedSession(turn: number, loggedInAt: string): AskedSession {
  const logIns: readonly AskedSession[] = [
    "unjudged",
    null,
    ...meansIds.map((means) => ({ loggedInAt, means })),
  ];
  return logIns[turn % logIns.length] as AskedSession;
}
