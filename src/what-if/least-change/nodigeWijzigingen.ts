import type { NodigeWijziging } from "../../domain/kleinsteWijziging.js";
import type { Optieregel } from "../../domain/optieoverzicht.js";
import type { Wijziging } from "../../domain/wijziging.js";
import type { Vergelijking } from "../../match/match.js";
import { kiesOpties } from "../../support/kiesOpties.js";
import { optieoverzicht } from "../../support/optieoverzicht.js";
import type { WatAls } from "../whatIf.js";
import { met } from "./met.js";
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

/** The points that the change does something for in this set: a change can be meant for more than it turned out to be needed for. */
const gediend = (
  { doel, punten }: Stap,
  stappen: readonly Stap[],
  daarna: NodigeWijziging["daarna"],
  zonderMaatregelen: Vergelijking,
): readonly string[] => {
  const metMaatregel = new Set(stappen.filter((stap) => stap.doel === "sluit-tekort").flatMap((stap) => stap.punten));
  const nog = new Set(zonderMaatregelen.discrepanties.map(({ id }) => id));
  const hier = punten.filter((id) => {
    if (doel === "taak-eruit") return !nog.has(id);
    return doel !== "maakt-mogelijk" || metMaatregel.has(id) || daarna.some(({ discrepantie }) => discrepantie === id);
  });
  return hier.length === 0 ? punten : hier;
};

/**
 * The changes of a set with what each takes. Preconditions of a measure are those that stand as they are known now, with only the
 * other changes made: a favourable answer is still a question.
 */
export const nodigeWijzigingen = ({ voor, na }: WatAls, { stappen }: Verzameling): readonly NodigeWijziging[] => {
  const alle = stappen.map(({ wijziging }) => wijziging);
  const zonderMaatregelen = alle.filter(({ soort }) => soort !== "maatregel");
  const tussenstand = met(voor, zonderMaatregelen);
  const overzicht = optieoverzicht(tussenstand);
  return stappen.map((stap) => {
    const regel = regelVan(overzicht, stap.wijziging);
    const daarna = daarnaVan(stap, na);
    return {
      wijziging: stap.wijziging,
      doel: stap.doel,
      punten: gediend(stap, stappen, daarna, tussenstand),
      tegen: stap.kosten[0] > 0,
      voorwaarden: regel?.voorwaarden.filter(({ stand }) => stand === "onbekend" || stand === "nee") ?? [],
      daarna,
      because: regel?.because ?? grondVan(stap),
    };
  });
};
