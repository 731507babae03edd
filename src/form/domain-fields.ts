import type { DomainKind } from "../catalogue/types.js";
import type { Form } from "./form.js";

/** What a kind of domain asks beside, by the ids of its fields. */
export type DomainFields = Readonly<Record<string, string>>;

/** The fields of its own that a kind asks for; blank ones are left out. */
export function readDomainFields(form: Form<DomainFields>, kind: DomainKind): DomainFields {
  const given = form.value;
  const fields: Record<string, string> = {};
  for (const { id, required, maxLength } of kind.fields) {
    const value = Object.hasOwn(given, id) ? (given[id] ?? "").trim() : "";
    if (value === "" && required) form.at(id).refuse("field.required");
    if (value.length > maxLength) form.at(id).refuse("limit.exceeded", { limit: maxLength });
    if (value !== "") fields[id] = value;
  }
  for (const id of Object.keys(given)) {
    if (kind.fields.some((field) => field.id === id)) continue;
    form.at(id).refuse("input.shape", { expected: "no such key" });
  }
  return fields;
}
