import { type Draft, Immer } from "immer";

const immer = new Immer({ autoFreeze: false });

/**
 * One change inside one aggregate, written as if it were mutable. Never spans a collection: those are persistent
 * maps. It does not freeze, for immer would freeze what a caller passed in as well.
 */
export function change<T>(value: T, recipe: (draft: Draft<T>) => void): T {
  return immer.produce(value, recipe);
}
