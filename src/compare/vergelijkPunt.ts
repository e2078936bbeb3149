import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Bevinding, BevindingReden } from "../domain/bevinding.js";
import type { Beslissing } from "../domain/profiel.js";
import { hoogsteCode } from "../domain/schaal.js";
import type { GelezenPunt, GelezenProfiel } from "./leesProfiel.js";
import { grootsteMisfit, meet, type Meting } from "./meet.js";
import { metVeronderstelling, veronderstelteSteun, type Veronderstelden } from "./veronderstelling.js";

/** What comparing one point needs to know of the pair besides the two points. */
export interface Omstandigheden {
  readonly werknemer: GelezenProfiel;
  readonly werk: GelezenProfiel;
  readonly beslissingen: ReadonlyMap<string, Beslissing>;
  readonly verondersteld: Veronderstelden;
  /** A doctor's document from before this day is out of date. */
  readonly verouderdVoor: string;
}

const geenReden: readonly BevindingReden[] = [];
const geenWaarschuwing: Bevinding["waarschuwingen"] = [];
const verouderd: Bevinding["waarschuwingen"] = ["belastbaarheid-verouderd"];

/** How far what is there lies from what is asked, in whichever direction; within an interval that has a maximum it does not. */
const verschilTussen = (vraag: GelezenPunt, aanbod: GelezenPunt): number => {
  if (aanbod.minimum < vraag.minimum) return vraag.minimum - aanbod.minimum;
  if (aanbod.minimum > vraag.maximum) return aanbod.minimum - vraag.maximum;
  return vraag.maximum < hoogsteCode ? 0 : aanbod.minimum - vraag.minimum;
};

const isEenStap = (vraag: GelezenPunt, aanbod: GelezenPunt): boolean => {
  if (vraag.vast || aanbod.vast || vraag.status !== "bekend" || aanbod.status !== "bekend") return false;
  if (vraag.verliezen !== undefined || vraag.plek.criterium.schaal.soort === "kwalificatie") return false;
  const verschil = verschilTussen(vraag, aanbod);
  return verschil > 0 && verschil <= vraag.plek.stap;
};

/** A difference of one step between two single ratings is uncertain, and so is a value that raters disagree on. */
const twijfel = (vraag: GelezenPunt | undefined, aanbod: GelezenPunt | undefined): readonly BevindingReden[] => {
  const stap = vraag !== undefined && aanbod !== undefined && isEenStap(vraag, aanbod);
  const oneens = vraag?.afwijkend === true || aanbod?.afwijkend === true;
  if (!stap && !oneens) return geenReden;
  return [...(stap ? (["verschil-van-een-stap"] as const) : []), ...(oneens ? (["beoordelaars-verschillen"] as const) : [])];
};

const heeftVoorbehoud = (punt: GelezenPunt | undefined): boolean => punt?.voorbehoud === true;

/** Whether a person has to say something about the point: free text, or a reservation on what was measured. */
const vraagtOordeel = (meting: Meting, voorbehoud: boolean): boolean =>
  meting.uitkomst === "handmatig" || (voorbehoud && meting.uitkomst !== "niet-gevraagd");

/**
 * Free text and reservations wait for a person; a decision closes them, but never hides a measured shortage, nor that nobody
 * said what is there. Where the side that brings has only its reservation, that text is what a person judges and decides on.
 */
const metOordeel = (
  meting: Meting,
  beslissing: Beslissing | undefined,
  vraag: GelezenPunt | undefined,
  aanbod: GelezenPunt | undefined,
): Meting => {
  const voorbehoud = heeftVoorbehoud(vraag) || heeftVoorbehoud(aanbod);
  const hoogstens = vraag?.status === "bekend" ? grootsteMisfit(vraag) : hoogsteCode;
  const redenen: readonly BevindingReden[] = voorbehoud ? [...meting.redenen, "voorbehoud"] : meting.redenen;
  const inWoorden = heeftVoorbehoud(aanbod) && aanbod?.status !== "bekend";
  // Where nobody knows what is asked, a person who says that it falls short is the only one who knows.
  const tekortGezegd = beslissing?.oordeel === "tekort" && vraag?.status !== "bekend";
  const blijft = meting.uitkomst === "tekort" || (meting.uitkomst === "onbekend" && !inWoorden && !tekortGezegd);
  const uitkomst = blijft ? meting.uitkomst : "handmatig";
  if (beslissing === undefined) {
    const { minimum, maximum } = meting.verlies;
    return { ...meting, uitkomst, redenen, verlies: { minimum, maximum: blijft ? maximum : hoogstens } };
  }
  const besloten: readonly BevindingReden[] = [...redenen, "door-mens-besloten"];
  if (blijft) return { ...meting, redenen: besloten };
  const verlies = beslissing.oordeel === "match" ? meting.overschot : hoogstens;
  return { ...meting, uitkomst, redenen: besloten, verlies: { minimum: verlies, maximum: verlies } };
};

/** A decision on a point that was measured is kept and named, but the measurement holds. */
const alleRedenen = (
  redenen: readonly BevindingReden[],
  twijfels: readonly BevindingReden[],
  nietNodig: boolean,
): readonly BevindingReden[] => {
  if (nietNodig) return [...redenen, ...twijfels, "beslissing-niet-nodig"];
  return twijfels.length > 0 ? [...redenen, ...twijfels] : redenen;
};

/** The entries a finding rests on. Most rest on the two points alone, and share the list of their criterion. */
const grond = (
  { namen, criterium }: CatalogusCriterium,
  heeftVraag: boolean,
  heeftAanbod: boolean,
  steun: Bevinding["steun"],
  isBesloten: boolean,
): readonly string[] => {
  const punten = heeftVraag ? (heeftAanbod ? namen.beide : namen.vraag) : namen.aanbod;
  const metBegeleider = steun.some(({ soort }) => soort === "werkbegeleider");
  if (!metBegeleider && !isBesloten) return punten;
  return [...punten, ...(metBegeleider ? ["werk/werkbegeleider"] : []), ...(isBesloten ? [`beslissing/${criterium.code}`] : [])];
};

/**
 * Compares what is asked with what is there on one criterion.
 *
 * @param vraag the point of the asking side, if it has one
 * @param aanbod the point of the side that brings, if it has one; at least one of both is there
 */
export const vergelijkPunt = (
  vraag: GelezenPunt | undefined,
  aanbod: GelezenPunt | undefined,
  omstandigheden: Omstandigheden,
): Bevinding => {
  const punt = (vraag ?? aanbod) as GelezenPunt;
  const { code, onderdeel, richting, doorlopend } = punt.plek.criterium;
  const { werknemer, werk, beslissingen, verondersteld, verouderdVoor } = omstandigheden;
  const eis = richting === "eis";
  const isVolledig = vraag === undefined && (eis ? werk : werknemer).volledig.has(onderdeel);
  const gemeten = meet(vraag, aanbod, isVolledig, werk.begeleider);
  const beslissing = beslissingen.size === 0 ? undefined : beslissingen.get(code);
  const vraagtMens = vraagtOordeel(gemeten, heeftVoorbehoud(vraag) || heeftVoorbehoud(aanbod));
  const beoordeeld = vraagtMens ? metOordeel(gemeten, beslissing, vraag, aanbod) : gemeten;
  const vanWerknemer = eis ? aanbod : vraag;
  const meting =
    verondersteld.size === 0
      ? beoordeeld
      : metVeronderstelling(
          beoordeeld,
          veronderstelteSteun(punt.plek, verondersteld.get(code), werknemer, werk),
          vraag,
          beslissing,
        );
  const twijfels = twijfel(vraag, aanbod);
  const medisch = vanWerknemer === undefined ? undefined : vanWerknemer.medischDocument;
  const nietNodig = beslissing !== undefined && !vraagtMens;
  return {
    id: punt.plek.namen.bevinding,
    criterium: code,
    onderdeel,
    richting,
    uitkomst: meting.uitkomst,
    gevraagd: vraag === undefined ? null : vraag.gegeven,
    aanwezig: aanbod === undefined ? null : aanbod.gegeven,
    tekort: meting.tekort,
    overschot: meting.overschot,
    gedekt: meting.gedekt,
    verlies: meting.verlies,
    aandeel: vraag === undefined ? 0 : vraag.aandeel,
    belang: punt.belang,
    essentieel: doorlopend === true || vraag?.essentieel === true || aanbod?.essentieel === true,
    zekerheid: twijfels.length > 0 ? "onzeker" : "vast",
    teBeoordelen: vraagtMens && beslissing === undefined,
    beslissing: beslissing ?? null,
    steun: meting.steun,
    redenen: alleRedenen(meting.redenen, twijfels, nietNodig),
    waarschuwingen: medisch !== undefined && medisch < verouderdVoor ? verouderd : geenWaarschuwing,
    because: grond(punt.plek, vraag !== undefined, aanbod !== undefined, meting.steun, beslissing !== undefined),
  };
};
