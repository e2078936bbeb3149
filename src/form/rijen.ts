import type { Bevinding, Uitkomst } from "../domain/bevinding.js";
import type { Doelen, Rij } from "../domain/formulier.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import { onderdelen, type Onderdeel } from "../domain/onderdeel.js";

type Lijst = Exclude<keyof Rij, "onderdeel">;
type RijInWording = { readonly onderdeel: Onderdeel } & Record<Lijst, string[]>;

const lijstVan: Readonly<Record<Uitkomst, Lijst>> = {
  match: "matchpunten",
  tekort: "discrepanties",
  gedekt: "gedekt",
  overschot: "overschot",
  onbekend: "onbekend",
  handmatig: "handmatig",
  "niet-gevraagd": "nietGevraagd",
};

const legeRij = (onderdeel: Onderdeel): RijInWording => ({
  onderdeel,
  matchpunten: [],
  discrepanties: [],
  gedekt: [],
  overschot: [],
  onbekend: [],
  handmatig: [],
  nietGevraagd: [],
  ondersteuning: [],
  doelenKort: [],
  doelenLang: [],
});

/** The five rows, each with what belongs in its third column. */
export const rijen = (
  { bevindingen }: { readonly bevindingen: readonly Bevinding[] },
  ondersteuning: readonly Ondersteuningsbehoefte[],
  doelen: Doelen,
): readonly Rij[] => {
  const perOnderdeel = new Map(onderdelen.map((onderdeel) => [onderdeel, legeRij(onderdeel)]));
  const voegToe = (onderdeel: Onderdeel, lijst: Lijst, id: string): void => {
    perOnderdeel.get(onderdeel)?.[lijst].push(id);
  };
  for (const { onderdeel, uitkomst, id } of bevindingen) voegToe(onderdeel, lijstVan[uitkomst], id);
  for (const { onderdeel, id } of ondersteuning) voegToe(onderdeel, "ondersteuning", id);
  for (const { onderdeel, horizon, id } of [...doelen.periode, ...doelen.wachtend]) {
    voegToe(onderdeel, horizon === "kort" ? "doelenKort" : "doelenLang", id);
  }
  return [...perOnderdeel.values()];
};
