import { kiezers } from "../../domain/doelkeuze.js";
import { lezerTekstenIn } from "../../messages/lezerTekstenIn.js";
import type { WerkgeverTeksten } from "../../messages/werkgeverTeksten.js";
import { datum, hoofdletter, tabel } from "../opmaak.js";
import type { Weergave } from "../weergave.js";
import { gevraagdAanDeWerkgever } from "./gevraagdAanDeWerkgever.js";
import { steunOpHetWerk } from "./steunOpHetWerk.js";
import { urenVanDeJobcoach } from "./urenVanDeJobcoach.js";
import { werkdoelen } from "./werkdoelen.js";

const kop = ({ formulier, teksten }: Weergave, plan: WerkgeverTeksten): string =>
  [`# ${plan.titel}`, `**${plan.datum}:** ${datum(formulier.verantwoording.peildatum, teksten)}`, `*${plan.voorWie}*`].join(
    "\n\n",
  );

const ondertekening = (plan: WerkgeverTeksten): string =>
  `## ${plan.kop.ondertekening}\n\n${tabel(
    plan.ondertekenKolommen,
    kiezers.map((kiezer) => [hoofdletter(plan.ondertekenaar[kiezer]), "", ""]),
  )}`;

/**
 * The coaching plan: what happens at work, who does it and what is asked of the employer. Nothing a person typed and nothing of a
 * profile is in it, and no verdict: what may be seen stands in `toont.ts`. Its ids are those of the plan: measures, goals, hours, questions.
 */
export const coachingsplan = (weergave: Weergave): readonly string[] => {
  const plan = lezerTekstenIn(weergave.taal).werkgever;
  return [
    kop(weergave, plan),
    steunOpHetWerk(weergave, plan),
    werkdoelen(weergave, plan),
    urenVanDeJobcoach(weergave, plan),
    gevraagdAanDeWerkgever(weergave, plan),
    ondertekening(plan),
  ];
};
