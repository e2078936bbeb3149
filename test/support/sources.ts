import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { root } from "./root.js";

/** One `import`, `export … from`, `import()` or `import("…")` type. */
export interface Reference {
  readonly specifier: string;
  readonly kind: "import" | "namespace-import" | "export" | "export-all" | "expression" | "type";
  /** The file of `src` it leads to, such as `src/domain/fout.ts`; undefined for a package. */
  readonly target: string | undefined;
}

export interface SourceFile {
  /** From the top of the repository: `src/domain/fout.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly lines: number;
  readonly references: readonly Reference[];
}

const kindOfImport = ({ importClause }: ts.ImportDeclaration): Reference["kind"] => {
  const bindings = importClause?.namedBindings;
  const typesOnly = importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return typesOnly ? "type" : bindings && ts.isNamespaceImport(bindings) ? "namespace-import" : "import";
};

const referenceIn = (node: ts.Node): (Pick<Reference, "kind"> & { readonly text: ts.Node | undefined }) | undefined => {
  if (ts.isImportDeclaration(node)) return { kind: kindOfImport(node), text: node.moduleSpecifier };
  if (ts.isExportDeclaration(node)) {
    return {
      kind: node.exportClause && ts.isNamedExports(node.exportClause) ? "export" : "export-all",
      text: node.moduleSpecifier,
    };
  }
  if (ts.isImportTypeNode(node))
    return { kind: "type", text: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined };
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? { kind: "expression", text: node.arguments[0] } : undefined;
};

const targetOf = (path: string, specifier: string): string | undefined =>
  specifier.startsWith(".") ? join(dirname(path), specifier).replace(/\.js$/u, ".ts") : undefined;

/** Calls `see` for a node and everything below it. */
export const walk = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
};

/** Reads the text of one file as the tests on structure need it. */
export const readSource = (path: string, text: string): SourceFile => {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const references: Reference[] = [];
  walk(tree, (node) => {
    const found = referenceIn(node);
    if (found?.text !== undefined && ts.isStringLiteralLike(found.text)) {
      const specifier = found.text.text;
      references.push({ specifier, kind: found.kind, target: targetOf(path, specifier) });
    }
  });
  return { path, tree, lines: text.trimEnd().split("\n").length, references };
};

/** Every file of `src`, in the order of their paths. */
export const readSources = (): readonly SourceFile[] =>
  readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => readSource(path, readFileSync(root + path, "utf8")));

export const existsInRepository = (path: string): boolean => existsSync(root + path);
