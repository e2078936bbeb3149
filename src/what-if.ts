export type { Belemmering, EersteVraag, NodigeWijziging, Wens } from "./domain/kleinsteWijziging.js";
export type { Wijziging } from "./domain/wijziging.js";
export { leastChange, type KleinsteWijziging, type LeastChangeOpties } from "./what-if/leastChange.js";
export { renderLeastChange } from "./what-if/renderLeastChange.js";
export { verschil, type Bevindingverschil, type Verschil } from "./what-if/verschil.js";
export { whatIf, type WatAls } from "./what-if/whatIf.js";
