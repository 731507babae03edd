import type { Registry } from "../registry/registry.js";
import { enterpriseScope, type Scope } from "../scope/scope.js";

/** Where a drawing begins: at that place, or at every enterprise, by number. */
export function rootsOf(registry: Registry, scope: Scope | undefined): readonly Scope[] {
  return scope === undefined ? [...registry.enterprises.keys()].sort().map(enterpriseScope) : [scope];
}

/** A line of a drawn tree, and what hangs below it. */
export interface Branch {
  readonly text: string;
  readonly below: readonly Branch[];
}

const width = 100;

/** A line with nothing below it. */
export function leaf(text: string): Branch {
  return { text, below: [] };
}

/** The tree as lines of text, the root at the margin. A long enumeration goes on below its first line. */
export function draw({ text, below }: Branch): readonly string[] {
  const last = below.length - 1;
  const branches = below.flatMap((branch, at) =>
    at === last ? hung(branch, "└─ ", "   ") : hung(branch, "├─ ", "│  "),
  );
  return [...folded(text.replace(/\p{Cc}+/gu, " "), last < 0 ? "   " : "│  "), ...branches];
}

function hung(branch: Branch, first: string, rest: string): readonly string[] {
  return draw(branch).map((line, at) => (at === 0 ? first : rest) + line);
}

/** A text that is too long, broken behind its commas. */
function folded(text: string, margin: string): readonly string[] {
  const [head = "", ...rest] = text.split(", ");
  const lines = [head];
  for (const part of rest) {
    const line = lines.at(-1) as string;
    if (line.length + part.length + 2 <= width) lines[lines.length - 1] = `${line}, ${part}`;
    else lines.splice(lines.length - 1, 1, `${line},`, margin + part);
  }
  return lines;
}
