import ts from "typescript";
import { walk } from "./sources.js";

/** Globals through which a machine, a clock or chance could reach a result. */
const globals: ReadonlySet<string> = new Set([
  "console",
  "crypto",
  "document",
  "eval",
  "fetch",
  "Function",
  "globalThis",
  "Intl",
  "performance",
  "process",
  "queueMicrotask",
  "require",
  "setInterval",
  "setTimeout",
  "window",
]);

const members: ReadonlySet<string> = new Set(["Date.now", "Math.random"]);
const localeMethod = /^(?:toLocale\w*|localeCompare)$/u;

/** Whether the identifier names a thing, and is not the name of a member or of a declaration. */
const isUse = (node: ts.Identifier): boolean => {
  const parent = node.parent as ts.Node & { readonly name?: ts.Node; readonly right?: ts.Node; readonly propertyName?: ts.Node };
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return parent.name !== node && parent.propertyName !== node;
};

const isDateCall = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "Date";

const useIn = (node: ts.Node): string | undefined => {
  if (ts.isIdentifier(node) && globals.has(node.text) && isUse(node)) return node.text;
  if (isDateCall(node)) return "new Date";
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const member = `${node.expression.getText()}.${node.name.text}`;
  if (members.has(member)) return member;
  return localeMethod.test(node.name.text) ? node.name.text : undefined;
};

/** What a file takes from its surroundings: names such as `console`, `Date.now`, `Intl`, `toLocaleString`. */
export const ambientUses = (tree: ts.SourceFile): readonly string[] => {
  const uses: string[] = [];
  walk(tree, (node) => {
    const use = useIn(node);
    if (use !== undefined) uses.push(use);
  });
  return uses;
};
