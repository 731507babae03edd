import type { DomainKind } from "../catalogue/types.js";
import { readVisibleText } from "../credentials/visible-text.js";
import { isWithin } from "../kernel/visible.js";
import type { Form } from "./form.js";

/** What a kind of domain asks beside, by the ids of its fields. */
export type DomainFields = Readonly<Record<string, string>>;

/** The fields of its own that a kind asks for; blank ones are left out. */
export function readDomainFields(form: Form<DomainFields>, kind: DomainKind): DomainFields {
  const given = form.value;
  const fields: Record<string, string> = {};
  for (const { id, required, maxLength } of kind.fields) {
    const field = form.at(id).as(Object.hasOwn(given, id) ? (given[id] ?? "") : "");
    if (!required && field.filled() === undefined) continue;
    const value = field.read(readVisibleText) ?? "";
    if (!isWithin(maxLength, value)) field.refuse("limit.exceeded", { limit: maxLength });
    fields[id] = value;
  }
  for (const id of Object.keys(given)) {
    if (kind.fields.some((field) => field.id === id)) continue;
    form.at(id).refuse("input.shape", { expected: "no-such-key" });
  }
  return fields;
}
