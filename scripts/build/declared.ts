import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { entries } from "./entries.js";

/** What a module declares, and the map from there to its source. */
export interface Declared {
  readonly text: string;
  readonly map: string;
}

const compilerOptions: ts.CompilerOptions = {
  declaration: true,
  declarationMap: true,
  isolatedDeclarations: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
};

/**
 * What every module declares that somebody who imports an entry can come to, by its path: each as its source stands, so
 * that names and files are those of the source.
 */
export function declaredModules(): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    const declared = declaredBy(path);
    found.set(path, declared);
    for (const [, target = ""] of declared.text.matchAll(/from "(\.[^"]+)\.js"/g)) {
      visit(`${join(dirname(path), target)}.ts`);
    }
  };
  Object.values(entries).forEach(visit);
  return found;
}

function declaredBy(path: string): Declared {
  const { outputText, sourceMapText, diagnostics } = ts.transpileDeclaration(
    readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8"),
    { fileName: basename(path), compilerOptions, reportDiagnostics: true },
  );
  const [fault] = diagnostics ?? [];
  if (fault !== undefined)
    throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`);
  return { text: outputText.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n"), map: sourceMapText ?? "" };
}
