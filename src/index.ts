export { isLeft, isRight } from "fp-ts/Either";
export type { Either } from "fp-ts/Either";

export { leidraadNl } from "./catalogue/leidraadNl.js";
export type { Catalogus, CatalogusCriterium } from "./catalogue/catalogus.js";
export type { Paar } from "./catalogue/paar.js";
export { standaardBeleid, type Beleid } from "./domain/beleid.js";
export { match, type Vergelijking } from "./match/match.js";
export { parseJson } from "./parse/parseJson.js";
export { parsePaar, type PaarInvoer } from "./parse/parsePaar.js";
export type { ParseOpties } from "./parse/parseProfiel.js";
export { parseWerknemerprofiel } from "./parse/parseWerknemerprofiel.js";
export { parseWerkprofiel } from "./parse/parseWerkprofiel.js";
export { ondersteuningsbehoeften } from "./support/ondersteuningsbehoeften.js";
export { coachingsdoelen } from "./goals/coachingsdoelen.js";
export { buildMatchingsformulier } from "./form/buildMatchingsformulier.js";
export type { Doelkeuze } from "./form/kiesDoelen.js";
export { renderMarkdown, type RenderOpties } from "./render/renderMarkdown.js";
