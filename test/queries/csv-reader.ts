/** A second opinion on CSV: reads RFC 4180 text character by character, and throws at whatever is none. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    line.push(cell);
    if (text[end] === ",") {
      at = end + 1;
      continue;
    }
    if (text.slice(end, end + 2) !== "\r\n") throw new Error(`no end of line at ${end}`);
    lines.push(line);
    line = [];
    at = end + 2;
  }
  if (line.length > 0) throw new Error("the last line has no end");
  return lines;
}

function quotedCell(text: string, start: number): [string, number] {
  let cell = "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return [cell, at + 1];
  }
  throw new Error("a quote that never closes");
}

function plainCell(text: string, start: number): [string, number] {
  let at = start;
  while (at < text.length && text[at] !== "," && text[at] !== "\r") {
    if (text[at] === '"' || text[at] === "\n") throw new Error(`bare ${JSON.stringify(text[at])} at ${at}`);
    at += 1;
  }
  return [text.slice(start, at), at];
}
