import type { Mandatary } from "../aggregates/common/mandatary.js";
import { parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { record, type Shape } from "../kernel/shape.js";
import { line } from "./fields.js";
import type { Form } from "./form.js";
import { readInsz } from "./person.js";

/** Who acts for an enterprise: another enterprise, or a person. */
export type MandataryInput = { readonly enterprise: string } | { readonly insz: string };

const byEnterprise = record<{ readonly enterprise: string }>({ enterprise: line });
const byPerson = record<{ readonly insz: string }>({ insz: line });

/** An enterprise or a person. */
export const mandatary: Shape<MandataryInput> = {
  expected: "enterprise or person",
  read: (input, reading) => {
    const isPerson = typeof input === "object" && input !== null && Object.hasOwn(input, "insz");
    return (isPerson ? byPerson : byEnterprise).read(input, reading);
  },
};

/** An enterprise or a person, by a number. */
export function readMandatary(form: Form<MandataryInput>): Mandatary | undefined {
  const input = form.value;
  if ("enterprise" in input) {
    const enterprise = form.as(input).at("enterprise").read(parseEnterpriseNumber);
    return enterprise && { kind: "enterprise", enterprise };
  }
  const insz = readInsz(form.as(input).at("insz"));
  return insz && { kind: "person", insz };
}
