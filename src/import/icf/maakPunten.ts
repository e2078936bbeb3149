import type { Catalogus, CatalogusCriterium } from "../../catalogue/catalogus.js";
import { vraagt, type Criterium } from "../../domain/criterium.js";
import type { ImportWaarschuwing, NietOvergenomen, WerknemerPuntInvoer } from "../../domain/importeren.js";
import type { Koppeling } from "../../domain/koppeling.js";
import { codeVan, hoogsteCode } from "../../domain/schaal.js";
import type { Taal } from "../../domain/taal.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { groepeer } from "../../internal/groepeer.js";
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

/** Every row of the ICF by its criterium. */
const gekoppeldPerCriterium = ({ koppelingen }: Catalogus): ReadonlyMap<string, readonly Koppeling[]> =>
  groepeer(
    [...koppelingen.values()].flat().filter(({ lijst }) => lijst === "icf"),
    ({ criterium }) => criterium,
  );

const perPlek = (bijdragen: readonly Bijdrage[]): readonly (readonly [CatalogusCriterium, readonly Bijdrage[]])[] =>
  [...groepeer(bijdragen, ({ plek }) => plek)].sort(([a], [b]) => a.rang - b.rang);

/** The points that the categories give, in the order of the catalogue, and what gives none. */
export const maakPunten = (codes: readonly IcfCode[], catalogus: Catalogus, keuze: Keuze): Opbrengst => {
  const opbrengsten = codes.map((icf) => bijdragenVan(catalogus, icf, keuze.kwalificatie));
  const gekoppeld = gekoppeldPerCriterium(catalogus);
  const gewogen = perPlek(opbrengsten.flatMap(({ bijdragen }) => bijdragen)).map(
    ([{ criterium }, bijdragen]): GewogenPunt => ({
      criterium,
      ...weeg(
        criterium,
        bijdragen,
        (gekoppeld.get(criterium.code) ?? []).map(({ code }) => code),
      ),
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
