import type { EnterpriseFact } from "../context/facts.js";
import type { EnterpriseNumber } from "../identifiers/enterprise-number.js";
import { enterpriseOf, type Scope } from "../scope/scope.js";
import type { Form } from "./form.js";

/** Judges that the enterprise register knows the enterprise and that it did not end; answers what it knows. */
export function judgeEnterprise(form: Form, enterprise: EnterpriseNumber): EnterpriseFact | undefined {
  const fact = form.facts.enterprise(enterprise, form);
  if (fact === null) form.refuse("enterprise.unknown", { enterprise });
  judgeLiving(form, enterprise, fact);
  return fact ?? undefined;
}

/** Judges that the enterprise of a scope may still get something new. */
export function judgeNotCeased(form: Form<Scope>): void {
  const enterprise = enterpriseOf(form.value);
  judgeLiving(form, enterprise, form.facts.enterprise(enterprise, form));
}

/** An enterprise ended as the register tells, or as it was recorded here. */
function judgeLiving(
  form: Form,
  enterprise: EnterpriseNumber,
  fact: EnterpriseFact | null | undefined,
): void {
  if (fact?.ceased || form.port.enterprise(enterprise)?.ended) {
    form.refuse("enterprise.ceased", { enterprise });
  }
}
