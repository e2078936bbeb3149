import { existsSync, readdirSync, readFileSync } from "node:fs";
import { root } from "./root.js";

/** One block of TypeScript out of the documentation. */
export interface Example {
  /** Where it stands: `README.md:12`. */
  readonly place: string;
  readonly code: string;
  /** What the block says that it prints, one `// => …` comment per call of `console.log`; empty when it says nothing. */
  readonly prints: readonly string[];
}

const fence = /^```(?<language>\w*)[^\n]*\n(?<code>.*?)^```[ \t]*$/gmsu;
const comment = /\/\*\*.*?\*\//gsu;

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

const blocksIn = (path: string, text: string, firstLine: number): readonly Example[] =>
  [...text.matchAll(fence)]
    .filter(({ groups }) => groups?.["language"] === "ts")
    .map(({ index, groups }) => {
      const code = groups?.["code"] ?? "";
      const prints = [...code.matchAll(/\/\/ => (.*)$/gmu)].map(([, printed]) => printed ?? "");
      return { place: `${path}:${firstLine + lineAt(text, index)}`, code, prints };
    });

/** Takes the stars off a comment; the number of lines stays the same. */
const unstarred = (text: string): string => text.replace(/^[ \t]*\* ?/gmu, "");

const inComments = (path: string): readonly Example[] => {
  const text = readFileSync(root + path, "utf8");
  return [...text.matchAll(comment)].flatMap(({ index, 0: doc }) => blocksIn(path, unstarred(doc), lineAt(text, index) - 1));
};

const inMarkdown = (path: string): readonly Example[] => blocksIn(path, readFileSync(root + path, "utf8"), 0);

const filesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(extension) && !path.startsWith("docs/api/"))
    .sort();

/** Every block of TypeScript in the README, in `docs` and in the comments of `src`. */
export const collectExamples = (): readonly Example[] => [
  ...(existsSync(`${root}README.md`) ? inMarkdown("README.md") : []),
  ...filesIn("docs", ".md").flatMap(inMarkdown),
  ...filesIn("src", ".ts").flatMap(inComments),
];
