import { isPlainObject } from "../kernel/reading.js";
import type { Facts } from "./facts.js";

/** Copies that were made here, whole facts and what lies in them: they are frozen, so nobody copies them again. */
const copies: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Facts lie five deep; what goes further is nested without end, as a rule. */
const deepest = 16;

class NoFacts extends TypeError {}

/**
 * Facts of a context's own: a frozen copy, each field read once, of what is not such a copy already. What is no plain
 * data is no facts.
 */
export function copyFacts(facts: unknown): Facts {
  try {
    if (!isPlainObject(facts)) throw new NoFacts("context.facts is not an object");
    return copied(facts, 0) as Facts;
  } catch (error) {
    throw new TypeError(error instanceof NoFacts ? error.message : "context.facts can't be read");
  }
}

function copied(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
      throw new NoFacts("context.facts is not plain data");
    }
    return value;
  }
  if (copies.has(value)) return value;
  if (depth === deepest) throw new NoFacts("context.facts is nested too deeply");
  const copy = Array.isArray(value) ? copiedList(value, depth) : copiedObject(value, depth);
  copies.add(copy);
  return Object.freeze(copy);
}

function copiedObject(value: object, depth: number): object {
  if (!isPlainObject(value)) throw new NoFacts("context.facts is not plain data");
  return Object.fromEntries(Object.keys(value).map((key) => [key, copied(value[key], depth + 1)]));
}

function copiedList(list: readonly unknown[], depth: number): object {
  const copy: unknown[] = [];
  for (let at = 0; at < list.length; at += 1) {
    // There may be billions of holes, and JSON has none.
    if (!Object.hasOwn(list, at)) throw new NoFacts("context.facts is not plain data");
    copy.push(copied(list[at], depth + 1));
  }
  return copy;
}
