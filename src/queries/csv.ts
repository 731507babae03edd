/**
 * Lines as CSV text by RFC 4180: commas, CRLF behind every line, every cell in quotes and its own quotes doubled. A
 * cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return `"${harmless(cell).replaceAll('"', '""')}"`;
}

/** What starts a formula: one of these signs, also behind spaces or what can't be seen; or a tab or a line's end. */
const formula = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@\u2212])/u;

/** Wide and small forms of the signs count as the signs themselves. */
function harmless(cell: string): string {
  return formula.test(cell.normalize("NFKC")) ? `'${cell}` : cell;
}
