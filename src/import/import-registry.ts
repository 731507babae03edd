import type { Context } from "../context/context.js";
import { replay } from "../engine/evolve.js";
import { can } from "../engine/handle.js";
import { readShape } from "../kernel/reading.js";
import { accepted, nonEmpty, type Result, refused } from "../kernel/result.js";
import type { RegistryEvent } from "../procedures/events.js";
import { emptyRegistry, type Registry } from "../registry/registry.js";
import { broken, type RuleViolation } from "../rules/index.js";
import { endingsOf, eventsOf, type ImportMetadata } from "./events-of.js";
import { exchangeLists } from "./exchange-lists.js";
import { Growing } from "./growing.js";
import { importCaps, populationShape } from "./population.js";
import { readAccounts } from "./read-accounts.js";
import { readAssignments, scopesOfChiefs } from "./read-assignments.js";
import { coManagersOf, readExchange } from "./read-exchange.js";
import { readDomains, readEnded, readEnterprises, readPlaces } from "./read-places.js";
import { ImportReading, type OnImport } from "./reading.js";
import { isToldAlone } from "./told-alone.js";

const action = "import-registry";

/**
 * Reads an existing population, plain lists from anywhere, into the events that build it: `replay` makes a registry
 * of them in which every invariant holds. See `ImportedPopulation` for the lists; numbers may be in any notation, in
 * scopes too.
 *
 * Refused with `permission.denied` unless the actor is the import; else with every fault of shape; else with every
 * rule that an entry breaks, each with its path in the lists, as `['accounts', 17, 'insz']`. Curators, mandates, senders,
 * routes, requests and reviews rest on the other lists, each entry on those before it: as long as the others are not right,
 * only what an entry breaks by itself is told of them. All or nothing, and `onProgress` is told every ten thousand entries. What
 * other registers know isn't asked: the population is taken as it was. Nothing is thrown but for a broken context.
 */
export function importRegistry(
  data: unknown,
  context: Context,
  onProgress: OnImport = () => {},
): Result<readonly RegistryEvent[], RuleViolation> {
  if (!can(emptyRegistry(), { action }, context).ok) {
    return refused(broken("permission.denied", [], { action }));
  }
  const population = readShape(populationShape, data, importCaps);
  if (!population.ok) return population;
  const reading = new ImportReading(context, population.value, onProgress);
  const chiefs = scopesOfChiefs(reading);
  // In the order of the tree: each level is judged by what the one above it opens.
  const enterprises = readEnterprises(reading, chiefs);
  const ended = readEnded(reading);
  const domains = readDomains(reading);
  const subdivisions = readPlaces(reading, "subdivisions");
  const sites = readPlaces(reading, "sites");
  const accounts = readAccounts(reading);
  const assignments = readAssignments(reading, accounts.ids);
  const metadata: ImportMetadata = { by: { kind: "import" } };
  const grownFrom = (registry: Registry) =>
    new Growing(registry, population.value, context, metadata, () => reading.pass());
  if (nonEmpty(reading.faults)) {
    const alone = grownFrom(emptyRegistry());
    readExchange(alone, reading, []);
    return { ok: false, violations: [...reading.faults, ...alone.faults.filter(isToldAlone)] };
  }
  const appointed = coManagersOf(reading);
  const events = eventsOf(
    {
      ...{ ended, enterprises, domains, subdivisions, sites, led: reading.led },
      ...{ accounts: accounts.opened, former: accounts.former },
      assignments: assignments.filter((one) => !appointed.has(`${one.account} ${one.scope}`)),
    },
    metadata,
    context.now,
  );
  const endings = endingsOf(ended, metadata);
  if (!Object.keys(exchangeLists).some((name) => name in population.value)) {
    return accepted([...events, ...endings]);
  }
  for (const one of assignments) reading.assignments.set(`${one.account} ${one.scope}`, one);
  const growing = grownFrom(replay(events));
  readExchange(growing, reading, endings);
  return nonEmpty(growing.faults)
    ? { ok: false, violations: growing.faults }
    : accepted([...events, ...growing.events]);
}
