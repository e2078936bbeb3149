import type { Criterium } from "../../domain/criterium.js";
import type { Coachingsdoel } from "../../domain/doel.js";
import type { Vraag } from "../../domain/formulier.js";
import type { Gever, Ingreep } from "../../domain/maatregel.js";
import type { Ondersteuningsbehoefte } from "../../domain/ondersteuning.js";
import { plekVan, type Weergave } from "../weergave.js";

/** People at work and the job coach. What another gives is between the worker and that other. */
const geversOpHetWerk: ReadonlySet<Gever> = new Set(["werkbegeleider", "collega", "leidinggevende", "werkgever", "jobcoach"]);

/** A trainer of a colleague comes on the time of the employer; a course of the worker is the worker's own. */
const bijCollegas: ReadonlySet<Ingreep> = new Set(["collegas", "leidinggevende"]);

/** The worker's own people and other services are no business of the employer. */
const buitenHetWerk: ReadonlySet<Ingreep> = new Set(["netwerk", "andere-dienst"]);

/** The items of the FML on feelings: a goal or a sentence on them says how someone feels, not what the work asks. */
const gevoelsitems: ReadonlySet<string> = new Set(["II.6", "II.7"]);

/** The visits of the job coach are known to the employer; all else in this onderdeel is about life outside work. */
const contextVanHetWerk: ReadonlySet<string> = new Set(["tijd-voor-jobcoach"]);

/** Measures whose very name says that someone was ill, has other help, or has something to tell. */
const maatregelDieOnthult: ReadonlySet<string> = new Set([
  "terugkeer-na-ziekte",
  "tijd-voor-hulpafspraken",
  "openheid-afspreken",
  "signalen-afspreken",
  "crisisafspraken",
]);

/** Measures whose sentence says what someone may feel; the name is enough to give them. */
const alleenNaam: ReadonlySet<string> = new Set(["nagesprek"]);

const isPrive = ({ code, onderdeel }: Criterium): boolean => onderdeel === "context" && !contextVanHetWerk.has(code);

const isGevoel = ({ verwijzingen }: Criterium): boolean =>
  verwijzingen?.fml !== undefined && gevoelsitems.has(verwijzingen.fml.item);

/**
 * How much of a measure the employer sees. `zin`: its sentence; `naam`: only its name, where the sentence would say what body or
 * mind cannot bear, or what someone feels; undefined: nothing. The point it is for is never named. A point that the catalogue
 * at hand does not have shows nothing.
 */
export const toontMaatregel = (behoefte: Ondersteuningsbehoefte, weergave: Weergave): "zin" | "naam" | undefined => {
  const criterium = plekVan(weergave, behoefte.criterium)?.criterium;
  const isOpHetWerk = geversOpHetWerk.has(behoefte.gever) || (behoefte.gever === "opleider" && bijCollegas.has(behoefte.ingreep));
  if (criterium === undefined || isPrive(criterium) || !isOpHetWerk || buitenHetWerk.has(behoefte.ingreep)) return undefined;
  if (behoefte.soort === "verwijzing" || maatregelDieOnthult.has(behoefte.maatregel)) return undefined;
  const isGevoelig = criterium.aard === "belastbaarheid" || isGevoel(criterium) || alleenNaam.has(behoefte.maatregel);
  return isGevoelig ? "naam" : "zin";
};

/** Kinds of points on which a goal is behaviour at work. */
const gedragOpHetWerk: ReadonlySet<string> = new Set(["vaardigheid", "gedrag", "kwalificatie"]);

/**
 * Whether the employer sees a goal: a work goal on what the work asks, with help that the employer sees too. A personal goal, one
 * on what body or mind can bear, on feelings, or on what the worker needs, is between the worker and the job coach.
 */
export const toontDoel = (doel: Coachingsdoel, weergave: Weergave): boolean => {
  const criterium = plekVan(weergave, doel.criterium)?.criterium;
  const behoefte = weergave.formulier.ondersteuning.find(({ id }) => id === doel.ondersteuning);
  if (criterium === undefined || behoefte === undefined || doel.soort !== "werkdoel") return false;
  const isWerkgedrag = criterium.richting === "eis" && gedragOpHetWerk.has(criterium.aard) && !isGevoel(criterium);
  return isWerkgedrag && toontMaatregel(behoefte, weergave) === "zin";
};

/** The questions in the words of the catalogue; the others are about a measure, which carries its own condition. */
const vragenOverHetWerk: ReadonlySet<Vraag["soort"]> = new Set([
  "aanbod-onbekend",
  "vraag-onbekend",
  "beoordelaars-verschillen",
  "verschil-van-een-stap",
]);

/**
 * Whether the employer is asked a question in this plan. Questions are asked where the worker's profile says something, so
 * one on a point of the medical list (FML), on what body or mind can bear or on life outside work would give that away; the job coach
 * asks those in a conversation about all of the work.
 */
export const toontVraag = ({ aan, soort, criterium: code }: Vraag, weergave: Weergave): boolean => {
  const criterium = code === null ? undefined : plekVan(weergave, code)?.criterium;
  if (aan !== "werk" || criterium === undefined || !vragenOverHetWerk.has(soort)) return false;
  const isMedisch = criterium.aard === "belastbaarheid" || criterium.verwijzingen?.fml !== undefined;
  const noemtBeperking = criterium.code === "openheid-over-beperking";
  return !isPrive(criterium) && !isMedisch && !noemtBeperking && criterium.schaal.soort !== "tekst";
};

/** Groups of activities that say that something goes wrong, at home or with the worker. */
const groepenBuitenHetPlan: ReadonlySet<string> = new Set(["begeleiden-thuissituatie", "storingen-verhelpen"]);
const activiteitenBuitenHetPlan: ReadonlySet<string> = new Set(["leidinggevende-bij-levensgebeurtenis"]);

/** Whether the employer sees this activity of a goal. */
export const toontActiviteit = (code: string, { catalogus }: Weergave): boolean => {
  const groep = catalogus.activiteiten.get(code);
  return groep !== undefined && !groepenBuitenHetPlan.has(groep.code) && !activiteitenBuitenHetPlan.has(code);
};
