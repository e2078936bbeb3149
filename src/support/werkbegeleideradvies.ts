import type { Maatregel, Vereiste } from "../domain/maatregel.js";
import type { Werkbegeleider } from "../domain/profiel.js";
import type { Werkbegeleideradvies } from "../domain/werkbegeleideradvies.js";
import { begeleideritems } from "../domain/werkbegeleiding.js";
import type { Vergelijking } from "../match/match.js";
import { aandachtspunten } from "./aandachtspunten.js";
import { begeleidpunten, type Begeleidpunt } from "./begeleidpunten.js";

type Item = Werkbegeleideradvies["items"][number];
type Itemnaam = Item["item"];

/** What is said of an item, and the points for which it matters. */
type Beoordeeld = Pick<Item, "stand" | "nodig"> & { readonly voor: readonly Begeleidpunt[] };

/** The precondition of measures that belongs to an item. That there is someone, and someone else, no measure asks. */
const vereisteVan: Readonly<Record<Exclude<Itemnaam, "rol" | "vervanging">, Vereiste>> = {
  kentWerk: "werkbegeleider-kent-werk",
  urenVrij: "werkbegeleider-uren",
  opgeleid: "werkbegeleider-opgeleid",
  aanwezig: "werkbegeleider-aanwezig",
  bereid: "werkbegeleider-bereid",
  rugdekking: "werkbegeleider-rugdekking",
};

const grensVan = {
  aanwezig: ({ minimaalAanwezig }: Maatregel): number => minimaalAanwezig ?? 0,
  urenVrij: ({ minimaleUren }: Maatregel): number => minimaleUren ?? 0,
} as const;

/** The most that the measures on a point ask, if they ask anything. */
const grensOp = ({ maatregelen }: Begeleidpunt, item: keyof typeof grensVan): number | undefined => {
  let hoogste: number | undefined;
  for (const maatregel of maatregelen) {
    if (!maatregel.vereist.includes(vereisteVan[item])) continue;
    hoogste = Math.max(hoogste ?? 0, grensVan[item](maatregel));
  }
  return hoogste;
};

/** Presence and hours are judged against what the measures here ask: enough for all points, for some, or for none. */
const beoordeelHoeveelheid = (
  item: keyof typeof grensVan,
  begeleider: Werkbegeleider | undefined,
  punten: readonly Begeleidpunt[],
): Beoordeeld => {
  const vragend = punten.flatMap((punt) => {
    const grens = grensOp(punt, item);
    return grens === undefined ? [] : [{ punt, grens }];
  });
  if (vragend.length === 0) return { stand: "niet-nodig", nodig: null, voor: [] };
  const hoogste = vragend.reduce((top, { grens }) => Math.max(top, grens), 0);
  const nodig = { waarde: hoogste, eenheid: item === "aanwezig" ? "%" : "uur/week" } as const;
  const waarde = begeleider?.[item]?.waarde;
  const wachtend = vragend.filter(({ grens }) => waarde === undefined || grens > waarde);
  const voor = (wachtend.length === 0 ? vragend : wachtend).map(({ punt }) => punt);
  if (waarde === undefined) return { stand: "onbekend", nodig, voor };
  const stand = wachtend.length === 0 ? "ja" : wachtend.length < vragend.length ? "deels" : "nee";
  return { stand, nodig, voor };
};

const vraagtOm =
  (item: keyof typeof vereisteVan) =>
  ({ maatregelen }: Begeleidpunt): boolean =>
    maatregelen.some(({ vereist }) => vereist.includes(vereisteVan[item]));

const beoordeel = (item: Itemnaam, begeleider: Werkbegeleider | undefined, punten: readonly Begeleidpunt[]): Beoordeeld => {
  const nodig = null;
  switch (item) {
    case "rol":
      return { stand: begeleider === undefined ? "onbekend" : "ja", nodig, voor: punten };
    case "aanwezig":
    case "urenVrij":
      return beoordeelHoeveelheid(item, begeleider, punten);
    case "vervanging":
      return { stand: begeleider?.vervanging ?? "onbekend", nodig, voor: punten.filter(({ kans }) => kans !== "niet") };
    case "opgeleid":
    case "rugdekking": {
      // The sources ask both of whoever takes on the guidance, also where no measure asks for it.
      const vraagtErom = vraagtOm(item);
      const voor = punten.filter((punt) => punt.kans !== "niet" || vraagtErom(punt));
      return { stand: begeleider?.[item] ?? "onbekend", nodig, voor };
    }
    default:
      return { stand: begeleider?.[item] ?? "onbekend", nodig, voor: punten.filter(vraagtOm(item)) };
  }
};

const idsVan = (punten: readonly Begeleidpunt[]): readonly string[] => punten.map(({ id }) => id);

/**
 * Whether an advice belongs here: something is missing that a point waits for, and it is about the right person. The source
 * advises the training to every named colleague, so that one waits for no point.
 */
const isTeAdviseren = (item: Itemnaam, { stand, voor }: Beoordeeld, begeleider: Werkbegeleider | undefined): boolean => {
  if (stand === "ja" || stand === "niet-nodig") return false;
  if (voor.length === 0 && item !== "opgeleid") return false;
  // Nobody named, or someone who does not want to: first who it can be; the rest is about that person.
  if (begeleider === undefined) return item === "rol";
  return begeleider.bereid !== "nee" || item === "bereid";
};

const itemsVan = ({ paar }: Vergelijking, punten: readonly Begeleidpunt[]): readonly Item[] => {
  const begeleider = paar.werk.werkbegeleider;
  if (begeleider === undefined && punten.length === 0) return [];
  const adviezen = paar.catalogus.data.begeleideradviezen ?? [];
  return begeleideritems.map((item) => {
    const beoordeeld = beoordeel(item, begeleider, punten);
    const voor = idsVan(beoordeeld.voor);
    const advies = isTeAdviseren(item, beoordeeld, begeleider) ? adviezen.find((record) => record.item === item) : undefined;
    const grond = begeleider !== undefined ? ["werk/werkbegeleider", ...voor] : voor.length > 0 ? voor : idsVan(punten);
    return { item, stand: beoordeeld.stand, nodig: beoordeeld.nodig, advies: advies?.code ?? null, voor, because: grond };
  });
};

const steunVan = (punten: readonly Begeleidpunt[]): Werkbegeleideradvies["steun"] => {
  const steun = { gedekt: [], nu: [], naAdvies: [], misschien: [], samen: [] } as Record<
    keyof Werkbegeleideradvies["steun"],
    string[]
  >;
  for (const { kans, id } of punten) if (kans !== "niet") steun[kans].push(id);
  return steun;
};

/** Training is for who guides, or is asked to: not for a colleague who does not want to, nor for someone nobody named. */
const isTeTrainen = (begeleider: Werkbegeleider | undefined): boolean =>
  begeleider !== undefined && begeleider.bereid !== "nee" && begeleider.opgeleid !== "ja";

/**
 * What the employer has to arrange so that a colleague can give daily support: of every item whether it is there, judged against
 * what the measures at this pair ask; what is missing and for which points; which gaps a werkbegeleider covers now and could
 * cover; and the attention points of the introduction period. Where the Werkprofiel names nobody, it asks who it can be and
 * advises nothing.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, match, parsePaar, werkbegeleideradvies } from "passend";
 *
 * const gezegd = { door: "werkgever", bewijs: "gesprek", datum: "2026-01-05" };
 * const paar = parsePaar(
 *   {
 *     werknemer: {
 *       soort: "werknemerprofiel",
 *       id: "kandidaat",
 *       datum: "2026-01-10",
 *       punten: [{ criterium: "terugvallen-op-collegas", beoordelingen: [{ waarde: "deels", ...gezegd }] }],
 *     },
 *     werk: {
 *       soort: "werkprofiel",
 *       id: "magazijn",
 *       datum: "2026-01-12",
 *       werkbegeleider: { rol: "voorman", bereid: "ja", aanwezig: "40 %" },
 *       punten: [{ criterium: "terugvallen-op-collegas", beoordelingen: [{ waarde: "nee", ...gezegd }] }],
 *     },
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const { items, steun } = werkbegeleideradvies(match(paar.right));
 * const aanwezig = items.find(({ item }) => item === "aanwezig");
 * assert.deepEqual([aanwezig?.stand, aanwezig?.nodig?.waarde, aanwezig?.advies], ["nee", 50, "begeleider-aanwezig"]);
 * assert.deepEqual(steun.naAdvies, ["discrepantie/terugvallen-op-collegas"]);
 * ```
 * @category Support
 * @since 0.2.0
 */
export const werkbegeleideradvies = (vergelijking: Vergelijking): Werkbegeleideradvies => {
  const punten = begeleidpunten(vergelijking);
  const begeleider = vergelijking.paar.werk.werkbegeleider;
  const items = itemsVan(vergelijking, punten);
  return {
    bekend: begeleider !== undefined,
    vraag: begeleider === undefined && punten.length > 0 ? "vraag/werkbegeleider" : null,
    items,
    steun: steunVan(punten),
    training: isTeTrainen(begeleider),
    aandachtspunten: aandachtspunten(vergelijking),
  };
};
