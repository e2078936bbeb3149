import { bronnenAanvraag } from "../catalogue/aanvraag/bronnen.js";
import { aanvraaggroepen } from "../catalogue/aanvraag/aanvraageis.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { Taal, Tekst } from "../domain/taal.js";
import { groepeer } from "../internal/groepeer.js";
import { inTaal } from "../messages/inTaal.js";
import { tekstenIn } from "../messages/teksten.js";
import { vulIn } from "../messages/vulIn.js";
import { noemHoogstens } from "../render/noemHoogstens.js";
import { datum as datumtekst, kleineLetter, veilig } from "../render/opmaak.js";
import { type WeergaveOpties, zinMetIds } from "../render/weergave.js";
import type { Aanvraagpunt, Aanvraaguitkomst } from "./aanvraagpunt.js";
import type { Aanvraagcheck } from "./controleerAanvraag.js";
import { aanvraagteksten } from "./teksten.js";

interface Weergave {
  readonly zeg: (tekst: Tekst) => string;
  readonly dag: (datum: string) => string;
  readonly zin: (tekst: string, because: readonly string[]) => string;
  /** The names of the points of the form that ids are about; of the set itself there are none. */
  readonly namen: (because: readonly string[]) => string;
}

const uitFormulier = /^(?:bevinding|discrepantie|ondersteuning|doel)\/([a-z0-9-]+)/u;

const namenVan = (because: readonly string[], taal: Taal, { criteria }: Catalogus): string => {
  const codes = [...new Set(because.flatMap((id) => uitFormulier.exec(id)?.[1] ?? []))];
  const namen = codes.map((code) => {
    const naam = criteria.get(code)?.criterium.naam;
    return naam === undefined ? code : kleineLetter(veilig(inTaal(naam, taal)));
  });
  return noemHoogstens(namen, taal);
};

const titels: ReadonlyMap<string, string> = new Map(bronnenAanvraag.map(({ code, titel }) => [code, titel]));

/** Each source once, with the places in it. */
const bronregel = ({ bronnen }: Aanvraagpunt): string =>
  [...groepeer(bronnen, ({ bron }) => bron)]
    .map(([bron, hier]) => `${titels.get(bron) ?? bron}, ${hier.map(({ plaats }) => plaats).join(", ")}`)
    .join("; ");

/** What to do, said as what follows when the answer is no; of a funding rule the question is a fact to fill in. */
const doen = ({ uitkomst, groep, verbetering }: Aanvraagpunt, { zeg }: Weergave): readonly string[] => {
  if (verbetering === null) return [];
  if (uitkomst === "ontbreekt") return [zeg(verbetering)];
  return [
    groep === "regeling" ? `→ ${zeg(verbetering)}` : vulIn(zeg(aanvraagteksten.zoNiet), { wat: kleineLetter(zeg(verbetering)) }),
  ];
};

/** What to do where it is missing; what to ask or to judge first, where it is open. */
const punttekst = (punt: Aanvraagpunt, weergave: Weergave): string => {
  const { uitkomst, naam, vraag, ingang, because } = punt;
  const { zeg, dag, zin, namen } = weergave;
  const over = namen(because);
  const zinnen = [
    `**${zeg(naam)}.**`,
    ...(uitkomst === "ontbreekt" ? [] : [zeg(vraag)]),
    ...doen(punt, weergave),
    ...(ingang === null ? [] : [vulIn(zeg(aanvraagteksten.ingang), { datum: dag(ingang) })]),
    ...(over === "" ? [] : [vulIn(zeg(aanvraagteksten.over), { punten: over })]),
    ...(uitkomst === "ontbreekt" ? [`*(${bronregel(punt)})*`] : []),
  ];
  return `- ${zin(zinnen.join(" "), because)}`;
};

/** What is in order only by its name, group by group. */
const inOrde = (punten: readonly Aanvraagpunt[], { zeg, zin }: Weergave): readonly string[] => {
  const perGroep = groepeer(punten, ({ groep }) => groep);
  return aanvraaggroepen.flatMap((groep) => {
    const hier = perGroep.get(groep) ?? [];
    if (hier.length === 0) return [];
    const because = [...new Set(hier.flatMap((punt) => punt.because))];
    const namen = hier.map(({ naam }) => zeg(naam)).join("; ");
    return [`- ${zin(`**${zeg(aanvraagteksten.groep[groep])}:** ${namen}.`, because)}`];
  });
};

const uitkomsten: readonly Aanvraaguitkomst[] = ["ontbreekt", "onbekend", "mens", "in-orde"];

const deel = (kop: Tekst, punten: readonly Aanvraagpunt[], weergave: Weergave): readonly string[] => [
  `## ${weergave.zeg(kop)}`,
  ...uitkomsten.flatMap((uitkomst) => {
    const hier = punten.filter((punt) => punt.uitkomst === uitkomst);
    if (hier.length === 0) return [];
    const regels = uitkomst === "in-orde" ? inOrde(hier, weergave) : hier.map((punt) => punttekst(punt, weergave));
    return [`### ${weergave.zeg(aanvraagteksten.uitkomst[uitkomst])} (${hier.length})`, regels.join("\n")];
  }),
];

/**
 * Renders the check of an application as short Markdown: whether the set is complete, then of the set what is missing and what
 * would mend it, what is still to be asked, what a person judges and what is in order; then the same for what is looked at
 * besides.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight } from "passend";
 * import { controleerAanvraag, parseAanvraag, renderAanvraagcheck } from "passend/application";
 *
 * const aanvraag = parseAanvraag(
 *   { soort: "aanvraag", id: "aanvraag-1", datum: "2026-01-10", documenten: { arbeidscontract: { aanwezig: "nee" } } },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(aanvraag));
 * const tekst = renderAanvraagcheck(controleerAanvraag(aanvraag.right), { taal: "nl" });
 * assert.ok(tekst.startsWith("# Controle van de aanvraag: de set is niet compleet"));
 * assert.ok(tekst.includes("- **Arbeidscontract.** Voeg een kopie van het arbeidscontract toe."));
 * ```
 * @category Application
 * @since 0.3.0
 */
export const renderAanvraagcheck = (check: Aanvraagcheck, opties: WeergaveOpties): string => {
  const { taal, catalogus = leidraadNl } = opties;
  const weergave: Weergave = {
    zeg: (tekst) => inTaal(tekst, taal),
    dag: (datum) => datumtekst(datum, tekstenIn(taal)),
    namen: (because) => namenVan(because, taal, catalogus),
    zin: zinMetIds(opties.ids),
  };
  const { zeg, dag } = weergave;
  const { titel, aanvraag, soort, nagekeken, vorm, stand, geenBesluit, formulier, deSet, daarnaast } = aanvraagteksten;
  const blokken = [
    `# ${zeg(titel)}: ${zeg(stand[check.stand])}`,
    `**${zeg(aanvraag)}:** ${veilig(check.aanvraag)} · **${zeg(soort)}:** ${zeg(vorm[check.vorm])} · **${zeg(nagekeken)}:** ${dag(check.datum)}`,
    `*${zeg(geenBesluit)}*`,
    ...(check.formulier === "geldt" ? [] : [zeg(formulier[check.formulier])]),
    ...deel(
      deSet,
      check.punten.filter(({ telt }) => telt),
      weergave,
    ),
    ...deel(
      daarnaast,
      check.punten.filter(({ telt }) => !telt),
      weergave,
    ),
  ];
  return `${blokken.join("\n\n")}\n`;
};
