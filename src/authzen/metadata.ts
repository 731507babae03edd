import { accepted, nonEmpty, type Result, refused } from "../kernel/result.js";
import { type Violation, violation } from "../kernel/violation.js";

/** Where the endpoints are, as the standard has it told to their callers. */
export interface Metadata {
  readonly policy_decision_point: string;
  readonly access_evaluation_endpoint: string;
  readonly access_evaluations_endpoint?: string;
  readonly search_subject_endpoint?: string;
  readonly search_resource_endpoint?: string;
  readonly search_action_endpoint?: string;
}

/** What a host may serve beside `evaluate`. */
export type Endpoint = "evaluateAll" | "searchSubjects" | "searchResources" | "searchActions";

/** A document, and where to publish it. */
export interface PublishedMetadata {
  readonly url: string;
  readonly document: Metadata;
}

// Scheme, host and port, then a path. A host's own configuration, so this catches mistakes and no more.
const address =
  /^(https:\/\/(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?)((?:\/[A-Za-z0-9\-._~!$&'()*+,;=:@%]*)*)$/;
const longestAddress = 2_000;

/** Under which name each is told, and where below the address it is. */
export const endpoints: Readonly<Record<Endpoint, readonly [keyof Metadata, string]>> = {
  evaluateAll: ["access_evaluations_endpoint", "evaluations"],
  searchSubjects: ["search_subject_endpoint", "search/subject"],
  searchResources: ["search_resource_endpoint", "search/resource"],
  searchActions: ["search_action_endpoint", "search/action"],
};
const everyEndpoint = Object.keys(endpoints) as readonly Endpoint[];

/**
 * The metadata of a decision point, by its identifier: an https address without query or fragment. The endpoints
 * stand at the standard's own paths below it, or below another address where one is given: that of `evaluate`, and of
 * whatever else the host serves, by default all of them.
 */
export function metadata(
  identifier: string,
  api: string = identifier,
  serves: readonly Endpoint[] = everyEndpoint,
): Result<PublishedMetadata, Violation<"input.shape">> {
  const base = partsOf(identifier);
  const faults = partsOf(api) === undefined ? [notAnAddress("api")] : [];
  if (base === undefined) return refused(notAnAddress("identifier"), ...faults);
  if (nonEmpty(faults)) return { ok: false, violations: faults };
  const root = withoutSlash(api);
  const served = everyEndpoint.filter((one) => serves.includes(one)).map((one) => endpoints[one]);
  return accepted({
    url: `${base.origin}/.well-known/authzen-configuration${withoutSlash(base.path)}`,
    document: {
      policy_decision_point: identifier,
      access_evaluation_endpoint: `${root}/access/v1/evaluation`,
      ...Object.fromEntries(served.map(([name, path]) => [name, `${root}/access/v1/${path}`])),
    },
  });
}

function partsOf(text: unknown): { readonly origin: string; readonly path: string } | undefined {
  if (typeof text !== "string" || text.length > longestAddress) return undefined;
  const [, origin, path] = address.exec(text) ?? [];
  return origin === undefined || path === undefined ? undefined : { origin, path };
}

function notAnAddress(name: string): Violation<"input.shape"> {
  return violation("input.shape", [name], { expected: "https address without query or fragment" });
}

function withoutSlash(text: string): string {
  return text.endsWith("/") ? text.slice(0, -1) : text;
}
