import type { Bevinding } from "../domain/bevinding.js";
import type { Doelen, Toets } from "../domain/formulier.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import { onderdelen } from "../domain/onderdeel.js";
import type { Vergelijking } from "../match/match.js";

type Antwoord = Pick<Toets, "uitkomst" | "because">;

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

const vanWerknemer = (bevinding: Bevinding): boolean =>
  (bevinding.richting === "eis" ? bevinding.aanwezig : bevinding.gevraagd)?.status === "bekend";

/** "ja" when all hold, "nee" when none does. */
const naarDeel = (goed: number, geheel: number): Toets["uitkomst"] => {
  if (geheel === 0) return "niet-van-toepassing";
  return goed === geheel ? "ja" : goed === 0 ? "nee" : "deels";
};

/** Does the Werknemerprofiel say in every row what to watch and what support may be for? */
const aandachtspunten = (bevindingen: readonly Bevinding[]): Antwoord => {
  const gezegd = bevindingen.filter(vanWerknemer);
  const rijen = new Set(gezegd.map(({ onderdeel }) => onderdeel));
  return { uitkomst: naarDeel(rijen.size, onderdelen.length), because: ids(gezegd) };
};

const wensen = (bevindingen: readonly Bevinding[]): Antwoord => {
  const gezegd = bevindingen.filter(
    (bevinding) => bevinding.onderdeel === "wensen" && bevinding.richting === "behoefte" && vanWerknemer(bevinding),
  );
  return { uitkomst: gezegd.length > 0 ? "ja" : "nee", because: ids(gezegd) };
};

/** Does the Werkprofiel show that the workplace fits what the worker needs? */
const werkplekPast = (bevindingen: readonly Bevinding[]): Antwoord => {
  const behoeften = bevindingen.filter(({ richting, gevraagd }) => richting === "behoefte" && gevraagd?.status === "bekend");
  const vervuld = behoeften.filter(
    ({ uitkomst, beslissing }) =>
      uitkomst === "match" ||
      uitkomst === "gedekt" ||
      uitkomst === "overschot" ||
      (uitkomst === "handmatig" && beslissing?.oordeel === "match"),
  );
  return { uitkomst: naarDeel(vervuld.length, behoeften.length), because: ids(behoeften) };
};

const steunOpDeWerkplek = ({ paar }: Vergelijking): Antwoord => {
  const begeleider = paar.werk.werkbegeleider;
  if (begeleider === undefined) return { uitkomst: "nee", because: [] };
  const { kentWerk, bereid, rugdekking, aanwezig, urenVrij } = begeleider;
  const gezegd = [kentWerk, bereid, rugdekking, aanwezig, urenVrij].filter((item) => item !== undefined && item !== "onbekend");
  return { uitkomst: naarDeel(gezegd.length, 5), because: ["werk/werkbegeleider"] };
};

/** Does support follow from both profiles, for every discrepantie and without conditions? */
const steunIsAannemelijk = ({ discrepanties }: Vergelijking, ondersteuning: readonly Ondersteuningsbehoefte[]): Antwoord => {
  const gedragen = discrepanties.filter((gat) => {
    const behoeften = ondersteuning.filter(({ discrepantie }) => discrepantie === gat.id);
    return behoeften.length > 0 && behoeften.every(({ voorwaardelijk }) => !voorwaardelijk);
  });
  return { uitkomst: naarDeel(gedragen.length, discrepanties.length), because: ids(discrepanties) };
};

/** A goal is only made where the profile calls the point learnable; here counts whether it also reaches what is asked. */
const doelenZijnHaalbaar = ({ periode }: Doelen): Antwoord => ({
  uitkomst: periode.length === 0 ? "niet-van-toepassing" : periode.every(({ volstaat }) => volstaat) ? "ja" : "deels",
  because: ids(periode),
});

/**
 * The main questions of the review (Leidraad Jobcoach, AKC 189921), each answered with the findings it rests on. Whether coach
 * and worker fit each other is not in any profile: only a person can say.
 */
export const toets = (
  vergelijking: Vergelijking,
  ondersteuning: readonly Ondersteuningsbehoefte[],
  doelen: Doelen,
): readonly Toets[] => {
  const { bevindingen } = vergelijking;
  const antwoorden: readonly (readonly [Toets["element"], Antwoord])[] = [
    ["focus", aandachtspunten(bevindingen)],
    ["focus", wensen(bevindingen)],
    ["plausibiliteit", werkplekPast(bevindingen)],
    ["plausibiliteit", steunOpDeWerkplek(vergelijking)],
    ["plausibiliteit", steunIsAannemelijk(vergelijking, ondersteuning)],
    ["doelgerichtheid", doelenZijnHaalbaar(doelen)],
    ["aanvullend", { uitkomst: "mens", because: [] }],
  ];
  return antwoorden.map(([element, antwoord], i) => ({ vraag: i + 1, element, ...antwoord }));
};
