import { hasMark, marked } from "../kernel/mark.js";
import { isPlainObject } from "../kernel/shape.js";
import type { Facts } from "./facts.js";

const factsMark: symbol = /* @__PURE__ */ Symbol.for("toegangsbeheer.facts");

/** Facts lie five deep: a list in the ties of a person would make six. */
const deepest = 16;

class NoFacts extends TypeError {}

/**
 * Facts of a context's own: a frozen copy, each field read once. Those of another context are such a copy already.
 * What is no plain data, or nested without end, is no facts.
 */
export function copyFacts(facts: unknown): Facts {
  if (hasMark(factsMark, facts)) return facts as Facts;
  let copy: unknown;
  try {
    if (!isPlainObject(facts)) throw new NoFacts("context.facts is not an object");
    copy = copied(facts, 0);
  } catch (error) {
    throw error instanceof NoFacts ? error : new NoFacts("context.facts can't be read");
  }
  return marked(factsMark, copy as Facts);
}

function copied(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
      throw new NoFacts("context.facts is not plain data");
    }
    return value;
  }
  if (depth === deepest) throw new NoFacts("context.facts is nested too deeply");
  if (Array.isArray(value)) return Object.freeze(copiedList(value, depth));
  if (!isPlainObject(value)) throw new NoFacts("context.facts is not plain data");
  const copy = Object.fromEntries(Object.keys(value).map((key) => [key, copied(value[key], depth + 1)]));
  return depth === 0 ? copy : Object.freeze(copy);
}

function copiedList(list: readonly unknown[], depth: number): unknown[] {
  const copy: unknown[] = [];
  for (let at = 0; at < list.length; at += 1) {
    // There may be billions of holes, and JSON has none.
    if (!Object.hasOwn(list, at)) throw new NoFacts("context.facts is not plain data");
    copy.push(copied(list[at], depth + 1));
  }
  return copy;
}
