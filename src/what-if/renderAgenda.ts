import type { Bevinding } from "../domain/bevinding.js";
import type { Vraag } from "../domain/formulier.js";
import type { Oordeel } from "../domain/vergelijking.js";
import { verkenningstekstenIn, type Verkenningsteksten } from "../messages/verkenningsteksten.js";
import { naEenAnder } from "../render/opmaak.js";
import { gegevenRegels } from "../render/waardetekst.js";
import { inTaal, naamVan, plekVan, type Weergave, type WeergaveOpties } from "../render/weergave.js";
import type { Agenda, Agendavraag } from "./agenda.js";
import { aanhef, weergaveVanVergelijking } from "./weergaveVanVergelijking.js";

const partners = ["werknemer", "werk", "beoordelaar"] as const;

interface Bladzijde {
  readonly weergave: Weergave;
  readonly teksten: Verkenningsteksten["agenda"];
  readonly of: string;
  /** The number of each question, counted through over all partners, so that one can point at another. */
  readonly nummers: ReadonlyMap<string, number>;
}

const oordeelnaam = (oordeel: Oordeel["uitkomst"], { weergave }: Bladzijde): string => weergave.teksten.oordeel[oordeel].naam;

const metOf = (namen: readonly string[], { of }: Bladzijde): string =>
  namen.length < 2 ? namen.join("") : `${namen.slice(0, -1).join(", ")} ${of} ${namen.at(-1)}`;

/** Kinds of questions whose answer says what can be done, not how well it fits. */
const overAanpak: ReadonlySet<Vraag["soort"]> = new Set(["leerbaarheid", "aanpasbaarheid", "werkbegeleider", "netwerk"]);

/** More numbers than this are a list that nobody reads. */
const hoogstensGenoemd = 5;

/** Why this is asked, in one line. */
const waarom = (vraag: Agendavraag, bladzijde: Bladzijde): string => {
  const { teksten, weergave, nummers } = bladzijde;
  if (vraag.invloed === "alleen") {
    const nu = weergave.formulier.oordeel.uitkomst;
    const anders = vraag.oordelen.filter((oordeel) => oordeel !== nu).map((oordeel) => oordeelnaam(oordeel, bladzijde));
    return teksten.alleen(metOf(anders, bladzijde));
  }
  if (vraag.samen !== null) {
    const oordeel = oordeelnaam(vraag.samen.oordeel, bladzijde);
    const andere = vraag.samen.antwoorden.filter((antwoord) => antwoord.vraag !== vraag.id);
    if (andere.length > hoogstensGenoemd) return teksten.samenMetVeel(oordeel);
    const met = andere.map((antwoord) => nummers.get(antwoord.vraag) ?? 0).sort((a, b) => a - b);
    return teksten.samen(teksten.vraag(naEenAnder(met.map(String), weergave.teksten)), oordeel);
  }
  if (overAanpak.has(vraag.soort)) return teksten.aanpak;
  return vraag.breedte > 0 ? teksten.preciezer : teksten.zekerder;
};

/** What was said on the point, as far as the partner may see it: to the employer only what was said of the work. */
const gezegd = (vraag: Agendavraag, bevinding: Bevinding | undefined, { weergave, teksten }: Bladzijde): readonly string[] => {
  if (bevinding === undefined) return [];
  const { criterium, richting } = bevinding;
  const regels = (rol: "gevraagd" | "aanwezig"): readonly string[] =>
    gegevenRegels(criterium, bevinding[rol], rol, weergave).map((regel, i) => (i === 0 ? `${teksten[rol]}: ${regel}` : regel));
  const eigen = regels((richting === "eis") === (vraag.aan === "werk") ? "gevraagd" : "aanwezig");
  const beide = vraag.aan === "werk" ? eigen : [...regels("gevraagd"), ...regels("aanwezig")];
  switch (vraag.soort) {
    case "beoordelaars-verschillen":
      return eigen;
    case "verschil-van-een-stap":
    case "te-beoordelen":
      return beide;
    default:
      return [];
  }
};

const catalogusvraag = ({ criterium, aan }: Agendavraag, weergave: Weergave): string => {
  const plek = criterium === null ? undefined : plekVan(weergave, criterium);
  if (plek === undefined) return "";
  return inTaal(weergave, aan === "werk" ? plek.criterium.vraagWerk : plek.criterium.vraagWerknemer);
};

const vraagtekst = (vraag: Agendavraag, agenda: Agenda, bladzijde: Bladzijde): string => {
  const { weergave, nummers } = bladzijde;
  const bevinding = agenda.vergelijking.bevindingen.find(({ criterium }) => criterium === vraag.criterium);
  const over = vraag.criterium === null ? "" : `**${naamVan(weergave, vraag.criterium)}.** `;
  const tekst = weergave.teksten.vraag.soort[vraag.soort](catalogusvraag(vraag, weergave));
  const regels = [
    ...gezegd(vraag, bevinding, bladzijde).map((regel) => weergave.zin(regel, vraag.because)),
    `*${weergave.zin(waarom(vraag, bladzijde), vraag.because)}*`,
  ];
  return [
    `${nummers.get(vraag.id) ?? ""}. ${over}${weergave.zin(tekst, vraag.because)}`,
    ...regels.map((regel) => `   - ${regel}`),
  ].join("\n");
};

/**
 * Writes an agenda as Markdown that a job coach can take to the table: for each partner the questions of the catalogue, in order
 * of what an answer could change, with why each is asked in one line. Where raters do not say the same it shows who said what;
 * to the employer only what was said of the work.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { agenda, renderAgenda } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/akc/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-02-09" });
 * assert.ok(isRight(paar));
 * const tekst = renderAgenda(agenda(match(paar.right)), { taal: "nl" });
 * assert.ok(tekst.includes("Het antwoord bepaalt of dit werk past."));
 * ```
 * @category What if
 * @since 0.3.0
 */
export const renderAgenda = (agenda: Agenda, opties: WeergaveOpties): string => {
  const weergave = weergaveVanVergelijking(agenda.vergelijking, opties);
  const { agenda: teksten, of } = verkenningstekstenIn(opties.taal);
  const alle = partners.flatMap((partner) => agenda[partner]);
  const nummers = new Map(alle.map(({ id }, i) => [id, i + 1]));
  const bladzijde: Bladzijde = { weergave, teksten, of, nummers };
  const { uitkomst, redenen } = agenda.vergelijking.oordeel;
  const nu = teksten.nu(oordeelnaam(uitkomst, bladzijde));
  const delen = partners
    .filter((partner) => agenda[partner].length > 0)
    .map((partner) =>
      [
        `## ${weergave.teksten.vraag.aan[partner]}`,
        agenda[partner].map((vraag) => vraagtekst(vraag, agenda, bladzijde)).join("\n"),
      ].join("\n\n"),
    );
  return `${[
    `# ${teksten.titel}`,
    ...aanhef(weergave),
    `*${teksten.voorWie}*`,
    weergave.zin(
      nu,
      redenen.flatMap(({ because }) => because),
    ),
    ...(delen.length === 0 ? [teksten.geen] : delen),
  ].join("\n\n")}\n`;
};
