import type { Bevinding } from "../domain/bevinding.js";
import type { KantOordeel } from "../domain/vergelijking.js";
import { catalogusTekstenIn } from "../messages/catalogusTekstenIn.js";
import { watAlsTekstenIn } from "../messages/watAls.js";
import type { WatAlsTeksten } from "../messages/watAlsTeksten.js";
import { inCel, kleineLetter, naEenAnder, opsomming, procenten, tabel } from "../render/opmaak.js";
import { halfjaren } from "../render/halfjaren.js";
import { puntnamen } from "../render/puntnamen.js";
import { regimenaam } from "../render/regimenaam.js";
import { uitkomstZinnen } from "../render/uitkomsttekst.js";
import { inTaal, naamVan, type Weergave, type WeergaveOpties } from "../render/weergave.js";
import { planverschil, type Plan } from "./planverschil.js";
import type { WatAls } from "./whatIf.js";
import type { Werking } from "./werking.js";
import { weergaveVanVergelijking } from "./weergaveVanVergelijking.js";
import { wijzigingstekst } from "./wijzigingstekst.js";

/** What every part of this rendering needs: the form before and the form after. */
interface Beeld {
  readonly watAls: WatAls;
  readonly woorden: WatAlsTeksten;
  readonly voor: Weergave;
  readonly na: Weergave;
}

const wijzigingregel = ({ wijziging, werkt, maatregel }: Werking, { voor, woorden }: Beeld): string => {
  const { vereiste } = catalogusTekstenIn(voor.taal);
  const vereisten = naEenAnder(
    (maatregel?.belet ?? []).map((code) => vereiste[code]),
    voor.teksten,
  );
  const belet = maatregel === null || maatregel.kan === "ja" ? [] : [woorden.belet[maatregel.kan](vereisten)];
  return [wijzigingstekst(wijziging, voor, woorden), ...belet, ...(werkt ? [] : [woorden.zonderWerking])].join(" ");
};

const veronderstellingen = (beeld: Beeld): string => {
  const { watAls, woorden } = beeld;
  const regels = watAls.wijzigingen.map((werking) => wijzigingregel(werking, beeld));
  return `## ${woorden.veronderstellingen}\n\n${regels.length === 0 ? woorden.geenVeronderstelling : opsomming(regels)}`;
};

const oordeelzin = ({ watAls, woorden, voor }: Beeld): string => {
  const { oordeel } = voor.teksten;
  const { uitkomst, redenen } = watAls.na.oordeel;
  const ids = redenen.flatMap(({ because }) => because);
  const naam = oordeel[uitkomst].naam;
  const van = watAls.verschil.oordeel;
  return voor.zin(van === null ? woorden.oordeelBlijft(naam) : woorden.oordeel(oordeel[van.voor].naam, naam), ids);
};

const cijferrijen = ({ watAls, voor }: Beeld): readonly (readonly string[])[] => {
  const { kop } = voor.teksten;
  const cijfer = (kant: KantOordeel, wanneer: "huidig" | "haalbaar"): string => {
    const fit = kant[wanneer].totaal;
    return fit === null ? kop.nietGevraagd : procenten(fit.laag, fit.hoog);
  };
  return (["geschiktheid", "passendheid"] as const).map((kant) => [
    kop[kant],
    ...(["huidig", "haalbaar"] as const).flatMap((wanneer) => [
      cijfer(watAls.voor[kant], wanneer),
      cijfer(watAls.na[kant], wanneer),
    ]),
  ]);
};

const punten = ({ watAls, woorden, voor, na }: Beeld): string => {
  const kolom = (bevinding: Bevinding | null, weergave: Weergave): string =>
    bevinding === null ? woorden.ontbreekt : inCel(uitkomstZinnen(bevinding, weergave));
  const rijen = watAls.verschil.bevindingen.map((verschil) => [
    `**${naamVan(voor, verschil.criterium)}**`,
    kolom(verschil.voor, voor),
    kolom(verschil.na, na),
  ]);
  return rijen.length === 0 ? woorden.geenVerschil : tabel(woorden.kolommen, rijen);
};

/** What no support closes any more, also with everything that was supposed. */
const blijftOpen = ({ watAls, woorden, na }: Beeld): readonly string[] => {
  const ids = watAls.na.discrepanties.filter(({ open }) => open === "ja").map(({ id }) => id);
  if (ids.length === 0) return [];
  return [na.zin(woorden.blijftOpen(puntnamen(ids, na)), ids)];
};

const verschildeel = (beeld: Beeld): string =>
  [
    `## ${beeld.woorden.kopVerschil}`,
    oordeelzin(beeld),
    tabel(beeld.woorden.cijfers, cijferrijen(beeld)),
    punten(beeld),
    ...blijftOpen(beeld),
  ].join("\n\n");

const tijd = (minuten: readonly number[], weergave: Weergave, geen: string): string =>
  minuten.some((aantal) => aantal > 0) ? halfjaren(minuten, weergave) : geen;

const regimerijen = (van: Plan, tot: Plan, { voor, woorden }: Beeld): readonly (readonly string[])[] => {
  const { regelingen } = voor.catalogus;
  const lichtste = (plan: Plan, code: string): string => {
    const regel = plan.uren.regelingen.find(({ regeling }) => regeling === code);
    if (regel === undefined) return "";
    const regeling = regelingen.find((een) => een.code === code);
    return regel.kleinste === null ? woorden.geenRegime : kleineLetter(regimenaam(regel.kleinste, regeling, voor));
  };
  const codes = new Set([...van.uren.regelingen, ...tot.uren.regelingen].map(({ regeling }) => regeling));
  return [...codes].map((code) => {
    const naam = regelingen.find((regeling) => regeling.code === code)?.naam;
    return [woorden.regime(naam === undefined ? code : inTaal(voor, naam)), lichtste(van, code), lichtste(tot, code)];
  });
};

const plandeel = (beeld: Beeld): string => {
  const { watAls, woorden, voor } = beeld;
  const verschil = planverschil(watAls);
  const doelen = ({ doelen: criteria }: Plan): string =>
    criteria.length === 0 ? woorden.geen : criteria.map((criterium, i) => `${i + 1}. ${naamVan(voor, criterium)}`).join("<br>");
  const uur = ({ uren: { totaal } }: Plan): string => tijd(totaal, voor, woorden.geen);
  const extra = verschil.verondersteld.some((aantal) => aantal > 0)
    ? [[woorden.plan.verondersteld, "", tijd(verschil.verondersteld, voor, woorden.geen)]]
    : [];
  return [
    `## ${woorden.kopPlan}`,
    tabel(woorden.planKolommen, [
      [woorden.plan.doelen, doelen(verschil.voor), doelen(verschil.na)],
      [woorden.plan.uren, uur(verschil.voor), uur(verschil.na)],
      ...extra,
      ...regimerijen(verschil.voor, verschil.na, beeld),
    ]),
    woorden.slot,
  ].join("\n\n");
};

/**
 * Renders a what-if as Markdown: what is supposed, what then changes in verdict, numbers and points, and what in the plan.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { renderWhatIf, whatIf } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const tekst = renderWhatIf(whatIf(match(paar.right), [{ soort: "zonder-taken", taken: ["lossen", "kassa"] }]), { taal: "nl" });
 * assert.ok(tekst.includes("Het oordeel gaat van **niet passend** naar **passend met ondersteuning**."));
 * ```
 * @category What if
 * @since 0.3.0
 */
export const renderWhatIf = (watAls: WatAls, opties: WeergaveOpties): string => {
  const woorden = watAlsTekstenIn(opties.taal);
  const beeld: Beeld = {
    watAls,
    woorden,
    voor: weergaveVanVergelijking(watAls.voor, opties),
    na: weergaveVanVergelijking(watAls.na, opties),
  };
  return `${[`# ${woorden.titel}`, woorden.inleiding, veronderstellingen(beeld), verschildeel(beeld), plandeel(beeld)].join("\n\n")}\n`;
};
