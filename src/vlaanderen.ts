export { begeleidWerken } from "./catalogue/begeleidWerken.js";
export type { Advies } from "./catalogue/vlaanderen/trajectstappen.js";
export { controleerPlaatsing, type Plaatsingsbevinding, type Plaatsingscontrole } from "./vlaanderen/controleerPlaatsing.js";
export { parsePlaatsing } from "./vlaanderen/parsePlaatsing.js";
export { plaatsingSchema, type Plaatsing } from "./vlaanderen/plaatsing.js";
export {
  randvoorwaarden,
  type Randvoorwaarde,
  type RandvoorwaardenOpties,
  type RandvoorwaardeUitkomst,
  type Randvoorwaardevraag,
} from "./vlaanderen/randvoorwaarden.js";
export { renderPlaatsingscontrole } from "./vlaanderen/renderPlaatsingscontrole.js";
export { renderRandvoorwaarden } from "./vlaanderen/renderRandvoorwaarden.js";
export { renderTrajectadvies } from "./vlaanderen/renderTrajectadvies.js";
export {
  trajectadvies,
  type Trajectadvies,
  type TrajectadviesInvoer,
  type Trajectreden,
} from "./vlaanderen/trajectadvies.js";
export type { RenderVlaanderenOpties } from "./vlaanderen/weergave.js";
export type { Trajectwijziging } from "./vlaanderen/wijzigingen.js";
