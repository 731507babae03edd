import type { Metadata } from "../aggregates/common/event.js";
import type { Context } from "../context/context.js";
import { can } from "../engine/handle.js";
import { readShape } from "../kernel/reading.js";
import { accepted, nonEmpty, type Result, refused } from "../kernel/result.js";

import type { RegistryEvent } from "../procedures/events.js";
import { emptyRegistry } from "../registry/registry.js";
import { broken, type RuleViolation } from "../rules/index.js";
import { eventsOf } from "./events-of.js";
import { importCaps, populationShape } from "./population.js";
import { readAccounts } from "./read-accounts.js";
import { readAssignments, scopesOfChiefs } from "./read-assignments.js";
import { readDomains, readEnterprises, readPlaces } from "./read-places.js";
import { ImportReading } from "./reading.js";

const action = "import-registry";

/**
 * Reads an existing population, plain lists from anywhere, into the events that build it: `replay` makes a registry
 * of them in which every invariant holds. See `ImportedPopulation` for the lists; numbers may be in any notation, in
 * scopes too.
 *
 * Refused with `permission.denied` unless the actor is the import; else with every fault of shape; else with every
 * rule that an entry breaks, each with its path in the lists, as `['accounts', 17, 'insz']`. All or nothing. What
 * other registers know isn't asked: the population is taken as it was. Nothing is thrown but for a broken context.
 */
export function importRegistry(
  data: unknown,
  context: Context,
): Result<readonly RegistryEvent[], RuleViolation> {
  if (!can(emptyRegistry(), { action }, context).ok) {
    return refused(broken("permission.denied", [], { action }));
  }
  const population = readShape(populationShape, data, importCaps);
  if (!population.ok) return population;
  const reading = new ImportReading(context, population.value);
  const chiefs = scopesOfChiefs(reading);
  // In the order of the tree: each level is judged by what the one above it opens.
  const enterprises = readEnterprises(reading, chiefs);
  const domains = readDomains(reading);
  const subdivisions = readPlaces(reading, "subdivisions");
  const sites = readPlaces(reading, "sites");
  const accounts = readAccounts(reading);
  const assignments = readAssignments(reading, accounts.ids);
  if (nonEmpty(reading.faults)) return { ok: false, violations: reading.faults };
  const metadata: Metadata = { at: context.now, by: { kind: "import" } };
  const { opened } = accounts;
  return accepted(
    eventsOf({ enterprises, domains, subdivisions, sites, accounts: opened, assignments }, metadata),
  );
}
