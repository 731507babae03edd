import type { Asking } from "../registry/likely.js";
import type { Registry } from "../registry/registry.js";
import { sliceOf } from "../registry/rows.js";
import { onSliceAhead, type Slice } from "../registry/slice.js";
import { BrokenStoreError } from "./errors.js";
import type { Store, StoredRow } from "./ports.js";

/** Chains of keys that only show one after the other are short: whoever asks longer asks in a circle. */
const mostRounds = 50;

/** What was loaded of a store for one piece of work. */
export class Loaded {
  private readonly rows = new Map<string, StoredRow>();

  constructor(
    private readonly store: Pick<Store, "load">,
    /** Known to be looked at: loaded with the first others. */
    private readonly ahead: readonly string[] = [],
  ) {}

  /** In which state each row was found. */
  get seen(): ReadonlyMap<string, unknown> {
    return new Map(Array.from(this.rows, ([key, { seen }]) => [key, seen]));
  }

  /** Loads the rows of these keys that are not there yet. The store answers for each of them once, and for no other. */
  async load(keys: readonly string[]): Promise<void> {
    const lacking = [...new Set([...this.ahead, ...keys])].filter((key) => !this.rows.has(key));
    if (lacking.length === 0) return;
    const wanted = new Set(lacking);
    const rows: unknown = await this.store.load(lacking);
    if (!Array.isArray(rows)) throw new BrokenStoreError(lacking[0] as string, "comes in no list");
    for (const row of rows as readonly StoredRow[]) {
      const key = String(row?.key);
      if (!wanted.delete(key)) throw new BrokenStoreError(key, "was not asked for, or comes twice");
      this.rows.set(key, row);
    }
    for (const key of wanted) throw new BrokenStoreError(key, "is not answered");
  }

  /** What stands under a key that is no registry's own. */
  async valueOf(key: string): Promise<unknown> {
    await this.load([key]);
    return this.rows.get(key)?.value ?? null;
  }

  /** The answer to a question, once everything is loaded that it looks at: guessed ahead by what is known of it. */
  async answer<T>(asking: Asking, ask: (view: Registry) => T): Promise<T> {
    for (let round = 0; round < mostRounds; round += 1) {
      const answer = onSliceAhead(this.slice(), ask, asking);
      if (answer.ok) return answer.value;
      await this.load(answer.missing);
    }
    throw new BrokenStoreError("*", `${mostRounds} rounds were not enough`);
  }

  private slice(): Slice {
    const slice = sliceOf([...this.rows.values()].filter(({ key }) => !isHosts(key)));
    if (slice.ok) return slice.value;
    const [{ path, params }] = slice.violations;
    const reason = `${path.slice(1).join(".")} is not ${String(params.expected)}`;
    throw new BrokenStoreError(String(path[0]), reason);
  }
}

/**
 * The answer to a question, of rows of one moment where the store can tell them. What it loads is added to the keys: whoever
 * asks it again loads them at once.
 */
export async function answered<T>(
  store: Store,
  asking: Asking,
  keys: Set<string>,
  ask: (view: Registry) => T,
): Promise<T> {
  const read = (load: Store["load"]): Promise<T> => {
    const loading: Store["load"] = (some) => {
      for (const key of some) keys.add(key);
      return load(some);
    };
    return new Loaded({ load: loading }, [...keys]).answer(asking, ask);
  };
  return store.atOneMoment === undefined ? read((some) => store.load(some)) : store.atOneMoment(read);
}

/** True for the rows that the host keeps beside those of the registry. */
function isHosts(key: string): boolean {
  return key.startsWith("command:") || key === "settings:";
}
