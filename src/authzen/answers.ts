import { inEnglish, type ShapeViolation } from "../kernel/reading.js";
import type { Refused } from "../kernel/result.js";
import type { BadRequest, Served } from "./types.js";

const mostFaultsTold = 10;

/** An answer to send. */
export function served<Body>(body: Body): Served<Body> {
  return { status: 200, body };
}

/** What is wrong with a request. */
export function badRequest({ violations }: Refused<ShapeViolation>): BadRequest {
  return { status: 400, body: told(violations) };
}

/** Faults in words, each with its path: names of fields and of what belongs there, and nothing of what came. */
export function told(faults: readonly ShapeViolation[]): string {
  const first = faults.slice(0, mostFaultsTold).map(({ code, path, params }) => {
    const what = code === "limit.exceeded" ? `at most ${params.limit}` : `expected ${inEnglish(params)}`;
    return `${path.length === 0 ? "request" : path.join(".")}: ${what}`;
  });
  const rest = faults.length - first.length;
  return [...first, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
}
