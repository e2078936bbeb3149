import type * as z from "zod";
import type { Pad } from "../../domain/fout.js";
import { sleutelnaam } from "../../domain/sleutelnaam.js";
import type { Tekst } from "../../domain/taal.js";
import type { uitbreidingTeksten } from "../../domain/uitbreiding.js";
import type { PerLijst } from "../controle/records.js";

/** The lists whose records have texts that can be worded differently. */
export type Tekstlijst = keyof typeof uitbreidingTeksten;

type Teksten = { readonly [L in Tekstlijst]: z.output<(typeof uitbreidingTeksten)[L]> };
/** Told of a text that has no place in the record. */
type Mis = (pad: Pad) => void;

type Ingevuld<T> = { -readonly [K in keyof T]?: Exclude<T[K], undefined> };

const ingevuld = <T extends object>(teksten: T): Ingevuld<T> =>
  Object.fromEntries(Object.entries(teksten).filter(([, tekst]) => tekst !== undefined)) as Ingevuld<T>;

type Namen = Readonly<Record<string, Tekst>> | undefined;

const metNamen = <T extends { readonly code: string; readonly naam: Tekst }>(
  benoemd: readonly T[],
  namen: Namen = {},
  mis: Mis,
): T[] => {
  for (const code of Object.keys(namen)) {
    if (!benoemd.some((record) => record.code === code)) mis(["namen", sleutelnaam(code)]);
  }
  return benoemd.map((record) => {
    const naam = Object.hasOwn(namen, record.code) ? namen[record.code] : undefined;
    return naam === undefined ? record : { ...record, naam };
  });
};

type Schaal = PerLijst["criteria"]["schaal"];
type Schaalteksten = Pick<Teksten["criteria"], "zin" | "ankers" | "namen">;

/** The texts each kind of scale has. */
const perSchaal: Readonly<Record<Schaal["soort"], keyof Schaalteksten | undefined>> = {
  niveau: "ankers",
  hoeveelheid: "zin",
  voorwaarde: "zin",
  kwalificatie: "namen",
  voorkeur: "namen",
  tekst: undefined,
};

const herschrijfSchaal = (schaal: Schaal, teksten: Schaalteksten, mis: Mis): Schaal => {
  for (const veld of ["zin", "ankers", "namen"] as const) {
    if (teksten[veld] !== undefined && perSchaal[schaal.soort] !== veld) mis([veld]);
  }
  const { zin, ankers, namen } = teksten;
  switch (schaal.soort) {
    case "niveau":
      if (ankers === undefined) return schaal;
      if (ankers.length !== schaal.ankers.length) mis(["ankers"]);
      return ankers.length === schaal.ankers.length ? { ...schaal, ankers } : schaal;
    case "hoeveelheid":
    case "voorwaarde":
      return zin === undefined ? schaal : { ...schaal, zin };
    case "kwalificatie":
      return { ...schaal, niveaus: metNamen(schaal.niveaus, namen, mis) };
    case "voorkeur":
      return { ...schaal, opties: metNamen(schaal.opties, namen, mis) };
    case "tekst":
      return schaal;
  }
};

const perLijst: { readonly [L in Tekstlijst]: (record: PerLijst[L], teksten: Teksten[L], mis: Mis) => PerLijst[L] } = {
  criteria: (record, { zin, ankers, namen, ...rest }, mis) => ({
    ...record,
    ...ingevuld(rest),
    schaal: herschrijfSchaal(record.schaal, { zin, ankers, namen }, mis),
  }),
  maatregelen: (record, { frequentie = record.inzet.frequentie, ...rest }) => ({
    ...record,
    ...ingevuld(rest),
    inzet: { ...record.inzet, frequentie },
  }),
  doelgroepen: (record, { namen, ...rest }, mis) => ({
    ...record,
    ...ingevuld(rest),
    activiteiten: metNamen(record.activiteiten, namen, mis),
  }),
  regelingen: (record, { namen, ...rest }, mis) => ({
    ...record,
    ...ingevuld(rest),
    regimes: metNamen(record.regimes, namen, mis),
  }),
  begeleideradviezen: (record, teksten) => ({ ...record, ...ingevuld(teksten) }),
  aandachtspunten: (record, teksten) => ({ ...record, ...ingevuld(teksten) }),
  fml: (record, teksten) => ({ ...record, ...ingevuld(teksten) }),
};

/** The record in other words. A text for which it has no place is told to `mis`. */
export const herschrijf = <L extends Tekstlijst>(lijst: L, record: PerLijst[L], teksten: Teksten[L], mis: Mis): PerLijst[L] =>
  perLijst[lijst](record, teksten, mis);
