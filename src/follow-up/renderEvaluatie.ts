import { tabel } from "../render/opmaak.js";
import type { WeergaveOpties } from "../render/weergave.js";
import type { Bevraging, Eindevaluatie, Evaluatievraag } from "./evaluatie.js";
import { bevraagden, evaluatievragen } from "./evaluatievragen.js";
import { verschuivingsoorten, type Verschuiving } from "./opvolging.js";
import { doelblok, planningblok } from "./renderDoelen.js";
import { kopregel } from "./renderOpvolging.js";
import { tijdrijen, tijdtabellen } from "./renderTijd.js";
import { resultaatblok, werkgeverblok } from "./renderVervolg.js";
import { steunblok } from "./renderVerschuivingen.js";
import { evaluatieteksten as t } from "./evaluatieteksten.js";
import { opvolgteksten } from "./teksten.js";
import { brontitel, hoe as weergave, lijst, punten, zinnen, type Hoe } from "./weergave.js";

/** A line to write on: nothing of it is filled in. */
const openLijn = "……………………………………………………";

const vraagtekst = ({ code }: Evaluatievraag, { vul }: Hoe): string => {
  const record = evaluatievragen.find((vraag) => vraag.code === code);
  return record === undefined ? code : vul(record.vraag);
};

const bronnen = (vragen: readonly Evaluatievraag[], hoe: Hoe): string => {
  const codes = new Set(vragen.map(({ code }) => code));
  const vindplaatsen = evaluatievragen.filter(({ code }) => codes.has(code)).map(({ bron }) => bron);
  return [...new Set(vindplaatsen.map(({ bron, plaats }) => `${brontitel(hoe, bron)}, ${plaats}`))].join("; ");
};

type Ondertekenaars = readonly Evaluatievraag["aan"][];

/** Who signs what the employer does not get to read. */
const zonderWerkgever = bevraagden.filter((wie) => wie !== "werkgever");

/** The questions by who answers them, each with a line that is open. */
const vraagblok = (vragen: readonly Evaluatievraag[], hoe: Hoe): readonly string[] => {
  const { vul } = hoe;
  return bevraagden.flatMap((wie) => {
    const hier = vragen.filter(({ aan }) => aan === wie);
    if (hier.length === 0) return [];
    return [
      `### ${vul(t.aan[wie])}`,
      tabel(
        t.vraagKolommen.map((kolom) => vul(kolom)),
        hier.map((vraag) => [vraagtekst(vraag, hoe), openLijn]),
      ),
    ];
  });
};

const ondertekening = (ondertekenaars: Ondertekenaars, { vul }: Hoe): readonly string[] => [
  `## ${vul(t.ondertekening)}`,
  tabel(
    t.ondertekenKolommen.map((kolom) => vul(kolom)),
    ondertekenaars.map((wie) => [vul(t.aan[wie]), openLijn, openLijn]),
  ),
];

/** What is the same in both forms: the goals, the time, the questions, who signs, and what in the form is our own choice. */
const terugblik = ({ doelen, score, tijd }: Bevraging | Eindevaluatie, hoe: Hoe): readonly string[] => {
  const { vul, zin } = hoe;
  const rijen = [
    ...tijdrijen(tijd.doelen, hoe),
    { naam: zin(vul(t.overig), tijd.overig.because), perHalfjaar: tijd.overig.perHalfjaar },
  ];
  return [`## ${vul(t.terugblik)}`, ...doelblok(doelen, score, hoe), `## ${vul(t.tijd)}`, ...tijdtabellen(tijd, rijen, hoe)];
};

const gesprek = ({ vragen }: Bevraging | Eindevaluatie, ondertekenaars: Ondertekenaars, hoe: Hoe): readonly string[] => {
  const { vul } = hoe;
  return [
    `## ${vul(t.gesprek)}`,
    vul(t.openLijnen),
    ...vraagblok(vragen, hoe),
    ...ondertekening(ondertekenaars, hoe),
    `*${vul(t.eigenIndeling, { bronnen: bronnen(vragen, hoe) })}*`,
  ];
};

const tekstVan = (delen: readonly string[]): string => `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;

/**
 * Renders the yearly Bevraging as Markdown: the goals of the past period, the time, the plan, and questions with open lines.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar } from "passend";
 * import { bevraging, followUp, parseLogboek, parseUitslagen, renderBevraging } from "passend/follow-up";
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
 * const formulier = bevraging(followUp(moment, moment, { logboek: logboek.right, uitslagen: uitslagen.right }));
 * const tekst = renderBevraging(formulier, { taal: "nl-BE" });
 * assert.ok(tekst.includes("### De begeleidwerker"));
 * assert.ok(tekst.includes("De indeling is daarom onze eigen keuze."));
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const renderBevraging = (formulier: Bevraging, opties: WeergaveOpties): string => {
  const hoe = weergave(opties);
  const { vul } = hoe;
  return tekstVan([
    `# ${vul(t.bevraging)}`,
    kopregel(formulier, hoe),
    `*${zinnen(vul(t.bevragingVoorWie), vul(opvolgteksten.geenBesluit))}*`,
    ...terugblik(formulier, hoe),
    `## ${vul(t.vooruitblik)}`,
    ...planningblok(formulier.planning, hoe),
    ...gesprek(formulier, bevraagden, hoe),
  ]);
};

/** The points by what became of them, without the values of the profiles. */
const puntblok = (verschoven: readonly Verschuiving[], hoe: Hoe): readonly string[] => {
  const { vul, zin } = hoe;
  if (verschoven.length === 0) return [vul(opvolgteksten.geenVerschuiving)];
  return lijst(
    verschuivingsoorten.flatMap((soort) => {
      const hier = verschoven.filter((verschuiving) => verschuiving.soort === soort);
      if (hier.length === 0) return [];
      const namen = punten(
        hoe,
        hier.map(({ criterium }) => criterium),
      );
      const tekst = vul(t.perSoort, { soort: vul(opvolgteksten.soort[soort]), punten: namen });
      return [
        zin(
          tekst,
          hier.map(({ id }) => id),
        ),
      ];
    }),
  );
};

/**
 * Renders the Eindevaluatie as Markdown: the result, the goals, the time, what became of each point, the support there is, and
 * questions on the end and the transfer with open lines.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar } from "passend";
 * import { eindevaluatie, followUp, parseLogboek, parseUitslagen, renderEindevaluatie } from "passend/follow-up";
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
 * const formulier = eindevaluatie(followUp(moment, moment, { logboek: logboek.right, uitslagen: uitslagen.right }));
 * const tekst = renderEindevaluatie(formulier, { taal: "nl" });
 * assert.ok(tekst.includes("Is er een overdracht? Zo ja: aan wie, en wat moet die weten?"));
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const renderEindevaluatie = (formulier: Eindevaluatie, opties: WeergaveOpties): string => {
  const hoe = weergave(opties);
  const { vul } = hoe;
  return tekstVan([
    `# ${vul(t.eindevaluatie)}`,
    kopregel(formulier, hoe),
    `*${zinnen(vul(t.eindeVoorWie), vul(opvolgteksten.geenBesluit))}*`,
    `## ${vul(opvolgteksten.resultaat)}`,
    ...resultaatblok(formulier.resultaat, hoe),
    ...terugblik(formulier, hoe),
    `## ${vul(t.blijft)}`,
    ...puntblok(formulier.verschuivingen, hoe),
    `## ${vul(opvolgteksten.steun)}`,
    ...steunblok(formulier.steun, hoe),
    `## ${vul(opvolgteksten.werkgever)}`,
    ...werkgeverblok(formulier.werkgever, hoe),
    ...gesprek(formulier, zonderWerkgever, hoe),
  ]);
};
