import type { Catalogus, CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Beleid } from "../domain/beleid.js";
import type { Gegeven } from "../domain/bevinding.js";
import { onderdelen, type Onderdeel } from "../domain/onderdeel.js";
import type { WerknemerPunt, Werknemerprofiel, WerkPunt, Werkprofiel } from "../domain/profiel.js";
import { codeVan, hoogsteCode, verliesPerHouding } from "../domain/schaal.js";
import { houdingen, maximumVan, minimumVan, type EnkeleWaarde, type Voorkeuren, type Waarde } from "../domain/waarde.js";
import { bevries } from "../internal/bevries.js";
import { alleAandelen, verdeel } from "./aandelen.js";
import { kiesBeoordeling, type Keuze } from "./kiesBeoordeling.js";

export type Kant = "werknemer" | "werk";

/** What one side says on one criterion, in codes, ready to be compared. */
export interface GelezenPunt {
  readonly plek: CatalogusCriterium;
  readonly punt: WerknemerPunt | WerkPunt;
  /** `werknemer/tillen`: what a finding names as its ground. */
  readonly id: string;
  readonly gegeven: Gegeven;
  readonly vast: boolean;
  /** Asked: the least and the most. Brought: the value without support twice. */
  readonly minimum: number;
  readonly maximum: number;
  /** Brought: with the aids in use, and with every aid that is named. */
  readonly metHulp: number;
  readonly metElkeHulp: number;
  /** Names of the aids in use. */
  readonly hulpmiddelen: readonly string[];
  /** The aid that brings most among those not in use. */
  readonly besteHulp: string | undefined;
  /** Asked preferences: the loss of each rated option. */
  readonly verliezen: ReadonlyMap<string, number> | undefined;
  readonly belang: number;
  /** Part of the 16,384 shares of this side; 0 where it does not ask. */
  readonly aandeel: number;
}

/** A profile in the order of the catalogue, read once and reused for every pair it is in. */
export interface GelezenProfiel {
  readonly punten: readonly GelezenPunt[];
  readonly volledig: ReadonlySet<Onderdeel>;
  /** Criteria that this catalogue does not know: the profile was parsed with another one. */
  readonly vreemd: readonly string[];
}

/** Aids in a fixed order, so that the order in the input changes nothing. */
const steunVan = (punt: WerknemerPunt | WerkPunt): NonNullable<WerknemerPunt["metSteun"]> =>
  "metSteun" in punt && punt.metSteun !== undefined
    ? [...punt.metSteun].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : [];

const gegevenVan = (punt: WerknemerPunt | WerkPunt, { beoordeling, afwijkend }: Keuze, status: Gegeven["status"]): Gegeven => {
  const { waarde, door, bewijs, datum } = beoordeling;
  const metSteun = steunVan(punt);
  return {
    status,
    ...(status === "bekend" ? { waarde } : {}),
    door,
    bewijs,
    datum,
    afwijkend: afwijkend.map((ander) => ({ waarde: ander.waarde, door: ander.door, bewijs: ander.bewijs, datum: ander.datum })),
    ...(metSteun.length === 0 ? {} : { metSteun }),
    ...(punt.voorbehoud === undefined ? {} : { voorbehoud: punt.voorbehoud }),
  };
};

/** A condition asked as "nee" is not asked. */
const statusVan = (plek: CatalogusCriterium, vraagt: boolean, waarde: Waarde): Gegeven["status"] => {
  if (waarde === "onbekend" || waarde === "niet-gevraagd") return waarde;
  return vraagt && plek.criterium.schaal.soort === "voorwaarde" && waarde === "nee" ? "niet-gevraagd" : "bekend";
};

const verliezenVan = (voorkeuren: Voorkeuren): ReadonlyMap<string, number> =>
  new Map(houdingen.flatMap((houding) => (voorkeuren[houding] ?? []).map((optie) => [optie, verliesPerHouding[houding]])));

const leesPunt = (
  plek: CatalogusCriterium,
  vraagt: boolean,
  kant: Kant,
  punt: WerknemerPunt | WerkPunt,
  beleid: Beleid,
): GelezenPunt => {
  const { schaal } = plek.criterium;
  const keuze = kiesBeoordeling(plek, vraagt, punt.beoordelingen);
  const { waarde } = keuze.beoordeling;
  const status = statusVan(plek, vraagt, waarde);
  const bekend = status === "bekend";
  const code = (enkel: EnkeleWaarde | undefined, anders: number): number =>
    bekend && enkel !== undefined ? (codeVan(schaal, enkel) ?? anders) : anders;
  const minimum = code(minimumVan(waarde), 0);
  const metSteun = bekend ? steunVan(punt) : [];
  const hoogste = (hulp: readonly { readonly waarde: Waarde }[]): number =>
    hulp.reduce((top, { waarde: met }) => Math.max(top, codeVan(schaal, met as EnkeleWaarde) ?? 0), minimum);
  const inGebruik = metSteun.filter((hulp) => hulp.inGebruik);
  return {
    plek,
    punt,
    id: `${kant}/${plek.criterium.code}`,
    gegeven: gegevenVan(punt, keuze, status),
    vast: keuze.vast,
    minimum,
    maximum: vraagt ? code(maximumVan(waarde), hoogsteCode) : minimum,
    metHulp: hoogste(inGebruik),
    metElkeHulp: hoogste(metSteun),
    hulpmiddelen: inGebruik.map((hulp) => hulp.steun),
    besteHulp: metSteun.find((hulp) => !hulp.inGebruik && codeVan(schaal, hulp.waarde as EnkeleWaarde) === hoogste(metSteun))
      ?.steun,
    verliezen: vraagt && bekend && schaal.soort === "voorkeur" ? verliezenVan(waarde as Voorkeuren) : undefined,
    belang: punt.belang ?? beleid.belangZonderOpgave,
    aandeel: 0,
  };
};

/** Every onderdeel on which this side asks gets an equal part; within it the criteria share by importance. */
const metAandelen = (kant: Kant, punten: readonly GelezenPunt[]): readonly GelezenPunt[] => {
  const gevraagd = punten.filter(({ plek, gegeven }) => vraagtOp(kant, plek) && gegeven.status === "bekend");
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

const vraagtOp = (kant: Kant, { criterium }: CatalogusCriterium): boolean => (criterium.richting === "eis") === (kant === "werk");

const lees = (kant: Kant, profiel: Werknemerprofiel | Werkprofiel, catalogus: Catalogus, beleid: Beleid): GelezenProfiel => {
  const vreemd: string[] = [];
  const punten = profiel.punten
    .flatMap((punt): readonly GelezenPunt[] => {
      const plek = catalogus.criteria.get(punt.criterium);
      if (plek === undefined) {
        vreemd.push(`${kant}/${punt.criterium}`);
        return [];
      }
      return [leesPunt(plek, vraagtOp(kant, plek), kant, punt, beleid)];
    })
    .sort((a, b) => a.plek.rang - b.plek.rang);
  const gelezen = { punten: metAandelen(kant, punten), volledig: new Set(profiel.volledig ?? []), vreemd: vreemd.sort() };
  for (const punt of gelezen.punten) bevries(punt.gegeven);
  return gelezen;
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
  if (!Object.isFrozen(profiel)) return lees(kant, profiel, catalogus, beleid);
  const perProfiel: Geheugen = geheugen[kant].get(profiel) ?? new WeakMap();
  const perCatalogus = perProfiel.get(catalogus) ?? new WeakMap<Beleid, GelezenProfiel>();
  const gelezen = perCatalogus.get(beleid) ?? lees(kant, profiel, catalogus, beleid);
  geheugen[kant].set(profiel, perProfiel.set(catalogus, perCatalogus.set(beleid, gelezen)));
  return gelezen;
};
