import type { Plaatsingspunt, Plaatsingsvraag } from "../catalogue/vlaanderen/plaatsingspunt.js";
import { plaatsingspunten, type Plaatsingsvraagcode } from "../catalogue/vlaanderen/plaatsingspunten.js";
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
  readonly vragen: readonly {
    readonly code: Plaatsingsvraagcode;
    readonly vraag: Tekst;
    /** What was answered; `null` when it is open. */
    readonly antwoord: "ja" | "nee" | null;
  }[];
  /** The answers contradict each other, so that nothing can be said: the questions are asked again. */
  readonly tegenspraak: boolean;
  /** What would mend it, by what was answered; empty when it is in order. */
  readonly herstel: readonly Tekst[];
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
 * assert.ok(keuze?.herstel[0]);
 * assert.equal(keuze.uitkomst, "niet-in-orde"); // a single option is no real choice
 * assert.ok(inTaal(keuze.herstel[0], "nl-BE").startsWith("Bied nog een mogelijkheid aan en laat de begeleidwerker kiezen"));
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
    bevindingen: plaatsingspunten.map((punt) => controleer(punt, plaatsing)),
  });

type Punt = Plaatsingspunt<Plaatsingsvraagcode>;
type Vraag = Plaatsingsvraag<Plaatsingsvraagcode>;

const antwoordOp = ({ antwoorden }: Plaatsing, code: Plaatsingsvraagcode): "ja" | "nee" | null => {
  const antwoord = Object.hasOwn(antwoorden, code) ? antwoorden[code] : undefined;
  return antwoord === undefined || antwoord === "onbekend" ? null : antwoord;
};

/** How a question stands: answered right, answered wrong, or open. */
type Standen = ReadonlyMap<Plaatsingsvraagcode, "goed" | "fout" | "open">;

const standen = ({ vragen }: Punt, plaatsing: Plaatsing): Standen =>
  new Map(
    vragen.map(({ code, goed }) => {
      const antwoord = antwoordOp(plaatsing, code);
      if (antwoord === null) return [code, "open"];
      return [code, antwoord === goed ? "goed" : "fout"];
    }),
  );

interface Uitslag {
  readonly uitkomst: Plaatsingsbevinding["uitkomst"];
  readonly codes: readonly Plaatsingsvraagcode[];
  readonly uitzondering: boolean;
}

/** One list of questions that is fully right makes the point right; what is open keeps it open, as long as a list can be right. */
const weeg = ({ vragen, genoeg, beslissend = [] }: Punt, hoe: Standen): Uitslag => {
  const lijsten = genoeg ?? [vragen.map(({ code }) => code)];
  const fout = (codes: Uitslag["codes"]): Uitslag["codes"] => codes.filter((code) => hoe.get(code) === "fout");
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

/** The questions whose answers cannot both be so. */
const tegenspraakIn = ({ tegenspraak = [] }: Punt, plaatsing: Plaatsing): Uitslag["codes"] =>
  tegenspraak.length > 0 && tegenspraak.every(({ code, antwoord }) => antwoordOp(plaatsing, code) === antwoord)
    ? tegenspraak.map(({ code }) => code)
    : [];

/** What mends each question has its own words; where one has none, the words of the point say it all. */
const herstelVan = ({ herstel }: Punt, vragen: readonly Vraag[]): readonly Tekst[] => {
  const eigen = vragen.flatMap((vraag) => vraag.herstel ?? []);
  return eigen.length === vragen.length ? eigen : [herstel];
};

const controleer = (punt: Punt, plaatsing: Plaatsing): Plaatsingsbevinding => {
  const tegenstrijdig = tegenspraakIn(punt, plaatsing);
  const isTegenspraak = tegenstrijdig.length > 0;
  const { uitkomst, codes, uitzondering }: Uitslag = isTegenspraak
    ? { uitkomst: "onbekend", codes: tegenstrijdig, uitzondering: false }
    : weeg(punt, standen(punt, plaatsing));
  const vragen = punt.vragen.filter(({ code }) => codes.includes(code));
  return {
    id: `plaatsingspunt/${punt.code}`,
    code: punt.code,
    uitkomst,
    naam: punt.naam,
    uitzondering,
    vragen: vragen.map(({ code, vraag }) => ({ code, vraag, antwoord: antwoordOp(plaatsing, code) })),
    tegenspraak: isTegenspraak,
    herstel: uitkomst === "in-orde" ? [] : herstelVan(punt, vragen),
    bronnen: punt.bronnen,
    eigenKeuze: punt.eigenKeuze ?? null,
    because: codes.map((code) => `plaatsing/${code}`),
  };
};
