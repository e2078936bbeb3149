import type { Catalogus, CatalogusCriterium } from "../catalogue/catalogus.js";
import { kiesBeoordeling, type Keuze } from "../catalogue/kiesBeoordeling.js";
import type { Beleid } from "../domain/beleid.js";
import type { Gegeven } from "../domain/bevinding.js";
import { vraagt } from "../domain/criterium.js";
import { onderdelen, type Onderdeel } from "../domain/onderdeel.js";
import type { Werkbegeleider, WerknemerPunt, Werknemerprofiel, WerkPunt, Werkprofiel } from "../domain/profiel.js";
import { codeVan, hoogsteCode, verliesPerHouding } from "../domain/schaal.js";
import { houdingen, maximumVan, minimumVan, type EnkeleWaarde, type Voorkeuren, type Waarde } from "../domain/waarde.js";
import { bevries } from "../internal/bevries.js";
import { alleAandelen, verdeel } from "./aandelen.js";
import type { Kan } from "./vereisten.js";

type Kant = "werknemer" | "werk";

/** What one side says on one criterion, in codes, ready to be compared. All of one shape, because it is read millions of times. */
export interface GelezenPunt {
  readonly plek: CatalogusCriterium;
  readonly gegeven: Gegeven;
  readonly status: Gegeven["status"];
  /** A test, or two raters who agree. */
  readonly vast: boolean;
  /** Raters differ by a step or more. */
  readonly afwijkend: boolean;
  readonly voorbehoud: boolean;
  readonly essentieel: boolean;
  readonly belang: number;
  /** Part of the 16,384 shares of this side; 0 where it does not ask. */
  readonly aandeel: number;
  /** Asked: the least and the most. Brought: the value without support twice. */
  readonly minimum: number;
  readonly maximum: number;
  /** Brought: with the aids in use, and with every aid that is named. */
  readonly metHulp: number;
  readonly metElkeHulp: number;
  /** Names of the aids in use. */
  readonly hulpmiddelen: readonly string[];
  /** The aid that brings most, if it is not in use yet. */
  readonly besteHulp: string | undefined;
  /** Asked preferences: the loss of each rated option. */
  readonly verliezen: ReadonlyMap<string, number> | undefined;
  /** Brought facts: the options that apply. */
  readonly feiten: readonly string[];
  readonly wilInzetten: boolean;
  readonly leerbaarheid: WerknemerPunt["leerbaarheid"];
  readonly aanpasbaar: WerkPunt["aanpasbaar"];
  /** Day of the doctor's document that the value rests on, where the point is one of the belastbaarheidsprofiel. */
  readonly medischDocument: string | undefined;
}

/** A profile in the order of the catalogue, read once and reused for every pair it is in. */
export interface GelezenProfiel {
  readonly punten: readonly GelezenPunt[];
  /** The same points by the rank of their criterion. */
  readonly opRang: readonly (GelezenPunt | undefined)[];
  readonly volledig: ReadonlySet<Onderdeel>;
  /** Who gives support on the spot; only a Werkprofiel says so. */
  readonly begeleider: Werkbegeleider | undefined;
  /** Whether the worker's own network gives support; only a Werknemerprofiel says so. */
  readonly netwerk: Kan;
  /** Criteria that this catalogue does not know: the profile was parsed with another one. */
  readonly vreemd: readonly string[];
}

type MetSteun = NonNullable<WerknemerPunt["metSteun"]>;

/** Aids in a fixed order, so that the order in the input changes nothing. */
const steunVan = (punt: WerknemerPunt): MetSteun =>
  [...(punt.metSteun ?? [])].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const gegevenVan = (
  punt: WerknemerPunt & WerkPunt,
  { beoordeling, afwijkend }: Keuze,
  status: Gegeven["status"],
  metSteun: MetSteun,
): Gegeven => {
  const { waarde, door, bewijs, datum } = beoordeling;
  const toelichting = [beoordeling.toelichting, punt.toelichting].filter((tekst) => tekst !== undefined);
  return bevries({
    status,
    ...(status === "bekend" ? { waarde } : {}),
    door,
    bewijs,
    datum,
    afwijkend: afwijkend.map((ander) => ({ waarde: ander.waarde, door: ander.door, bewijs: ander.bewijs, datum: ander.datum })),
    ...(metSteun.length === 0 ? {} : { metSteun }),
    ...(punt.voorbehoud === undefined ? {} : { voorbehoud: punt.voorbehoud }),
    ...(toelichting.length === 0 ? {} : { toelichting }),
    ...(punt.taken === undefined ? {} : { taken: [...punt.taken].sort() }),
    ...(punt.perTaak === undefined ? {} : { perTaak: [...punt.perTaak].sort((a, b) => (a.taak < b.taak ? -1 : 1)) }),
  });
};

/** A condition asked as "nee" is not asked. */
const statusVan = (plek: CatalogusCriterium, isVraag: boolean, waarde: Waarde): Gegeven["status"] => {
  if (waarde === "onbekend" || waarde === "niet-gevraagd") return waarde;
  const vraagtNiets = minimumVan(waarde) === "nee" && maximumVan(waarde) === undefined;
  return isVraag && plek.criterium.schaal.soort === "voorwaarde" && vraagtNiets ? "niet-gevraagd" : "bekend";
};

const verliezenVan = (voorkeuren: Voorkeuren): ReadonlyMap<string, number> =>
  new Map(houdingen.flatMap((houding) => (voorkeuren[houding] ?? []).map((optie) => [optie, verliesPerHouding[houding]])));

const leesPunt = (plek: CatalogusCriterium, kant: Kant, punt: WerknemerPunt & WerkPunt, beleid: Beleid): GelezenPunt => {
  const { schaal, aard, verwijzingen } = plek.criterium;
  const isMedisch = aard === "belastbaarheid" || verwijzingen?.fml !== undefined;
  const isVraag = vraagt(kant, plek.criterium);
  const keuze = kiesBeoordeling(plek, isVraag, punt.beoordelingen);
  const { waarde, door, bewijs, datum } = keuze.beoordeling;
  const status = statusVan(plek, isVraag, waarde);
  const bekend = status === "bekend";
  const code = (enkel: EnkeleWaarde | undefined, anders: number): number =>
    bekend && enkel !== undefined ? (codeVan(schaal, enkel) ?? anders) : anders;
  const minimum = code(minimumVan(waarde), 0);
  const metSteun = steunVan(punt);
  const telt = bekend ? metSteun : [];
  const inGebruik = telt.filter((hulp) => hulp.inGebruik);
  const codeMet = (hulp: MetSteun[number]): number => codeVan(schaal, hulp.waarde as EnkeleWaarde) ?? 0;
  const hoogste = (hulp: MetSteun): number => hulp.reduce((top, item) => Math.max(top, codeMet(item)), minimum);
  const metElkeHulp = hoogste(telt);
  return {
    plek,
    gegeven: gegevenVan(punt, keuze, status, metSteun),
    status,
    vast: keuze.vast,
    afwijkend: keuze.afwijkend.length > 0,
    voorbehoud: punt.voorbehoud !== undefined,
    essentieel: punt.essentieel === true,
    belang: punt.belang ?? beleid.belangZonderOpgave,
    aandeel: 0,
    minimum,
    maximum: isVraag ? code(maximumVan(waarde), hoogsteCode) : minimum,
    metHulp: hoogste(inGebruik),
    metElkeHulp,
    hulpmiddelen: inGebruik.map((hulp) => hulp.steun),
    besteHulp: telt.find((hulp) => !hulp.inGebruik && codeMet(hulp) === metElkeHulp)?.steun,
    verliezen: isVraag && bekend && schaal.soort === "voorkeur" ? verliezenVan(waarde as Voorkeuren) : undefined,
    feiten: !isVraag && bekend && schaal.soort === "voorkeur" ? (waarde as readonly string[]) : [],
    wilInzetten: punt.wilInzetten === true,
    leerbaarheid: punt.leerbaarheid,
    aanpasbaar: punt.aanpasbaar,
    medischDocument:
      (bekend || punt.voorbehoud !== undefined) && isMedisch && door === "arts" && bewijs === "document" ? datum : undefined,
  };
};

/** Every onderdeel on which this side asks gets an equal part; within it the criteria share by importance. */
const metAandelen = (kant: Kant, punten: readonly GelezenPunt[]): readonly GelezenPunt[] => {
  const gevraagd = punten.filter(({ plek, status }) => vraagt(kant, plek.criterium) && status === "bekend");
  const rijen = onderdelen.filter((onderdeel) => gevraagd.some(({ plek }) => plek.criterium.onderdeel === onderdeel));
  const perRij = verdeel(
    alleAandelen,
    rijen.map(() => 1),
  );
  const aandelen = new Map<GelezenPunt, number>();
  rijen.forEach((onderdeel, i) => {
    const inRij = gevraagd.filter(({ plek }) => plek.criterium.onderdeel === onderdeel);
    const delen = verdeel(
      perRij[i] ?? 0,
      inRij.map(({ belang }) => belang),
    );
    inRij.forEach((punt, j) => aandelen.set(punt, delen[j] ?? 0));
  });
  return punten.map((punt) => ({ ...punt, aandeel: aandelen.get(punt) ?? 0 }));
};

const perRang = (punten: readonly GelezenPunt[]): readonly (GelezenPunt | undefined)[] => {
  const opRang: (GelezenPunt | undefined)[] = [];
  for (const punt of punten) opRang[punt.plek.rang] = punt;
  return opRang;
};

const lees = (kant: Kant, profiel: Werknemerprofiel | Werkprofiel, catalogus: Catalogus, beleid: Beleid): GelezenProfiel => {
  const vreemd: string[] = [];
  const punten = profiel.punten
    .flatMap((punt): readonly GelezenPunt[] => {
      const plek = catalogus.criteria.get(punt.criterium);
      if (plek === undefined) {
        vreemd.push(`${kant}/${punt.criterium}`);
        return [];
      }
      return [leesPunt(plek, kant, punt, beleid)];
    })
    .sort((a, b) => a.plek.rang - b.plek.rang);
  const metAandeel = metAandelen(kant, punten);
  return {
    punten: metAandeel,
    opRang: perRang(metAandeel),
    volledig: new Set(profiel.volledig ?? []),
    begeleider: "werkbegeleider" in profiel ? profiel.werkbegeleider : undefined,
    netwerk: "netwerk" in profiel ? (profiel.netwerk?.steunt ?? "onbekend") : "onbekend",
    vreemd: vreemd.sort(),
  };
};

type Geheugen = WeakMap<Catalogus, WeakMap<Beleid, GelezenProfiel>>;
const geheugen: Readonly<Record<Kant, WeakMap<object, Geheugen>>> = { werknemer: new WeakMap(), werk: new WeakMap() };

/**
 * Reads a profile once per catalogue and policy. A parsed profile is frozen, so what was read stays true; the memory only
 * saves time and never changes a result.
 */
export const leesProfiel = (
  kant: Kant,
  profiel: Werknemerprofiel | Werkprofiel,
  catalogus: Catalogus,
  beleid: Beleid,
): GelezenProfiel => {
  const gelezen = geheugen[kant].get(profiel)?.get(catalogus)?.get(beleid);
  if (gelezen !== undefined) return gelezen;
  const nieuw = lees(kant, profiel, catalogus, beleid);
  if (Object.isFrozen(profiel)) {
    const perProfiel: Geheugen = geheugen[kant].get(profiel) ?? new WeakMap();
    const perCatalogus = perProfiel.get(catalogus) ?? new WeakMap<Beleid, GelezenProfiel>();
    geheugen[kant].set(profiel, perProfiel.set(catalogus, perCatalogus.set(beleid, nieuw)));
  }
  return nieuw;
};
