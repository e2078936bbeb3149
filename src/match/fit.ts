import { alleAandelen } from "../compare/aandelen.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Richting } from "../domain/criterium.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import { onderdelen, type Onderdeel } from "../domain/onderdeel.js";
import { hoogsteCode } from "../domain/schaal.js";
import type { Fit, KantFit, KantOordeel } from "../domain/vergelijking.js";

/** Whole-number sums of one row or one side; divided only once, at the end. */
interface Som {
  aandeel: number;
  bekend: number;
  slechtst: number;
  best: number;
}

const leeg = (): Som => ({ aandeel: 0, bekend: 0, slechtst: 0, best: 0 });

const telOp = (som: Som, aandeel: number, bekend: boolean, slechtst: number, best: number): void => {
  som.aandeel += aandeel;
  if (bekend) som.bekend += aandeel;
  som.slechtst += aandeel * slechtst;
  som.best += aandeel * best;
};

const fitVan = ({ aandeel, bekend, slechtst, best }: Som): Fit | null => {
  if (aandeel === 0) return null;
  const geheel = hoogsteCode * aandeel;
  return { laag: (geheel - slechtst) / geheel, hoog: (geheel - best) / geheel, dekking: bekend / aandeel };
};

type PerRij = Record<Onderdeel, Som>;

const lege = (): PerRij => ({ capaciteiten: leeg(), leren: leeg(), context: leeg(), cultuur: leeg(), wensen: leeg() });

const kantFit = (rijen: PerRij): KantFit => {
  const totaal = leeg();
  for (const onderdeel of onderdelen) {
    const rij = rijen[onderdeel];
    totaal.aandeel += rij.aandeel;
    totaal.bekend += rij.bekend;
    totaal.slechtst += rij.slechtst;
    totaal.best += rij.best;
  }
  return {
    totaal: fitVan(totaal),
    perOnderdeel: {
      capaciteiten: fitVan(rijen.capaciteiten),
      leren: fitVan(rijen.leren),
      context: fitVan(rijen.context),
      cultuur: fitVan(rijen.cultuur),
      wensen: fitVan(rijen.wensen),
    },
  };
};

/** Whether what there is to know about a finding is known. */
export const isBekend = ({ uitkomst, teBeoordelen }: Bevinding): boolean => uitkomst !== "onbekend" && !teBeoordelen;

/** All shares of a side that asks anything add up to {@link alleAandelen}; the fit of the side divides by just that. */
export const kantOordeel = (
  richting: Richting,
  bevindingen: readonly Bevinding[],
  gaten: readonly Discrepantie[],
): KantOordeel => {
  const huidig = lege();
  const haalbaar = lege();
  let gat = 0;
  for (const bevinding of bevindingen) {
    const discrepantie = gaten[gat]?.bevinding === bevinding.id ? gaten[gat] : undefined;
    if (discrepantie !== undefined) gat += 1;
    if (bevinding.richting !== richting || bevinding.aandeel === 0) continue;
    const { aandeel, onderdeel, verlies } = bevinding;
    const bekend = isBekend(bevinding);
    telOp(huidig[onderdeel], aandeel, bekend, verlies.maximum, verlies.minimum);
    const dicht = discrepantie?.sluitbaar ?? { minimum: 0, maximum: 0 };
    telOp(
      haalbaar[onderdeel],
      aandeel,
      bekend,
      Math.max(0, verlies.maximum - dicht.minimum),
      Math.max(0, verlies.minimum - dicht.maximum),
    );
  }
  return { huidig: kantFit(huidig), haalbaar: kantFit(haalbaar) };
};

/** The known part of what a side asks, in whole shares; null when it asks nothing. */
export const bekendeAandelen = (richting: Richting, bevindingen: readonly Bevinding[]): number | null => {
  let gevraagd = 0;
  let bekend = 0;
  for (const bevinding of bevindingen) {
    if (bevinding.richting !== richting) continue;
    gevraagd += bevinding.aandeel;
    if (isBekend(bevinding)) bekend += bevinding.aandeel;
  }
  return gevraagd === alleAandelen ? bekend : null;
};
