import { datum, veilig } from "../render/opmaak.js";
import type { WeergaveOpties } from "../render/weergave.js";
import type { Opvolging } from "./opvolging.js";
import { doelblok, losseUitslagen, planningblok, tegenspraken, uitslagtoelichtingen } from "./renderDoelen.js";
import { tijdrijen, tijdtabellen, tijdzinnen } from "./renderTijd.js";
import { planblok, steunblok, verschuivingblok } from "./renderVerschuivingen.js";
import { herhaaldblok, losseRedenen, resultaatblok, werkgeverblok } from "./renderVervolg.js";
import { opvolgteksten as t } from "./teksten.js";
import { tijdteksten } from "./tijdteksten.js";
import { hoe as weergave, lijst, type Hoe } from "./weergave.js";

/** Who it is about, and from when to when. */
export const kopregel = ({ werknemer, werk, periode }: Pick<Opvolging, "werknemer" | "werk" | "periode">, hoe: Hoe): string => {
  const { vul, teksten } = hoe;
  const vanTot = vul(t.vanTot, { van: datum(periode.van, teksten), tot: datum(periode.tot, teksten) });
  return [
    `**${vul(t.werknemer)}:** ${veilig(werknemer)}`,
    `**${vul(t.werk)}:** ${veilig(werk)}`,
    `**${vul(t.periode)}:** ${vanTot}`,
  ].join(" · ");
};

/**
 * Renders a follow-up as Markdown: the result, the goals, what became of each discrepantie, the support, the time, the goals that
 * are asked again, how far the employer can guide alone, and the period that comes. It holds values of the profiles, so it is
 * not for the employer.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar } from "passend";
 * import { followUp, parseLogboek, parseUitslagen, renderOpvolging } from "passend/follow-up";
 *
 * const leeg = { datum: "2026-01-10", punten: [] };
 * const paar = parsePaar(
 *   { werknemer: { soort: "werknemerprofiel", id: "kandidaat", ...leeg }, werk: { soort: "werkprofiel", id: "werkplek", ...leeg } },
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
 * const opvolging = followUp(moment, moment, { logboek: logboek.right, uitslagen: uitslagen.right });
 * const tekst = renderOpvolging(opvolging, { taal: "nl" });
 * assert.ok(tekst.includes("Vraag: werkt de werknemer nog bij deze werkgever?"));
 * assert.ok(tekst.includes("Het tweede formulier is niet van een latere dag dan het eerste."));
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const renderOpvolging = (opvolging: Opvolging, opties: WeergaveOpties): string => {
  const hoe = weergave(opties);
  const { vul } = hoe;
  const delen: readonly string[] = [
    `# ${vul(t.titel)}`,
    kopregel(opvolging, hoe),
    `*${vul(t.voorWie)} ${vul(t.geenBesluit)}*`,
    ...lijst(opvolging.letOp.map((code) => vul(t.letOp[code]))),
    `## ${vul(t.resultaat)}`,
    ...resultaatblok(opvolging.resultaat, hoe),
    `## ${vul(t.doelen)}`,
    ...doelblok(opvolging.doelen, opvolging.score, hoe),
    ...uitslagtoelichtingen(opvolging.doelen, hoe),
    ...tegenspraken(opvolging.doelen, hoe),
    ...losseUitslagen(opvolging.losseUitslagen, hoe),
    `## ${vul(t.verschuivingen)}`,
    ...verschuivingblok(opvolging.verschuivingen, hoe),
    `## ${vul(t.steun)}`,
    ...steunblok(opvolging.steun, hoe),
    ...(opvolging.plan.length === 0 ? [] : [`## ${vul(t.plan)}`, ...planblok(opvolging.plan, hoe)]),
    `## ${vul(tijdteksten.tijd)}`,
    ...tijdtabellen(opvolging.tijd, tijdrijen(opvolging.tijd.regels, hoe), hoe),
    ...tijdzinnen(opvolging.tijd, hoe),
    `## ${vul(t.herhaald)}`,
    ...herhaaldblok(opvolging.herhaald, hoe),
    ...losseRedenen(opvolging.losseRedenen, hoe),
    `## ${vul(t.werkgever)}`,
    ...werkgeverblok(opvolging.werkgever, hoe),
    `## ${vul(t.planning)}`,
    ...planningblok(opvolging.planning, hoe),
  ];
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
