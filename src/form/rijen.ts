import type { Uitkomst } from "../domain/bevinding.js";
import type { Doelen, Rij } from "../domain/formulier.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import { onderdelen } from "../domain/onderdeel.js";
import type { Vergelijking } from "../match/match.js";

/** The five rows, each with what belongs in its third column. */
export const rijen = (
  { bevindingen }: Vergelijking,
  ondersteuning: readonly Ondersteuningsbehoefte[],
  doelen: Doelen,
): readonly Rij[] =>
  onderdelen.map((onderdeel) => {
    const inRij = bevindingen.filter((bevinding) => bevinding.onderdeel === onderdeel);
    const met = (uitkomst: Uitkomst): readonly string[] =>
      inRij.filter((bevinding) => bevinding.uitkomst === uitkomst).map(({ id }) => id);
    const alleDoelen = [...doelen.periode, ...doelen.wachtend].filter((doel) => doel.onderdeel === onderdeel);
    const metHorizon = (horizon: "kort" | "lang"): readonly string[] =>
      alleDoelen.filter((doel) => doel.horizon === horizon).map(({ id }) => id);
    return {
      onderdeel,
      matchpunten: met("match"),
      discrepanties: met("tekort"),
      gedekt: met("gedekt"),
      overschot: met("overschot"),
      onbekend: met("onbekend"),
      handmatig: met("handmatig"),
      nietGevraagd: met("niet-gevraagd"),
      ondersteuning: ondersteuning.filter((behoefte) => behoefte.onderdeel === onderdeel).map(({ id }) => id),
      doelenKort: metHorizon("kort"),
      doelenLang: metHorizon("lang"),
    };
  });
