export type { Wijziging } from "./domain/wijziging.js";
export { agenda, type Agenda, type Agendavraag, type Antwoord, type Invloed } from "./what-if/agenda.js";
export type { Conclusiesoort, Conclusiestand } from "./what-if/conclusies.js";
export { firmness, type Conclusie, type Firmness, type Kanteling } from "./what-if/firmness.js";
export type { Fitbereik, Grenzen } from "./what-if/fitbereik.js";
export type { Stap } from "./what-if/stappen.js";
export { verschil, type Bevindingverschil, type Verschil } from "./what-if/verschil.js";
export { whatIf, type WatAls } from "./what-if/whatIf.js";
