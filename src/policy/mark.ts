import { hasMark, marked } from "../kernel/mark.js";
import type { Policy } from "./types.js";

const policyMark: symbol = /* @__PURE__ */ Symbol.for("toegangsbeheer.policy");

/** Freezes a policy that was checked, and marks it as one. */
export function asPolicy(policy: Policy): Policy {
  return marked(policyMark, policy);
}

/** True for a policy that the library made, in whatever entry. */
export function isPolicy(input: unknown): input is Policy {
  return hasMark(policyMark, input);
}
