import { type Context, judging } from "../context/context.js";
import { formatInsz } from "../identifiers/insz.js";
import { belgianDate, type Instant } from "../kernel/instant.js";
import { misshapen, readShape, type Shape } from "../kernel/reading.js";
import { accepted } from "../kernel/result.js";
import { flag, list, oneOf, optional } from "../kernel/shape.js";
import { roleLabel } from "../messages/role-label.js";
import type { MessagePack } from "../messages/types.js";
import type { Answer } from "../registry/answer.js";
import { knownRegistry, type Registry } from "../registry/registry.js";
import { type UserColumn, userColumns } from "../words/columns.js";
import { csv, type Separator } from "./csv.js";
import { type ExportLabels, exportLabels } from "./export-labels.js";
import { judgeSearch, linesOf } from "./find-users.js";
import { applicationName, functionName, type Naming, placeName } from "./labels.js";
import { queryFields, searching, type UserQuery } from "./user-query.js";
import type { UserRow } from "./user-rows.js";

/** A query whose whole answer is exported: page and page size are passed over. */
export interface UserExport extends UserQuery {
  /** The language of heads, roles and statuses. */
  readonly pack: MessagePack;
  /** Which columns, in which order: by default those of the portal's own list. */
  readonly columns?: readonly UserColumn[];
  /** What stands between cells: `,` by default; `;` for spreadsheets that split there, as those of Belgium do. */
  readonly separator?: Separator;
  /** True: a byte order mark in front, for spreadsheets that take a file without one for another encoding. */
  readonly byteOrderMark?: boolean;
}

interface ReadExport extends Omit<UserExport, "pack"> {
  readonly pack: ExportLabels;
}

interface Words extends Naming {
  readonly registry: Registry;
  readonly messages: ExportLabels;
}

const usualColumns: readonly UserColumn[] = ["lastName", "firstName", "username", "role", "insz", "status"];

const cells: Readonly<Record<UserColumn, (row: UserRow, words: Words) => string>> = {
  lastName: (row) => row.lastName,
  firstName: (row) => row.firstName,
  username: (row) => row.username ?? "",
  role: (row, { messages }) => roleLabel(row.role, messages, { terms: "screen", title: row.title }),
  insz: (row) => formatInsz(row.insz),
  status: (row, { messages }) => messages.labels.statuses[row.status],
  scope: (row, words) => placeName(words.registry, row.scope, words),
  email: (row) => row.email ?? "",
  localEmail: (row) => row.localEmail ?? "",
  lastDay: (row) => row.lastDay ?? "",
  applications: (row, words) => row.applications.map((id) => applicationName(id, words)).join("; "),
  functions: (row, words) => row.functions.map((id) => functionName(id, row.scope, words)).join("; "),
  createdAt: (row) => dayOf(row.createdAt),
  changedAt: (row) => dayOf(row.changedAt),
};

function dayOf(moment: Instant | null): string {
  return moment === null ? "" : belgianDate(moment);
}

const anyColumns = list<UserColumn>(oneOf(...userColumns), "applications");
const someColumns: Shape<readonly UserColumn[]> = {
  expected: "columns",
  read: (input, reading) => {
    const columns = anyColumns.read(input, reading);
    return columns?.length === 0 ? misshapen("at-least-one-column", reading) : columns;
  },
};

const userExport: Shape<ReadExport> = searching<ReadExport>({
  ...queryFields,
  pack: exportLabels,
  columns: optional(someColumns),
  separator: optional(oneOf<Separator>(",", ";")),
  byteOrderMark: optional(flag),
});

/**
 * The users that a query finds, all of them, as CSV text (RFC 4180: commas or the semicolons that were asked for, CRLF,
 * every cell in quotes): a line of heads, then a line each, in the order of {@link searchUsers}. Columns are the portal's, roles the codes of its
 * screens, the INSZ stands in its official layout; a place has its name, applications and functions those that the context's
 * catalogue gives them. An apostrophe goes before each `=`, `+`, `-` and `@` (wide and small forms too) that starts a cell or
 * follows a semicolon, a comma, a tab or a line's end in it, blanks and what is not seen passed over: so no cell is a
 * formula, wherever a spreadsheet splits the lines.
 *
 * The query may come from anywhere; nothing is thrown but for a broken context.
 *
 * Refused as {@link searchUsers} is, but with what `can` finds for `export-users`.
 *
 * Source: the list of users and its CSV file in every manual; layout, further columns and the guard against formulas
 * are this library's choice.
 */
export function exportUsers(registry: Registry, query: UserExport, context: Context): Answer<string> {
  judging(context);
  knownRegistry(registry);
  const read = readShape(userExport, query, { ...context.policy.limits });
  if (!read.ok) return read;
  const { pack: messages, columns = usualColumns, separator, byteOrderMark } = read.value;
  const judged = judgeSearch(registry, read.value, "export-users", context);
  if (!judged.ok) return judged;
  const words = { registry, messages, catalogue: context.catalogue };
  const text = csv(table(linesOf(registry, judged.value), columns, words), separator);
  return accepted(byteOrderMark === true ? `\ufeff${text}` : text);
}

function table(
  rows: readonly UserRow[],
  columns: readonly UserColumn[],
  words: Words,
): readonly (readonly string[])[] {
  const heads = columns.map((column) => words.messages.labels.columns[column]);
  return [heads, ...rows.map((row) => columns.map((column) => cells[column](row, words)))];
}
