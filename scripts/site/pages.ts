import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { documents, textOf } from "../docs/snippets.js";

/** A page beside others in the margin of the site. */
interface Entry {
  readonly text: string;
  readonly link: string;
}

/** Some pages of the guide, under the line that docs/README.md has above them. */
export interface Section {
  readonly text: string;
  readonly items: readonly Entry[];
}

const project: string = join(import.meta.dirname, "../..");
const host = "examples/hosts/postgres/README.md";
const contents = "docs/README.md";
const records = "docs/adr";

/** Where each document of the project stands on the site. */
const places: ReadonlyMap<string, string> = new Map([
  ...[...documents(), host].map((document) => [document, placeOf(document)] as const),
  [records, "guide/adr/index.md"],
]);

function placeOf(document: string): string {
  return document.replace(/^docs\//, "guide/").replace(/README\.md$/, "index.md");
}

/** Writes every document into that folder, with links that lead to where the others stand there. */
export function writePages(folder: string): void {
  for (const [document, place] of places) {
    const path = join(folder, place);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, document === records ? listOfRecords() : withLinks(document));
  }
}

/** What the margin of the guide shows, as docs/README.md has it. */
export function sections(): readonly Section[] {
  const [, ...parts] = textOf(contents).split(/^(?=\S.*:$)/m);
  return parts.flatMap((part) => {
    const items = [...part.matchAll(/^\| \[[^\]]+\]\(([^)]+)\)/gm)].map(([, target = ""]) => entryOf(target));
    return items.length === 0 ? [] : [{ text: part.slice(0, part.indexOf(":")), items }];
  });
}

function entryOf(target: string): Entry {
  const document = `docs/${target}`;
  return { text: document === records ? "Decisions" : titleOf(document), link: linkTo(document) };
}

function titleOf(document: string): string {
  return /^# (.+)$/m.exec(textOf(document))?.[1] ?? document;
}

function linkTo(document: string): string {
  return `/${places.get(document)}`.replace(/index\.md$/, "").replace(/\.md$/, ".html");
}

function listOfRecords(): string {
  const all = [...places.keys()].filter((document) => document.startsWith(`${records}/`));
  return [
    "# Decisions",
    "",
    ...all.map((document) => `- [${titleOf(document)}](${linkTo(document)})`),
    "",
  ].join("\n");
}

/** A document as it stands, with links of the site; what the site does not show keeps its name alone. */
function withLinks(document: string): string {
  const language = /^docs\/(nl|fr)\.md$/.exec(document)?.[1];
  const parts = textOf(document).split(/^(```[\s\S]*?^```$)/m);
  const linked = (text: string): string =>
    text.replace(
      /\[([^\]]+)\]\(([^)#\s]*)(#[^)]*)?\)/g,
      (whole, name: string, target: string, anchor = "") => {
        if (target === "" || /^https?:/.test(target)) return whole;
        const to = posix.join(posix.dirname(document), target);
        if (places.has(to)) return `[${name}](${linkTo(to)}${anchor})`;
        if (!existsSync(join(project, to)))
          throw new Error(`${document} links to ${target}, which is not there`);
        return name;
      },
    );
  const text = parts.map((part, at) => (at % 2 === 0 ? linked(part) : part)).join("");
  return language === undefined ? text : `<div lang="${language}-BE">\n\n${text}\n</div>\n`;
}
