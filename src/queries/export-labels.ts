import { isPlainObject, misshapen, type Shape } from "../kernel/reading.js";
import { type FieldShapes, type OptionalShape, oneOf, optional, record, text } from "../kernel/shape.js";
import type { MessageLabels, MessagePack } from "../messages/types.js";
import { userColumns } from "../words/columns.js";
import { messageLanguages } from "../words/languages.js";
import { assignmentStatuses, roles } from "../words/roles.js";

/** The part of a message pack that an exported list needs. */
export interface ExportLabels extends Pick<MessagePack, "language"> {
  readonly labels: Pick<MessageLabels, "roles" | "feminineRoles" | "statuses" | "columns">;
}

const line = text();

/** Reads from a message pack what an exported list needs, and passes over the rest. */
export const exportLabels: Shape<ExportLabels> = atLeast<ExportLabels>({
  language: oneOf(...messageLanguages),
  labels: atLeast<ExportLabels["labels"]>({
    roles: words(roles),
    feminineRoles: atLeast(fieldsFor(roles, optional(line))),
    statuses: words(assignmentStatuses),
    columns: words(userColumns),
  }),
});

function words<Name extends string>(names: readonly Name[]): Shape<Readonly<Record<Name, string>>> {
  return atLeast(fieldsFor(names, line) as FieldShapes<Readonly<Record<Name, string>>>);
}

function fieldsFor<Name extends string, S extends Shape<string> | OptionalShape<string>>(
  names: readonly Name[],
  shape: S,
): Readonly<Record<Name, S>> {
  return Object.fromEntries(names.map((name) => [name, shape])) as Record<Name, S>;
}

/** A plain object with these fields; what else it holds is not looked at. */
function atLeast<T extends object>(fields: FieldShapes<T>): Shape<T> {
  const fieldsAlone = record<T>(fields);
  const names = Object.keys(fields);
  return {
    expected: fieldsAlone.expected,
    read: (input, reading) => {
      if (!isPlainObject(input)) return misshapen(fieldsAlone.expected, reading);
      const present = names.filter((name) => Object.hasOwn(input, name));
      return fieldsAlone.read(Object.fromEntries(present.map((name) => [name, input[name]])), reading);
    },
  };
}
