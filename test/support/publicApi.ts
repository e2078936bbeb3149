import ts from "typescript";
import { root } from "./root.js";

/** One name a user can import, with the tags of its comment. */
export interface PublicName {
  readonly name: string;
  readonly isValue: boolean;
  readonly tags: ReadonlySet<string>;
}

const original = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const isOurs = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(`${root}src/`)) === true;

/** What an entry exports; names passed on from a package are left out, for their documentation is elsewhere. */
export const publicNames = (program: ts.Program, entry: string): readonly PublicName[] => {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(root + entry);
  const entrySymbol = file && checker.getSymbolAtLocation(file);
  if (entrySymbol === undefined) return [];
  return checker.getExportsOfModule(entrySymbol).flatMap((exported) => {
    const symbol = original(checker, exported);
    if (!isOurs(symbol)) return [];
    const tags = new Set(symbol.getJsDocTags(checker).map(({ name }) => name));
    return [{ name: exported.name, isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0, tags }];
  });
};
