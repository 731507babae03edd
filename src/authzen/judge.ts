import type { ShapeViolation } from "../kernel/reading.js";
import { violation } from "../kernel/violation.js";
import { told } from "./answers.js";
import { applications } from "./applications.js";
import type { ResourceKind } from "./kinds.js";
import { scopes } from "./scopes.js";
import type { RequestError } from "./types.js";

/** The types of resources that can be asked about. */
const kinds: ReadonlyMap<string, ResourceKind> = new Map([
  ["application", applications],
  ["scope", scopes],
]);

/** What a request names by type and name, as far as it does. */
export interface Named {
  readonly subject: { readonly type: string };
  readonly action?: { readonly name: string };
  readonly resource: { readonly type: string };
}

/** The kind of resource that a request is about, or what it names that isn't known here. */
export function resourceKindOf({
  subject,
  action,
  resource,
}: Named): ResourceKind | { readonly error: RequestError } {
  const kind = kinds.get(resource.type);
  const faults: ShapeViolation[] = [];
  if (subject.type !== "account") faults.push(unknown(["subject", "type"], "account"));
  if (kind === undefined) faults.push(unknown(["resource", "type"], [...kinds.keys()].join(" or ")));
  else if (action !== undefined && !kind.actions.has(action.name)) {
    faults.push(unknown(["action", "name"], `an action on a resource of type ${resource.type}`));
  }
  return kind === undefined || faults.length > 0 ? { error: { status: 404, message: told(faults) } } : kind;
}

function unknown(path: readonly string[], expected: string): ShapeViolation {
  return violation("input.shape", path, { expected });
}
