import type { Plaatsingspunt, Plaatsingsvraag } from "../catalogue/vlaanderen/plaatsingspunt.js";
import { plaatsingspunten } from "../catalogue/vlaanderen/plaatsingspunten.js";
import type { Tekst } from "../domain/taal.js";
import { bevries } from "../internal/bevries.js";
import type { Plaatsing } from "./plaatsing.js";

/**
 * What is found on one point of a placement: what is asked, what would mend it, and the answers it rests on.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface Plaatsingsbevinding {
  readonly id: string;
  readonly code: string;
  readonly uitkomst: "in-orde" | "niet-in-orde" | "onbekend";
  readonly naam: Tekst;
  /** Right only as an exception, which has to stay limited. */
  readonly uitzondering: boolean;
  /** The questions whose answer decides: the wrong ones, the open ones, or the right ones. */
  readonly vragen: readonly { readonly code: string; readonly vraag: Tekst }[];
  /** What would mend it; `null` when it is in order. */
  readonly herstel: Tekst | null;
  readonly bronnen: Plaatsingspunt["bronnen"];
  /** What in this check is our own choice, with its reason. */
  readonly eigenKeuze: Tekst | null;
  readonly because: readonly string[];
}

/**
 * The check of a placement: one finding per point, and no total.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface Plaatsingscontrole {
  readonly plaatsing: string;
  readonly datum: string;
  readonly bevindingen: readonly Plaatsingsbevinding[];
}

/**
 * Holds a placement against the good practice of Begeleid Werken: individual and inclusive, a real choice, no own contribution,
 * agreements, insurances, risk analysis, trial period, documents. Points stand on their own and are never added up.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { inTaal, isRight } from "passend";
 * import { controleerPlaatsing, parsePlaatsing } from "passend/vlaanderen";
 *
 * const antwoorden = { "alternatief-aangeboden": "nee", "zelf-gekozen": "ja", "risicoanalyse-gemaakt": "ja" };
 * const plaatsing = parsePlaatsing({ soort: "plaatsing", id: "kringwinkel", datum: "2026-01-10", antwoorden });
 * assert.ok(isRight(plaatsing));
 * const { bevindingen } = controleerPlaatsing(plaatsing.right);
 * const op = (code: string) => bevindingen.find((bevinding) => bevinding.code === code);
 *
 * const keuze = op("echte-keuze");
 * assert.ok(keuze?.herstel);
 * assert.equal(keuze.uitkomst, "niet-in-orde"); // a single option is no real choice
 * assert.ok(inTaal(keuze.herstel, "nl-BE").startsWith("Bied nog een mogelijkheid aan en laat de begeleidwerker kiezen"));
 * assert.deepEqual(keuze.because, ["plaatsing/alternatief-aangeboden"]);
 * assert.equal(op("risicoanalyse")?.uitkomst, "in-orde");
 * assert.equal(op("dimona")?.uitkomst, "onbekend");
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const controleerPlaatsing = (plaatsing: Plaatsing): Plaatsingscontrole =>
  bevries({
    plaatsing: plaatsing.id,
    datum: plaatsing.datum,
    bevindingen: plaatsingspunten.map((punt) => controleer(punt, standen(punt, plaatsing))),
  });

/** How a question stands: answered right, answered wrong, or open. */
type Standen = ReadonlyMap<string, "goed" | "fout" | "open">;

const standen = ({ vragen }: Plaatsingspunt, { antwoorden }: Plaatsing): Standen =>
  new Map(
    vragen.map(({ code, goed }) => {
      const antwoord = Object.hasOwn(antwoorden, code) ? antwoorden[code] : undefined;
      if (antwoord === undefined || antwoord === "onbekend") return [code, "open"];
      return [code, antwoord === goed ? "goed" : "fout"];
    }),
  );

interface Uitslag {
  readonly uitkomst: Plaatsingsbevinding["uitkomst"];
  readonly codes: readonly string[];
  readonly uitzondering: boolean;
}

/** One list of questions that is fully right makes the point right; what is open keeps it open, as long as a list can be right. */
const weeg = ({ vragen, genoeg, beslissend = [] }: Plaatsingspunt, hoe: Standen): Uitslag => {
  const lijsten = genoeg ?? [vragen.map(({ code }) => code)];
  const fout = (codes: readonly string[]): readonly string[] => codes.filter((code) => hoe.get(code) === "fout");
  const onherstelbaar = fout(beslissend);
  if (onherstelbaar.length > 0) return { uitkomst: "niet-in-orde", codes: onherstelbaar, uitzondering: false };
  const goed = lijsten.findIndex((codes) => codes.every((code) => hoe.get(code) === "goed"));
  if (goed >= 0) return { uitkomst: "in-orde", codes: lijsten[goed] ?? [], uitzondering: goed > 0 };
  const mogelijk = lijsten.filter((codes) => fout(codes).length === 0);
  if (mogelijk.length === 0)
    return { uitkomst: "niet-in-orde", codes: fout(vragen.map(({ code }) => code)), uitzondering: false };
  const open = new Set(mogelijk.flat().filter((code) => hoe.get(code) === "open"));
  return { uitkomst: "onbekend", codes: [...open], uitzondering: false };
};

const controleer = (punt: Plaatsingspunt, hoe: Standen): Plaatsingsbevinding => {
  const { uitkomst, codes, uitzondering } = weeg(punt, hoe);
  const telt = ({ code }: Plaatsingsvraag): boolean => codes.includes(code);
  return {
    id: `plaatsingspunt/${punt.code}`,
    code: punt.code,
    uitkomst,
    naam: punt.naam,
    uitzondering,
    vragen: punt.vragen.filter(telt).map(({ code, vraag }) => ({ code, vraag })),
    herstel: uitkomst === "in-orde" ? null : punt.herstel,
    bronnen: punt.bronnen,
    eigenKeuze: punt.eigenKeuze ?? null,
    because: codes.map((code) => `plaatsing/${code}`),
  };
};
