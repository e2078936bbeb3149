import type { WerkgeverTeksten } from "../../messages/werkgeverTeksten.js";
import { halfjaren } from "../halfjaren.js";
import { opsomming } from "../opmaak.js";
import { regeltekst } from "../regeltekst.js";
import { urenzinnen } from "../urentekst.js";
import type { Weergave } from "../weergave.js";

const grond = ["uren"];

/**
 * The hours of the job coach in total, with the regime they would need. Not per goal: the difference with the total would show how
 * much goes to what the employer does not see.
 */
export const urenVanDeJobcoach = (weergave: Weergave, plan: WerkgeverTeksten): string => {
  const { formulier, teksten, zin } = weergave;
  const { totaal, regelingen } = formulier.uren;
  const samen = totaal.some((minuten) => minuten > 0) ? [plan.totaal(halfjaren(totaal, weergave))] : [];
  return [
    `## ${plan.kop.uren}`,
    opsomming([...samen, ...urenzinnen(weergave)].map((regel) => zin(regel, grond))),
    ...regelingen.map((regel) => regeltekst(regel, grond, weergave)),
    zin(`**${teksten.uren.geenBesluit}**`, grond),
  ].join("\n\n");
};
