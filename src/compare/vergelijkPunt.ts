import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Bevinding, BevindingReden, Gegeven, Uitkomst } from "../domain/bevinding.js";
import type { Beslissing, Werkbegeleider } from "../domain/profiel.js";
import { hoogsteCode } from "../domain/schaal.js";
import { bestaandeSteun } from "./bestaandeSteun.js";
import type { GelezenPunt, GelezenProfiel } from "./leesProfiel.js";

/** What comparing one point needs to know of the pair besides the two points. */
export interface Omstandigheden {
  readonly werknemer: GelezenProfiel;
  readonly werk: GelezenProfiel;
  readonly begeleider: Werkbegeleider | undefined;
  readonly beslissingen: ReadonlyMap<string, Beslissing>;
  /** The last day on which a belastbaarheidsprofiel is out of date. */
  readonly verouderdVoor: string;
}

/** The measured part of a finding, before a person's decision. */
interface Meting {
  readonly uitkomst: Uitkomst;
  readonly tekort: number;
  readonly overschot: number;
  readonly gedekt: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly redenen: readonly BevindingReden[];
  readonly steun: Bevinding["steun"];
}

const niets = { tekort: 0, overschot: 0, gedekt: 0, minimum: 0, maximum: 0, redenen: [], steun: [] } as const;

/** The largest misfit any answer could bring. */
const grootsteMisfit = (vraag: GelezenPunt): number => {
  if (vraag.plek.criterium.schaal.soort === "tekst") return hoogsteCode;
  if (vraag.verliezen === undefined) return Math.max(vraag.minimum, hoogsteCode - vraag.maximum);
  const alleBekend = vraag.verliezen.size === aantalOpties(vraag.plek);
  return alleBekend ? Math.max(...vraag.verliezen.values()) : hoogsteCode;
};

const aantalOpties = ({ criterium: { schaal } }: CatalogusCriterium): number =>
  schaal.soort === "voorkeur" ? schaal.opties.length : 0;

/** Preferences against the facts: the least liked fact decides; a fact nobody rated is unknown unless another is refused. */
const meetVoorkeur = (verliezen: ReadonlyMap<string, number>, feiten: readonly string[]): Meting => {
  const bekend = feiten.map((feit) => verliezen.get(feit)).filter((verlies) => verlies !== undefined);
  const tekort = Math.max(0, ...bekend);
  if (bekend.length < feiten.length && tekort < hoogsteCode) {
    return { ...niets, uitkomst: "onbekend", minimum: tekort, maximum: hoogsteCode, redenen: ["optie-niet-beoordeeld"] };
  }
  return { ...niets, uitkomst: tekort > 0 ? "tekort" : "match", tekort, minimum: tekort, maximum: tekort };
};

/** An ordered scale: shortage, surplus, and what existing support takes away of the shortage. */
const meetSchaal = (vraag: GelezenPunt, aanbod: GelezenPunt, begeleider: Werkbegeleider | undefined): Meting => {
  const tekort = Math.max(0, vraag.minimum - aanbod.minimum);
  const overschot = Math.max(0, aanbod.minimum - vraag.maximum);
  if (tekort === 0) {
    return { ...niets, uitkomst: overschot > 0 ? "overschot" : "match", overschot, minimum: overschot, maximum: overschot };
  }
  const doorHulp = Math.min(tekort, aanbod.metHulp - aanbod.minimum);
  const persoon = bestaandeSteun(vraag.plek, begeleider);
  const gedekt = Math.min(tekort, doorHulp + persoon.bereik);
  const steun = [
    ...(doorHulp > 0 ? aanbod.hulpmiddelen.map((naam) => ({ soort: "hulpmiddel", naam }) as const) : []),
    ...(persoon.bereik > 0 && doorHulp < tekort ? [{ soort: "werkbegeleider", naam: begeleider?.rol ?? "" } as const] : []),
  ];
  const rest = tekort - gedekt;
  return {
    ...niets,
    uitkomst: rest === 0 ? "gedekt" : "tekort",
    tekort,
    gedekt,
    minimum: rest,
    maximum: rest,
    steun,
    redenen: persoon.onzeker ? ["steun-niet-zeker"] : [],
  };
};

const meet = (vraag: GelezenPunt, aanbod: GelezenPunt | undefined, begeleider: Werkbegeleider | undefined): Meting => {
  const { schaal } = vraag.plek.criterium;
  if (aanbod?.gegeven.status !== "bekend") {
    return { ...niets, uitkomst: "onbekend", maximum: grootsteMisfit(vraag), redenen: ["aanbod-onbekend"] };
  }
  if (schaal.soort === "tekst") return { ...niets, uitkomst: "handmatig", maximum: hoogsteCode, redenen: ["vrije-tekst"] };
  if (vraag.verliezen !== undefined) return meetVoorkeur(vraag.verliezen, aanbod.gegeven.waarde as readonly string[]);
  return meetSchaal(vraag, aanbod, begeleider);
};

/** Nobody knows what is asked: that matters only where the other side could fall short of some demand. */
const zonderVraag = (aanbod: GelezenPunt | undefined): Meting => {
  const genoeg = aanbod?.gegeven.status === "bekend" && aanbod.minimum === hoogsteCode;
  return { ...niets, uitkomst: genoeg ? "match" : "onbekend", redenen: [genoeg ? "genoeg-voor-elke-vraag" : "vraag-onbekend"] };
};

const nietGevraagd = (aanbod: GelezenPunt | undefined, weggelaten: boolean): Meting => {
  const talent = aanbod?.gegeven.status === "bekend" && "wilInzetten" in aanbod.punt && aanbod.punt.wilInzetten === true;
  const redenen: readonly BevindingReden[] = [
    ...(talent ? (["talent-ongebruikt"] as const) : []),
    ...(weggelaten ? (["weggelaten-uit-volledig"] as const) : []),
  ];
  return talent
    ? { ...niets, uitkomst: "overschot", overschot: aanbod.minimum, redenen }
    : { ...niets, uitkomst: "niet-gevraagd", redenen };
};

const meetPunt = (
  { plek }: GelezenPunt,
  vraag: GelezenPunt | undefined,
  aanbod: GelezenPunt | undefined,
  { werknemer, werk, begeleider }: Omstandigheden,
): Meting => {
  if (vraag?.gegeven.status === "bekend") return meet(vraag, aanbod, begeleider);
  if (vraag?.gegeven.status === "niet-gevraagd") return nietGevraagd(aanbod, false);
  const vragendeKant = plek.criterium.richting === "eis" ? werk : werknemer;
  const weggelaten = vraag === undefined && vragendeKant.volledig.has(plek.criterium.onderdeel);
  return weggelaten ? nietGevraagd(aanbod, true) : zonderVraag(aanbod);
};

/** How far what is there lies from what is asked, in whichever direction. */
const verschilTussen = (vraag: GelezenPunt, aanbod: GelezenPunt): number => {
  if (aanbod.minimum < vraag.minimum) return vraag.minimum - aanbod.minimum;
  return aanbod.minimum > vraag.maximum ? aanbod.minimum - vraag.maximum : aanbod.minimum - vraag.minimum;
};

/** A difference of one step between two single ratings is uncertain, and so is a value that raters disagree on. */
const twijfel = (vraag: GelezenPunt | undefined, aanbod: GelezenPunt | undefined): readonly BevindingReden[] => {
  const redenen: BevindingReden[] = [];
  if (vraag?.gegeven.status === "bekend" && aanbod?.gegeven.status === "bekend" && vraag.verliezen === undefined) {
    const verschil = verschilTussen(vraag, aanbod);
    if (verschil > 0 && verschil <= vraag.plek.stap && !vraag.vast && !aanbod.vast) redenen.push("verschil-van-een-stap");
  }
  if (afwijkend(vraag) || afwijkend(aanbod)) redenen.push("beoordelaars-verschillen");
  return redenen;
};

const afwijkend = (punt: GelezenPunt | undefined): boolean => punt !== undefined && punt.gegeven.afwijkend.length > 0;

const heeftVoorbehoud = (punt: GelezenPunt | undefined): boolean => punt?.punt.voorbehoud !== undefined;

/** Free text and reservations wait for a person; a decision closes them, but never hides a measured shortage. */
const metOordeel = (
  meting: Meting,
  voorbehoud: boolean,
  beslissing: Beslissing | undefined,
): Meting & { readonly teBeoordelen: boolean } => {
  const open = voorbehoud && meting.uitkomst !== "niet-gevraagd";
  if (meting.uitkomst !== "handmatig" && !open) return { ...meting, teBeoordelen: false };
  const redenen: readonly BevindingReden[] = open ? [...meting.redenen, "voorbehoud"] : meting.redenen;
  const blijft = meting.uitkomst === "tekort" || meting.uitkomst === "onbekend";
  const uitkomst: Uitkomst = blijft ? meting.uitkomst : "handmatig";
  if (beslissing === undefined)
    return { ...meting, uitkomst, redenen, maximum: blijft ? meting.maximum : hoogsteCode, teBeoordelen: true };
  const besloten: readonly BevindingReden[] = [...redenen, "door-mens-besloten"];
  if (blijft) return { ...meting, redenen: besloten, teBeoordelen: false };
  const verlies = beslissing.oordeel === "match" ? meting.overschot : hoogsteCode;
  return { ...meting, uitkomst, redenen: besloten, minimum: verlies, maximum: verlies, teBeoordelen: false };
};

const isVerouderd = (punt: GelezenPunt | undefined, grens: string): boolean => {
  if (punt === undefined || punt.gegeven.status !== "bekend" || punt.plek.criterium.aard !== "belastbaarheid") return false;
  return punt.gegeven.door === "arts" && punt.gegeven.bewijs === "document" && punt.gegeven.datum < grens;
};

const gegeven = (punt: GelezenPunt | undefined): Gegeven | null => punt?.gegeven ?? null;

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
  const beslissing = omstandigheden.beslissingen.get(code);
  const voorbehoud = heeftVoorbehoud(vraag) || heeftVoorbehoud(aanbod);
  const meting = metOordeel(meetPunt(punt, vraag, aanbod, omstandigheden), voorbehoud, beslissing);
  const twijfels = twijfel(vraag, aanbod);
  const werknemerPunt = richting === "eis" ? aanbod : vraag;
  const because: string[] = [];
  if (vraag !== undefined) because.push(vraag.id);
  if (aanbod !== undefined) because.push(aanbod.id);
  if (meting.steun.some(({ soort }) => soort === "werkbegeleider")) because.push("werk/werkbegeleider");
  const telt = beslissing !== undefined && (meting.uitkomst === "handmatig" || voorbehoud);
  if (telt) because.push(`beslissing/${code}`);
  return {
    id: `bevinding/${code}`,
    criterium: code,
    onderdeel,
    richting,
    uitkomst: meting.uitkomst,
    gevraagd: gegeven(vraag),
    aanwezig: gegeven(aanbod),
    tekort: meting.tekort,
    overschot: meting.overschot,
    gedekt: meting.gedekt,
    verlies: { minimum: meting.minimum, maximum: meting.maximum },
    aandeel: vraag?.aandeel ?? 0,
    belang: punt.belang,
    essentieel:
      doorlopend === true || vraag?.punt.essentieel === true || (vraag === undefined && aanbod?.punt.essentieel === true),
    zekerheid: twijfels.length > 0 ? "onzeker" : "vast",
    teBeoordelen: meting.teBeoordelen,
    ...(telt ? { beslissing } : {}),
    steun: meting.steun,
    redenen: twijfels.length > 0 ? [...meting.redenen, ...twijfels] : meting.redenen,
    waarschuwingen: isVerouderd(werknemerPunt, omstandigheden.verouderdVoor) ? ["belastbaarheid-verouderd"] : [],
    because,
  };
};
