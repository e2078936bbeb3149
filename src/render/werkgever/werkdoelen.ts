import type { Coachingsdoel } from "../../domain/doel.js";
import type { WerkgeverTeksten } from "../../messages/werkgeverTeksten.js";
import { kleineLetter, naEenAnder, opsomming } from "../opmaak.js";
import { gedragszin } from "../waardetekst.js";
import { inTaal, maatregelnaam, type Weergave } from "../weergave.js";
import { toontActiviteit, toontDoel } from "./toont.js";

const activiteiten = (doel: Coachingsdoel, weergave: Weergave): string => {
  const namen = doel.activiteiten
    .filter((code) => toontActiviteit(code, weergave))
    .flatMap(
      (code) => weergave.catalogus.activiteiten.get(code)?.activiteiten.filter((activiteit) => activiteit.code === code) ?? [],
    )
    .map(({ naam }) => kleineLetter(inTaal(weergave, naam)));
  return naEenAnder(namen, weergave.teksten);
};

const doeltekst = (doel: Coachingsdoel, nummer: number, weergave: Weergave, plan: WerkgeverTeksten): string => {
  const namen = activiteiten(doel, weergave);
  const regels = [
    plan.straks(gedragszin(doel.criterium, doel.streef, weergave)),
    plan.aanpak(maatregelnaam(weergave, doel.maatregel), plan.gever[doel.gever]),
    ...(namen === "" ? [] : [plan.activiteiten(namen)]),
    plan.meten(doel.meting.maat, doel.meting.nazorgTotWeek !== null),
  ];
  return [`### ${plan.doel(nummer)}`, opsomming(regels.map((regel) => weergave.zin(regel, [doel.id])))].join("\n\n");
};

/** The work goals of the period by what will be seen at the end; never by what is seen now. */
export const werkdoelen = (weergave: Weergave, plan: WerkgeverTeksten): string => {
  const doelen = weergave.formulier.doelen.periode.filter((doel) => toontDoel(doel, weergave));
  return [
    `## ${plan.kop.doelen}`,
    ...(doelen.length === 0 ? [plan.geenDoelen] : doelen.map((doel, i) => doeltekst(doel, i + 1, weergave, plan))),
    plan.anderDoel,
  ].join("\n\n");
};
