/** How a fact stands: so, not so, not known, or for a person to judge. Only `ja` is in order. */
export type Feitstand = "ja" | "nee" | "onbekend" | "mens";

/** A fact with what it rests on: the field that says it or lacks it, or what a form shows. */
export interface Feit {
  readonly stand: Feitstand;
  readonly because: readonly string[];
}

/** From what stops a requirement to what meets it: a fact that can be looked up comes before a judgement. */
const volgorde: readonly Feitstand[] = ["nee", "onbekend", "mens", "ja"];
const rang = ({ stand }: Feit): number => volgorde.indexOf(stand);

/** The facts that decide when all of them have to be so: those that stand worst. */
export const alle = (feiten: readonly Feit[]): Feit => {
  const laagste = Math.min(...feiten.map(rang));
  const beslissend = feiten.filter((feit) => rang(feit) === laagste);
  return { stand: volgorde[laagste] ?? "onbekend", because: [...new Set(beslissend.flatMap(({ because }) => because))] };
};

/** Two ways to know the same: a no of either is a no, otherwise what is known best counts. */
export const eenVan = (een: Feit, ander: Feit): Feit => {
  if (een.stand === "nee" || ander.stand === "nee") return alle([een, ander]);
  return rang(ander) > rang(een) ? ander : een;
};
