import type { Uitkomst } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Oordeel } from "../domain/vergelijking.js";
import type { Verkenningsteksten } from "../messages/verkenningsteksten.js";
import { kleineLetter, naEenAnder } from "../render/opmaak.js";
import { regimenaam } from "../render/regimenaam.js";
import { inTaal, naamVan, type Weergave } from "../render/weergave.js";
import { geenRegime, type Conclusiestand } from "./conclusies.js";
import type { Conclusie } from "./firmness.js";

type Teksten = Verkenningsteksten["firmness"];

/** A conclusion, and what it says or comes to say. */
export interface Gesteld {
  readonly conclusie: Conclusie;
  readonly stand: Conclusiestand;
}

/** The criterium, or the funding rule, that a conclusion is about. */
export const onderwerp = ({ id }: Conclusie): string => id.split("/")[1] ?? id;

export const puntnamen = (criteria: readonly string[], weergave: Weergave): string =>
  naEenAnder(
    criteria.map((criterium) => kleineLetter(naamVan(weergave, criterium))),
    weergave.teksten,
  );

export const oordeelnaam = (stand: Conclusiestand, { teksten }: Weergave): string =>
  teksten.oordeel[stand as Oordeel["uitkomst"]].naam;

const naamVanRegime = ({ conclusie, stand }: Gesteld, weergave: Weergave, teksten: Teksten): string => {
  if (stand === geenRegime) return teksten.geenRegime;
  const regeling = weergave.catalogus.regelingen.find(({ code }) => code === onderwerp(conclusie));
  return kleineLetter(regimenaam(String(stand), regeling, weergave));
};

/** The regimes under all rules: one name where all say the same, else each with its rule. */
export const regimenamen = (gesteld: readonly Gesteld[], weergave: Weergave, teksten: Teksten): string => {
  const namen = gesteld.map((een) => naamVanRegime(een, weergave, teksten));
  if (new Set(namen).size === 1) return namen[0] ?? "";
  const metRegel = gesteld.map(({ conclusie }, i) => {
    const regeling = weergave.catalogus.regelingen.find(({ code }) => code === onderwerp(conclusie));
    return teksten.regimeBij(namen[i] ?? "", regeling === undefined ? onderwerp(conclusie) : inTaal(weergave, regeling.naam));
  });
  return naEenAnder(metRegel, weergave.teksten);
};

const gevolg = ({ conclusie, stand }: Gesteld, weergave: Weergave, teksten: Teksten): readonly string[] => {
  switch (conclusie.soort) {
    case "oordeel":
      return [teksten.oordeel(oordeelnaam(stand, weergave))];
    case "uitkomst":
      return [teksten.uitkomst[stand as Uitkomst]];
    case "open":
      // That the shortage is gone, the outcome of the point says.
      return stand === null ? [] : [teksten.open[stand as Discrepantie["open"]]];
    case "doelen": {
      const doelen = stand as readonly string[];
      return [doelen.length === 0 ? teksten.geenDoelen : teksten.doelen(puntnamen(doelen, weergave))];
    }
    case "regime":
      return [];
  }
};

/** Everything that changes by one step, each in a clause; what changes under several funding rules in one. */
export const gevolgzinnen = (gesteld: readonly Gesteld[], weergave: Weergave, teksten: Teksten): readonly string[] => {
  const regimes = gesteld.filter(({ conclusie }) => conclusie.soort === "regime");
  const over = regimes.filter(({ stand }) => stand !== null);
  return [
    ...gesteld.flatMap((een) => gevolg(een, weergave, teksten)),
    ...(over.length === 0 ? [] : [teksten.regime(regimenamen(over, weergave, teksten))]),
    ...(over.length < regimes.length ? [teksten.geenUren] : []),
  ];
};
