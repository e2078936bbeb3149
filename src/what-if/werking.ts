import type { Paar } from "../catalogue/paar.js";
import type { Optie } from "../domain/discrepantie.js";
import type { Maatregel, Vereiste } from "../domain/maatregel.js";
import type { Wijziging } from "../domain/wijziging.js";
import { match, type Vergelijking } from "../match/match.js";
import { pasToe } from "./pasToe.js";

/**
 * What one change does among the others.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Werking {
  readonly wijziging: Wijziging;
  /** False: without this change exactly the same comes out. */
  readonly werkt: boolean;
  /** Of a measure: whether it can here before anything is supposed, and what stands in the way; null for other changes. */
  readonly maatregel: { readonly kan: Optie["kan"]; readonly belet: readonly Vereiste[] } | null;
}

/** Everything that follows. Who carries a point is named where it is supposed, but does not make the outcome another one. */
const inhoud = ({ bevindingen, discrepanties, oordeel, paar }: Vergelijking): string =>
  JSON.stringify([bevindingen, discrepanties, oordeel, paar.werk.contract ?? null], (sleutel, waarde: unknown) =>
    sleutel === "steun" ? undefined : waarde,
  );

/** What the comparison said of the measure on this point, before anything was supposed. */
const eerder = ({ discrepanties }: Vergelijking, criterium: string, code: Maatregel["code"]): Werking["maatregel"] => {
  const gat = discrepanties.find((discrepantie) => discrepantie.criterium === criterium);
  const optie = gat?.opties.find(({ maatregel }) => maatregel === code);
  return optie === undefined ? null : { kan: optie.kan, belet: optie.belet };
};

const zonder = (paar: Paar, wijzigingen: readonly Wijziging[], plaats: number): Paar =>
  pasToe(
    paar,
    wijzigingen.filter((_, i) => i !== plaats),
  );

/** What each change does: taken out alone, does anything become different? Two changes that do the same are both without effect. */
export const werkingVan = (voor: Vergelijking, na: Vergelijking, wijzigingen: readonly Wijziging[]): readonly Werking[] => {
  const samen = inhoud(na);
  return wijzigingen.map((wijziging, i) => {
    const anders = wijzigingen.length === 1 ? voor : match(zonder(voor.paar, wijzigingen, i), { beleid: voor.beleid });
    return {
      wijziging,
      werkt: inhoud(anders) !== samen,
      maatregel: wijziging.soort === "maatregel" ? eerder(voor, wijziging.criterium, wijziging.maatregel) : null,
    };
  });
};
