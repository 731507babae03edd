import { BrokenStoreError } from "./errors.js";
import type { Store, StoreWrite } from "./ports.js";

/** Writes, and takes no other answer than the two that there are: whether something was written must be known. */
export async function written(store: Store, write: StoreWrite): Promise<"written" | "conflict"> {
  const outcome: unknown = await store.write(write);
  if (outcome === "written" || outcome === "conflict") return outcome;
  throw new BrokenStoreError("*", "nobody can tell whether it was written");
}
