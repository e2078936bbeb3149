import { indexCatalogus, type Catalogus } from "./catalogus.js";
import { begeleidWerkenData } from "./vlaanderen/index.js";

/**
 * The catalogue `begeleid-werken-be`: the points and measures of `leidraad-nl`, what the Flemish sources ask besides, and the
 * seven parts and four scores of the Antwerp evaluation. It holds no funding rule: those of the Netherlands do not hold here.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { inTaal, isRight, parseWerknemerprofiel } from "passend";
 * import { begeleidWerken } from "passend/vlaanderen";
 *
 * const plek = begeleidWerken.criteria.get("evaluatie-werkattitudes");
 * assert.ok(plek?.criterium.schaal.soort === "niveau");
 * assert.equal(plek.criterium.schaal.ankers.length, 4); // Problematisch, Basis, Goed, Sterkte
 * assert.deepEqual(begeleidWerken.regelingen, []);
 *
 * const profiel = parseWerknemerprofiel(
 *   {
 *     soort: "werknemerprofiel",
 *     id: "kandidaat",
 *     datum: "2026-01-10",
 *     punten: [
 *       {
 *         criterium: "evaluatie-werkattitudes",
 *         beoordelingen: [{ waarde: 1, door: "werkgever", bewijs: "observatie", datum: "2026-01-05" }],
 *       },
 *     ],
 *   },
 *   { peildatum: "2026-02-01", catalogus: begeleidWerken },
 * );
 * assert.ok(isRight(profiel));
 * assert.equal(inTaal(plek.criterium.naam, "nl-BE"), "Evaluatie: werkattitudes");
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const begeleidWerken: Catalogus = /* @__PURE__ */ indexCatalogus(begeleidWerkenData);
