import { type Endpoint, metadata } from "toegangsbeheer/authzen";
import { describe, expect, it } from "vitest";
import { validators } from "./schema.js";

const endpoints = (root: string) => ({
  access_evaluation_endpoint: `${root}/access/v1/evaluation`,
  access_evaluations_endpoint: `${root}/access/v1/evaluations`,
  search_subject_endpoint: `${root}/access/v1/search/subject`,
  search_resource_endpoint: `${root}/access/v1/search/resource`,
  search_action_endpoint: `${root}/access/v1/search/action`,
});

describe("Policy Decision Point Metadata", () => {
  it.each([
    ["https://pdp.example.com", "", ""],
    ["https://pdp.example.com", "/tenant1", ""],
    ["https://pdp.example.com:8443", "/a/b", ""],
    ["https://[2001:db8::1]:8443", "", "/"],
    ["https://pdp.example.com", "/tenant1", "/"],
  ])("of %s%s%s names the endpoints below it, and where it is published", (origin, path, slash) => {
    const identifier = origin + path + slash;
    expect(metadata(identifier)).toEqual({
      ok: true,
      value: {
        url: `${origin}/.well-known/authzen-configuration${path}`,
        // The identifier is told as it was given: whoever reads it compares it, to the letter.
        document: { policy_decision_point: identifier, ...endpoints(origin + path) },
      },
    });
  });

  it("names endpoints that stand elsewhere", () => {
    const found = metadata("https://pdp.example.com", "https://api.example.com/btb/");
    expect(found.ok && found.value).toEqual({
      url: "https://pdp.example.com/.well-known/authzen-configuration",
      document: {
        policy_decision_point: "https://pdp.example.com",
        ...endpoints("https://api.example.com/btb"),
      },
    });
  });

  it("names no endpoint that the host does not serve", () => {
    const { access_evaluation_endpoint, search_subject_endpoint } = endpoints("https://pdp.example.com");
    const document = (serves: readonly Endpoint[]): object => {
      const found = metadata("https://pdp.example.com", undefined, serves);
      return found.ok ? found.value.document : found;
    };
    const always = { policy_decision_point: "https://pdp.example.com", access_evaluation_endpoint };
    expect(document([])).toEqual(always);
    expect(document(["searchSubjects"])).toEqual({ ...always, search_subject_endpoint });
    for (const serves of [[], ["searchSubjects"]] as const) {
      expect(validators.metadata(document(serves))).toBe(true);
    }
  });

  it.each([
    "http://pdp.example.com",
    "https://pdp.example.com?x=1",
    "https://pdp.example.com/#part",
    "https://user@pdp.example.com",
    "https://pdp example.com",
    "https://",
    "pdp.example.com",
    "",
    `https://pdp.example.com/${"a".repeat(1_000_000)}`,
    "https://pdp.example.com/\n",
    undefined,
    5,
  ])("%s is no identifier", (identifier) => {
    const fault = (field: string) => ({
      ok: false,
      violations: [
        {
          code: "input.shape",
          path: [field],
          params: { expected: "https address without query or fragment" },
        },
      ],
    });
    expect(metadata(identifier as string, "https://pdp.example.com")).toEqual(fault("identifier"));
    if (identifier === undefined) return;
    expect(metadata("https://pdp.example.com", identifier as string)).toEqual(fault("api"));
  });
});
