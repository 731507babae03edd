import {
  type AccessQuestion,
  type Application,
  type Catalogue,
  type ConditionCode,
  defaultCatalogue,
  mayOpen,
  type Registry,
} from "../../src/index.js";
import { contextOf, type SampleContext } from "../../src/testing/sample.js";
import { otherCatalogue } from "../support/settings.js";
import { by, knownPerson, minute, newPerson, played, site, type Turn, world } from "../support/world.js";

/** Long after everything that a test does. */
export const later = "2026-03-20T09:00:00.000Z";

/** A log-in by that means. */
export const loggedInBy = (means: string): AccessQuestion["session"] & object => ({
  loggedInAt: minute(59),
  means,
});

/** Whether the newcomer may open Heracles at the site, unless something else is said. */
export function askingFor(question: Partial<AccessQuestion> = {}): AccessQuestion {
  return { account: "newcomer", application: "heracles", scope: site, session: "unjudged", ...question };
}

/** The conditions that fail for the newcomer to open Heracles at the site, long after, unless something else is said. */
export function failing(
  registry: Registry,
  question: Partial<AccessQuestion> = {},
  more: SampleContext = {},
): readonly ConditionCode[] {
  const answer = mayOpen(registry, askingFor(question), contextOf({ now: later, ...more }));
  return answer.allowed ? [] : answer.failed;
}

/** The command that adds the newcomer at a place: at the site with Heracles as technologist where nothing else is said. */
export function adding(scope: string = site, more: object = {}): Turn {
  const held = { applications: ["heracles"], functions: ["technologist"] };
  return [{ type: "AddUser", scope, person: newPerson("newcomer"), ...held, ...more }, by.manager];
}

/** The same person once more, somewhere else. */
export function addingAlso(scope: string, more: object = {}): Turn {
  return [{ type: "AddUser", scope, person: knownPerson("newcomer"), ...more }, by.manager];
}

/** The command that opens exactly these at a domain, subdivision or site. */
export function opening(scope: string, applications: readonly string[]): Turn {
  const levels = ["SetDomainApplications", "SetSubdivisionApplications", "SetSiteApplications"] as const;
  const type = levels[scope.split("/").length - 2] as (typeof levels)[number];
  return [{ type, scope, applications }, by.chief];
}

/** Everything that a mammography unit can have, save Heracles. */
export const withoutHeracles: readonly string[] = [
  "ehealth-box",
  "ehealth-certificate-manager",
  "ebm-practice-net",
];
export const everything: readonly string[] = [...withoutHeracles, "heracles"];

/** The world in which the newcomer may open Heracles at the site, and whatever comes after. */
export function ready(...turns: readonly Turn[]): Registry {
  return played(turns, played([adding()], world(), 30), 40);
}

/** The default catalogue with one application as it says. */
export function catalogueWith(id: string, changes: Partial<Application>): Catalogue {
  return otherCatalogue({
    applications: defaultCatalogue.applications.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  });
}
