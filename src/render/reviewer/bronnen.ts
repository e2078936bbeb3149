import type { ReviewerTeksten } from "../../messages/reviewerTeksten.js";
import { groepeer } from "../../internal/groepeer.js";
import { datum, opsomming, veilig } from "../opmaak.js";
import type { Weergave } from "../weergave.js";

interface Vindplaats {
  readonly bron: string;
  readonly plaats: string;
  readonly because: readonly string[];
}

/** Where the measures that were chosen and the rules that were applied come from. */
const vindplaatsen = ({ formulier, catalogus }: Weergave): readonly Vindplaats[] => {
  const { perDoel, perOndersteuning, regelingen } = formulier.uren;
  const uren = [...perDoel.map(({ doel }) => doel), ...perOndersteuning.map(({ ondersteuning }) => ondersteuning)];
  return [
    ...formulier.ondersteuning.flatMap(({ grond, id }) => grond.map(({ bron, plaats }) => ({ bron, plaats, because: [id] }))),
    ...regelingen.flatMap((regel) => {
      const bronnenVan = catalogus.regelingen.find(({ code }) => code === regel.regeling)?.bronnen ?? [];
      return bronnenVan.map(({ bron, plaats }) => ({ bron, plaats, because: uren }));
    }),
  ];
};

/** Every source once, with the places in it that were used. */
export const bronnen = (weergave: Weergave, woorden: ReviewerTeksten): string => {
  const perBron = groepeer(vindplaatsen(weergave), ({ bron }) => bron);
  const regels = [...perBron].map(([code, plaatsen]) => {
    const bron = weergave.catalogus.data.bronnen.find((kandidaat) => kandidaat.code === code);
    const genoemd = [...new Set(plaatsen.map(({ plaats }) => veilig(plaats)))].join("; ");
    const tekst =
      bron === undefined
        ? `${code}: ${genoemd}`
        : woorden.bron(veilig(bron.titel), veilig(bron.adres), datum(bron.gecontroleerdOp, weergave.teksten), genoemd);
    return weergave.zin(
      tekst,
      plaatsen.flatMap(({ because }) => because),
    );
  });
  return regels.length === 0 ? "" : `## ${woorden.kop.bronnen}\n\n${opsomming(regels)}`;
};
