export type { Wijziging } from "./domain/wijziging.js";
export { verschil, type Bevindingverschil, type Verschil } from "./what-if/verschil.js";
export { whatIf, type WatAls } from "./what-if/whatIf.js";
