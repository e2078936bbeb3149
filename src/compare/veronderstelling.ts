import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Paar } from "../catalogue/paar.js";
import type { Bevinding, Uitkomst } from "../domain/bevinding.js";
import { hulpUitProfiel } from "../domain/maatregel.js";
import type { Beslissing } from "../domain/profiel.js";
import { hoogsteCode } from "../domain/schaal.js";
import { nogTeKiezen } from "./bestaandeSteun.js";
import { isWerknemerkant, stapVan } from "./kant.js";
import { leerbaarheid } from "./leerbaarheid.js";
import type { GelezenProfiel, GelezenPunt } from "./leesProfiel.js";
import { bereikVan, weegVereisten, type Puntkennis } from "./vereisten.js";

/** Measures that are supposed to be in place, by criterium. */
export type Veronderstelden = ReadonlyMap<string, readonly string[]>;

const niets: Veronderstelden = new Map();

const perPaar = new WeakMap<object, Veronderstelden>();

/** The measures that a what-if supposes to be in place; nothing for the pairs that people made. */
export const verondersteldenVan = ({ veronderstellingen }: Paar): Veronderstelden => {
  if (veronderstellingen === undefined) return niets;
  const eerder = perPaar.get(veronderstellingen);
  if (eerder !== undefined) return eerder;
  const gevonden = new Map<string, string[]>();
  for (const wijziging of veronderstellingen) {
    if (wijziging.soort !== "maatregel") continue;
    const bijPunt = gevonden.get(wijziging.criterium);
    if (bijPunt === undefined) gevonden.set(wijziging.criterium, [wijziging.maatregel]);
    else if (!bijPunt.includes(wijziging.maatregel)) bijPunt.push(wijziging.maatregel);
  }
  perPaar.set(veronderstellingen, gevonden);
  return gevonden;
};

/** What supposed measures take away on a point: the best one on each side, because ways on one side overlap. */
export interface VeronderstelteSteun {
  /** The measures that bring something here. */
  readonly maatregelen: readonly string[];
  readonly werknemer: number;
  readonly werk: number;
}

const geenSteun: VeronderstelteSteun = { maatregelen: [], werknemer: 0, werk: 0 };

/** What the two profiles say on the preconditions of a measure on this point. */
export const puntkennis = (plek: CatalogusCriterium, werknemer: GelezenProfiel, werk: GelezenProfiel): Puntkennis => ({
  leerbaar: leerbaarheid(plek.criterium.aard, werknemer.opRang[plek.rang]?.leerbaarheid).oordeel,
  aanpasbaar: werk.opRang[plek.rang]?.aanpasbaar ?? "onbekend",
  netwerk: werknemer.netwerk,
});

/** The aid that the profile names but that is not in use yet. */
const winstVanHulp = ({ criterium, rang }: CatalogusCriterium, werknemer: GelezenProfiel): number => {
  const aanbod = criterium.richting === "eis" ? werknemer.opRang[rang] : undefined;
  return aanbod === undefined ? 0 : aanbod.metElkeHulp - aanbod.metHulp;
};

/**
 * Weighs the measures that are supposed to be in place on a point. Where nobody knows whether it can, the supposition says that
 * it can; it does not overrule what a profile says: what cannot be learned, adapted or given brings nothing, half brings half.
 */
export const veronderstelteSteun = (
  plek: CatalogusCriterium,
  codes: readonly string[] | undefined,
  werknemer: GelezenProfiel,
  werk: GelezenProfiel,
): VeronderstelteSteun => {
  if (codes === undefined) return geenSteun;
  const steun = { maatregelen: [] as string[], werknemer: 0, werk: 0 };
  const kennis = puntkennis(plek, werknemer, werk);
  const neem = (code: string, winst: number, kant: "werknemer" | "werk"): void => {
    if (winst === 0) return;
    steun.maatregelen.push(code);
    steun[kant] = Math.max(steun[kant], winst);
  };
  for (const maatregel of nogTeKiezen(plek, werk.begeleider)) {
    if (!codes.includes(maatregel.code)) continue;
    const winst = bereikVan(maatregel, weegVereisten(maatregel, werk.begeleider, kennis)).maximum;
    const bijWerknemer = isWerknemerkant({ stap: stapVan(maatregel), ingreep: maatregel.ingreep });
    neem(maatregel.code, winst, bijWerknemer ? "werknemer" : "werk");
  }
  if (codes.includes(hulpUitProfiel)) neem(hulpUitProfiel, winstVanHulp(plek, werknemer), "werknemer");
  return steun.maatregelen.length === 0 ? geenSteun : steun;
};

type Gemeten = Pick<Bevinding, "uitkomst" | "tekort" | "gedekt" | "verlies" | "redenen" | "steun">;

/** What no support takes away, where nobody knows what is there: it may turn out to be more than the most that is asked. */
const misschienTeVeel = (vraag: GelezenPunt | undefined): number =>
  vraag?.status === "bekend" ? hoogsteCode - vraag.maximum : 0;

const zonderTekort: ReadonlySet<Uitkomst> = new Set<Uitkomst>(["match", "gedekt", "overschot", "niet-gevraagd"]);

/** A measured point as it would be with the supposed measures in place. */
export const metVeronderstelling = <T extends Gemeten>(
  meting: T,
  steun: VeronderstelteSteun,
  vraag: GelezenPunt | undefined,
  beslissing: Beslissing | undefined,
): T => {
  const { tekort, verlies, uitkomst } = meting;
  const besloten = uitkomst === "handmatig" ? beslissing?.oordeel : undefined;
  if (steun.maatregelen.length === 0 || zonderTekort.has(uitkomst) || besloten === "match") return meting;
  const winst = steun.werknemer + steun.werk;
  const gedekt = Math.min(tekort, meting.gedekt + winst);
  const isTekort = uitkomst === "tekort" || besloten === "tekort";
  const teVeel = isTekort ? 0 : misschienTeVeel(vraag);
  const na = (verlies: number): number => Math.max(Math.min(verlies, teVeel), verlies - winst);
  return {
    ...meting,
    uitkomst: uitkomst === "tekort" && gedekt === tekort ? "gedekt" : uitkomst,
    gedekt,
    verlies: { minimum: na(verlies.minimum), maximum: na(verlies.maximum) },
    redenen: [...meting.redenen, "verondersteld"],
    steun: [...meting.steun, ...steun.maatregelen.map((naam) => ({ soort: "maatregel", naam }) as const)],
  };
};
