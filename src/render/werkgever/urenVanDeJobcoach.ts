import type { WerkgeverTeksten } from "../../messages/werkgeverTeksten.js";
import { halfjaren } from "../halfjaren.js";
import { opsomming } from "../opmaak.js";
import { proefplaatsingstijd, urenzinnen } from "../urentekst.js";
import type { Weergave } from "../weergave.js";

/**
 * The hours of the job coach in total, with the regime they would need. Not per goal: the difference with the total would show how
 * much goes to what the employer does not see.
 */
export const urenVanDeJobcoach = (weergave: Weergave, plan: WerkgeverTeksten): string => {
  const { formulier, teksten, zin } = weergave;
  const { totaal, stand } = formulier.uren;
  const proeftijd = proefplaatsingstijd(formulier.uren);
  const kop = `## ${plan.kop.uren}`;
  if (stand === "geen-uren" && proeftijd === 0) return `${kop}\n\n${zin(plan.geenUren, ["uren"])}`;
  const regels = [
    ...(stand === "geen-uren" ? [] : [plan.totaal(halfjaren(totaal, weergave))]),
    ...urenzinnen(weergave, proeftijd),
    teksten.uren.geenBesluit,
  ];
  return `${kop}\n\n${opsomming(regels.map((regel) => zin(regel, ["uren"])))}`;
};
