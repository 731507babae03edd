import { filling, type PersistentMap, settled } from "../kernel/persistent-map.js";
import { asRegistry, type Registry } from "./registry.js";

/** What comes of a registry when much is written at once: collections of which nothing is there yet are filled in place. */
export function filled(from: Registry, write: (registry: Registry) => Registry): Registry {
  return overCollections(write(overCollections(from, filling)), settled);
}

type Collection = PersistentMap<string, unknown>;

function overCollections(registry: Registry, step: (one: Collection) => Collection): Registry {
  const entries = Object.entries(registry).map(([name, collection]) => [name, step(collection)]);
  return asRegistry(Object.fromEntries(entries) as Registry);
}
