import { permissionMatrix } from "../permissions/matrix.js";
import { endpoints } from "./metadata.js";
import { longestText, semantics } from "./request.js";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What there is a schema of: each request, each response and the metadata. */
export type SchemaName =
  | "evaluationRequest"
  | "evaluationsRequest"
  | "subjectSearchRequest"
  | "resourceSearchRequest"
  | "actionSearchRequest"
  | "evaluationResponse"
  | "evaluationsResponse"
  | "subjectSearchResponse"
  | "resourceSearchResponse"
  | "actionSearchResponse"
  | "metadata";

type Properties = Readonly<Record<string, JsonSchema>>;

/** An object with these fields, and whatever others. */
function object(required: Properties, optional: Properties = {}, more: JsonSchema = {}): JsonSchema {
  const properties = { ...required, ...optional };
  return { type: "object", required: Object.keys(required), properties, ...more };
}

function list(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

/** An entity of which only those properties are looked at that its type, or its name, knows. */
function entity(texts: Properties, tag: string, values: readonly string[], known: JsonSchema): JsonSchema {
  const isUnknown = { not: object({ [tag]: { enum: values } }) };
  return object(texts, { properties: { type: "object" } }, { anyOf: [isUnknown, known] });
}

/** A day that there is, a time and an offset: every notation of a moment. */
function anyMoment(): string {
  const leapYear = "(?:(?:[02468][048]|[13579][26])00|\\d\\d(?:0[48]|[2468][048]|[13579][26]))";
  const inAnyYear = [
    "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])",
    "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)",
    "02-(?:0[1-9]|1\\d|2[0-8])",
  ];
  const day = `(?:\\d{4}-(?:${inAnyYear.join("|")})|${leapYear}-02-29)`;
  const time = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?";
  return `^${day}[Tt ]${time}(?:[Zz]|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)$`;
}

function requests(): Pick<Record<SchemaName, JsonSchema>, Extract<SchemaName, `${string}Request`>> {
  const text = { type: "string", maxLength: longestText, pattern: "^\\P{Surrogate}*$" };
  const type = { type: text };
  const typeAndId = { type: text, id: text };

  const anyProperties = { properties: { type: "object" } };
  const subject = object(typeAndId, anyProperties);
  const subjects = object(type, anyProperties);

  const place = object({ properties: object({ scope: text }) });
  const placeOrAll = object({}, { properties: object({}, { scope: text }) });
  const resource = entity(typeAndId, "type", ["application"], place);
  const resources = entity(type, "type", ["application"], placeOrAll);

  const targets = object({}, { properties: object({}, { targets: list(text) }) });
  const action = entity({ name: text }, "name", Object.keys(permissionMatrix), targets);

  const loggedInAt = { type: "string", pattern: anyMoment() };
  const together = { dependentRequired: { means: ["loggedInAt"], loggedInAt: ["means"] } };
  const context = object({}, { means: text, loggedInAt }, together);

  const token = { type: "string", maxLength: 4_000 };
  const limit = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
  const page = object({}, { token, limit, properties: { type: "object" } });

  const parts = { subject, action, resource };
  const evaluations_semantic = { enum: semantics };
  const evaluations = { ...list(object({}, { ...parts, context })), minItems: 1 };
  const one = { required: Object.keys(parts), properties: { evaluations: { type: "array", maxItems: 0 } } };
  // Each part stands at the top or in every evaluation.
  const allOf = Object.keys(parts).map((part) => ({
    anyOf: [{ required: [part] }, object({}, { evaluations: list({ required: [part] }) })],
  }));
  const several = object({ evaluations }, {}, { allOf });

  return {
    evaluationRequest: object(parts, { context }),
    evaluationsRequest: object(
      {},
      { ...parts, context, options: object({}, { evaluations_semantic }) },
      { anyOf: [one, several] },
    ),
    subjectSearchRequest: object({ subject: subjects, action, resource }, { context, page }),
    resourceSearchRequest: object({ subject, action, resource: resources }, { context, page }),
    actionSearchRequest: object({ subject, resource }, { context, page }),
  };
}

function responses(): Omit<Record<SchemaName, JsonSchema>, Extract<SchemaName, `${string}Request`>> {
  const text = { type: "string" };
  const number = { type: "integer", minimum: 0 };
  const texts = { type: "object", additionalProperties: text };
  const error = object({ status: { enum: [400, 404] }, message: text });
  const path = list({ type: ["string", "integer"] });
  const params = { type: "object", additionalProperties: { type: ["string", "number"] } };
  const reason = object({ code: text, params }, { path, reason_admin: texts, reason_user: texts });
  const context = object({}, { error, reasons: list(reason) });
  const decision = object({ decision: { type: "boolean" } }, { context });
  const page = object({ next_token: text, count: number, total: number });
  const found = (results: JsonSchema): JsonSchema =>
    object({ page, results: list(results) }, { context: object({ error }) });
  const account = object({ type: { const: "account" }, id: text });
  const scope = object({ type: { const: "scope" }, id: text });
  const properties = object({ scope: text });
  const application = object({ type: { const: "application" }, id: text, properties });
  const url = { type: "string", pattern: "^https://" };
  return {
    evaluationResponse: decision,
    evaluationsResponse: { anyOf: [decision, object({ evaluations: list(decision) })] },
    subjectSearchResponse: found(account),
    resourceSearchResponse: found({ anyOf: [application, scope] }),
    actionSearchResponse: found(object({ name: text })),
    metadata: object(
      { policy_decision_point: url, access_evaluation_endpoint: url },
      Object.fromEntries(Object.values(endpoints).map(([name]) => [name, url])),
    ),
  };
}

function everySchema(): Readonly<Record<SchemaName, JsonSchema>> {
  const found = Object.entries({ ...requests(), ...responses() }).map(([name, schema]) => [
    name,
    { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema },
  ]);
  return Object.fromEntries(found) as Readonly<Record<SchemaName, JsonSchema>>;
}

/**
 * A JSON Schema of each request, response and document, for an OpenAPI description or a gateway in front. A request
 * that its schema refuses is a 400, or inside `evaluations` a denial with an error. What is long or many is refused
 * by the policy's own limits, which no schema knows.
 */
export const schemas: Readonly<Record<SchemaName, JsonSchema>> = /* @__PURE__ */ everySchema();
