import { type Registry, type RowChange, rowsOf } from "toegangsbeheer";
import { type MemoryStore, memoryStore } from "toegangsbeheer/host";

/** A store in memory that holds the rows of a registry, and none of the events that led there. */
export function storeOf(registry: Registry): MemoryStore {
  const store = memoryStore();
  const changes = Array.from(rowsOf(registry), (row): RowChange => {
    if (row.key.startsWith("item:")) return { change: "add", key: row.key } as RowChange;
    if (/^(?:size|tally):/.test(row.key))
      return { change: "count", key: row.key, by: row.value } as RowChange;
    return { change: "put", isNew: true, ...row };
  });
  const passwords = { move: [], keep: [], forget: [] };
  store.write({
    seen: new Map(),
    ...{ changes, events: [], passwords, command: null, settings: null, erase: [] },
  });
  return store;
}
