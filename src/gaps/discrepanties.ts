import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Paar } from "../catalogue/paar.js";
import { leerbaarheid } from "../compare/leerbaarheid.js";
import { leesProfiel, type GelezenProfiel } from "../compare/leesProfiel.js";
import { verondersteldenVan, veronderstelteSteun, type Veronderstelden } from "../compare/veronderstelling.js";
import type { Beleid } from "../domain/beleid.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import { metGenoemdeHulp, naVeronderstelling, optiegeheugen, optiesOpDeWerkplek, type Optiegeheugen } from "./opties.js";

/** Is anything left when everything that can be done is done? What existing support may still carry makes it unknown. */
const openNa = (rest: number, { verlies }: Bevinding, sluitbaar: Discrepantie["sluitbaar"]): Discrepantie["open"] => {
  if (rest <= sluitbaar.minimum) return "nee";
  return Math.min(rest, verlies.minimum) <= sluitbaar.maximum ? "onbekend" : "ja";
};

const discrepantieVan = (
  bevinding: Bevinding,
  rest: number,
  { catalogus }: Paar,
  verondersteld: Veronderstelden,
  werknemer: GelezenProfiel,
  werk: GelezenProfiel,
  geheugen: Optiegeheugen,
): Discrepantie => {
  const plek = catalogus.criteria.get(bevinding.criterium) as CatalogusCriterium;
  const vanWerknemer = werknemer.opRang[plek.rang];
  const leerbaar = leerbaarheid(plek.criterium.aard, vanWerknemer?.leerbaarheid);
  const aanpasbaar = werk.opRang[plek.rang]?.aanpasbaar ?? "onbekend";
  const opDeWerkplek = optiesOpDeWerkplek(
    plek,
    werk,
    { leerbaar: leerbaar.oordeel, aanpasbaar, netwerk: werknemer.netwerk },
    geheugen,
  );
  const alle = bevinding.richting === "eis" ? metGenoemdeHulp(opDeWerkplek, vanWerknemer, catalogus.maatregelen) : opDeWerkplek;
  const { opties, sluitbaar } = naVeronderstelling(
    alle,
    veronderstelteSteun(plek, verondersteld.get(bevinding.criterium), werknemer, werk),
  );
  return {
    id: plek.namen.discrepantie,
    bevinding: bevinding.id,
    criterium: bevinding.criterium,
    onderdeel: bevinding.onderdeel,
    rest,
    leerbaar,
    aanpasbaar,
    opties,
    sluitbaar,
    open: openNa(rest, bevinding, sluitbaar),
    because: bevinding.because === plek.namen.beide ? plek.namen.gat : [bevinding.id, ...bevinding.because],
  };
};

/** The shortage that remains after existing support, or a shortage that a person decided on. */
const restVan = (bevinding: Bevinding): number => {
  if (bevinding.uitkomst === "tekort") return bevinding.tekort - bevinding.gedekt;
  return bevinding.uitkomst === "handmatig" && bevinding.beslissing?.oordeel === "tekort" ? bevinding.verlies.maximum : 0;
};

/** Every finding that is a discrepantie, with how it could be closed, in the order of the findings. */
export const discrepanties = (bevindingen: readonly Bevinding[], paar: Paar, beleid: Beleid): readonly Discrepantie[] => {
  const werknemer = leesProfiel("werknemer", paar.werknemer, paar.catalogus, beleid);
  const werk = leesProfiel("werk", paar.werk, paar.catalogus, beleid);
  const geheugen = optiegeheugen(werk);
  const verondersteld = verondersteldenVan(paar);
  const gevonden: Discrepantie[] = [];
  for (const bevinding of bevindingen) {
    const rest = restVan(bevinding);
    if (rest > 0) gevonden.push(discrepantieVan(bevinding, rest, paar, verondersteld, werknemer, werk, geheugen));
  }
  return gevonden;
};
