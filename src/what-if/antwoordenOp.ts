import { isSteun } from "../compare/bestaandeSteun.js";
import type { Bevinding, Gegeven } from "../domain/bevinding.js";
import type { Vraag } from "../domain/formulier.js";
import type { Werkbegeleider } from "../domain/profiel.js";
import { eenStapVerder } from "../domain/schaal.js";
import { minimumVan, type EnkeleWaarde, type Waarde } from "../domain/waarde.js";
import type { Wijziging } from "../domain/wijziging.js";
import type { Vergelijking } from "../match/match.js";
import { mogelijkAanbod, mogelijkeVraag, waardewijziging, type Probeer, type Punt } from "./antwoordwaarden.js";
import { begeleiderantwoorden } from "./begeleiderantwoorden.js";

/** One answer: what it changes in the pair. */
export type Antwoordwijzigingen = readonly Wijziging[];

/** Stands for words that nobody has said yet. */
const woorden = "antwoord";

const beslissingen = (criterium: string, datum: string): readonly Wijziging[] =>
  (["match", "tekort"] as const).map((oordeel) => ({
    soort: "beslissing",
    beslissing: { criterium, oordeel, reden: woorden, door: "jobcoach", datum },
  }));

const gezegdOp = ({ richting, gevraagd, aanwezig }: Bevinding, kant: Punt["kant"]): Gegeven | null =>
  (richting === "eis") === (kant === "werk") ? gevraagd : aanwezig;

/** Everything that was said, each value once: the answer is one of them. */
const gezegdeWaarden = (gegeven: Gegeven | null): readonly Waarde[] => {
  if (gegeven === null) return [];
  const alle = [gegeven.waarde ?? gegeven.status, ...gegeven.afwijkend.map(({ waarde }) => waarde)];
  return [...new Map(alle.map((waarde) => [JSON.stringify(waarde), waarde])).values()];
};

const eenStap = ({ plek, bevinding }: Punt): readonly Waarde[] => {
  const waarde = bevinding.aanwezig?.waarde as EnkeleWaarde | undefined;
  if (waarde === undefined) return [];
  return ([1, -1] as const).flatMap((richting) => eenStapVerder(plek.criterium.schaal, waarde, richting) ?? []);
};

/** Words answer nothing by themselves: a person judges them, so the judgement is part of the answer, unless there is one already. */
const inWoorden = (punt: Punt, datum: string): readonly Antwoordwijzigingen[] => {
  const gezegd = waardewijziging(punt, woorden);
  if (punt.bevinding.beslissing !== null) return [[gezegd]];
  return beslissingen(punt.plek.criterium.code, datum).map((beslissing) => [gezegd, beslissing]);
};

/**
 * Where the catalogue weighs the support, what is not known of the werkbegeleider; else whether it is enough: as if what is asked
 * were there, or as if there were no support.
 */
const overSteun = (punt: Punt, begeleider: Werkbegeleider | undefined): readonly Antwoordwijzigingen[] => {
  const { plek, bevinding } = punt;
  if (plek.maatregelen.some(isSteun)) return begeleiderantwoorden(begeleider);
  const gevraagd = bevinding.gevraagd?.waarde === undefined ? undefined : minimumVan(bevinding.gevraagd.waarde);
  const kant = bevinding.richting === "eis" ? "werknemer" : "werk";
  const steuntBij = (begeleider?.steuntBij ?? []).filter((code) => code !== bevinding.criterium);
  return [
    ...(gevraagd === undefined ? [] : [[waardewijziging({ plek, kant }, gevraagd)]]),
    [{ soort: "werkbegeleider", begeleider: { steuntBij } }],
  ];
};

const overPunt = (soort: Vraag["soort"], punt: Punt, datum: string): readonly Antwoordwijzigingen[] => {
  const { code, schaal } = punt.plek.criterium;
  const waarden = (van: readonly Waarde[]): readonly Antwoordwijzigingen[] =>
    van.map((waarde) => [waardewijziging(punt, waarde)]);
  const metWoorden = schaal.soort === "tekst" ? inWoorden(punt, datum) : [];
  switch (soort) {
    case "aanbod-onbekend":
      return [...waarden(mogelijkAanbod(punt)), ...metWoorden];
    case "vraag-onbekend":
      return [...waarden(mogelijkeVraag(punt)), ...metWoorden];
    case "beoordelaars-verschillen":
      return waarden(gezegdeWaarden(gezegdOp(punt.bevinding, punt.kant)));
    case "verschil-van-een-stap":
      return waarden(eenStap(punt));
    case "leerbaarheid":
      return (["trainbaar", "niet"] as const).map((leerbaarheid) => [{ soort, criterium: code, leerbaarheid }]);
    case "aanpasbaarheid":
      return (["ja", "deels", "nee"] as const).map((aanpasbaar) => [{ soort: "aanpasbaar", criterium: code, aanpasbaar }]);
    case "te-beoordelen":
      return beslissingen(code, datum).map((beslissing) => [beslissing]);
    default:
      return [];
  }
};

/**
 * Every answer that is tried on a question, as changes to the pair: each value of a short scale, the ends and both sides of
 * every bound of a quantity, each option, what each rater said, one step up and down, yes, partly and no.
 */
export const antwoordenOp = (
  { soort, aan, criterium }: Pick<Vraag, "soort" | "aan" | "criterium">,
  { paar, bevindingen }: Vergelijking,
  probeer: Probeer,
): readonly Antwoordwijzigingen[] => {
  if (soort === "netwerk") return (["ja", "deels", "nee"] as const).map((steunt) => [{ soort, steunt }]);
  if (soort === "werkbegeleider") return begeleiderantwoorden(paar.werk.werkbegeleider);
  const plek = criterium === null ? undefined : paar.catalogus.criteria.get(criterium);
  const bevinding = bevindingen.find((kandidaat) => kandidaat.criterium === criterium);
  if (plek === undefined || bevinding === undefined) return [];
  const kant = aan === "werknemer" ? "werknemer" : "werk";
  const punt = { plek, bevinding, kant, probeer } as const;
  return soort === "steun-niet-zeker" ? overSteun(punt, paar.werk.werkbegeleider) : overPunt(soort, punt, paar.peildatum);
};
