import { alleAandelen } from "../compare/aandelen.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Richting } from "../domain/criterium.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import { onderdelen, type Onderdeel } from "../domain/onderdeel.js";
import { hoogsteCode } from "../domain/schaal.js";
import type { Fit, KantFit, KantOordeel } from "../domain/vergelijking.js";

/** Whole-number sums of one row or one side, now and after support; divided only once, at the end. */
interface Som {
  aandeel: number;
  bekend: number;
  slechtst: number;
  best: number;
  slechtstNa: number;
  bestNa: number;
}

const lege = (): Som => ({ aandeel: 0, bekend: 0, slechtst: 0, best: 0, slechtstNa: 0, bestNa: 0 });

const plaatsVan: Readonly<Record<Onderdeel, number>> = { capaciteiten: 0, leren: 1, context: 2, cultuur: 3, wensen: 4 };

type Rijen = readonly Som[];

/** Whether what there is to know about a finding is known. */
export const isBekend = ({ uitkomst, teBeoordelen }: Bevinding): boolean => uitkomst !== "onbekend" && !teBeoordelen;

const telOp = (som: Som, bevinding: Bevinding, gat: Discrepantie | undefined): void => {
  const { aandeel, verlies } = bevinding;
  som.aandeel += aandeel;
  if (isBekend(bevinding)) som.bekend += aandeel;
  som.slechtst += aandeel * verlies.maximum;
  som.best += aandeel * verlies.minimum;
  som.slechtstNa += aandeel * (gat === undefined ? verlies.maximum : Math.max(0, verlies.maximum - gat.sluitbaar.minimum));
  som.bestNa += aandeel * (gat === undefined ? verlies.minimum : Math.max(0, verlies.minimum - gat.sluitbaar.maximum));
};

const samen = (rijen: Rijen): Som => {
  const som = lege();
  for (const rij of rijen) {
    som.aandeel += rij.aandeel;
    som.bekend += rij.bekend;
    som.slechtst += rij.slechtst;
    som.best += rij.best;
    som.slechtstNa += rij.slechtstNa;
    som.bestNa += rij.bestNa;
  }
  return som;
};

const fitVan = ({ aandeel, bekend }: Som, slechtst: number, best: number): Fit | null => {
  if (aandeel === 0) return null;
  const geheel = hoogsteCode * aandeel;
  return { laag: (geheel - slechtst) / geheel, hoog: (geheel - best) / geheel, dekking: bekend / aandeel };
};

const kantFit = (rijen: Rijen, maak: (som: Som) => Fit | null): KantFit => {
  const van = (onderdeel: Onderdeel): Fit | null => maak(rijen[plaatsVan[onderdeel]] ?? lege());
  return {
    totaal: maak(samen(rijen)),
    perOnderdeel: {
      capaciteiten: van("capaciteiten"),
      leren: van("leren"),
      context: van("context"),
      cultuur: van("cultuur"),
      wensen: van("wensen"),
    },
  };
};

const kantOordeel = (rijen: Rijen): KantOordeel => ({
  huidig: kantFit(rijen, (som) => fitVan(som, som.slechtst, som.best)),
  haalbaar: kantFit(rijen, (som) => fitVan(som, som.slechtstNa, som.bestNa)),
});

/** How well each side's demands are met, and how much of them is known. */
export interface Cijfers {
  readonly geschiktheid: KantOordeel;
  readonly passendheid: KantOordeel;
  /** Known shares per direction, in whole numbers; null where nothing is asked. */
  readonly bekend: Readonly<Record<Richting, number | null>>;
}

const bekendIn = (rijen: Rijen): number | null => {
  const { aandeel, bekend } = samen(rijen);
  return aandeel === alleAandelen ? bekend : null;
};

/** Sums findings and discrepanties, both in catalogue order, in one pass. The shares of a side that asks add up to the whole. */
export const cijfers = (bevindingen: readonly Bevinding[], gaten: readonly Discrepantie[]): Cijfers => {
  const eis = onderdelen.map(lege);
  const behoefte = onderdelen.map(lege);
  let volgende = 0;
  for (const bevinding of bevindingen) {
    const gat = gaten[volgende]?.bevinding === bevinding.id ? gaten[volgende] : undefined;
    if (gat !== undefined) volgende += 1;
    const som =
      bevinding.aandeel === 0 ? undefined : (bevinding.richting === "eis" ? eis : behoefte)[plaatsVan[bevinding.onderdeel]];
    if (som !== undefined) telOp(som, bevinding, gat);
  }
  return {
    geschiktheid: kantOordeel(eis),
    passendheid: kantOordeel(behoefte),
    bekend: { eis: bekendIn(eis), behoefte: bekendIn(behoefte) },
  };
};
