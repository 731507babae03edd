import {
  evaluate,
  evaluateAll,
  metadata,
  type SchemaName,
  type SearchResults,
  schemas,
  searchActions,
  searchResources,
  searchSubjects,
} from "toegangsbeheer/authzen";
import { de } from "toegangsbeheer/messages/de";
import { en } from "toegangsbeheer/messages/en";
import { describe, expect, it } from "vitest";
import { by, context, domain, minute, site, world } from "../support/world.js";
import { bodyOf, doing, opening } from "./ask.js";
import { validators } from "./schema.js";

const now = context(by.contactCentre);
const options = { packs: [de, en] };
const account = { type: "account" };
const action = { name: "block-user", properties: { targets: ["manager"] } };
const logIn = { context: { means: "eid", loggedInAt: minute(50) } };
const box = opening("user2", "heracles", site, logIn);
const block = doing("manager", "block-user", domain, { action });

function isValid(name: SchemaName, value: unknown): void {
  const validate = validators[name];
  if (!validate(value))
    throw new Error(`${name}: ${JSON.stringify(value)}\n${JSON.stringify(validate.errors)}`);
}

describe("JSON Schemas", () => {
  it.each([box, block, doing("user1", "read", site)])("of an evaluation: %j", (request) => {
    isValid("evaluationRequest", request);
    isValid("evaluationResponse", bodyOf(evaluate(world(), request, now, options)));
  });

  it.each([box, { ...box, evaluations: [{}, block, { subject: account }] }, { evaluations: [box, block] }])(
    "of evaluations: %j",
    (request) => {
      isValid("evaluationsResponse", bodyOf(evaluateAll(world(), request, now, options)));
    },
  );

  it("of evaluations tell a request whose questions are whole", () => {
    isValid("evaluationsRequest", { ...box, evaluations: [{}, block] });
    isValid("evaluationsRequest", { ...box, evaluations: [] });
    for (const evaluations of [
      [{}],
      [box, {}],
      [5],
      [{ ...box, subject: account }],
      [{ ...box, context: 5 }],
    ]) {
      expect(validators.evaluationsRequest({ evaluations })).toBe(false);
    }
    expect(validators.evaluationsRequest({ subject: account, ...block, evaluations: {} })).toBe(false);
  });

  it.each([
    ["subjectSearch", searchSubjects, { ...box, subject: account }],
    ["subjectSearch", searchSubjects, { ...block, subject: account, page: { limit: 1 } }],
    ["subjectSearch", searchSubjects, { ...block, subject: { type: "robot" } }],
    ["resourceSearch", searchResources, { ...box, resource: { type: "application" } }],
    ["resourceSearch", searchResources, { ...block, resource: { type: "scope" }, page: { limit: 0 } }],
    ["actionSearch", searchActions, box],
    ["actionSearch", searchActions, { ...block, page: { limit: 3, properties: {} } }],
  ] as const)("of a %s", (name, search, request) => {
    isValid(`${name}Request`, request);
    const body = bodyOf<SearchResults<object>>(search(world(), request, now));
    isValid(`${name}Response`, body);
    const { next_token: token } = body.page;
    if (token === "") return;
    isValid(`${name}Request`, { ...request, page: { token } });
    isValid(
      `${name}Response`,
      bodyOf<SearchResults<object>>(search(world(), { ...request, page: { token } }, now)),
    );
  });

  it("of the metadata", () => {
    const found = metadata("https://pdp.example.com/tenant1");
    isValid("metadata", found.ok && found.value.document);
    expect(validators.metadata({ policy_decision_point: "https://pdp.example.com" })).toBe(false);
  });

  it("are plain data that say which draft they are of", () => {
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
    for (const schema of Object.values(schemas)) {
      expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    }
  });
});
