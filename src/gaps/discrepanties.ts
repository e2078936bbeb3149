import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import { lichtNaarZwaar } from "../catalogue/lichtNaarZwaar.js";
import type { Paar } from "../catalogue/paar.js";
import { leesProfiel, type GelezenPunt, type GelezenProfiel } from "../compare/leesProfiel.js";
import { bereikVan, weegVereisten, type Kan } from "../compare/vereisten.js";
import type { Beleid } from "../domain/beleid.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie, Optie } from "../domain/discrepantie.js";
import type { Ingreep, Maatregel } from "../domain/maatregel.js";
import { hoogsteCode } from "../domain/schaal.js";
import { leerbaarheid } from "./leerbaarheid.js";

/** Where a measure takes hold: with the worker (learning, the people at home, an aid) or with the work. */
const bijDeWerknemer: ReadonlySet<Ingreep> = new Set<Ingreep>(["persoon", "netwerk", "hulpmiddel"]);

/** The measure that puts an aid named in the profile to use; a catalogue without it offers no such option. */
const hulpUitProfiel = "hulpmiddel-uit-profiel";

type Bereik = Optie["bereik"];

const hoogste = (opties: readonly Optie[]): Bereik =>
  opties.reduce(
    (top, { bereik }) => ({
      minimum: Math.max(top.minimum, bereik.minimum),
      maximum: Math.max(top.maximum, bereik.maximum),
    }),
    { minimum: 0, maximum: 0 },
  );

const vind = (profiel: GelezenProfiel, plek: CatalogusCriterium): GelezenPunt | undefined =>
  profiel.punten.find((punt) => punt.plek.rang === plek.rang);

const begrens = (code: number): number => Math.min(hoogsteCode, code);

/** Is anything left when everything that can be done is done? */
const openNa = (rest: number, sluitbaar: Bereik): Discrepantie["open"] => {
  if (rest <= sluitbaar.minimum) return "nee";
  return rest <= sluitbaar.maximum ? "onbekend" : "ja";
};

const optieVan = (maatregel: Maatregel, kan: Kan, belet: Optie["belet"], bereik: Bereik): Optie => ({
  maatregel: maatregel.code,
  ingreep: maatregel.ingreep,
  stap: maatregel.vereist.includes("leerbaar") ? "leren" : "steunen-of-aanpassen",
  kan,
  belet,
  bereik,
});

/** What is known of the two sides on the point at hand. */
interface Kansen {
  readonly leerbaar: Kan;
  readonly aanpasbaar: Kan;
  /** An aid that the profile names with its effect, but that is not in use yet. */
  readonly hulp: { readonly naam: string; readonly winst: number } | undefined;
}

const ongebruikteHulp = (aanbod: GelezenPunt | undefined): Kansen["hulp"] => {
  const winst = aanbod === undefined ? 0 : aanbod.metElkeHulp - aanbod.metHulp;
  return winst === 0 || aanbod?.besteHulp === undefined ? undefined : { naam: aanbod.besteHulp, winst };
};

const optiesVoor = (plek: CatalogusCriterium, paar: Paar, { hulp, ...kan }: Kansen): readonly Optie[] => {
  const uitProfiel = hulp === undefined ? undefined : paar.catalogus.maatregelen.get(hulpUitProfiel);
  const maatregelen = uitProfiel === undefined ? plek.maatregelen : [...plek.maatregelen, uitProfiel].sort(lichtNaarZwaar);
  return maatregelen.map((maatregel) => {
    if (hulp !== undefined && maatregel === uitProfiel) {
      return { ...optieVan(maatregel, "ja", [], { minimum: hulp.winst, maximum: hulp.winst }), hulpmiddel: hulp.naam };
    }
    const gewogen = weegVereisten(maatregel, paar.werk.werkbegeleider, kan);
    return optieVan(maatregel, gewogen.kan, gewogen.belet, bereikVan(maatregel, gewogen.kan));
  });
};

const discrepantieVan = (
  bevinding: Bevinding,
  rest: number,
  paar: Paar,
  werknemer: GelezenProfiel,
  werk: GelezenProfiel,
): Discrepantie => {
  const plek = paar.catalogus.criteria.get(bevinding.criterium) as CatalogusCriterium;
  const vanWerknemer = vind(werknemer, plek);
  const leerbaar = leerbaarheid(plek.criterium.aard, vanWerknemer?.leerbaarheid);
  const aanpasbaar: Kan = vind(werk, plek)?.aanpasbaar ?? "onbekend";
  const hulp = bevinding.richting === "eis" ? ongebruikteHulp(vanWerknemer) : undefined;
  const opties = optiesVoor(plek, paar, { leerbaar: leerbaar.oordeel, aanpasbaar, hulp });
  // Within a side the best way counts, because ways on one side overlap; the two sides add up.
  const werknemerkant = hoogste(opties.filter(({ ingreep }) => bijDeWerknemer.has(ingreep)));
  const werkkant = hoogste(opties.filter(({ ingreep }) => !bijDeWerknemer.has(ingreep)));
  const sluitbaar = {
    minimum: begrens(werknemerkant.minimum + werkkant.minimum),
    maximum: begrens(werknemerkant.maximum + werkkant.maximum),
  };
  return {
    id: `discrepantie/${bevinding.criterium}`,
    bevinding: bevinding.id,
    criterium: bevinding.criterium,
    onderdeel: bevinding.onderdeel,
    rest,
    leerbaar,
    aanpasbaar,
    opties,
    sluitbaar,
    open: openNa(rest, sluitbaar),
    because: [bevinding.id, ...bevinding.because],
  };
};

/** The shortage that remains after existing support, or a shortage that a person decided on. */
const restVan = (bevinding: Bevinding): number => {
  if (bevinding.uitkomst === "tekort") return bevinding.tekort - bevinding.gedekt;
  return bevinding.uitkomst === "handmatig" && bevinding.beslissing?.oordeel === "tekort" ? bevinding.verlies.maximum : 0;
};

/** Every finding that is a discrepantie, with how it could be closed, in the order of the findings. */
export const discrepanties = (bevindingen: readonly Bevinding[], paar: Paar, beleid: Beleid): readonly Discrepantie[] => {
  const gevonden: Discrepantie[] = [];
  for (const bevinding of bevindingen) {
    const rest = restVan(bevinding);
    if (rest === 0) continue;
    const werknemer = leesProfiel("werknemer", paar.werknemer, paar.catalogus, beleid);
    const werk = leesProfiel("werk", paar.werk, paar.catalogus, beleid);
    gevonden.push(discrepantieVan(bevinding, rest, paar, werknemer, werk));
  }
  return gevonden;
};
