import { parseWerknemerprofiel, parseWerkprofiel, type Fout } from "../index.js";

/** How a document of each kind is parsed, by what the document says of itself. */
export const parsers = { werknemerprofiel: parseWerknemerprofiel, werkprofiel: parseWerkprofiel } as const;

export type Soort = keyof typeof parsers;

const soorten: readonly Soort[] = ["werknemerprofiel", "werkprofiel"];

/** The kind that a document names, or the one fault to report when it names none: without it nothing else can be judged. */
export const soortVan = (data: unknown): Soort | Fout => {
  const gezegd = typeof data === "object" && data !== null && "soort" in data ? data.soort : undefined;
  const code = gezegd === undefined ? "ontbreekt" : "verkeerde-vorm";
  return (
    soorten.find((soort) => soort === gezegd) ?? {
      code,
      kant: "opties",
      pad: ["soort"],
      verwacht: { soort: "keuze", uit: soorten },
    }
  );
};
