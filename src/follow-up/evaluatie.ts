import { type bevraagden, evaluatievragen, type evaluatiesoorten } from "./evaluatievragen.js";
import type { Doelresultaat, Opvolging } from "./opvolging.js";
import type { Tijd, Tijdregel, Tijdverantwoording } from "./opvolgtijd.js";

/**
 * A question of a form that only a person can answer. The library never fills it in.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Evaluatievraag {
  readonly code: string;
  readonly aan: (typeof bevraagden)[number];
  readonly antwoord: null;
}

/**
 * The account of time without what is no goal: which other points were worked on is for the profiles, so it is one sum here.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Evaluatietijd extends Pick<Tijdverantwoording, "halfjaren" | "totaal"> {
  readonly doelen: readonly Tijdregel[];
  readonly overig: Pick<Tijdregel, "perHalfjaar" | "because">;
}

type Evaluatiedoel = Pick<Doelresultaat, "doel" | "criterium" | "uitslag" | "gehaald" | "gewicht" | "because">;

/**
 * The yearly Bevraging of Begeleid Werken: evaluation of the past period, and the plan for the next one. It holds what belongs
 * to the coaching plan and nothing that only the profiles say, so that the employer may read it.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Bevraging extends Pick<Opvolging, "werknemer" | "werk" | "periode" | "score" | "planning"> {
  readonly schema: "passend/bevraging@1";
  readonly doelen: readonly Evaluatiedoel[];
  readonly tijd: Evaluatietijd;
  readonly vragen: readonly Evaluatievraag[];
}

/**
 * The Eindevaluatie of Begeleid Werken: what was reached, what is still open, which support there is, and the transfer. It says
 * which points are open, so it is for the worker and for whoever takes over.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Eindevaluatie
  extends Pick<Opvolging, "werknemer" | "werk" | "periode" | "score" | "resultaat" | "verschuivingen" | "steun" | "werkgever"> {
  readonly schema: "passend/eindevaluatie@1";
  readonly doelen: readonly Evaluatiedoel[];
  readonly tijd: Evaluatietijd;
  readonly vragen: readonly Evaluatievraag[];
}

const vragenBij = (soort: (typeof evaluatiesoorten)[number]): readonly Evaluatievraag[] =>
  evaluatievragen.filter(({ bij }) => bij.includes(soort)).map(({ code, aan }) => ({ code, aan, antwoord: null }));

/** What somebody wrote to explain a level may hold more than the coaching plan does. */
const zonderToelichting = (uitslag: Doelresultaat["uitslag"]): Doelresultaat["uitslag"] => {
  if (uitslag === null) return null;
  const { toelichting: _toelichting, ...rest } = uitslag;
  return rest;
};

const som = (regels: readonly Tijdregel[], halfjaar: number, wat: keyof Tijd): number =>
  regels.reduce((totaal, { perHalfjaar }) => totaal + (perHalfjaar[halfjaar]?.[wat] ?? 0), 0);

const tijdVan = ({ halfjaren, regels, totaal }: Tijdverantwoording): Evaluatietijd => {
  const rest = regels.filter(({ soort }) => soort !== "doel");
  return {
    halfjaren,
    doelen: regels.filter(({ soort }) => soort === "doel"),
    overig: {
      perHalfjaar: halfjaren.map((_, i) => ({
        gepland: som(rest, i, "gepland"),
        besteed: som(rest, i, "besteed"),
        anderen: som(rest, i, "anderen"),
      })),
      because: rest.flatMap(({ because }) => because.filter((id) => id.startsWith("logboek/"))),
    },
    totaal,
  };
};

/** What both forms say of the period. */
const overDePeriode = ({ werknemer, werk, periode, doelen, score, tijd }: Opvolging) => ({
  werknemer,
  werk,
  periode,
  doelen: doelen.map(({ doel, criterium, uitslag, gehaald, gewicht, because }) => ({
    doel,
    criterium,
    uitslag: zonderToelichting(uitslag),
    gehaald,
    gewicht,
    because,
  })),
  score,
  tijd: tijdVan(tijd),
});

/**
 * The yearly Bevraging from a follow-up. The lists of the Flemish services are not public: the layout is our own choice, the
 * questions are what the sources name, and no answer is ever filled in.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar } from "passend";
 * import { bevraging, followUp, parseLogboek, parseUitslagen } from "passend/follow-up";
 *
 * const leeg = { datum: "2026-01-10", punten: [] };
 * const paar = parsePaar(
 *   { werknemer: { soort: "werknemerprofiel", id: "kandidaat", ...leeg }, werk: { soort: "werkprofiel", id: "werkpost", ...leeg } },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const vergelijking = match(paar.right);
 * const moment = { vergelijking, formulier: buildMatchingsformulier(vergelijking) };
 * const opties = { peildatum: "2026-02-01" };
 * const logboek = parseLogboek({ soort: "logboek", id: "logboek", begin: "2026-01-12", regels: [] }, opties);
 * const uitslagen = parseUitslagen({ soort: "uitslagen", uitslagen: [] }, moment.formulier, opties);
 * assert.ok(isRight(logboek) && isRight(uitslagen));
 *
 * const { vragen } = bevraging(followUp(moment, moment, { logboek: logboek.right, uitslagen: uitslagen.right }));
 * assert.ok(vragen.some(({ code, aan }) => code === "tevreden-over-jobcoach" && aan === "werknemer"));
 * assert.ok(vragen.every(({ antwoord }) => antwoord === null));
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const bevraging = (opvolging: Opvolging): Bevraging => ({
  schema: "passend/bevraging@1",
  ...overDePeriode(opvolging),
  planning: opvolging.planning,
  vragen: vragenBij("bevraging"),
});

/**
 * The Eindevaluatie from a follow-up, with the same choice of layout and questions as {@link bevraging}.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar } from "passend";
 * import { eindevaluatie, followUp, parseLogboek, parseUitslagen, parseVervolg } from "passend/follow-up";
 *
 * const leeg = { datum: "2026-01-10", punten: [] };
 * const paar = parsePaar(
 *   { werknemer: { soort: "werknemerprofiel", id: "kandidaat", ...leeg }, werk: { soort: "werkprofiel", id: "werkpost", ...leeg } },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const vergelijking = match(paar.right);
 * const moment = { vergelijking, formulier: buildMatchingsformulier(vergelijking) };
 * const opties = { peildatum: "2026-02-01" };
 * const logboek = parseLogboek({ soort: "logboek", id: "logboek", begin: "2026-01-12", regels: [] }, opties);
 * const uitslagen = parseUitslagen({ soort: "uitslagen", uitslagen: [] }, moment.formulier, opties);
 * const vervolg = parseVervolg({ soort: "vervolg", datum: "2026-02-01", werkt: "nee" }, opties);
 * assert.ok(isRight(logboek) && isRight(uitslagen) && isRight(vervolg));
 *
 * const gegevens = { logboek: logboek.right, uitslagen: uitslagen.right, vervolg: vervolg.right };
 * const eind = eindevaluatie(followUp(moment, moment, gegevens));
 * assert.equal(eind.resultaat.klasse, "werkt-niet-meer");
 * assert.ok(eind.vragen.some(({ code }) => code === "overdracht"));
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const eindevaluatie = (opvolging: Opvolging): Eindevaluatie => ({
  schema: "passend/eindevaluatie@1",
  ...overDePeriode(opvolging),
  resultaat: opvolging.resultaat,
  verschuivingen: opvolging.verschuivingen,
  steun: opvolging.steun,
  werkgever: opvolging.werkgever,
  vragen: vragenBij("eindevaluatie"),
});
