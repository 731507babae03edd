import type { Form } from "./form.js";

/** What changes of a record's fields; those that stay are absent. */
export type Changes<T> = { readonly [Field in keyof T]?: T[Field] };

/** How each field that a form may change is read. */
type Readers<T, Field extends keyof T> = {
  readonly [F in Field]: (form: Form<string>) => T[F] | undefined;
};

/**
 * What a form changes of a record: an absent field stays, `null` clears it, and a text is read. What reads as the field
 * is already changes nothing.
 */
export function readChanges<T extends object, Field extends keyof T & string>(
  form: Form<{ readonly [F in NoInfer<Field>]?: string | null }>,
  before: T,
  readers: Readers<T, Field>,
): Changes<Pick<T, Field>> {
  const changes: { -readonly [F in Field]?: T[F] } = {};
  for (const field of Object.keys(readers) as Field[]) {
    const input: Form<string | null | undefined> = form.at(field);
    if (input.value === undefined) continue;
    const given = input.given();
    const value = given === undefined ? (null as T[Field]) : readers[field](given);
    if (value !== undefined && value !== before[field]) changes[field] = value;
  }
  return changes;
}

export function isUnchanged(changes: object): boolean {
  return Object.keys(changes).length === 0;
}
