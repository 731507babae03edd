import { isPlainObject } from "../kernel/reading.js";
import { isWellFormed, isWithin } from "../kernel/visible.js";
import type { EnterpriseFact, Facts, LegalFunction, PersonFact } from "./facts.js";

/** Copies that were made here, whole facts and what lies in them: they are frozen, so nobody copies them again. */
const copies: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Facts lie five deep; what goes further is nested without end, as a rule. */
const deepest = 16;

/** The dictionaries by number and by name: what stands in them directly may be `null`, and is under no field's name. */
const dictionaries = 1;

/** As much as events hold by default: what facts tell is kept in them. */
const longestText = 10_000;

type Fields = Required<Facts & EnterpriseFact & PersonFact & LegalFunction & { readonly number: string }>;

/** A value of the kind that each field of facts holds. */
const examples: Omit<Fields, "enterprises" | "persons" | "usernameDigests"> = {
  permissive: true,
  name: "",
  address: "",
  ceased: true,
  bankrupt: true,
  nssoNumbers: [],
  hasRepresentativeWithEid: true,
  domainKinds: [],
  institutions: [],
  number: "",
  firstName: "",
  lastName: "",
  legalFunctions: [],
  ties: [],
  eid: true,
  deceased: true,
  enterprise: "",
  as: "director",
  signingAuthority: true,
  from: "",
  until: "",
};

class NoFacts extends TypeError {}

/**
 * Facts of a context's own: a frozen copy, each field read once, of what is not such a copy already. A field that is `null`
 * is absent. What is no plain data, or holds another kind of value than its field does, is no facts; nor is a text that no
 * event could hold: one too long, or with half a surrogate pair.
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
  if (typeof value === "string" && !(isWithin(longestText, value) && isWellFormed(value))) {
    throw new NoFacts("context.facts: a text is too long or not well formed");
  }
  if (typeof value !== "object" || value === null) {
    if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
      throw notPlain();
    return value;
  }
  if (copies.has(value)) return value;
  if (depth === deepest) throw new NoFacts("context.facts is nested too deeply");
  const copy = Array.isArray(value) ? copiedList(value, depth) : copiedObject(value, depth);
  copies.add(copy);
  return Object.freeze(copy);
}

function notPlain(): NoFacts {
  return new NoFacts("context.facts is not plain data");
}

function copiedObject(value: object, depth: number): object {
  if (!isPlainObject(value)) throw notPlain();
  const fields = Object.keys(value).map((key): Field => [key, copied(value[key], depth + 1)]);
  return Object.fromEntries(depth === dictionaries ? fields : fields.filter(isTold));
}

type Field = readonly [key: string, value: unknown];

function isTold([key, value]: Field): boolean {
  if (value === null || value === undefined) return false;
  if (Object.hasOwn(examples, key) && kindOf(value) !== kindOf(examples[key as keyof typeof examples])) {
    throw new NoFacts(`context.facts: ${key} is of the wrong kind`);
  }
  return true;
}

function kindOf(value: unknown): string | boolean {
  return Array.isArray(value) || typeof value;
}

function copiedList(list: readonly unknown[], depth: number): object {
  const copy: unknown[] = [];
  for (let at = 0; at < list.length; at += 1) {
    // There may be billions of holes, and JSON has none.
    if (!Object.hasOwn(list, at) || list[at] === null) throw notPlain();
    copy.push(copied(list[at], depth + 1));
  }
  return copy;
}
