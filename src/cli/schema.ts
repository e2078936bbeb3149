import { jsonSchema, type Schemanaam } from "../index.js";
import { schoneJson } from "./schoon.js";
import type { Uitvoer } from "./uitvoer.js";

export const schemanamen: readonly Schemanaam[] = ["werknemerprofiel", "werkprofiel", "matchingsformulier"];

/** `passend schema`: the JSON Schema of a document. */
export const schemaOpdracht = (uitvoer: Uitvoer, naam: string): void => {
  const gekozen = schemanamen.find((bekend) => bekend === naam);
  if (gekozen === undefined) {
    uitvoer.meld([{ soort: "argument", feit: { reden: "geen-keuze", optie: "schema", uit: schemanamen } }]);
    return;
  }
  uitvoer.resultaat(`${schoneJson(jsonSchema(gekozen))}\n`);
};
