import type { BevindingReden, Bevinding, Uitkomst } from "../domain/bevinding.js";
import type { Werkbegeleider } from "../domain/profiel.js";
import { hoogsteCode } from "../domain/schaal.js";
import { bestaandeSteun, type BestaandeSteun } from "./bestaandeSteun.js";
import type { GelezenPunt } from "./leesProfiel.js";

/** The measured part of a finding, before a person's decision. */
export interface Meting {
  readonly uitkomst: Uitkomst;
  readonly tekort: number;
  readonly overschot: number;
  readonly gedekt: number;
  /** What the point costs now, at best and at worst. */
  readonly verlies: Bevinding["verlies"];
  readonly redenen: readonly BevindingReden[];
  readonly steun: Bevinding["steun"];
}

const geenSteun: Bevinding["steun"] = [];
const geenVerlies: Bevinding["verlies"] = Object.freeze({ minimum: 0, maximum: 0 });
const vast = (verlies: number): Bevinding["verlies"] => ({ minimum: verlies, maximum: verlies });
const geenReden: readonly BevindingReden[] = [];
const gepast: Meting = {
  uitkomst: "match",
  tekort: 0,
  overschot: 0,
  gedekt: 0,
  verlies: geenVerlies,
  redenen: geenReden,
  steun: geenSteun,
};
const vraagOnbekend: Meting = { ...gepast, uitkomst: "onbekend", redenen: ["vraag-onbekend"] };
const genoegVoorElkeVraag: Meting = { ...gepast, redenen: ["genoeg-voor-elke-vraag"] };
const nietGevraagd: Meting = { ...gepast, uitkomst: "niet-gevraagd" };
const weggelaten: Meting = { ...nietGevraagd, redenen: ["weggelaten-uit-volledig"] };
const vrijeTekst: Meting = {
  ...gepast,
  uitkomst: "handmatig",
  verlies: { minimum: 0, maximum: hoogsteCode },
  redenen: ["vrije-tekst"],
};

/** A condition in words, and nothing known of what is there: a person judges it, and somebody has to be asked. */
const tekstZonderAanbod: Meting = { ...vrijeTekst, redenen: ["vrije-tekst", "aanbod-onbekend"] };

const aantalOpties = ({ plek }: GelezenPunt): number => {
  const { schaal } = plek.criterium;
  return schaal.soort === "voorkeur" ? schaal.opties.length : 0;
};

/** Free text can hold a limit that nobody asks about by name, so only an explicit "niet-gevraagd" sets it aside. */
const isTekst = ({ plek }: GelezenPunt): boolean => plek.criterium.schaal.soort === "tekst";

/** A wish in words that nobody answered is a question; words that restrict something are for a person to judge. */
const isBeperkendeTekst = (punt: GelezenPunt): boolean => isTekst(punt) && punt.plek.criterium.aard !== "voorkeur";

/** The largest misfit any answer could bring. */
export const grootsteMisfit = (vraag: GelezenPunt): number => {
  if (isTekst(vraag)) return hoogsteCode;
  if (vraag.verliezen === undefined) return Math.max(vraag.minimum, hoogsteCode - vraag.maximum);
  return vraag.verliezen.size === aantalOpties(vraag) ? Math.max(...vraag.verliezen.values()) : hoogsteCode;
};

/** Preferences against the facts: the least liked fact decides; a fact nobody rated is unknown unless another is refused. */
const meetVoorkeur = (verliezen: ReadonlyMap<string, number>, feiten: readonly string[]): Meting => {
  const bekend = feiten.map((feit) => verliezen.get(feit)).filter((verlies) => verlies !== undefined);
  const tekort = Math.max(0, ...bekend);
  if (bekend.length < feiten.length && tekort < hoogsteCode) {
    return {
      ...gepast,
      uitkomst: "onbekend",
      verlies: { minimum: tekort, maximum: hoogsteCode },
      redenen: ["optie-niet-beoordeeld"],
    };
  }
  return tekort === 0 ? gepast : { ...gepast, uitkomst: "tekort", tekort, verlies: vast(tekort) };
};

/** Who or what carries a shortage now; the werkbegeleider is named as soon as it may depend on this person. */
const dragers = (
  doorHulp: number,
  tekort: number,
  aanbod: GelezenPunt,
  persoon: BestaandeSteun,
  rol: string,
): Bevinding["steun"] => {
  const hulpmiddelen = doorHulp > 0 ? aanbod.hulpmiddelen.map((naam) => ({ soort: "hulpmiddel", naam }) as const) : [];
  const metPersoon = doorHulp < tekort && (persoon.mogelijk > 0 || persoon.onzeker);
  return metPersoon ? [...hulpmiddelen, { soort: "werkbegeleider", naam: rol }] : hulpmiddelen;
};

/** What is uncertain about support by a person: whether it carries, and who is there when this person is not. */
const steunredenen = (
  persoon: BestaandeSteun,
  doorHulp: number,
  tekort: number,
  begeleider: Werkbegeleider | undefined,
): readonly BevindingReden[] => {
  if (doorHulp >= tekort) return geenReden;
  if (persoon.onzeker && doorHulp + persoon.zeker < tekort) return ["steun-niet-zeker"];
  if (persoon.zeker === 0 || begeleider?.vervanging === "ja") return geenReden;
  return [begeleider?.vervanging === "nee" ? "vervanging-ontbreekt" : "vervanging-onbekend"];
};

/** A shortage on an ordered scale, and what existing support takes away of it. */
const meetTekort = (tekort: number, vraag: GelezenPunt, aanbod: GelezenPunt, begeleider: Werkbegeleider | undefined): Meting => {
  const doorHulp = Math.min(tekort, aanbod.metHulp - aanbod.minimum);
  const persoon = bestaandeSteun(vraag.plek, begeleider);
  const gedekt = Math.min(tekort, doorHulp + persoon.zeker);
  return {
    uitkomst: gedekt === tekort ? "gedekt" : "tekort",
    tekort,
    overschot: 0,
    gedekt,
    verlies: { minimum: Math.max(0, tekort - doorHulp - persoon.mogelijk), maximum: tekort - gedekt },
    redenen: steunredenen(persoon, doorHulp, tekort, begeleider),
    steun: dragers(doorHulp, tekort, aanbod, persoon, begeleider?.rol ?? ""),
  };
};

const meetSchaal = (vraag: GelezenPunt, aanbod: GelezenPunt, begeleider: Werkbegeleider | undefined): Meting => {
  if (aanbod.minimum < vraag.minimum) return meetTekort(vraag.minimum - aanbod.minimum, vraag, aanbod, begeleider);
  if (aanbod.minimum <= vraag.maximum) return gepast;
  const overschot = aanbod.minimum - vraag.maximum;
  return { ...gepast, uitkomst: "overschot", overschot, verlies: vast(overschot) };
};

/** Something is asked: compare it with what is there. */
const meetVraag = (vraag: GelezenPunt, aanbod: GelezenPunt | undefined, begeleider: Werkbegeleider | undefined): Meting => {
  if (aanbod === undefined || aanbod.status !== "bekend") {
    if (isBeperkendeTekst(vraag)) return tekstZonderAanbod;
    return {
      ...gepast,
      uitkomst: "onbekend",
      verlies: { minimum: 0, maximum: grootsteMisfit(vraag) },
      redenen: ["aanbod-onbekend"],
    };
  }
  if (isTekst(vraag)) return vrijeTekst;
  return vraag.verliezen === undefined ? meetSchaal(vraag, aanbod, begeleider) : meetVoorkeur(vraag.verliezen, aanbod.feiten);
};

/** Nobody knows what is asked: that matters only where the other side could fall short of some demand. */
const meetZonderVraag = (aanbod: GelezenPunt | undefined): Meting => {
  if (aanbod?.status !== "bekend") return vraagOnbekend;
  if (isTekst(aanbod)) return vrijeTekst;
  return aanbod.minimum === hoogsteCode ? genoegVoorElkeVraag : vraagOnbekend;
};

/** It is known that nothing is asked: a talent that the worker wants to use is left unused. */
const meetNietGevraagd = (aanbod: GelezenPunt | undefined, isWeggelaten: boolean): Meting => {
  if (aanbod === undefined || aanbod.status !== "bekend" || !aanbod.wilInzetten) return isWeggelaten ? weggelaten : nietGevraagd;
  const redenen: readonly BevindingReden[] = isWeggelaten
    ? ["talent-ongebruikt", "weggelaten-uit-volledig"]
    : ["talent-ongebruikt"];
  return { ...gepast, uitkomst: "overschot", overschot: aanbod.minimum, redenen };
};

/**
 * Measures one point.
 *
 * @param isVolledig whether the asking side left nothing out of this onderdeel
 */
export const meet = (
  vraag: GelezenPunt | undefined,
  aanbod: GelezenPunt | undefined,
  isVolledig: boolean,
  begeleider: Werkbegeleider | undefined,
): Meting => {
  if (vraag === undefined) {
    // What a person wrote down about it was not weighed by whoever left the point out.
    const inWoorden = aanbod?.voorbehoud === true || (aanbod?.status === "bekend" && isTekst(aanbod));
    const weggelatenVraag = isVolledig && !inWoorden;
    return weggelatenVraag ? meetNietGevraagd(aanbod, true) : meetZonderVraag(aanbod);
  }
  switch (vraag.status) {
    case "bekend":
      return meetVraag(vraag, aanbod, begeleider);
    case "niet-gevraagd":
      return meetNietGevraagd(aanbod, false);
    case "onbekend":
      return meetZonderVraag(aanbod);
  }
};
