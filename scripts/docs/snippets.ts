import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A fenced block of a document. */
export interface Fence {
  readonly language: string;
  /** The words behind the language: `continues`, `no-run because …`. */
  readonly info: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A program as a reader would put it together: a snippet, and those that continue it. */
export interface Program {
  /** The document, from the root of the project, and the line of the first snippet. */
  readonly name: string;
  /** Every line at the line that it has in the document; what lies between snippets is blank. */
  readonly text: string;
  /** What the document says that each snippet prints; `undefined` where it says nothing. */
  readonly prints: readonly (string | undefined)[];
}

const project: string = join(import.meta.dirname, "../..");

/** What a program prints between one snippet and the next. */
const divider = "\u0000";

/** Every document whose snippets are tried. */
export function documents(): readonly string[] {
  const inDocs = readdirSync(join(project, "docs"), { recursive: true, encoding: "utf8" });
  const pages = inDocs.filter((path) => path.endsWith(".md")).map((path) => `docs/${path}`);
  return ["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md", ...pages.sort()];
}

/** The text of a document. */
export function textOf(document: string): string {
  return readFileSync(join(project, document), "utf8");
}

/** The fenced blocks of a text, in their order. */
export function fences(text: string): readonly Fence[] {
  const found: Fence[] = [];
  let open: { language: string; info: string; line: number; lines: string[] } | undefined;
  text.split("\n").forEach((content, at) => {
    if (open === undefined) {
      const [, language = "", info = ""] = /^```(\S*)\s*(.*)$/.exec(content) ?? [];
      if (content.startsWith("```")) open = { language, info, line: at + 1, lines: [] };
    } else if (content === "```") {
      const { lines, ...rest } = open;
      found.push({ ...rest, text: lines.join("\n") });
      open = undefined;
    } else open.lines.push(content);
  });
  if (open !== undefined) throw new Error(`a block that opens at line ${open.line} never closes`);
  return found;
}

/** The programs in that language that a document holds; its `text` blocks say what the snippet before them prints. */
export function programs(document: string, language: string): readonly Program[] {
  const all = fences(textOf(document));
  const chains: { first: number; lines: string[]; prints: (string | undefined)[] }[] = [];
  all.forEach((fence, at) => {
    if (fence.language !== language || fence.info.startsWith("no-run")) return;
    const follower = all[at + 1];
    const printed = follower?.language === "text" ? follower.text : undefined;
    const last = chains.at(-1);
    const chain = fence.info === "continues" && last ? last : { first: fence.line, lines: [], prints: [] };
    if (chain !== last) chains.push(chain);
    else chain.lines[fence.line - 1] = `console.log(${JSON.stringify(divider)});`;
    fence.text.split("\n").forEach((line, below) => {
      chain.lines[fence.line + below] = line;
    });
    chain.prints.push(printed);
  });
  return chains.map(({ first, lines, prints }) => ({
    name: `${document}:${first}`,
    text: `${Array.from(lines, (line) => line ?? "").join("\n")}\n`,
    prints,
  }));
}

/** Compares what a program printed with what its document says; throws an error that shows both. Any space is a space. */
export function mustPrint({ name, prints }: Program, printed: string): void {
  const parts = printed.split(`${divider}\n`);
  prints.forEach((expected, at) => {
    const found = (parts[at] ?? "").replace(/[\u00a0\u202f]/g, " ").trimEnd();
    if (expected === undefined || found === expected.trimEnd()) return;
    throw new Error(`${name}, snippet ${at + 1}, was to print:\n${expected}\nbut prints:\n${found}`);
  });
}
