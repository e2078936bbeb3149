import type { Catalogus, CatalogusCriterium } from "../../catalogue/catalogus.js";
import { vraagt, type Criterium } from "../../domain/criterium.js";
import type { ImportWaarschuwing, NietOvergenomen, WerknemerPuntInvoer } from "../../domain/importeren.js";
import { codeVan, hoogsteCode } from "../../domain/schaal.js";
import type { Taal } from "../../domain/taal.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { inTaal } from "../../messages/inTaal.js";
import { bijdragenVan, type Bijdrage, type Kwalificatiesoort } from "./bijdrage.js";
import type { IcfCode } from "./leesCodes.js";
import { gelezenKwalificatie, minstens, normIsGeenMaximum, ondergrens, vraagHetNetwerk } from "./teksten.js";
import { weeg, type Weging } from "./weeg.js";

/** How the points are made: who says so, in which language, and which qualifier of an activity is read. */
export interface Keuze {
  readonly beoordeling: Pick<WerknemerPuntInvoer["beoordelingen"][number], "door" | "bewijs" | "datum">;
  readonly taal: Taal;
  readonly kwalificatie: Kwalificatiesoort;
}

/** What the categories of one person give. */
export interface Opbrengst {
  readonly punten: readonly WerknemerPuntInvoer[];
  readonly nietOvergenomen: readonly NietOvergenomen[];
  readonly waarschuwingen: readonly ImportWaarschuwing[];
}

interface GewogenPunt extends Weging {
  readonly criterium: Criterium;
}

/** Where the worker asks, asking the least there is means that it is not asked. */
const zoalsGevraagd = (criterium: Criterium, waarde: EnkeleWaarde): EnkeleWaarde =>
  vraagt("werknemer", criterium) && codeVan(criterium.schaal, waarde) === 0 ? "niet-gevraagd" : waarde;

/** No problem at all gives a value that somebody may well be above, where the scale goes on. */
const isMinstens = ({ criterium, waarde, gebruikt }: GewogenPunt): boolean => {
  if (vraagt("werknemer", criterium) || !gebruikt.every(({ kwalificatie }) => kwalificatie === 0)) return false;
  const code = codeVan(criterium.schaal, waarde);
  return code !== undefined && code > 0 && code < hoogsteCode;
};

const maakPunt = (punt: GewogenPunt, { beoordeling, taal }: Keuze): WerknemerPuntInvoer => {
  const { criterium, waarde, gebruikt } = punt;
  const codes = `ICF ${gebruikt.map(({ tekst }) => tekst).join(", ")}`;
  const toelichting = isMinstens(punt) ? `${codes}; ${inTaal(minstens, taal)}` : codes;
  return {
    criterium: criterium.code,
    beoordelingen: [{ waarde: zoalsGevraagd(criterium, waarde), ...beoordeling, toelichting }],
  };
};

/** The remarks, each once: those on a code before those on all. */
const waarschuwingenBij = (
  perCode: readonly ImportWaarschuwing[],
  punten: readonly GewogenPunt[],
  kwalificatie: Kwalificatiesoort,
): readonly ImportWaarschuwing[] => {
  const heeftActiviteit = punten.some(({ gebruikt }) => gebruikt.some(({ code }) => code.startsWith("d")));
  return [
    ...perCode.filter((waarschuwing) => waarschuwing !== ondergrens),
    ...(perCode.includes(ondergrens) ? [ondergrens] : []),
    ...(punten.some(isMinstens) ? [normIsGeenMaximum] : []),
    ...(heeftActiviteit ? [gelezenKwalificatie[kwalificatie]] : []),
    ...(punten.some(({ gebruikt }) => gebruikt.some(({ koppeling }) => koppeling.samen === "beste")) ? [vraagHetNetwerk] : []),
  ];
};

/** Every category of the ICF that has a row for a criterium, by that criterium. */
const gekoppeldPerCriterium = ({ koppelingen }: Catalogus): ReadonlyMap<string, readonly string[]> => {
  const gevonden = new Map<string, string[]>();
  for (const { lijst, code, criterium } of [...koppelingen.values()].flat()) {
    if (lijst !== "icf") continue;
    const codes = gevonden.get(criterium);
    if (codes === undefined) gevonden.set(criterium, [code]);
    else codes.push(code);
  }
  return gevonden;
};

const perPlek = (bijdragen: readonly Bijdrage[]): readonly (readonly [CatalogusCriterium, readonly Bijdrage[]])[] => {
  const gevonden = new Map<CatalogusCriterium, Bijdrage[]>();
  for (const bijdrage of bijdragen) {
    const eerder = gevonden.get(bijdrage.plek);
    if (eerder === undefined) gevonden.set(bijdrage.plek, [bijdrage]);
    else eerder.push(bijdrage);
  }
  return [...gevonden].sort(([a], [b]) => a.rang - b.rang);
};

/** The points that the categories give, in the order of the catalogue, and what gives none. */
export const maakPunten = (codes: readonly IcfCode[], catalogus: Catalogus, keuze: Keuze): Opbrengst => {
  const opbrengsten = codes.map((icf) => bijdragenVan(catalogus, icf, keuze.kwalificatie));
  const gekoppeld = gekoppeldPerCriterium(catalogus);
  const gewogen = perPlek(opbrengsten.flatMap(({ bijdragen }) => bijdragen)).map(
    ([{ criterium }, bijdragen]): GewogenPunt => ({
      criterium,
      ...weeg(criterium, bijdragen, gekoppeld.get(criterium.code) ?? []),
    }),
  );
  const niet = [...opbrengsten, ...gewogen].flatMap(({ nietOvergenomen }) => nietOvergenomen);
  return {
    punten: gewogen.map((punt) => maakPunt(punt, keuze)),
    nietOvergenomen: codes.flatMap(({ code }) => niet.filter((een) => een.code === code)),
    waarschuwingen: waarschuwingenBij(
      opbrengsten.flatMap(({ waarschuwingen }) => waarschuwingen),
      gewogen,
      keuze.kwalificatie,
    ),
  };
};
