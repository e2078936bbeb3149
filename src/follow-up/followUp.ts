import { doelresultaten, doelscore } from "./doelresultaten.js";
import { herhaaldeDoelen } from "./herhaaldeDoelen.js";
import type { Logboek } from "./logboek.js";
import { vanLater, type Meetmoment } from "./moment.js";
import { opvolgingwaarschuwingen, type Opvolging } from "./opvolging.js";
import { resultaat } from "./resultaat.js";
import { planwijzigingen, steunwijzigingen } from "./steunwijzigingen.js";
import { tijdverantwoording } from "./tijdverantwoording.js";
import type { Uitslagen } from "./uitslagen.js";
import { verschuivingen } from "./verschuivingen.js";
import type { Vervolg } from "./vervolg.js";
import { werkgeverstand } from "./werkgeverstand.js";

/**
 * What people wrote down of the period.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Opvolggegevens {
  readonly logboek: Logboek;
  readonly uitslagen: Uitslagen;
  /** Without it the result class is unknown and no goal that is asked again has a reason. */
  readonly vervolg?: Vervolg | undefined;
}

const waarschuwingen = (eerste: Meetmoment, later: Meetmoment, { begin }: Logboek): Opvolging["letOp"] => {
  const [toen, nu] = [eerste.formulier, later.formulier];
  const geldt: Readonly<Record<(typeof opvolgingwaarschuwingen)[number], boolean>> = {
    "andere-werknemer": toen.werknemer !== nu.werknemer,
    "ander-werk": toen.werk.id !== nu.werk.id,
    "andere-catalogus": toen.verantwoording.catalogus.digest !== nu.verantwoording.catalogus.digest,
    "ander-beleid": toen.verantwoording.beleid.digest !== nu.verantwoording.beleid.digest,
    "niet-later": toen.verantwoording.peildatum >= nu.verantwoording.peildatum,
    "logboek-begint-eerder": begin < toen.verantwoording.peildatum,
  };
  return opvolgingwaarschuwingen.filter((code) => geldt[code]);
};

const planningVan = (eerste: Meetmoment, { formulier }: Meetmoment): Opvolging["planning"] => {
  const toen = new Set(eerste.formulier.doelen.periode.map(({ criterium }) => criterium));
  const doelen = formulier.doelen.periode.map(({ id, criterium, streef, activiteiten, gever, minuten, because }) => ({
    doel: id,
    criterium,
    streef,
    activiteiten,
    gever,
    minuten,
    opnieuw: toen.has(criterium),
    because: vanLater([id, ...because]),
  }));
  const { totaal, perDoel, perOndersteuning } = formulier.uren;
  const grond = [...perDoel.map(({ doel }) => doel), ...perOndersteuning.map(({ ondersteuning }) => ondersteuning)];
  return { doelen, minuten: totaal, door: formulier.doelen.keuze.door, because: vanLater(grond) };
};

/**
 * The follow-up of a pair: the same pair compared later, with the logboek and what was reached. It says per goal what was
 * reached and what it cost, puts every discrepantie of either comparison in exactly one class, and lists what has to be said
 * before the next period. Total, and the same input always gives the same result. It decides nothing on entitlement.
 *
 * @param eerste the start of the period: the comparison, and the form with the goals that were chosen
 * @param later the re-assessment; its form says which goals are asked next
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar } from "passend";
 * import { followUp, parseLogboek, parseUitslagen } from "passend/follow-up";
 *
 * const moment = (waarde: string, peildatum: string) => {
 *   const gezien = { door: "jobcoach", bewijs: "observatie", datum: peildatum };
 *   const punt = { criterium: "hulp-vragen", beoordelingen: [{ waarde, ...gezien }], leerbaarheid: "coachbaar" };
 *   const vraag = { criterium: "hulp-vragen", beoordelingen: [{ waarde: "ja", ...gezien }] };
 *   const paar = parsePaar(
 *     {
 *       werknemer: { soort: "werknemerprofiel", id: "kandidaat", datum: peildatum, punten: [punt] },
 *       werk: { soort: "werkprofiel", id: "kwekerij", datum: peildatum, punten: [vraag] },
 *     },
 *     { peildatum },
 *   );
 *   assert.ok(isRight(paar));
 *   const vergelijking = match(paar.right);
 *   return { vergelijking, formulier: buildMatchingsformulier(vergelijking) };
 * };
 * const eerste = moment("deels", "2026-02-02");
 * const later = moment("ja", "2026-08-03");
 *
 * const opties = { peildatum: "2026-08-03" };
 * const regel = { datum: "2026-02-09", minuten: 45, doel: "doel/hulp-vragen", activiteit: "sociale-vaardigheden-aanleren" };
 * const logboek = parseLogboek(
 *   { soort: "logboek", id: "logboek", begin: "2026-02-09", regels: [{ ...regel, wie: "jobcoach" }] },
 *   opties,
 * );
 * const uitslag = { doel: "doel/hulp-vragen", niveau: 1, door: "jobcoach", bewijs: "observatie", datum: "2026-07-31" };
 * const uitslagen = parseUitslagen({ soort: "uitslagen", uitslagen: [uitslag] }, eerste.formulier, opties);
 * assert.ok(isRight(logboek) && isRight(uitslagen));
 *
 * const opvolging = followUp(eerste, later, { logboek: logboek.right, uitslagen: uitslagen.right });
 * assert.equal(opvolging.score.waarde, 60);
 * assert.equal(opvolging.verschuivingen[0]?.soort, "gesloten");
 * assert.deepEqual(opvolging.tijd.totaal, [{ gepland: 1200, besteed: 45, anderen: 0 }]);
 * assert.deepEqual([opvolging.resultaat.klasse, opvolging.resultaat.vraag], ["onbekend", "werkt"]);
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const followUp = (eerste: Meetmoment, later: Meetmoment, gegevens: Opvolggegevens): Opvolging => {
  const { logboek, uitslagen, vervolg } = gegevens;
  const { paar } = later.vergelijking;
  const { periode } = eerste.formulier.doelen;
  const verschoven = verschuivingen(eerste.vergelijking, later.vergelijking);
  const doelen = doelresultaten(periode, uitslagen.uitslagen, verschoven);
  const bekend = new Set(periode.map(({ criterium }) => criterium));
  const herhaald = herhaaldeDoelen(periode, later.formulier.doelen.periode, vervolg, paar);
  const gevraagd = new Set(herhaald.map(({ criterium }) => criterium));
  return {
    schema: "passend/opvolging@1",
    werknemer: later.formulier.werknemer,
    werk: later.formulier.werk.id,
    periode: { van: eerste.formulier.verantwoording.peildatum, tot: paar.peildatum },
    letOp: waarschuwingen(eerste, later, logboek),
    doelen,
    score: doelscore(doelen),
    losseUitslagen: uitslagen.uitslagen.map(({ doel }) => doel).filter((doel) => !bekend.has(doel)),
    verschuivingen: verschoven,
    steun: steunwijzigingen(eerste.vergelijking.paar, paar),
    plan: planwijzigingen(eerste.formulier.ondersteuning, later.formulier.ondersteuning, verschoven),
    tijd: tijdverantwoording(eerste.formulier, logboek, paar.peildatum),
    herhaald,
    losseRedenen: (vervolg?.herhaald ?? []).map(({ doel }) => doel).filter((doel) => !gevraagd.has(doel)),
    werkgever: werkgeverstand(eerste.formulier, later.formulier),
    resultaat: resultaat(vervolg, paar.catalogus),
    planning: planningVan(eerste, later),
  };
};
