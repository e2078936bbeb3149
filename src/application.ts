export { controleerAanvraag, type Aanvraagcheck } from "./application/controleerAanvraag.js";
export type { Aanvraagpunt, Aanvraaguitkomst } from "./application/aanvraagpunt.js";
export { parseAanvraag } from "./application/parseAanvraag.js";
export { renderAanvraagcheck } from "./application/renderAanvraagcheck.js";
export type { Aanvraaggroep } from "./catalogue/aanvraag/aanvraageis.js";
export { aanvraagSchema, type Aanvraag, type Aanvraagdocument, type Aanvraagrol } from "./domain/aanvraag.js";
