import { vraagt, type Criterium } from "../../domain/criterium.js";
import type { NietOvergenomen } from "../../domain/importeren.js";
import { codeVan } from "../../domain/schaal.js";
import type { Tekst } from "../../domain/taal.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { pasRegel } from "../pasRegel.js";
import { strengste } from "../strengste.js";
import type { Bijdrage } from "./bijdrage.js";
import { gradenVan, nietVanToepassing } from "./kwalificaties.js";
import { andereGaatVoor, andereOnbekend, nogNodig, zegtNietDatHetLukt } from "./teksten.js";

type Bekend = Bijdrage & { readonly waarde: EnkeleWaarde };

/** What the categories give together on one criterium. */
export interface Weging {
  readonly waarde: EnkeleWaarde;
  /** The categories the value rests on. */
  readonly gebruikt: readonly Bijdrage[];
  readonly nietOvergenomen: readonly NietOvergenomen[];
}

const isBekend = (bijdrage: Bijdrage): bijdrage is Bekend => bijdrage.waarde !== undefined;

/** The help of one person is not undone by another who does not help; everything else is as good as the worst of it. */
const teltBeste = (bijdragen: readonly Bijdrage[]): boolean => bijdragen.every(({ koppeling }) => koppeling.samen === "beste");

const samen = (criterium: Criterium, beste: boolean, waarden: readonly EnkeleWaarde[]): EnkeleWaarde | undefined => {
  const [eerste, ...rest] = waarden;
  if (eerste === undefined) return undefined;
  return rest.reduce((een, ander) => {
    const minste = strengste("werknemer", criterium, een, ander);
    return beste ? (minste === een ? ander : een) : minste;
  }, eerste);
};

/** Those that another one takes the place of, each with that other. */
const opzijgezet = (bijdragen: readonly Bijdrage[]): ReadonlyMap<Bijdrage, string> => {
  const opzij = new Map<Bijdrage, string>();
  for (const bijdrage of bijdragen) {
    const { code, koppeling, kwalificatie } = bijdrage;
    const [eerste, ...rest] = bijdragen.filter(({ via }) => koppeling.gaatVoor?.includes(via));
    if (eerste === undefined) continue;
    // An aid that is not used says nothing of how somebody gets around without it.
    if (kwalificatie === nietVanToepassing) opzij.set(bijdrage, eerste.code);
    else for (const andere of [eerste, ...rest]) opzij.set(andere, code);
  }
  return opzij;
};

/** Whether any degree that an unknown category may have would make the outcome another one. */
const zouVeranderen = (criterium: Criterium, beste: boolean, uitkomst: EnkeleWaarde, { code, koppeling }: Bijdrage): boolean =>
  gradenVan(code).some((graad) => {
    const waarde = pasRegel(criterium.schaal, koppeling.regel, graad);
    const anders = waarde === undefined || waarde === "onbekend" ? undefined : samen(criterium, beste, [uitkomst, waarde]);
    return anders !== undefined && codeVan(criterium.schaal, anders) !== codeVan(criterium.schaal, uitkomst);
  });

/** Linked categories nothing was said of, neither of themselves nor of one they are a part of. */
const zonderWoord = (gekoppeld: readonly string[], bekend: readonly Bijdrage[]): readonly string[] =>
  gekoppeld.filter((code) => !bekend.some((bijdrage) => code.startsWith(bijdrage.code)));

/**
 * Why the outcome may not be claimed, or undefined. That nobody helps, or that nothing is needed, takes the word of every
 * category; a category that is not known may hide a worse one; and a part that is no problem does not make the whole work.
 */
const waaromNiet = (
  criterium: Criterium,
  bijdragen: readonly Bijdrage[],
  uitkomst: EnkeleWaarde,
  gekoppeld: readonly string[],
): Tekst | undefined => {
  const beste = teltBeste(bijdragen);
  const open = bijdragen.filter((bijdrage) => !isBekend(bijdrage) && zouVeranderen(criterium, beste, uitkomst, bijdrage));
  if (open.length > 0) {
    return andereOnbekend(
      criterium,
      open.map(({ code }) => code),
    );
  }
  const bekend = bijdragen.filter(isBekend);
  if ((beste || vraagt("werknemer", criterium)) && codeVan(criterium.schaal, uitkomst) === 0) {
    const mist = zonderWoord(gekoppeld, bekend);
    if (mist.length > 0) return nogNodig(criterium, mist);
  }
  const alleenDelen = bekend.every(({ koppeling, kwalificatie }) => koppeling.begrenst === true && kwalificatie === 0);
  return alleenDelen ? zegtNietDatHetLukt(criterium) : undefined;
};

/** Weighs what the categories say on one criterium; `gekoppeld` are all that have a row for it. */
export const weeg = (criterium: Criterium, bijdragen: readonly Bijdrage[], gekoppeld: readonly string[]): Weging => {
  const opzij = opzijgezet(bijdragen);
  const telt = bijdragen.filter((bijdrage) => !opzij.has(bijdrage));
  const voor = [...opzij].flatMap(([{ code, waarde }, door]): readonly NietOvergenomen[] =>
    waarde === undefined ? [] : [{ code, reden: "bewust-niet", uitleg: andereGaatVoor(criterium, door) }],
  );
  const bekend = telt.filter(isBekend);
  const waarden = bekend.map(({ waarde }) => waarde);
  const uitkomst = samen(criterium, teltBeste(telt), waarden);
  if (uitkomst === undefined) return { waarde: "onbekend", gebruikt: telt, nietOvergenomen: voor };
  const uitleg = waaromNiet(criterium, telt, uitkomst, gekoppeld);
  if (uitleg === undefined) return { waarde: uitkomst, gebruikt: bekend, nietOvergenomen: voor };
  const niet = bekend.map(({ code }): NietOvergenomen => ({ code, reden: "niet-vast-te-stellen", uitleg }));
  return { waarde: "onbekend", gebruikt: telt, nietOvergenomen: [...voor, ...niet] };
};
