import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Comment, type DeclarationReflection, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { entries } from "../build/entries.js";
import { textOf } from "../docs/snippets.js";

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const options: Partial<TypeDocOptions & PluginOptions> = {
  name: "Reference",
  entryPoints: Object.values(entries).map(fromRoot),
  tsconfig: fromHere("typedoc.tsconfig.json"),
  plugin: ["typedoc-plugin-markdown"],
  readme: "none",
  disableSources: true,
  excludeExternals: true,
  githubPages: false,
  sortEntryPoints: false,
  entryFileName: "index",
  indexFormat: "table",
  hidePageHeader: true,
  parametersFormat: "table",
  propertiesFormat: "table",
  validation: { invalidLink: true, notDocumented: true, notExported: false },
  requiredToBeDocumented: ["Class", "Function", "Interface", "TypeAlias", "Variable"],
};

/**
 * Writes into that folder a page of every export of every entry, under the name by which it is imported. Throws where an
 * export has no comment, or a comment links to what is not there.
 */
export async function writeReference(folder: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    ...options,
    outputs: [{ name: "markdown", path: folder }],
  } as Partial<TypeDocOptions>);
  const project = await app.convert();
  if (project === undefined) throw new Error("the reference was not made");
  for (const module of project.children ?? []) {
    module.name = publishedAs(module);
    module.comment = new Comment([{ kind: "text", text: `For ${audienceOf(module.name)}.` }]);
  }
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("the reference has faults");
  shortenReferences(folder);
}

/** The name by which a module is imported. */
function publishedAs({ name }: DeclarationReflection): string {
  const entry = Object.keys(entries).find(
    (one) => entries[one]?.replace(/^src\/|(\/index)?\.ts$/g, "") === name,
  );
  if (entry === undefined) throw new Error(`no entry is ${name}`);
  return entry === "index" ? "toegangsbeheer" : `toegangsbeheer/${entry}`;
}

/** Whom an entry is for, as README's table has it; the languages share a row. */
function audienceOf(name: string): string {
  const row = name.replace(/\/(fr|de|en)\b/, "/nl");
  const found = textOf("README.md").match(new RegExp(`^\\| \`${row}\`[^|]*\\| (.+?) \\|`, "m"))?.[1];
  if (found === undefined) throw new Error(`README.md does not tell whom ${row} is for`);
  return found.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
}

/** What an entry exports that stands on the page of another: a line each in place of a heading each. */
function shortenReferences(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith("index.md")) continue;
    const path = join(folder, file);
    const text = readFileSync(path, "utf8");
    const short = text.replace(/^### \S+\n\nRe-exports (.+)(\n\n\*\*\*)?\n+/gm, "- $1\n");
    writeFileSync(path, short.replace("## References", "## Shared with other entries"));
  }
}
