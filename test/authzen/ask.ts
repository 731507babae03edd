import type { AuthzenAnswer, Decision, SearchResults } from "toegangsbeheer/authzen";
import { minute } from "../support/world.js";

/** What a request says of a log-in. */
export const loggedIn = (means: string, loggedInAt = minute(50)): object => ({
  context: { means, loggedInAt },
});

/** May this person open this application in this place; logged in by eID where nothing else is said. */
export function opening(
  account: string,
  application: string,
  scope: string,
  more: object = loggedIn("eid"),
): object {
  const resource = { type: "application", id: application, properties: { scope } };
  return { subject: { type: "account", id: account }, action: { name: "open" }, resource, ...more };
}

/** May this person do this in this place. */
export function doing(account: string, action: string, place: string, more: object = {}): object {
  return {
    subject: { type: "account", id: account },
    action: { name: action },
    resource: { type: "scope", id: place },
    ...more,
  };
}

/** The body of an answer that is to be one. */
export function bodyOf<Body>(answer: AuthzenAnswer<Body>): Body {
  if (answer.status !== 200) throw new Error(`was to be answered: ${JSON.stringify(answer)}`);
  return answer.body;
}

/** The text of a request that is to be none. */
export function faultsOf(answer: AuthzenAnswer<unknown>): string {
  if (answer.status !== 400) throw new Error(`was to be a 400: ${JSON.stringify(answer)}`);
  return answer.body;
}

/** Why an answer says no, as codes with their paths; `true` for one that says yes. */
export function denialOf(answer: AuthzenAnswer<Decision | object>): true | readonly string[] {
  const body = bodyOf(answer);
  if (!("decision" in body)) throw new Error(`was to be one decision: ${JSON.stringify(body)}`);
  const { decision, context } = body;
  if (decision) return true;
  if (context?.error !== undefined) return [`${context.error.status} ${context.error.message}`];
  return (context?.reasons ?? []).map(({ code, path }) => (path ? `${code} at ${path.join(".")}` : code));
}

/** What a search found, each as a short text. */
export function foundBy(answer: AuthzenAnswer<SearchResults<object>>): readonly string[] {
  return bodyOf(answer).results.map((one) =>
    "name" in one ? String(one.name) : [("id" in one && one.id) || "", placeOf(one)].join(" ").trim(),
  );
}

function placeOf(one: object): string {
  return "properties" in one ? (one.properties as { scope: string }).scope : "";
}
