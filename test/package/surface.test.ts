import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { entries } from "../../scripts/build/entries.js";

const paths = Object.values(entries);
const program = ts.createProgram(paths, {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
});
const checker = program.getTypeChecker();

/** The names that whoever imports an entry finds there, by the compiler's own account. */
function exportedBy(path: string): readonly string[] {
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
}

/** The names that a list of promises declares. */
function promised(entry: string): readonly string[] {
  const text = readFileSync(`api/${entry.replaceAll("/", "-")}.txt`, "utf8");
  return ts.createSourceFile("api.ts", text, ts.ScriptTarget.ES2022).statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? name.text : [],
      );
    }
    const { name } = statement as ts.DeclarationStatement;
    return name === undefined ? [] : [name.text];
  });
}

describe("what is promised of an entry", () => {
  it.each(Object.entries(entries))("names what %s exports, and nothing else", (entry, path) => {
    expect([...new Set(promised(entry))].sort()).toEqual([...exportedBy(path)].sort());
  });
});
