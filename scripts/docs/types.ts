import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A field of a type as its source tells it. */
export interface TypeField {
  readonly name: string;
  readonly type: string;
  readonly says: string;
}

/** A type as its source tells it: its fields, those of what it extends first; or the other types that it is one of. */
export interface SourceType {
  readonly says: string;
  readonly text: string;
  readonly fields: readonly TypeField[];
  readonly names: readonly string[];
}

/** Every interface and every name of a type that the files under these folders of `src` declare. */
export function typesUnder(...folders: readonly string[]): ReadonlyMap<string, SourceType> {
  const root = fileURLToPath(new URL("../../src/", import.meta.url));
  const files = (readdirSync(root, { recursive: true, encoding: "utf8" }) as string[])
    .filter((file) => file.endsWith(".ts") && folders.some((folder) => file.startsWith(folder)))
    .sort();
  const found = new Map<string, SourceType>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(root + file, "utf8"), ts.ScriptTarget.ES2022, true);
    ts.forEachChild(source, (node) => {
      if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, ofInterface(node));
      if (ts.isTypeAliasDeclaration(node)) found.set(node.name.text, ofAlias(node, wordsIn(source)));
    });
  }
  return found;
}

/** The fields of a type, those of what it extends first. */
export function fieldsOf(types: ReadonlyMap<string, SourceType>, name: string): readonly TypeField[] {
  const { fields = [], names = [] } = types.get(name) ?? {};
  return [...names.flatMap((one) => fieldsOf(types, one)), ...fields];
}

function ofInterface(node: ts.InterfaceDeclaration): SourceType {
  const names = (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );
  return { says: comment(node), text: "", fields: fieldsAmong(node.members), names };
}

function fieldsAmong(members: ts.NodeArray<ts.TypeElement>): readonly TypeField[] {
  return members.filter(ts.isPropertySignature).flatMap((member) => {
    const name = member.name.getText();
    const within = member.type === undefined ? [] : membersOf(member.type).fields;
    return [
      {
        name: name + (member.questionToken === undefined ? "" : "?"),
        type: oneLine(member.type),
        says: comment(member),
      },
      // What stands in the text of the type already is told again only where its source says more.
      ...within
        .filter(({ says }) => says !== "")
        .map((field) => ({ ...field, name: `${name}.${field.name}` })),
    ];
  });
}

function ofAlias(node: ts.TypeAliasDeclaration, words: ReadonlyMap<string, string>): SourceType {
  const text = oneLine(node.type);
  const list = /^\(typeof (\w+)\)\[number\]$/.exec(text)?.[1] ?? "";
  return { says: comment(node), text: words.get(list) ?? text, ...dataOf(node.type) };
}

/** The fields of an event's data; of any other type, none. */
function dataOf(node: ts.TypeNode): Pick<SourceType, "fields" | "names"> {
  const [, data] = isNamed(node, "EventOf") ? (node.typeArguments ?? []) : [];
  return data === undefined ? { fields: [], names: [] } : membersOf(data);
}

function membersOf(node: ts.TypeNode): Pick<SourceType, "fields" | "names"> {
  if (ts.isTypeLiteralNode(node)) return { fields: fieldsAmong(node.members), names: [] };
  if (ts.isTypeReferenceNode(node)) return { fields: [], names: [node.typeName.getText()] };
  const parts = ts.isIntersectionTypeNode(node) ? node.types.map(membersOf) : [];
  return { fields: parts.flatMap(({ fields }) => fields), names: parts.flatMap(({ names }) => names) };
}

function isNamed(node: ts.TypeNode, name: string): node is ts.TypeReferenceNode {
  return ts.isTypeReferenceNode(node) && node.typeName.getText() === name;
}

/** The lists of words that a file declares, each as a type. */
function wordsIn(source: ts.SourceFile): ReadonlyMap<string, string> {
  const lists = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ name, initializer }) => {
      const words = [...(initializer?.getText() ?? "").matchAll(/"[^"]*"/g)].map(([word]) => word);
      return [name.getText(), words.join(" | ")] as const;
    });
  return new Map(lists.filter(([, words]) => words !== ""));
}

function oneLine(node: ts.Node | undefined): string {
  return (node?.getText() ?? "")
    .replace(/\/\*\*.*?\*\//gs, "")
    .replace(/readonly /g, "")
    .replace(/\s+/g, " ")
    .replace(/^\| /, "");
}

function comment(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  return doc === undefined ? "" : (ts.getTextOfJSDocComment(doc.comment) ?? "").replace(/\s+/g, " ");
}
