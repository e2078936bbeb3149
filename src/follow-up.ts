export {
  bevraging,
  eindevaluatie,
  type Bevraging,
  type Eindevaluatie,
  type Evaluatietijd,
  type Evaluatievraag,
} from "./follow-up/evaluatie.js";
export { followUp, type Opvolggegevens } from "./follow-up/followUp.js";
export { logboekSchema, type Logboek, type Logboekregel } from "./follow-up/logboek.js";
export type { Meetmoment } from "./follow-up/moment.js";
export type {
  Doelresultaat,
  Doelscore,
  GeplandDoel,
  HerhaaldDoel,
  Opvolging,
  Planwijziging,
  Resultaat,
  Steunwijziging,
  Verschuiving,
  Werkgeverstand,
} from "./follow-up/opvolging.js";
export type { Tijd, Tijdregel, Tijdverantwoording } from "./follow-up/opvolgtijd.js";
export { parseLogboek } from "./follow-up/parseLogboek.js";
export { parseUitslagen } from "./follow-up/parseUitslagen.js";
export { parseVervolg } from "./follow-up/parseVervolg.js";
export { renderBevraging, renderEindevaluatie } from "./follow-up/renderEvaluatie.js";
export { renderOpvolging } from "./follow-up/renderOpvolging.js";
export { tScore, type GescoordDoel, type ScoreFout } from "./follow-up/tScore.js";
export { uitslagenSchema, type Uitslag, type Uitslagen } from "./follow-up/uitslagen.js";
export { vervolgSchema, type Vervolg } from "./follow-up/vervolg.js";
