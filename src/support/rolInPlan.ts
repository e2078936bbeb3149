import { isWerknemerkant } from "../compare/kant.js";
import type { Discrepantie, Optie } from "../domain/discrepantie.js";
import type { Optierol } from "../domain/optieoverzicht.js";
import type { GekozenOptie } from "./kiesOpties.js";
import { isLeren } from "./kleinsteVerzameling.js";

/** A choice whose place decides why another option was not taken. */
interface Plaats {
  readonly optie: Optie;
  readonly plaats: number;
}

/** With what the option was compared: the choice on its own side, or the only one there is. */
const tegenover = (optie: Optie, gekozen: readonly Plaats[]): Plaats | undefined =>
  gekozen.find((keuze) => isWerknemerkant(keuze.optie) === isWerknemerkant(optie)) ??
  (gekozen.length === 1 ? gekozen[0] : undefined);

/**
 * What becomes of each option in the plan, in the order of the options. The plan is the one of {@link kiesOpties}; this says of
 * every other option why it is not in it, so that none is passed over in silence.
 */
export const rollenInPlan = ({ opties, rest }: Discrepantie, plan: readonly GekozenOptie[]): readonly Optierol[] => {
  const zeker: readonly Plaats[] = plan
    .filter(({ voorwaardelijk }) => !voorwaardelijk)
    .map(({ optie }) => ({ optie, plaats: opties.indexOf(optie) }));
  const sluit = plan.reduce((som, keuze) => som + keuze.sluit.minimum, 0) >= rest;
  const laatste = plan.reduce((achterste, { optie }) => Math.max(achterste, opties.indexOf(optie)), -1);
  return opties.map((optie, plaats) => {
    const keuze = plan.find((kandidaat) => kandidaat.optie === optie);
    if (keuze !== undefined) return keuze.voorwaardelijk ? "voorwaardelijk" : "gekozen";
    if (optie.kan === "nee") return "kan-niet";
    // Something lighter is enough, or will be if it can: nobody has to ask about this one yet.
    if (optie.kan === "onbekend" && plaats > laatste && laatste >= 0) return sluit ? "zwaarder" : "achter-de-hand";
    if (optie.kan === "onbekend") return "eerst-vragen";
    const ander = tegenover(optie, zeker);
    if (ander === undefined) return "voegt-niets-toe";
    if (plaats > ander.plaats) return sluit ? "zwaarder" : "voegt-niets-toe";
    return isLeren(ander.optie) && !isLeren(optie) ? "leren-gaat-voor" : "volstaat-niet";
  });
};
