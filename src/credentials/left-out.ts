import { type Path, type Violation, violation } from "../kernel/violation.js";

/**
 * What a form left out is required: that is told by a rule of its own, or else in place of whatever the field, and all that
 * lies in it, breaks by what stood in for it.
 */
export function withOpen<Code extends string>(
  violations: readonly Violation<Code>[],
  open: readonly Path[],
): readonly Violation<Code | "field.required">[] {
  if (open.length === 0) return violations;
  const required = new Map(open.map((path) => [String(path), violation("field.required", path)]));
  for (const { code, path } of violations) if (code.endsWith("required")) required.delete(String(path));
  const leftOut = (path: Path) =>
    path.map((_, at) => required.get(String(path.slice(0, at + 1)))).find((found) => found !== undefined);
  const told = violations.map((found) => leftOut(found.path) ?? found);
  return [...new Set([...told, ...required.values()])];
}
