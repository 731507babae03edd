import fc from "fast-check";

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything(),
  fc.constantFrom("__proto__", "constructor", "", [], {}, null, Number.NaN, "x".repeat(20_000)),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true}}')),
);

/** Anything at all, and plain data like a good value in which something at some depth is replaced, added or gone. */
export function hostile(good: unknown): fc.Arbitrary<unknown> {
  const spoilt = fc
    .tuple(fc.array(fc.nat(), { maxLength: 6 }), junk, fc.constantFrom("replace", "add", "drop"))
    .map(([steps, waste, how]) => spoil(good, steps, waste, how as "replace" | "add" | "drop"));
  return fc.oneof(fc.anything({ withNullPrototype: true }), spoilt).filter(isCloneable);
}

function spoil(value: unknown, steps: number[], waste: unknown, how: "replace" | "add" | "drop"): unknown {
  const [step, ...rest] = steps;
  if (typeof value !== "object" || value === null || step === undefined) return waste;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)] ?? "0";
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as Record<string, unknown>) };
  if (rest.length > 0) copy[key] = spoil(copy[key], rest, waste, how);
  else if (how === "replace") copy[key] = waste;
  else if (how === "drop" && !Array.isArray(copy)) delete copy[key];
  else copy[Array.isArray(copy) ? keys.length : "surplus"] = waste;
  return copy;
}

function isCloneable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
