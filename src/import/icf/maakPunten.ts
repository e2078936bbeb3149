import type { Catalogus, CatalogusCriterium } from "../../catalogue/catalogus.js";
import { vraagt, type Criterium } from "../../domain/criterium.js";
import type { ImportWaarschuwing, NietOvergenomen, WerknemerPuntInvoer } from "../../domain/importeren.js";
import { codeVan } from "../../domain/schaal.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { pasRegel } from "../pasRegel.js";
import { strengste } from "../strengste.js";
import { waaromOnbekend } from "./kwalificaties.js";
import type { IcfCode } from "./leesCodes.js";
import { fijnereCode, geenWaarde, normIsGeenMaximum, ondergrens } from "./teksten.js";
import { zoekRijen, type Rij } from "./zoekRijen.js";

type Beoordeling = Pick<WerknemerPuntInvoer["beoordelingen"][number], "door" | "bewijs" | "datum">;

/** What one category says on one criterium; without a value it says that nothing is known. */
interface Bijdrage {
  readonly code: string;
  readonly plek: CatalogusCriterium;
  readonly tekst: string;
  readonly waarde: EnkeleWaarde | undefined;
}
type Bekend = Bijdrage & { readonly waarde: EnkeleWaarde };

/** What the categories of one person give. */
export interface Opbrengst {
  readonly punten: readonly WerknemerPuntInvoer[];
  readonly nietOvergenomen: readonly NietOvergenomen[];
  readonly waarschuwingen: readonly ImportWaarschuwing[];
}

interface CodeOpbrengst {
  readonly bijdragen: readonly Bijdrage[];
  readonly nietOvergenomen: readonly NietOvergenomen[];
  readonly waarschuwingen: readonly ImportWaarschuwing[];
}

/** As the ICF writes it: "d430.2"; on the surroundings "e310.3" hinders and "e310+3" helps. */
const schrijf = ({ code, kwalificatie }: IcfCode): string => {
  const helpt = code.startsWith("e") && kwalificatie > 0 && waaromOnbekend(kwalificatie) === undefined;
  return `${code}${helpt ? "+" : "."}${Math.abs(kwalificatie)}`;
};

/** What a reader has to know of a value that was put together from a part of the norm. */
const bijRest = ({ regel }: Rij, kwalificatie: number): readonly ImportWaarschuwing[] => {
  if (regel.soort !== "rest" || kwalificatie >= 4) return [];
  return [kwalificatie === 0 ? normIsGeenMaximum : ondergrens];
};

const leesRijen = (icf: IcfCode, via: string, rijen: readonly Rij[]): CodeOpbrengst => {
  const { code, kwalificatie } = icf;
  const tekst = via === code ? schrijf(icf) : `${schrijf(icf)} (${via})`;
  const waarschuwing = via === code ? [] : [fijnereCode(code, via)];
  const uitleg = waaromOnbekend(kwalificatie);
  if (uitleg !== undefined) {
    return {
      bijdragen: rijen.map(({ plek }) => ({ code, plek, tekst, waarde: undefined })),
      nietOvergenomen: [{ code, reden: "onbekend", uitleg }],
      waarschuwingen: waarschuwing,
    };
  }
  const gelezen = rijen.map((rij) => ({ rij, waarde: pasRegel(rij.plek.criterium.schaal, rij.regel, kwalificatie) }));
  const bekend = gelezen.filter(({ waarde }) => waarde !== undefined);
  return {
    bijdragen: bekend.map(({ rij: { plek }, waarde }) => ({ code, plek, tekst, waarde })),
    nietOvergenomen: bekend.length < gelezen.length ? [{ code, reden: "niet-vast-te-stellen", uitleg: geenWaarde }] : [],
    waarschuwingen: [...waarschuwing, ...bekend.flatMap(({ rij }) => bijRest(rij, kwalificatie))],
  };
};

const leesCode = (catalogus: Catalogus, icf: IcfCode): CodeOpbrengst => {
  const vondst = zoekRijen(catalogus, icf.code);
  if (vondst.soort === "rijen") return leesRijen(icf, vondst.via, vondst.rijen);
  const niet: NietOvergenomen =
    vondst.soort === "weggelaten"
      ? { code: icf.code, reden: "bewust-niet", uitleg: vondst.uitleg }
      : { code: icf.code, reden: "geen-koppeling" };
  return { bijdragen: [], nietOvergenomen: [niet], waarschuwingen: [] };
};

/** Chapter 3 of the surroundings: the people who give support. */
const isSteun = ({ code }: Bijdrage): boolean => code.startsWith("e3");

/**
 * The value that several categories give together: the one that leaves least room. Only the support of people goes the other
 * way round, because the help of one person is not undone by another who does not help.
 */
const samen = (criterium: Criterium, bijdragen: readonly Bekend[]): EnkeleWaarde | undefined => {
  const uitMensen = bijdragen.every(isSteun);
  const [eerste, ...rest] = bijdragen.map(({ waarde }) => waarde);
  if (eerste === undefined) return undefined;
  return rest.reduce((een, ander) => {
    const minste = strengste("werknemer", criterium, een, ander);
    return uitMensen ? (minste === een ? ander : een) : minste;
  }, eerste);
};

/** Where the worker asks, asking the least there is means that it is not asked. */
const zoalsGevraagd = (criterium: Criterium, waarde: EnkeleWaarde): EnkeleWaarde =>
  vraagt("werknemer", criterium) && codeVan(criterium.schaal, waarde) === 0 ? "niet-gevraagd" : waarde;

const maakPunt = (
  { criterium }: CatalogusCriterium,
  bijdragen: readonly Bijdrage[],
  beoordeling: Beoordeling,
): WerknemerPuntInvoer => {
  const bekend = bijdragen.filter((bijdrage): bijdrage is Bekend => bijdrage.waarde !== undefined);
  const gebruikt = bekend.length > 0 ? bekend : bijdragen;
  const waarde = samen(criterium, bekend) ?? "onbekend";
  const toelichting = `ICF ${gebruikt.map(({ tekst }) => tekst).join(", ")}`;
  return {
    criterium: criterium.code,
    beoordelingen: [{ waarde: zoalsGevraagd(criterium, waarde), ...beoordeling, toelichting }],
  };
};

/** The remarks without the same one twice, those on a code before those on all. */
const uniek = (waarschuwingen: readonly ImportWaarschuwing[]): readonly ImportWaarschuwing[] => [
  ...waarschuwingen.filter(({ code }) => code === "fijnere-code"),
  ...[ondergrens, normIsGeenMaximum].filter((algemeen) => waarschuwingen.includes(algemeen)),
];

/** The points that the categories give, in the order of the catalogue, and what gives none. */
export const maakPunten = (codes: readonly IcfCode[], catalogus: Catalogus, beoordeling: Beoordeling): Opbrengst => {
  const opbrengsten = codes.map((icf) => leesCode(catalogus, icf));
  const perPlek = new Map<CatalogusCriterium, Bijdrage[]>();
  for (const bijdrage of opbrengsten.flatMap(({ bijdragen }) => bijdragen)) {
    const eerder = perPlek.get(bijdrage.plek);
    if (eerder === undefined) perPlek.set(bijdrage.plek, [bijdrage]);
    else eerder.push(bijdrage);
  }
  return {
    punten: [...perPlek].sort(([a], [b]) => a.rang - b.rang).map(([plek, bijdragen]) => maakPunt(plek, bijdragen, beoordeling)),
    nietOvergenomen: opbrengsten.flatMap(({ nietOvergenomen }) => nietOvergenomen),
    waarschuwingen: uniek(opbrengsten.flatMap(({ waarschuwingen }) => waarschuwingen)),
  };
};
