import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { declaredModules } from "./declared.js";
import { entries } from "./entries.js";

/** Something that a module declares: the name there, not the one by which others import it. */
interface Declaration {
  readonly module: string;
  readonly name: string;
}

interface Module {
  readonly source: ts.SourceFile;
  /** What it declares itself, overloads together. */
  readonly own: ReadonlyMap<string, readonly ts.Statement[]>;
  /** What it imports or hands on, by the name that it has here. */
  readonly others: ReadonlyMap<string, Declaration>;
  /** The names, of both, that it exports. */
  readonly exported: ReadonlySet<string>;
  /** The modules of which it hands on everything. */
  readonly whole: readonly string[];
}

/**
 * What the package promises, as text by the name of its file: each name that an entry exports with its declaration, and
 * under `unexported` the types that these speak of and no entry exports. Comments and files are no part of it.
 */
export function surface(): ReadonlyMap<string, string> {
  const modules = new Map([...declaredModules()].map(([path, { text }]) => [path, moduleOf(path, text)]));
  const exported = new Map(
    Object.entries(entries).map(([entry, path]) => [entry.replaceAll("/", "-"), exportsOf(modules, path)]),
  );
  const all = [...exported.values()].flatMap((names) => [...names.values()]);
  const known = new Set(all.map(idOf));
  const unexported = all.flatMap((one) => reachedFrom(modules, one, known));
  return new Map([
    ...[...exported].map(([entry, names]) => [entry, report(modules, [...names])] as const),
    [
      "unexported",
      report(
        modules,
        unexported.map((one) => [one.name, one] as const),
      ),
    ],
  ]);
}

function moduleOf(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const own = new Map<string, ts.Statement[]>();
  const others = new Map<string, Declaration>();
  const exported = new Set<string>();
  const whole: string[] = [];
  for (const statement of source.statements) {
    for (const name of declaredNames(statement)) {
      own.set(name, [...(own.get(name) ?? []), statement]);
      if (isExported(statement)) exported.add(name);
    }
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const module = targetOf(path, statement.moduleSpecifier);
    if (module === undefined) continue;
    const names = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : statement.exportClause;
    if (names === undefined) whole.push(module);
    else if (ts.isNamedImports(names) || ts.isNamedExports(names)) {
      for (const { name, propertyName = name } of names.elements) {
        others.set(name.text, { module, name: propertyName.text });
        if (ts.isExportDeclaration(statement)) exported.add(name.text);
      }
    }
  }
  return { source, own, others, exported, whole };
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? name.text : [],
    );
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name.text] : [];
}

/** The module of the library that a statement names; `undefined` for a package, or where it names none. */
function targetOf(path: string, specifier: ts.Expression | undefined): string | undefined {
  if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith("."))
    return undefined;
  return join(dirname(path), specifier.text).replace(/\.js$/, ".ts");
}

type Modules = ReadonlyMap<string, Module>;

function at(modules: Modules, path: string): Module {
  const module = modules.get(path);
  if (module === undefined) throw new Error(`${path} is no module that was read`);
  return module;
}

/** What a module exports, each name with where it is declared. */
function exportsOf(modules: Modules, path: string): ReadonlyMap<string, Declaration> {
  const { exported, whole } = at(modules, path);
  return new Map([
    ...whole.flatMap((target) => [...exportsOf(modules, target)]),
    ...[...exported].map((name) => [name, declarationOf(modules, { module: path, name })] as const),
  ]);
}

/** Where a name is declared that a module declares or hands on. */
function declarationOf(modules: Modules, named: Declaration): Declaration {
  const { own, others } = at(modules, named.module);
  if (own.has(named.name)) return named;
  const target = others.get(named.name) ?? exportsOf(modules, named.module).get(named.name);
  if (target === undefined) throw new Error(`${named.module} has no ${named.name}`);
  return declarationOf(modules, target);
}

/** What a declaration speaks of, and what that speaks of, as far as it is not known yet. */
function reachedFrom(modules: Modules, from: Declaration, known: Set<string>): readonly Declaration[] {
  return namesIn(modules, from).flatMap((one) => {
    if (known.has(idOf(one))) return [];
    known.add(idOf(one));
    return [one, ...reachedFrom(modules, one, known)];
  });
}

function namesIn(modules: Modules, { module, name }: Declaration): readonly Declaration[] {
  const { own, others } = at(modules, module);
  const found: Declaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const target = own.has(node.text) ? { module, name: node.text } : others.get(node.text);
      if (target !== undefined) found.push(declarationOf(modules, target));
    }
    ts.forEachChild(node, visit);
  };
  own.get(name)?.forEach(visit);
  return found;
}

const printer = ts.createPrinter({ removeComments: true });

function report(modules: Modules, names: readonly (readonly [string, Declaration])[]): string {
  const texts = names.map(([name, one]) => {
    const { own, source } = at(modules, one.module);
    const statements = own.get(one.name) ?? [];
    const texts = statements.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, source));
    const alias = name === one.name ? [] : [`export { ${one.name} as ${name} };`];
    return { name, text: [...texts, ...alias].join("\n") };
  });
  const sorted = texts.sort((a, b) => (`${a.name} ${a.text}` < `${b.name} ${b.text}` ? -1 : 1));
  return `${sorted.map(({ text }) => text).join("\n\n")}\n`;
}

function idOf({ module, name }: Declaration): string {
  return `${module}#${name}`;
}
