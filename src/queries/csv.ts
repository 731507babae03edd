/** What stands between the cells of a line. */
export type Separator = "," | ";";

/**
 * Lines as CSV text by RFC 4180: CRLF behind every line, every cell in quotes and its own quotes doubled. No cell is a
 * formula, whether a spreadsheet splits the lines at commas, at semicolons or at tabs.
 */
export function csv(lines: readonly (readonly string[])[], separator: Separator = ","): string {
  return lines.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join("");
}

function quoted(cell: string): string {
  return `"${harmless(cell).replaceAll('"', '""')}"`;
}

/** Where a spreadsheet may split that goes by another sign than the file does: quotes of a later cell don't count there. */
const pieces = /[^;,\t\r\n\v\f\u0085\u2028\u2029]+/g;

/** A sign that starts a formula, behind anything that is not seen or that goes as a quote. */
const formula = /^[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800"]*[=+\-@\u2212]/u;

/**
 * An apostrophe before whatever a spreadsheet would take for a formula, at the start of the cell or behind a sign at which
 * it may split; and before a cell that starts with a tab or a line's end. Wide and small forms of the signs count as the
 * signs themselves.
 */
function harmless(cell: string): string {
  const safe = cell.replace(pieces, (piece) => (formula.test(piece.normalize("NFKC")) ? `'${piece}` : piece));
  return /^[\t\r\n]/.test(safe) ? `'${safe}` : safe;
}
