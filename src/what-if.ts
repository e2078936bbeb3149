export type { Wijziging } from "./domain/wijziging.js";
export { parseWijzigingen } from "./parse/parseWijzigingen.js";
export { planverschil, type Plan, type Planverschil } from "./what-if/planverschil.js";
export { verschil, type Bevindingverschil, type Verschil } from "./what-if/verschil.js";
export type { Werking } from "./what-if/werking.js";
export { renderWhatIf } from "./what-if/renderWhatIf.js";
export { whatIf, type WatAls } from "./what-if/whatIf.js";
