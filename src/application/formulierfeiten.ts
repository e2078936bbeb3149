import type { Formulierfeit } from "../catalogue/aanvraag/aanvraageis.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import type { Toetspuntcode } from "../domain/toets.js";
import type { Feit } from "./stand.js";

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

/** A fact about a part of the form; where that part is empty, the fact rests on the part itself. */
const feit = (stand: Feit["stand"], deel: string, because: readonly string[]): Feit => ({
  stand,
  because: because.length > 0 ? because : [`formulier/${deel}`],
});

/** What the points of the review with this code rest on. */
const uitToets = ({ toets }: Matchingsformulier, ...codes: readonly Toetspuntcode[]): readonly string[] =>
  toets.flatMap(({ punten }) => punten.filter(({ code }) => codes.includes(code)).flatMap(({ because }) => because));

const isVergeleken = ({ onderdeel, gevraagd, aanwezig }: Bevinding): boolean =>
  onderdeel === "capaciteiten" && gevraagd?.status === "bekend" && aanwezig?.status === "bekend";

/** What the worker's side says on paper of a doctor; where that is too old, the finding has a warning. */
const isDoorArts = ({ richting, aanwezig, gevraagd }: Bevinding): boolean => {
  const gegeven = richting === "eis" ? aanwezig : gevraagd;
  return gegeven?.door === "arts" && gegeven.bewijs === "document";
};

const profielZonderOpenPunten = ({ toets }: Matchingsformulier): Feit => {
  const tegen = toets.filter(({ vraag }) => vraag === 1).flatMap(({ punten }) => punten.filter((punt) => punt.tegen));
  return feit(
    tegen.length > 0 ? "nee" : "mens",
    "toets",
    tegen.flatMap(({ because }) => because),
  );
};

const urenPerDoel = ({ uren }: Matchingsformulier): Feit => {
  const genoemd = [...uren.perDoel.map(({ doel }) => doel), ...uren.perOndersteuning.map(({ ondersteuning }) => ondersteuning)];
  return feit(genoemd.length > 0 ? "ja" : "nee", "uren", genoemd);
};

/** Whether it is right that there are none of a kind, only a person can say. */
const beideDoelen = ({ doelen: { periode } }: Matchingsformulier): Feit => {
  const soorten = new Set(periode.map(({ soort }) => soort));
  const stand = soorten.size === 0 ? "nee" : soorten.size === 1 ? "mens" : "ja";
  return feit(stand, "doelen", ids(periode));
};

const oplossingPerDiscrepantie = ({ discrepanties, ondersteuning }: Matchingsformulier): Feit => {
  const voor = (gat: string) => ondersteuning.filter(({ discrepantie }) => discrepantie === gat);
  const zonder = discrepanties.filter(({ id }) => voor(id).length === 0);
  if (zonder.length > 0) return feit("nee", "ondersteuning", ids(zonder));
  const onzeker = discrepanties.filter(({ id }) => voor(id).every(({ voorwaardelijk }) => voorwaardelijk));
  return onzeker.length > 0 ? feit("onbekend", "ondersteuning", ids(onzeker)) : feit("ja", "ondersteuning", ids(discrepanties));
};

const lezers: Readonly<Record<Formulierfeit, (formulier: Matchingsformulier) => Feit>> = {
  "vijf-rijen": () => feit("ja", "onderdelen", []),
  // The form shows what fits; why this workplace was chosen, people have to write down.
  "werkplek-past": (formulier) => feit("mens", "toets", uitToets(formulier, "behoefte-vervuld")),
  "uren-per-doel": urenPerDoel,
  "werkdoelen-en-persoonlijke-doelen": beideDoelen,
  "capaciteiten-naast-eisen": ({ bevindingen }) => {
    const vergeleken = bevindingen.filter(isVergeleken);
    return feit(vergeleken.length > 0 ? "ja" : "nee", "bevindingen", ids(vergeleken));
  },
  "oplossing-per-discrepantie": oplossingPerDiscrepantie,
  "steun-is-lichtste": (formulier) => {
    const ongevraagd = uitToets(formulier, "alleen-jobcoach");
    return feit(ongevraagd.length > 0 ? "nee" : "mens", "ondersteuning", ongevraagd);
  },
  "profiel-zonder-open-punten": profielZonderOpenPunten,
  "belastbaarheid-actueel": (formulier) => {
    const verouderd = uitToets(formulier, "belastbaarheid-verouderd");
    if (verouderd.length > 0) return feit("nee", "toets", verouderd);
    const vanArts = formulier.bevindingen.filter(isDoorArts);
    return feit(vanArts.length > 0 ? "ja" : "onbekend", "bevindingen", ids(vanArts));
  },
};

/** What the form shows of one requirement. */
export const formulierfeit = (code: Formulierfeit, formulier: Matchingsformulier): Feit => lezers[code](formulier);
