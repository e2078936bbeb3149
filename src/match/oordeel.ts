import { alleAandelen } from "../compare/aandelen.js";
import type { Beleid } from "../domain/beleid.js";
import type { Bevinding } from "../domain/bevinding.js";
import { richtingen, type Richting } from "../domain/criterium.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Oordeel, OordeelReden } from "../domain/vergelijking.js";
import { bekendeAandelen } from "./fit.js";

type Reden = Oordeel["redenen"][number];

const reden = (code: OordeelReden, because: readonly string[]): readonly Reden[] =>
  because.length > 0 ? [{ code, because }] : [];

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

/** What makes the pair unfit: an essential shortage that nothing can close. */
const nietPassend = (essentieel: readonly Discrepantie[], isDoorlopend: (criterium: string) => boolean): readonly Reden[] => {
  const open = essentieel.filter(({ open: blijft }) => blijft === "ja");
  return [
    ...reden("toezicht-ontbreekt", ids(open.filter(({ criterium }) => isDoorlopend(criterium)))),
    ...reden("essentieel-tekort-open", ids(open.filter(({ criterium }) => !isDoorlopend(criterium)))),
  ];
};

/** Whether too little is known of what one side asks. */
const dekkingsreden = (richting: Richting, bevindingen: readonly Bevinding[], beleid: Beleid): readonly Reden[] => {
  const vanRichting = bevindingen.filter((bevinding) => bevinding.richting === richting);
  const bekend = bekendeAandelen(richting, bevindingen);
  if (bekend === null) {
    // Nothing is asked, yet the other side reports limits: of those demands nothing at all is known.
    return reden("eisen-onbekend", ids(vanRichting.filter(({ uitkomst }) => uitkomst === "onbekend")));
  }
  if (bekend * 100 >= beleid.dekkingsgrens * alleAandelen) return [];
  return reden(
    "dekking-te-laag",
    ids(vanRichting.filter(({ uitkomst, teBeoordelen, aandeel }) => aandeel > 0 && (uitkomst === "onbekend" || teBeoordelen))),
  );
};

const onvoldoendeBekend = (
  bevindingen: readonly Bevinding[],
  essentieel: readonly Discrepantie[],
  vreemd: readonly string[],
  beleid: Beleid,
): readonly Reden[] => {
  const nietsGevraagd =
    bevindingen.every(({ aandeel }) => aandeel === 0) && bevindingen.every(({ uitkomst }) => uitkomst !== "onbekend");
  return [
    ...reden("buiten-catalogus", vreemd),
    ...(nietsGevraagd ? [{ code: "niets-gevraagd", because: [] } as const] : []),
    ...reden("essentieel-onbekend", ids(bevindingen.filter(({ essentieel: telt, uitkomst }) => telt && uitkomst === "onbekend"))),
    ...reden("essentieel-misschien-open", ids(essentieel.filter(({ open }) => open === "onbekend"))),
    ...richtingen.flatMap((richting) => dekkingsreden(richting, bevindingen, beleid)),
    ...reden("te-beoordelen", ids(bevindingen.filter(({ teBeoordelen }) => teBeoordelen))),
  ];
};

/** The verdict, in the order of precedence of the model, with every reason that holds at its level. */
export const oordeelOver = (
  bevindingen: readonly Bevinding[],
  gaten: readonly Discrepantie[],
  vreemd: readonly string[],
  beleid: Beleid,
  isDoorlopend: (criterium: string) => boolean,
): Oordeel => {
  const essentieleBevindingen = new Set(ids(bevindingen.filter(({ essentieel }) => essentieel)));
  const essentieel = gaten.filter(({ bevinding }) => essentieleBevindingen.has(bevinding));
  const restpunten = ids(gaten.filter((gat) => gat.open === "ja" && !essentieleBevindingen.has(gat.bevinding)));

  const geblokkeerd = nietPassend(essentieel, isDoorlopend);
  if (geblokkeerd.length > 0) return { uitkomst: "niet-passend", redenen: geblokkeerd, restpunten };

  const onbekend = onvoldoendeBekend(bevindingen, essentieel, vreemd, beleid);
  if (onbekend.length > 0) return { uitkomst: "onvoldoende-bekend", redenen: onbekend, restpunten };

  const discrepant = reden("discrepanties", ids(gaten));
  if (discrepant.length > 0) return { uitkomst: "passend-met-ondersteuning", redenen: discrepant, restpunten };

  const gewogen = bevindingen.filter(({ aandeel }) => aandeel > 0);
  return { uitkomst: "passend", redenen: [{ code: "geen-discrepantie", because: ids(gewogen) }], restpunten };
};
