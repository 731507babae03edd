import { guarded, record, type Shape } from "../../kernel/shape.js";
import { isScope, levelOf, type Scope } from "../../scope/scope.js";

/** The domain that a question is about. */
export interface DomainQuery {
  readonly scope: Scope;
}

/** Reads a place that must be a domain. */
export const domainQuery: Shape<DomainQuery> = /* @__PURE__ */ record<DomainQuery>({
  scope: guarded("scope-at-level", isDomain, { levels: "domain" }),
});

function isDomain(input: unknown): input is Scope {
  return isScope(input) && levelOf(input) === "domain";
}
