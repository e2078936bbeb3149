import type { ImportFoutzinnen } from "./foutzinnen.js";
import { beschrijfPad } from "./pad.js";
import { getal, opsomming } from "./notatie.js";

const eenVan = (mogelijk: readonly (string | number)[]): string => opsomming(mogelijk, "of");

/** The Dutch of what can only be wrong in a list that is imported. */
export const importfoutenNl: ImportFoutzinnen = {
  "onbekend-item": () => 'Dit item staat niet in de lijst. Verwacht: een nummer als "IV.13", uit de nieuwere FML.',
  "waarde-niet-in-item": ({ mogelijk }) => `Dit item heeft deze waarde niet. Verwacht: ${eenVan(mogelijk)}.`,
  "oude-nummering": () =>
    "Deze lijst heeft de oudere nummering, waarin dezelfde nummers andere items zijn. Verwacht: de nieuwere FML, met I.8 voor de specifieke voorwaarden en I.9 voor de mate van zelfstandigheid.",
  "gemengde-nummering": () =>
    "In deze lijst staan items van de oudere en van de nieuwere nummering door elkaar. Verwacht: één lijst, in de nieuwere nummering.",
  "norm-en-beperking": () =>
    "Hier staan de normaalwaarde (0) en een beperking naast elkaar. Verwacht: alleen 0, of alleen de beperkingen.",
  "dubbele-rij": ({ eerste }) => `Deze code staat al op ${beschrijfPad(eerste)}. Verwacht: elke code één keer.`,
  "meer-dan-een-beroep": ({ eerste }) =>
    `Deze rij is van een ander beroep dan de rij op ${beschrijfPad(eerste)}. Verwacht: de rijen van één beroep.`,
  "geen-code-van-de-lijst": ({ voorbeeld }) => `Zo schrijft deze lijst haar codes niet. Verwacht: een code als "${voorbeeld}".`,
  "geen-kwalificatie": ({ mogelijk }) => `Deze kwalificatie bestaat hier niet. Verwacht: ${eenVan(mogelijk)}.`,
  "onbekende-schaal": ({ mogelijk }) => `Deze schaal bestaat niet. Verwacht: ${eenVan(mogelijk)}.`,
  "buiten-schaal-van-de-lijst": ({ minimum, maximum }) =>
    `Dit getal ligt buiten de schaal. Verwacht: een getal van ${getal(minimum, ",")} tot en met ${getal(maximum, ",")}.`,
  "onbekend-niveau": ({ mogelijk }) => `Dit niveau heeft deze eis niet. Verwacht: ${eenVan(mogelijk)}.`,
  "aandelen-boven-honderd": () => "De percentages zijn samen meer dan 100. Verwacht: delen van één geheel.",
};
