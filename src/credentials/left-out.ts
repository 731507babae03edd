import { type Path, type Violation, violation } from "../kernel/violation.js";

/**
 * What a form left out is required: that is told by a rule of its own, or else in place of whatever the field breaks by what
 * stood in for it.
 */
export function withOpen<Code extends string>(
  violations: readonly Violation<Code>[],
  open: readonly Path[],
): readonly Violation<Code | "field.required">[] {
  const required = new Map(open.map((path) => [String(path), violation("field.required", path)]));
  for (const { code, path } of violations) if (code.endsWith("required")) required.delete(String(path));
  const told = violations.map((found) => required.get(String(found.path)) ?? found);
  return [...new Set([...told, ...required.values()])];
}
