import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import type { Path } from "../kernel/violation.js";
import type { Inquiry } from "../registry/inquiry.js";
import { enterpriseOf, type Scope } from "../scope/scope.js";
import type { Judgement } from "./judgement.js";

/** Judges that the enterprise register knows the enterprise and that it did not cease; answers what it knows. */
export function judgeEnterprise(
  inquiry: Inquiry,
  judgement: Judgement,
  enterprise: EnterpriseNumber,
  path: Path,
): { readonly name: string } | undefined {
  const fact = inquiry.facts.enterprise(enterprise, path);
  if (fact === null) judgement.refuse("enterprise.unknown", path, { enterprise });
  if (fact?.ceased) judgement.refuse("enterprise.ceased", path, { enterprise });
  return fact ?? undefined;
}

/** Judges that the enterprise of a scope may still get something new. */
export function judgeNotCeased(inquiry: Inquiry, judgement: Judgement, scope: Scope): void {
  const enterprise = enterpriseOf(scope);
  if (inquiry.facts.enterprise(enterprise, ["scope"])?.ceased) {
    judgement.refuse("enterprise.ceased", ["scope"], { enterprise });
  }
}
