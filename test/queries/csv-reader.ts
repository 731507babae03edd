/**
 * A second opinion on CSV: reads the text sign by sign as spreadsheets do. A cell that starts with a quote runs to the
 * next lone one; what then follows up to the separator or the line's end is put behind it, and elsewhere a quote is a
 * sign like any other.
 */
export function readCells(text: string, separator: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = "";
  let state: "start" | "quoted" | "plain" = "start";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (state === "quoted") {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else state = "plain";
    } else if (sign === '"' && state === "start") state = "quoted";
    else if (sign === separator || sign === "\r" || sign === "\n") {
      line.push(cell);
      cell = "";
      state = "start";
      if (sign === separator) continue;
      lines.push(line);
      line = [];
      if (sign === "\r" && text[at + 1] === "\n") at += 1;
    } else {
      cell += sign;
      state = "plain";
    }
  }
  if (cell === "" && line.length === 0 && state === "start") return lines;
  return [...lines, [...line, cell]];
}

/** Reads RFC 4180 text, and throws at whatever is none. */
export function readCsv(text: string, separator = ","): readonly (readonly string[])[] {
  const lines = readCells(text, separator);
  const again = lines.map((cells) =>
    cells
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(separator)
      .concat("\r\n"),
  );
  if (again.join("") !== text) throw new Error("no CSV with every cell in quotes");
  return lines;
}
