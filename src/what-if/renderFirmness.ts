import { verkenningstekstenIn, type Verkenningsteksten } from "../messages/verkenningsteksten.js";
import { opsomming } from "../render/opmaak.js";
import type { Weergave, WeergaveOpties } from "../render/weergave.js";
import type { Conclusiestand } from "./conclusies.js";
import type { Conclusie, Firmness } from "./firmness.js";
import { gevolgzinnen, onderwerp, oordeelnaam, puntnamen, regimenamen, type Gesteld } from "./gevolgzinnen.js";
import type { Stap } from "./stappen.js";
import { stapzin } from "./stapzin.js";
import { aanhef, weergaveVanVergelijking } from "./weergaveVanVergelijking.js";

type Teksten = Verkenningsteksten["firmness"];

/** By step: every conclusion it changes. First the steps that change the verdict, then the smallest. */
const perStap = ({ conclusies }: Firmness): readonly (readonly [Stap, readonly Gesteld[]])[] => {
  const gevonden = new Map<Stap, Gesteld[]>();
  for (const conclusie of conclusies) {
    for (const { stap, wordt } of conclusie.kantelt) {
      const eerder = gevonden.get(stap);
      if (eerder === undefined) gevonden.set(stap, [{ conclusie, stand: wordt }]);
      else eerder.push({ conclusie, stand: wordt });
    }
  }
  const raaktOordeel = (gesteld: readonly Gesteld[]): boolean => gesteld.some(({ conclusie }) => conclusie.soort === "oordeel");
  return [...gevonden].sort(
    ([a, bijA], [b, bijB]) => Number(raaktOordeel(bijB)) - Number(raaktOordeel(bijA)) || a.omvang - b.omvang,
  );
};

const stapregel = (stap: Stap, gesteld: readonly Gesteld[], weergave: Weergave, teksten: Teksten): string => {
  const gevolgen = gevolgzinnen(gesteld, weergave, teksten);
  const because = gesteld.flatMap(({ conclusie }) => conclusie.because);
  return weergave.zin(`${stapzin(stap, weergave, teksten)}${teksten.dan(gevolgen)}`, [
    ...new Set([`${stap.kant}/${stap.criterium}`, ...because]),
  ]);
};

/** Outcomes about which nothing is concluded yet. */
const nietBekend: ReadonlySet<Conclusiestand> = new Set(["onbekend", "handmatig"]);

const oordeelzin = ({ conclusies }: Firmness, weergave: Weergave, teksten: Teksten): readonly string[] =>
  conclusies
    .filter(({ soort }) => soort === "oordeel")
    .map(({ nu, vast, kantelt, because }) => {
      const naam = oordeelnaam(nu, weergave);
      return weergave.zin(vast ? teksten.oordeelVast(naam) : teksten.oordeelHangt(naam, kantelt.length), because);
    });

/** Which outcomes are firm; what is not known is not called firm. */
const puntzinnen = ({ conclusies }: Firmness, weergave: Weergave, teksten: Teksten): readonly string[] => {
  const uitkomsten = conclusies.filter(({ soort }) => soort === "uitkomst");
  const bekend = uitkomsten.filter(({ nu }) => !nietBekend.has(nu));
  const open = uitkomsten.filter(({ nu }) => nietBekend.has(nu));
  const vast = bekend.filter((conclusie) => conclusie.vast);
  const zin = (tekst: string, van: readonly Conclusie[]): string =>
    weergave.zin(
      tekst,
      van.flatMap(({ because }) => because),
    );
  const namen = (van: readonly Conclusie[]): string => puntnamen(van.map(onderwerp), weergave);
  return [
    ...(vast.length > 0 ? [zin(teksten.puntenVast(namen(vast), vast.length, bekend.length), vast)] : []),
    ...(vast.length === 0 && bekend.length > 0 ? [zin(teksten.geenPuntVast, bekend)] : []),
    ...(open.length > 0 ? [zin(teksten.onbekend(namen(open)), open)] : []),
  ];
};

/** The goals and the regime, where they are firm; where they are not, the steps below say so. */
const planzinnen = ({ conclusies }: Firmness, weergave: Weergave, teksten: Teksten): readonly string[] => {
  const vast = conclusies.filter((conclusie) => conclusie.vast);
  const regimes = vast.filter(({ soort }) => soort === "regime");
  const doelen = vast.flatMap(({ soort, nu, because }) =>
    soort === "doelen" && nu !== null && nu.length > 0
      ? [weergave.zin(teksten.doelenVast(puntnamen(nu as readonly string[], weergave)), because)]
      : [],
  );
  if (regimes.length === 0) return doelen;
  const namen = regimenamen(
    regimes.map((conclusie) => ({ conclusie, stand: conclusie.nu })),
    weergave,
    teksten,
  );
  return [...doelen, weergave.zin(teksten.regimeVast(namen), [...new Set(regimes.flatMap(({ because }) => because))])];
};

/**
 * Writes down which conclusions are firm, as Markdown: first what no single step changes, then for each step that changes
 * something what it changes, in plain words. Steps that change the verdict come first, then small steps before large ones.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { firmness, renderFirmness } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const tekst = renderFirmness(firmness(match(paar.right)), { taal: "nl" });
 * assert.ok(tekst.includes("Het oordeel staat vast: niet passend. Geen enkele stap verandert het."));
 * assert.ok(tekst.includes("Als **op tijd komen** één stap lager uitvalt (60 % in plaats van 70 %, volgens de jobcoach), dan"));
 * ```
 * @category What if
 * @since 0.3.0
 */
export const renderFirmness = (firmness: Firmness, opties: WeergaveOpties): string => {
  const weergave = weergaveVanVergelijking(firmness.vergelijking, opties);
  const { firmness: teksten } = verkenningstekstenIn(opties.taal);
  const { beoordelingen, belang } = firmness.geprobeerd;
  const regels = perStap(firmness).map(([stap, gesteld]) => stapregel(stap, gesteld, weergave, teksten));
  return `${[
    `# ${teksten.titel}`,
    ...aanhef(weergave),
    teksten.uitleg(beoordelingen + belang),
    `## ${teksten.kopVast}`,
    ...[oordeelzin, puntzinnen, planzinnen].flatMap((zinnen) => zinnen(firmness, weergave, teksten)),
    `## ${teksten.kopStap}`,
    regels.length === 0 ? teksten.allesVast : opsomming(regels),
    `*${teksten.nietGeprobeerd}*`,
  ].join("\n\n")}\n`;
};
