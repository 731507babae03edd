import type { Mandatary } from "../aggregates/common/mandatary.js";
import { parseEnterpriseNumber } from "../identifiers/enterprise-number.js";
import { isPlainObject, misshapen, type Shape } from "../kernel/reading.js";
import { record } from "../kernel/shape.js";
import { line } from "./fields.js";
import type { Form } from "./form.js";
import { readInsz } from "./person.js";

/** Who acts for an enterprise: another enterprise, or a person. */
export type MandataryInput = { readonly enterprise: string } | { readonly insz: string };

const byEnterprise = record<{ readonly enterprise: string }>({ enterprise: line });
const byPerson = record<{ readonly insz: string }>({ insz: line });

const about = { fields: "enterprise,insz" };

export const mandatary: Shape<MandataryInput> = {
  expected: "object-with-one-of",
  about,
  absent: byPerson.absent,
  made: { kind: "variants", shapes: [byEnterprise, byPerson] },
  read: (input, reading) => {
    const has = (key: string) => isPlainObject(input) && Object.hasOwn(input, key);
    if (has("insz")) return byPerson.read(input, reading);
    if (has("enterprise")) return byEnterprise.read(input, reading);
    return misshapen("object-with-one-of", reading, about);
  },
};

export function readMandatary(form: Form<MandataryInput>): Mandatary | undefined {
  const input = form.value;
  if ("enterprise" in input) {
    const enterprise = form.as(input).at("enterprise").read(parseEnterpriseNumber);
    return enterprise && { kind: "enterprise", enterprise };
  }
  const insz = readInsz(form.as(input).at("insz"));
  return insz && { kind: "person", insz };
}
