import { alleAandelen } from "../compare/aandelen.js";
import type { Beleid } from "../domain/beleid.js";
import type { Bevinding } from "../domain/bevinding.js";
import { richtingen, type Richting } from "../domain/criterium.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Oordeel, OordeelReden } from "../domain/vergelijking.js";
import { isBekend, type Cijfers } from "./fit.js";

type Reden = Oordeel["redenen"][number];

/** Everything the verdict rests on. */
interface Gegevens {
  readonly bevindingen: readonly Bevinding[];
  readonly gaten: readonly Discrepantie[];
  /** Points that the catalogue of this pair does not know. */
  readonly vreemd: readonly string[];
  readonly bekend: Cijfers["bekend"];
  readonly beleid: Beleid;
  readonly isDoorlopend: (criterium: string) => boolean;
}

const reden = (code: OordeelReden, because: readonly string[]): readonly Reden[] =>
  because.length > 0 ? [{ code, because }] : [];

const idsWaar = <T extends { readonly id: string }>(items: readonly T[], geldt: (item: T) => boolean): readonly string[] => {
  const ids: string[] = [];
  for (const item of items) if (geldt(item)) ids.push(item.id);
  return ids;
};

/** What makes the pair unfit: an essential shortage that nothing can close. */
const nietPassend = (essentieel: readonly Discrepantie[], isDoorlopend: Gegevens["isDoorlopend"]): readonly Reden[] => [
  ...reden(
    "toezicht-ontbreekt",
    idsWaar(essentieel, ({ open, criterium }) => open === "ja" && isDoorlopend(criterium)),
  ),
  ...reden(
    "essentieel-tekort-open",
    idsWaar(essentieel, ({ open, criterium }) => open === "ja" && !isDoorlopend(criterium)),
  ),
];

/** Whether too little is known of what one side asks. */
const dekkingsreden = (kant: Richting, { bevindingen, bekend, beleid }: Gegevens): readonly Reden[] => {
  const aandelen = bekend[kant];
  if (aandelen === null) {
    // Nothing is asked, yet the other side reports limits: of those demands nothing at all is known.
    return reden(
      "eisen-onbekend",
      idsWaar(bevindingen, ({ richting, uitkomst }) => richting === kant && uitkomst === "onbekend"),
    );
  }
  if (aandelen * 100 >= beleid.dekkingsgrens * alleAandelen) return [];
  return reden(
    "dekking-te-laag",
    idsWaar(bevindingen, (bevinding) => bevinding.richting === kant && bevinding.aandeel > 0 && !isBekend(bevinding)),
  );
};

const onvoldoendeBekend = (gegevens: Gegevens, essentieel: readonly Discrepantie[]): readonly Reden[] => {
  const { bevindingen, vreemd } = gegevens;
  const nietsGevraagd = bevindingen.every(({ aandeel, uitkomst }) => aandeel === 0 && uitkomst !== "onbekend");
  return [
    ...reden("buiten-catalogus", vreemd),
    ...(nietsGevraagd ? [{ code: "niets-gevraagd", because: [] } as const] : []),
    ...reden(
      "essentieel-onbekend",
      idsWaar(bevindingen, ({ essentieel: telt, uitkomst }) => telt && uitkomst === "onbekend"),
    ),
    ...reden(
      "essentieel-misschien-open",
      idsWaar(essentieel, ({ open }) => open === "onbekend"),
    ),
    ...richtingen.flatMap((kant) => dekkingsreden(kant, gegevens)),
    ...reden(
      "te-beoordelen",
      idsWaar(bevindingen, ({ teBeoordelen }) => teBeoordelen),
    ),
  ];
};

const altijd = (): boolean => true;

/** The verdict, in the order of precedence of the model, with every reason that holds at its level. */
export const oordeelOver = (gegevens: Gegevens): Oordeel => {
  const { bevindingen, gaten, isDoorlopend } = gegevens;
  const essentieleIds = new Set(idsWaar(bevindingen, ({ essentieel }) => essentieel));
  const essentieel = essentieleIds.size === 0 ? [] : gaten.filter(({ bevinding }) => essentieleIds.has(bevinding));
  const restpunten = idsWaar(gaten, ({ open, bevinding }) => open === "ja" && !essentieleIds.has(bevinding));

  const slot = {
    onzeker: idsWaar(bevindingen, ({ essentieel: telt, zekerheid }) => telt && zekerheid === "onzeker"),
    restpunten,
  };

  const geblokkeerd = nietPassend(essentieel, isDoorlopend);
  if (geblokkeerd.length > 0) return { uitkomst: "niet-passend", redenen: geblokkeerd, ...slot };

  const onbekend = onvoldoendeBekend(gegevens, essentieel);
  if (onbekend.length > 0) return { uitkomst: "onvoldoende-bekend", redenen: onbekend, ...slot };

  const discrepant = reden("discrepanties", idsWaar(gaten, altijd));
  if (discrepant.length > 0) return { uitkomst: "passend-met-ondersteuning", redenen: discrepant, ...slot };

  const gewogen = idsWaar(bevindingen, ({ aandeel }) => aandeel > 0);
  return { uitkomst: "passend", redenen: [{ code: "geen-discrepantie", because: gewogen }], ...slot };
};
