import type { EersteVraag, NodigeWijziging } from "../domain/kleinsteWijziging.js";
import type { Wijziging } from "../domain/wijziging.js";
import { kleinstetekstenIn } from "../messages/kleinstetekstenIn.js";
import { optietekstenIn } from "../messages/optietekstenIn.js";
import { hoeveelheidstekst } from "../render/hoeveelheidstekst.js";
import { kleineLetter, naEenAnder, opsomming } from "../render/opmaak.js";
import { puntnamen } from "../render/puntnamen.js";
import { omvang } from "../render/waardetekst.js";
import { inTaal, maatregelnaam, naamVan, naamVanId, type WeergaveOpties } from "../render/weergave.js";
import { waardeInZin, wijzigingtekst, type Kleinsteweergave } from "./least-change/wijzigingtekst.js";
import type { KleinsteWijziging } from "./leastChange.js";
import { weergaveVanVergelijking } from "./weergaveVanVergelijking.js";

/** What is asked or offered now, where a value changes. */
const nuVan = ({ wijziging, punten: ids }: NodigeWijziging, w: Kleinsteweergave): string => {
  if (wijziging.soort === "zonder-taken") {
    const taken = w.formulier.werk.taken.filter(({ id }) => wijziging.taken.includes(id));
    return w.woorden.werktijd(taken.reduce((som, { aandeel }) => som + aandeel, 0));
  }
  if (wijziging.soort !== "waarde") return "";
  const bevinding = w.formulier.bevindingen.find(({ criterium }) => ids.includes(`discrepantie/${criterium}`));
  const rol = bevinding?.richting === "eis" ? "gevraagd" : "aanwezig";
  const waarde = bevinding?.[rol]?.waarde;
  return waarde === undefined ? "" : w.woorden.nu(waardeInZin(wijziging.criterium, waarde, rol, w));
};

/** The size of the shortage that a measure is for. */
const tekortVan = ({ punten: ids }: NodigeWijziging, w: Kleinsteweergave): string => {
  const bevinding = w.formulier.bevindingen.find(({ criterium }) => ids.includes(`discrepantie/${criterium}`));
  const tekst = bevinding === undefined ? "" : omvang(bevinding, w);
  return tekst === "" ? "" : w.woorden.tekort(tekst);
};

const voorwaardenVan = ({ voorwaarden }: NodigeWijziging, w: Kleinsteweergave): string => {
  const woorden = optietekstenIn(w.taal);
  const teksten = voorwaarden.map(({ vereiste, nodig }) =>
    woorden.voorwaarde[vereiste](nodig === null ? "" : hoeveelheidstekst(nodig, w.teksten)),
  );
  return teksten.length === 0 ? "" : w.woorden.voorwaarden(naEenAnder(teksten, w.teksten));
};

const zelfdeAls = ({ wijziging }: NodigeWijziging, eerdere: readonly NodigeWijziging[], w: Kleinsteweergave): string => {
  const plaats = eerdere.findIndex(
    ({ wijziging: ander }) =>
      ander.soort === "maatregel" && wijziging.soort === "maatregel" && ander.maatregel === wijziging.maatregel,
  );
  return plaats === -1 ? "" : w.woorden.zelfdeAls(plaats + 1);
};

const regel = (nodig: NodigeWijziging, i: number, alle: readonly NodigeWijziging[], w: Kleinsteweergave): string => {
  const { woorden } = w;
  const { wijziging, doel, daarna, tegen, because } = nodig;
  const daarnaZinnen = daarna.map(({ discrepantie, maatregelen }) => {
    const namen = maatregelen.map((code) => kleineLetter(maatregelnaam(w, code)));
    return woorden.daarna(kleineLetter(naamVanId(w, discrepantie)), naEenAnder(namen, w.teksten));
  });
  const overMeer = wijziging.soort === "zonder-taken" || wijziging.soort === "uren" || wijziging.soort === "netwerk";
  const zinnen = [
    nuVan(nodig, w),
    overMeer || wijziging.soort === "werkbegeleider" ? woorden.voor(puntnamen(nodig.punten, w)) : "",
    doel === "sluit-tekort" ? tekortVan(nodig, w) : "",
    tegen ? woorden.tegen : "",
    voorwaardenVan(nodig, w),
    ...daarnaZinnen,
    zelfdeAls(nodig, alle.slice(0, i), w),
  ].filter((zin) => zin !== "");
  return `${i + 1}. ${w.zin([wijzigingtekst(wijziging, w), ...zinnen].join(" "), because)}`;
};

const vraagregel = ({ soort, aan, criterium, because }: EersteVraag, w: Kleinsteweergave): string => {
  const plek = criterium === null ? undefined : w.catalogus.criteria.get(criterium)?.criterium;
  const vraag = plek === undefined ? "" : inTaal(w, aan === "werk" ? plek.vraagWerk : plek.vraagWerknemer);
  const over = criterium === null ? "" : ` **${naamVan(w, criterium)}.**`;
  return `${w.teksten.vraag.aan[aan]}:${over} ${w.zin(w.teksten.vraag.soort[soort](vraag), because)}`;
};

const titel = ({ voor, wens, stand }: KleinsteWijziging, { woorden, teksten }: Kleinsteweergave): string =>
  stand === "al-bereikt" ? woorden.kop : woorden.titel(teksten.oordeel[voor.oordeel.uitkomst].naam, teksten.oordeel[wens].naam);

/** How it comes out, in one sentence. */
const uitslag = ({ stand, wens, wijzigingen, watAls }: KleinsteWijziging, { woorden, teksten }: Kleinsteweergave): string => {
  const naam = teksten.oordeel[wens].naam;
  if (stand === "al-bereikt") return woorden.alBereikt(naam);
  if (watAls === null) return woorden.nietBereikbaar(naam);
  const daarna = teksten.oordeel[watAls.na.oordeel.uitkomst].naam;
  return wijzigingen.length === 0 ? woorden.nietsAlsAntwoorden(daarna) : woorden.aantal(wijzigingen.length, daarna);
};

/** Another set as what it has instead. */
const verschiltekst = (set: readonly Wijziging[], wijzigingen: readonly NodigeWijziging[], w: Kleinsteweergave): string => {
  const sleutels = new Set(set.map((een) => JSON.stringify(een)));
  const eigen = new Set(wijzigingen.map(({ wijziging }) => JSON.stringify(wijziging)));
  const zonder = wijzigingen.flatMap(({ wijziging }, i) => (sleutels.has(JSON.stringify(wijziging)) ? [] : [String(i + 1)]));
  const wel = set.filter((een) => !eigen.has(JSON.stringify(een))).map((een) => wijzigingtekst(een, w));
  return w.woorden.inPlaatsVan(naEenAnder(zonder, w.teksten), wel.join(" "));
};

const deelMet = (kop: string, regels: readonly string[]): readonly string[] =>
  regels.length === 0 ? [] : [`## ${kop}`, ...regels];

/**
 * Renders the least change as short Markdown: what has to change and what that takes, what has to be asked first, and other sets
 * that are as small.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { leastChange, renderLeastChange } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const tekst = renderLeastChange(leastChange(match(paar.right), "passend-met-ondersteuning"), { taal: "nl" });
 * assert.ok(tekst.startsWith("# Kleinste wijziging: van niet passend naar passend met ondersteuning"));
 * assert.ok(tekst.includes("1. Dit gaat naar collega's: Kassa. Dat is 15 % van de werktijd. Voor: rekenen."));
 * ```
 * @category What if
 * @since 0.3.0
 */
export const renderLeastChange = (kleinste: KleinsteWijziging, opties: WeergaveOpties): string => {
  const { voor, stand, wijzigingen, eerstWeten, watAls, andere, meerAndere, belemmeringen, volledig } = kleinste;
  const woorden = kleinstetekstenIn(opties.taal);
  const w: Kleinsteweergave = { ...weergaveVanVergelijking(voor, opties), woorden };
  const regels = wijzigingen.map((nodig, i) => regel(nodig, i, wijzigingen, w)).join("\n");
  const obstakels = belemmeringen.map(({ code, because }) => w.zin(woorden.belemmering[code](puntnamen(because, w)), because));
  const vragen = eerstWeten.map((vraag) => vraagregel(vraag, w));
  const uitleg = woorden.eerstWetenUitleg[watAls === null ? "nietBereikbaar" : "bereikbaar"];
  const grond = (watAls?.na ?? voor).oordeel.redenen.flatMap(({ because }) => because);
  const gronden = [...new Set(wijzigingen.flatMap(({ because }) => because))];
  const anders = andere.map((set) => w.zin(verschiltekst(set, wijzigingen, w), gronden));
  const delen = [
    `# ${titel(kleinste, w)}`,
    w.zin(uitslag(kleinste, w), grond),
    regels,
    opsomming(obstakels),
    ...(volledig ? [] : [woorden.onvolledig]),
    ...deelMet(woorden.eerstWeten, vragen.length === 0 ? [] : [uitleg, opsomming(vragen)]),
    ...deelMet(woorden.andere, anders.length === 0 ? [] : [opsomming(anders), ...(meerAndere ? [woorden.meerAndere] : [])]),
    watAls === null || stand === "al-bereikt" ? "" : `*${woorden.slot}*`,
  ];
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
