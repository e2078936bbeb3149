export { isLeft, isRight } from "fp-ts/Either";
export type { Either } from "fp-ts/Either";

export type { Catalogus, CatalogusCriterium } from "./catalogue/catalogus.js";
export { leidraadNl } from "./catalogue/leidraadNl.js";
export type { Paar } from "./catalogue/paar.js";
export { standaardBeleid, type Beleid } from "./domain/beleid.js";
export type { Bevinding, BevindingReden, Gegeven, Uitkomst } from "./domain/bevinding.js";
export type { Bron } from "./domain/bron.js";
export type { CatalogusData } from "./domain/catalogus.js";
export type { Aard, Criterium, Richting, Schaal } from "./domain/criterium.js";
export type { Discrepantie, Optie } from "./domain/discrepantie.js";
export type { Coachingsdoel, GasNiveau, Meting, WieDoetWat } from "./domain/doel.js";
export type { Doelformulering, Doelkeuze, Kiezer } from "./domain/doelkeuze.js";
export type { Doelgroep } from "./domain/doelgroep.js";
export type { Eenheid } from "./domain/eenheid.js";
export {
  matchingsformulierSchema,
  type Doelen,
  type Matchingsformulier,
  type Rij,
  type Toets,
  type Uren,
  type Verantwoording,
  type Vraag,
  type WerkKop,
} from "./domain/formulier.js";
export type { Fout, FoutCode, Fouten, Kant, Pad, VerbodenSoort, Verwachting } from "./domain/fout.js";
export type { Lezer } from "./domain/lezer.js";
export { limieten } from "./domain/limieten.js";
export type { Gever, Ingreep, Maatregel, Vereiste } from "./domain/maatregel.js";
export type { Onderdeel } from "./domain/onderdeel.js";
export type { LichtereOptie, Ondersteuningsbehoefte } from "./domain/ondersteuning.js";
export {
  werknemerprofielSchema,
  werkprofielSchema,
  type Beoordeling,
  type Beslissing,
  type WerkPunt,
  type Werkbegeleider,
  type WerknemerPunt,
  type Werknemerprofiel,
  type Werkprofiel,
} from "./domain/profiel.js";
export type { Regeling, RegelingVoorwaarde, Rekenvoorbeeld, Voorwaardesoort } from "./domain/regeling.js";
export type { Taal, Tekst } from "./domain/taal.js";
export type { Toetspunt, Toetspuntcode, Verbetering } from "./domain/toets.js";
export type { Fit, KantFit, KantOordeel, Oordeel, OordeelReden } from "./domain/vergelijking.js";
export { vageWoorden, type VaagWoord } from "./domain/vageWoorden.js";
export type { EnkeleWaarde, Hoeveelheid, Interval, Voorkeuren, Waarde } from "./domain/waarde.js";
export { buildMatchingsformulier } from "./form/buildMatchingsformulier.js";
export { groepsminuten } from "./funding/groepsminuten.js";
export { jobcoachMinuten, type JobcoachMinuten } from "./funding/jobcoachMinuten.js";
export { proefplaatsingMinuten } from "./funding/proefplaatsingMinuten.js";
export { proefplaatsingsbedrag } from "./funding/proefplaatsingsbedrag.js";
export { regelingenOp } from "./funding/regelingenOp.js";
export { subsidiebedrag, type Subsidieomvang } from "./funding/subsidiebedrag.js";
export { voorwaardenBij, type Regelingfeiten, type VoorwaardeBij, type Voorwaardestand } from "./funding/voorwaardenBij.js";
export { vroegsteIngang } from "./funding/vroegsteIngang.js";
export { coachingsdoelen } from "./goals/coachingsdoelen.js";
export { gasNiveauVan, type MeetbaarDoel, type Waarneming, type WaarnemingFout } from "./goals/gasNiveauVan.js";
export { match, type Vergelijking } from "./match/match.js";
export { inTaal } from "./messages/inTaal.js";
export { beschrijfFout } from "./messages/fouten.js";
export { beschrijfPad } from "./messages/pad.js";
export { bedoeldeCode } from "./parse/bedoeldeCode.js";
export { parseDoelkeuze } from "./parse/parseDoelkeuze.js";
export { parseJson } from "./parse/parseJson.js";
export { parsePaar, type PaarInvoer } from "./parse/parsePaar.js";
export type { ParseOpties } from "./parse/parseProfiel.js";
export { parseWerknemerprofiel } from "./parse/parseWerknemerprofiel.js";
export { parseWerkprofiel } from "./parse/parseWerkprofiel.js";
export { renderMarkdown } from "./render/renderMarkdown.js";
export type { RenderOpties, WeergaveOpties } from "./render/weergave.js";
export { zinnen, type Zin } from "./render/zinnen.js";
export { jsonSchema, type JsonSchema, type Schemanaam } from "./schema/jsonSchema.js";
export type { Werkbegeleideradvies } from "./domain/werkbegeleideradvies.js";
export type { Aandachtspunt, Begeleideradvies } from "./domain/werkbegeleiding.js";
export { werkbegeleideradvies } from "./support/werkbegeleideradvies.js";
export type { FmlItem } from "./domain/fmlItem.js";
export type { Koppeling, NietGekoppeld } from "./domain/koppeling.js";
export type {
  Afhankelijkheid,
  Optiecombinatie,
  Optieoverzicht,
  Optieregel,
  Optierol,
  Optievoorwaarde,
} from "./domain/optieoverzicht.js";
export { optieoverzicht } from "./support/optieoverzicht.js";
export { ondersteuningsbehoeften } from "./support/ondersteuningsbehoeften.js";
export { versie } from "./version.js";
