/** True when everything that is said of the second holds of the first; lists must be as long. */
export function contains(found: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) &&
      found.length === expected.length &&
      expected.every((item, at) => contains(found[at], item))
    );
  }
  if (typeof expected !== "object" || expected === null) return Object.is(found, expected);
  if (typeof found !== "object" || found === null) return false;
  return Object.entries(expected).every(
    ([key, value]) => Object.hasOwn(found, key) && contains((found as Record<string, unknown>)[key], value),
  );
}

/** Two lists one under the other, item by item: what only one of them has is marked. */
export function difference(expected: readonly object[], found: readonly object[]): string {
  const lines: string[] = [];
  for (let at = 0; at < Math.max(expected.length, found.length); at += 1) {
    if (at < expected.length && at < found.length && contains(found[at], expected[at])) {
      lines.push(`  ${JSON.stringify(found[at])}`);
      continue;
    }
    if (at < expected.length) lines.push(`- ${JSON.stringify(expected[at])}`);
    if (at < found.length) lines.push(`+ ${JSON.stringify(found[at])}`);
  }
  return lines.join("\n");
}
