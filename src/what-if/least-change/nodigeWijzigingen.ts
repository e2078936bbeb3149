import type { NodigeWijziging } from "../../domain/kleinsteWijziging.js";
import type { Optieregel } from "../../domain/optieoverzicht.js";
import type { Wijziging } from "../../domain/wijziging.js";
import type { Vergelijking } from "../../match/match.js";
import { kiesOpties } from "../../support/kiesOpties.js";
import { optieoverzicht } from "../../support/optieoverzicht.js";
import { whatIf, type WatAls } from "../whatIf.js";
import type { Stap, Verzameling } from "./stap.js";

/** What is said of a measure where everything else is changed and it is not there yet. */
const regelVan = (overzicht: ReturnType<typeof optieoverzicht>, wijziging: Wijziging): Optieregel | undefined =>
  wijziging.soort === "maatregel"
    ? overzicht
        .find(({ criterium }) => criterium === wijziging.criterium)
        ?.opties.find(({ maatregel }) => maatregel === wijziging.maatregel)
    : undefined;

/** The entries a change is about. */
const grondVan = ({ wijziging, punten }: Stap): readonly string[] => {
  const over = (): readonly string[] => {
    switch (wijziging.soort) {
      case "waarde":
        return [`${wijziging.kant}/${wijziging.criterium}`];
      case "aanpasbaar":
        return [`werk/${wijziging.criterium}`];
      case "werkbegeleider":
        return ["werk/werkbegeleider"];
      case "netwerk":
        return ["werknemer/netwerk"];
      default:
        return [];
    }
  };
  return [...punten, ...over()];
};

/** The measures that the plan has after everything, on the points that a change made possible. */
const daarnaVan = ({ doel, punten }: Stap, na: Vergelijking): NodigeWijziging["daarna"] => {
  if (doel !== "maakt-mogelijk") return [];
  return na.discrepanties
    .filter(({ id }) => punten.includes(id))
    .map((gat) => ({
      discrepantie: gat.id,
      maatregelen: kiesOpties(gat, na.paar.catalogus.maatregelen).map(({ optie }) => optie.maatregel),
    }))
    .filter(({ maatregelen }) => maatregelen.length > 0);
};

/**
 * The changes of a set with what each takes. Preconditions of a measure are those that stand as they are known now, with only the
 * other changes made: a favourable answer is still a question.
 */
export const nodigeWijzigingen = ({ voor, na }: WatAls, { stappen }: Verzameling): readonly NodigeWijziging[] => {
  const alle = stappen.map(({ wijziging }) => wijziging);
  const zonderMaatregelen = alle.filter(({ soort }) => soort !== "maatregel");
  const overzicht = optieoverzicht(whatIf(voor, zonderMaatregelen).na);
  return stappen.map((stap) => {
    const regel = regelVan(overzicht, stap.wijziging);
    return {
      wijziging: stap.wijziging,
      doel: stap.doel,
      punten: stap.punten,
      tegen: stap.kosten[0] > 0,
      voorwaarden: regel?.voorwaarden.filter(({ stand }) => stand !== "ja") ?? [],
      daarna: daarnaVan(stap, na),
      because: regel?.because ?? grondVan(stap),
    };
  });
};
