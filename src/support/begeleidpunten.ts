import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Paar } from "../catalogue/paar.js";
import { bestaandeSteun, nogTeKiezen } from "../compare/bestaandeSteun.js";
import { alGeregeld, bereikVan, weegVereisten, type Kan, type Puntkennis } from "../compare/vereisten.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Maatregel } from "../domain/maatregel.js";
import type { Werkbegeleider } from "../domain/profiel.js";
import type { Werkbegeleideradvies } from "../domain/werkbegeleideradvies.js";
import { isWerknemerkant } from "../compare/kant.js";
import type { Vergelijking } from "../match/match.js";

/** How far a werkbegeleider takes a point; `niet`: only others can, who need this colleague for it. */
export type Steunkans = keyof Werkbegeleideradvies["steun"] | "niet";

/** A point that rests on a werkbegeleider or waits for one. */
export interface Begeleidpunt {
  /** The discrepantie; of a point that is covered the finding. */
  readonly id: string;
  readonly kans: Steunkans;
  /** What has to be possible for it: the lightest measure that is enough, else those that are together, else all of them. */
  readonly maatregelen: readonly Maatregel[];
}

/** A werkbegeleider of whom everything is there that a measure of any catalogue can ask. */
const zoalsGeadviseerd: Werkbegeleider = {
  ...{ rol: "", kentWerk: "ja", opgeleid: "ja", bereid: "ja", rugdekking: "ja", vervanging: "ja" },
  urenVrij: { waarde: 40, eenheid: "uur/week" },
  aanwezig: { waarde: 100, eenheid: "%" },
};

const perPlek = new WeakMap<CatalogusCriterium, readonly Maatregel[]>();

/** The measures on a criterion that ask something of a werkbegeleider. */
const metBegeleider = (plek: CatalogusCriterium): readonly Maatregel[] => {
  const bekend = perPlek.get(plek);
  if (bekend !== undefined) return bekend;
  const gevonden = plek.maatregelen.filter(({ vereist }) => vereist.some((vereiste) => vereiste.startsWith("werkbegeleider")));
  perPlek.set(plek, gevonden);
  return gevonden;
};

/** What a measure takes away here: with this colleague as known now, and with one of whom everything is arranged. */
interface Weging {
  readonly maatregel: Maatregel;
  readonly kant: "werknemer" | "werk";
  readonly nu: ReturnType<typeof bereikVan>;
  readonly straks: ReturnType<typeof bereikVan>;
}

/** Existing support counts where a shortage was measured on a scale: not against a preference, nor against who decided. */
const teltBestaandeSteun = ({ criterium }: CatalogusCriterium, { uitkomst }: Bevinding): boolean =>
  uitkomst === "tekort" && criterium.schaal.soort !== "voorkeur";

const weeg = (plek: CatalogusCriterium, gat: Discrepantie, telt: boolean, paar: Paar): readonly Weging[] => {
  const begeleider = paar.werk.werkbegeleider;
  const teKiezen = nogTeKiezen(plek, begeleider);
  const netwerk: Kan = paar.werknemer.netwerk?.steunt ?? "onbekend";
  const opHetPunt: Puntkennis = { leerbaar: gat.leerbaar.oordeel, aanpasbaar: gat.aanpasbaar, netwerk };
  const wegingen: Weging[] = [];
  for (const maatregel of metBegeleider(plek)) {
    const isBestaand = !teKiezen.includes(maatregel);
    if (isBestaand && !telt) continue;
    const straks = weegVereisten(maatregel, zoalsGeadviseerd, isBestaand ? alGeregeld : opHetPunt);
    // Something else than the werkbegeleider stands in the way; no advice changes that.
    if (straks.kan === "nee") continue;
    const optie = isBestaand ? undefined : gat.opties.find((kandidaat) => kandidaat.maatregel === maatregel.code);
    wegingen.push({
      maatregel,
      kant: optie !== undefined && isWerknemerkant(optie) ? "werknemer" : "werk",
      nu: optie?.bereik ?? bereikVan(maatregel, weegVereisten(maatregel, begeleider, alGeregeld)),
      straks: bereikVan(maatregel, straks),
    });
  }
  return wegingen;
};

type Reikt = (weging: Weging) => number;

/** Within a side the best way counts; the two sides add up. */
const samenReikt = (wegingen: readonly Weging[], reikt: Reikt): number => {
  const hoogste = { werknemer: 0, werk: 0 };
  for (const weging of wegingen) hoogste[weging.kant] = Math.max(hoogste[weging.kant], reikt(weging));
  return hoogste.werknemer + hoogste.werk;
};

const kansen: readonly (readonly [Steunkans, Reikt])[] = [
  ["nu", ({ nu }) => nu.minimum],
  ["naAdvies", ({ straks }) => straks.minimum],
  ["misschien", ({ straks }) => straks.maximum],
];

const hoogstens: Reikt = ({ straks }) => straks.maximum;

/** Support that is said to be there and that the catalogue knows no way to weigh: it waits for its own open question. */
const onweegbaar = (gat: Discrepantie, { redenen }: Bevinding): Begeleidpunt | undefined =>
  redenen.includes("steun-niet-zeker") ? { id: gat.id, kans: "misschien", maatregelen: [] } : undefined;

const overGat = (gat: Discrepantie, bevinding: Bevinding, paar: Paar): Begeleidpunt | undefined => {
  const plek = paar.catalogus.criteria.get(gat.criterium);
  if (plek === undefined) return undefined;
  const telt = teltBestaandeSteun(plek, bevinding);
  const wegingen = metBegeleider(plek).length === 0 ? [] : weeg(plek, gat, telt, paar);
  if (wegingen.length === 0) return onweegbaar(gat, bevinding);
  // What existing support takes away already is weighed again as part of what this colleague can do here.
  const nodig = gat.rest + (telt ? bestaandeSteun(plek, paar.werk.werkbegeleider).zeker : 0);
  const eigen = wegingen.filter(({ maatregel }) => maatregel.gever === "werkbegeleider");
  const [kans, reikt] = kansen.find(([, kandidaat]) => samenReikt(eigen, kandidaat) >= nodig) ?? [
    eigen.length > 0 ? "samen" : "niet",
    hoogstens,
  ];
  const genoeg = eigen.find((weging) => reikt(weging) >= nodig);
  const samen = (reikt === hoogstens ? wegingen : eigen).filter((weging) => reikt(weging) > 0);
  const gekozen = genoeg === undefined ? samen : [genoeg];
  return { id: gat.id, kans, maatregelen: gekozen.map(({ maatregel }) => maatregel) };
};

/**
 * Whether the werkbegeleider carries the shortage now, also where a person has yet to judge a reservation. What is carried in
 * part only is a discrepantie.
 */
const isGedragen = ({ gedekt, steun }: Bevinding): boolean => gedekt > 0 && steun.some(({ soort }) => soort === "werkbegeleider");

/** A finding that the werkbegeleider carries, with the measures that carry it. */
const overGedekt = (bevinding: Bevinding, { catalogus, werk }: Paar): Begeleidpunt | undefined => {
  const plek = catalogus.criteria.get(bevinding.criterium);
  if (plek === undefined) return undefined;
  const teKiezen = nogTeKiezen(plek, werk.werkbegeleider);
  const dragend = metBegeleider(plek).filter(
    (maatregel) =>
      !teKiezen.includes(maatregel) &&
      bereikVan(maatregel, weegVereisten(maatregel, werk.werkbegeleider, alGeregeld)).minimum > 0,
  );
  return { id: bevinding.id, kans: "gedekt", maatregelen: dragend };
};

/** The points at which a werkbegeleider supports or could support, in the order of the findings. */
export const begeleidpunten = ({ paar, bevindingen, discrepanties }: Vergelijking): readonly Begeleidpunt[] => {
  const punten: Begeleidpunt[] = [];
  // Discrepanties come in the order of the findings, so one pass meets both.
  let volgende = 0;
  for (const bevinding of bevindingen) {
    const gat = discrepanties[volgende];
    const isGat = gat?.bevinding === bevinding.id;
    if (isGat) volgende += 1;
    const punt = isGat ? overGat(gat, bevinding, paar) : isGedragen(bevinding) ? overGedekt(bevinding, paar) : undefined;
    if (punt !== undefined) punten.push(punt);
  }
  return punten;
};
