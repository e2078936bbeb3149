import type { Bevinding } from "../../domain/bevinding.js";
import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Ondersteuningsbehoefte } from "../../domain/ondersteuning.js";
import type { ReviewerTeksten } from "../../messages/reviewerTeksten.js";
import { waaromNietLichter } from "../ondersteuning.js";
import { halfjaren } from "../halfjaren.js";
import { hoofdletter, opsomming } from "../opmaak.js";
import { uitkomstZinnen } from "../uitkomsttekst.js";
import { gegevenRegels, type Rol } from "../waardetekst.js";
import { inTaal, naamVan, steunnaam, type Weergave } from "../weergave.js";

/** The support that was chosen: who gives it, how often and how long. */
const gekozen = (behoefte: Ondersteuningsbehoefte, weergave: Weergave): string => {
  const { catalogus, teksten } = weergave;
  const frequentie = catalogus.maatregelen.get(behoefte.maatregel)?.inzet.frequentie;
  const duur = frequentie === undefined ? "" : `; ${teksten.duur(inTaal(weergave, frequentie), behoefte.weken)}`;
  const eerst = behoefte.voorwaardelijk ? ` ${teksten.voorwaardelijk}` : "";
  return `${steunnaam(weergave, behoefte)} (${teksten.gever[behoefte.gever]}${duur}).${eerst}`;
};

const doelregel = (gat: Discrepantie, weergave: Weergave, woorden: ReviewerTeksten): readonly string[] => {
  const { formulier, teksten, zin } = weergave;
  const { periode, wachtend } = formulier.doelen;
  return [...periode, ...wachtend]
    .filter(({ discrepantie }) => discrepantie === gat.id)
    .map((doel) => {
      const tijd = doel.minuten.some((aantal) => aantal > 0) ? ` ${hoofdletter(halfjaren(doel.minuten, weergave))}.` : "";
      const verwijzing = teksten.doelVerwijzing(periode.indexOf(doel) + 1);
      return zin(`**${woorden.doel}:** ${verwijzing}${tijd}`, doel.because);
    });
};

/** One argument: asked, there, learnable on what ground, what was passed over and why, what was chosen, and what stays open. */
const argument = (gat: Discrepantie, bevinding: Bevinding, weergave: Weergave, woorden: ReviewerTeksten): string => {
  const { formulier, teksten, zin } = weergave;
  const steun = formulier.ondersteuning.filter(({ discrepantie }) => discrepantie === gat.id);
  const kant = (rol: Rol): string => gegevenRegels(gat.criterium, bevinding[rol], rol, weergave).join(" ");
  const regels = [
    zin(`**${woorden.gevraagd}:** ${kant("gevraagd")}`, bevinding.because),
    zin(`**${woorden.aanwezig}:** ${kant("aanwezig")}`, bevinding.because),
    uitkomstZinnen(bevinding, weergave).join(" "),
    zin(`**${woorden.leren}:** ${teksten.leerbaar[gat.leerbaar.oordeel][gat.leerbaar.grond]}`, gat.because),
    ...steun
      .filter(({ lichter }) => lichter.length > 0)
      .map((behoefte) => zin(`**${woorden.nietGekozen}:** ${waaromNietLichter(behoefte, weergave)}`, behoefte.because)),
    ...(steun.length === 0
      ? [zin(`**${woorden.gekozen}:** ${teksten.geenSteun}`, gat.because)]
      : steun.map((behoefte) => zin(`**${woorden.gekozen}:** ${gekozen(behoefte, weergave)}`, behoefte.because))),
    ...doelregel(gat, weergave, woorden),
    ...(gat.open === "nee" ? [] : [zin(`**${woorden.open}:** ${teksten.blijftOpen[gat.open]}`, gat.because)]),
  ];
  const essentieel = bevinding.essentieel ? ` (${teksten.essentieel})` : "";
  return `### ${naamVan(weergave, gat.criterium)}${essentieel}\n\n${opsomming(regels)}`;
};

/** From gap to support, one compact argument for every discrepantie. */
export const redenering = (weergave: Weergave, woorden: ReviewerTeksten): string => {
  const { formulier, teksten, zin } = weergave;
  const argumenten = formulier.discrepanties.flatMap((gat) => {
    const bevinding = formulier.bevindingen.find(({ id }) => id === gat.bevinding);
    return bevinding === undefined ? [] : [argument(gat, bevinding, weergave, woorden)];
  });
  const geen = zin(teksten.kop.geenDiscrepantie, []);
  return [`## ${woorden.kop.redenering}`, ...(argumenten.length === 0 ? [geen] : argumenten)].join("\n\n");
};
