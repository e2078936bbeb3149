import type { Advies } from "../catalogue/vlaanderen/trajectstappen.js";
import { trajectwijzigingen, type Wijzigingscode } from "../catalogue/vlaanderen/trajectwijzigingen.js";
import type { Tekst } from "../domain/taal.js";
import { beslis } from "./beslis.js";
import type { Evaluatiedeel } from "./evaluatie.js";
import type { Randvoorwaarde } from "./randvoorwaarden.js";
import { bijRandvoorwaarden, metOordeel, metScore, type Stand, type VergelekenWerkplek } from "./stand.js";

/**
 * A change that would give another advice, the ids it is about, and that advice.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface Trajectwijziging {
  readonly code: Wijzigingscode;
  readonly zin: Tekst;
  readonly because: readonly string[];
  readonly advies: Advies;
}

interface Poging {
  readonly code: Wijzigingscode;
  readonly because: readonly string[];
  readonly stand: Stand;
}

const metUitkomst = (punt: Randvoorwaarde, uitkomst: Randvoorwaarde["uitkomst"]): Randvoorwaarde => ({
  ...punt,
  uitkomst,
  vragen: [],
});

/** Whether this precondition keeps the advice from going on. */
const houdtTegen = ({ uitkomst, vragen }: Randvoorwaarde): boolean =>
  uitkomst === "doorverwijzen" ||
  uitkomst === "onbekend" ||
  vragen.includes("te-beoordelen") ||
  vragen.includes("deels-te-bespreken");

/** The same state with the preconditions that stand in the way in order. */
export const randvoorwaardenInOrde = (stand: Stand): Stand => ({
  ...stand,
  randvoorwaarden: stand.randvoorwaarden.map((punt) => (houdtTegen(punt) ? metUitkomst(punt, "in-orde") : punt)),
});

const eersteValtWeg = (stand: Stand): Stand => ({
  ...stand,
  randvoorwaarden: stand.randvoorwaarden.map((punt, i) => (i === 0 ? metUitkomst(punt, "doorverwijzen") : punt)),
});

const metEvaluatie = (stand: Stand, score: (deel: Evaluatiedeel, plaats: number) => Evaluatiedeel["score"]): Stand => ({
  ...stand,
  evaluatie: stand.evaluatie.map((deel, i) => ({ ...deel, score: score(deel, i) })),
});

const nieuwePlek: VergelekenWerkplek = { id: "vergelijking", oordeel: "passend", teHoog: false, punten: 0 };

const past = ({ oordeel }: VergelekenWerkplek): boolean => oordeel === "passend" || oordeel === "passend-met-ondersteuning";

const teHoog = (plek: VergelekenWerkplek): VergelekenWerkplek => ({ ...plek, oordeel: "niet-passend", teHoog: true });

const pogingen = (stand: Stand): readonly Poging[] => [
  {
    code: "randvoorwaarden-komen-in-orde",
    because: bijRandvoorwaarden(stand, houdtTegen),
    stand: randvoorwaardenInOrde(stand),
  },
  {
    code: "randvoorwaarde-valt-weg",
    because: bijRandvoorwaarden(stand, ({ uitkomst }) => uitkomst !== "doorverwijzen"),
    stand: eersteValtWeg(stand),
  },
  {
    code: "evaluatie-wordt-problematisch",
    because: metScore(stand, "onbekend", "basis", "goed", "sterkte"),
    stand: metEvaluatie(stand, ({ score }, i) => (i === 0 ? "problematisch" : score)),
  },
  {
    code: "evaluatie-wordt-basis",
    because: metScore(stand, "problematisch", "onbekend"),
    stand: metEvaluatie(stand, ({ score }) => (score === "problematisch" || score === "onbekend" ? "basis" : score)),
  },
  {
    code: "evaluatie-wordt-goed",
    because: metScore(stand, "problematisch", "basis", "onbekend"),
    stand: metEvaluatie(stand, ({ score }) => (score === "sterkte" ? score : "goed")),
  },
  {
    code: "gewone-werkplek-past",
    because: stand.werkplekken.length === 0 ? ["werknemer"] : stand.werkplekken.map(({ id }) => id),
    stand: { ...stand, werkplekken: [...stand.werkplekken, nieuwePlek] },
  },
  {
    code: "gewone-werkplek-past-niet",
    because: [...metOordeel(stand, "passend"), ...metOordeel(stand, "passend-met-ondersteuning")],
    stand: { ...stand, werkplekken: stand.werkplekken.map((plek) => (past(plek) ? teHoog(plek) : plek)) },
  },
];

/** The single changes after which the advice would be another one. */
export const wijzigingen = (stand: Stand): readonly Trajectwijziging[] => {
  const { advies: nu } = beslis(stand);
  return pogingen(stand).flatMap((poging) => {
    const { advies } = beslis(poging.stand);
    return advies === nu || poging.because.length === 0
      ? []
      : [{ code: poging.code, zin: trajectwijzigingen[poging.code], because: [...new Set(poging.because)], advies }];
  });
};
