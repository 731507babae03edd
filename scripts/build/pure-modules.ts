import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import ts from "typescript";

/**
 * A module's constants as an expression that a bundler may leave out when nobody uses them. A table of shapes, a list
 * made of other lists, a frozen object: what each is made of runs when the module is loaded, so that a bundler keeps it
 * unless it is told that nothing else comes of it. Whatever is more than plain literals is put into a function, called
 * at once and marked so.
 */
export function withPureConstants(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const made: ts.Expression[] = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer !== undefined && !isLiteral(initializer)) made.push(initializer);
    }
  }
  return made.reduceRight((changed, expression) => {
    const [start, end] = [expression.getStart(source), expression.getEnd()];
    const inner = changed.slice(start, end);
    return `${changed.slice(0, start)}/* @__PURE__ */ (() => (${inner}))()${changed.slice(end)}`;
  }, text);
}

/** True for what every bundler leaves out by itself. */
function isLiteral(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return isLiteral(node.expression);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) =>
        ts.isShorthandPropertyAssignment(property) ||
        (ts.isPropertyAssignment(property) &&
          !ts.isComputedPropertyName(property.name) &&
          isLiteral(property.initializer)),
    );
  }
  return (
    ts.isIdentifier(node) ||
    (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) ||
    ts.isLiteralExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}

/** Makes the constants of every module of the library ones that a bundler may leave out. */
export const pureModules: Plugin = {
  name: "pure-modules",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withPureConstants(path, readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};
