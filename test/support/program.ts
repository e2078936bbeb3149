import ts from "typescript";
import { root } from "./root.js";

const configured = (): ts.CompilerOptions => {
  const path = `${root}tsconfig.json`;
  return ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, root).options;
};

/** One program over these files with the settings of the package; an example may name a thing only to show it. */
export const createProgram = (files: readonly string[]): ts.Program =>
  ts.createProgram(files, { ...configured(), noEmit: true, noUnusedLocals: false });

/** Every fault in a file as `line: message`. */
export const faultsIn = (program: ts.Program, path: string): readonly string[] => {
  const file = program.getSourceFile(path);
  if (file === undefined) return [`${path} is not in the program`];
  return ts.getPreEmitDiagnostics(program, file).map(({ start = 0, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
};
