import type { Schaal } from "../domain/criterium.js";
import { meetdagen, type GasNiveau } from "../domain/doel.js";
import type { EnkeleWaarde } from "../domain/waarde.js";

/*
 * Goal Attainment Scaling: five levels, −2 to +2, with 0 the expected outcome (Kiresuk & Sherman, 1968). The levels of one
 * goal exclude each other and cover every outcome. How they are told apart is our own choice, by the kind of scale, so that
 * somebody on the spot can see which level it is.
 */

type Dagen = Extract<GasNiveau, { readonly maat: "dagen" }>;

const opDagen = (niveau: number, minimum: number, maximum: number, hulp: Dagen["hulp"] = "maakt-niet-uit"): Dagen => ({
  maat: "dagen",
  niveau,
  dagen: { minimum, maximum },
  hulp,
});

/** Behaviour: the expected level leaves room for one bad day in a week; doing it without help is more than was asked. */
const gedrag: readonly GasNiveau[] = [
  opDagen(-2, 0, 0),
  opDagen(-1, 1, 3),
  opDagen(0, 4, 4),
  opDagen(1, meetdagen, meetdagen, "met"),
  opDagen(2, meetdagen, meetdagen, "zonder"),
];

/** Behaviour that is asked partly: about half of the days is what was agreed. */
const gedragDeels: readonly GasNiveau[] = [
  opDagen(-2, 0, 0),
  opDagen(-1, 1, 1),
  opDagen(0, 2, 3),
  opDagen(1, 4, 4),
  opDagen(2, meetdagen, meetdagen),
];

/** A quantity: reached in the last week is what was agreed; kept longer is more. */
const hoeveelheid: readonly GasNiveau[] = [
  { maat: "weken", niveau: -2, stand: "niet-boven-begin", weken: { minimum: 0, maximum: 0 } },
  { maat: "weken", niveau: -1, stand: "onderweg", weken: { minimum: 0, maximum: 0 } },
  { maat: "weken", niveau: 0, stand: "gehaald", weken: { minimum: 1, maximum: 1 } },
  { maat: "weken", niveau: 1, stand: "gehaald", weken: { minimum: 2, maximum: 3 } },
  { maat: "weken", niveau: 2, stand: "gehaald", weken: { minimum: 4, maximum: null } },
];

/** Something to obtain: within the term is what was agreed; sooner is more. */
const kwalificatie: readonly GasNiveau[] = [
  { maat: "behalen", niveau: -2, stand: "niet-begonnen" },
  { maat: "behalen", niveau: -1, stand: "begonnen" },
  { maat: "behalen", niveau: 0, stand: "op-tijd" },
  { maat: "behalen", niveau: 1, stand: "een-maand-eerder" },
  { maat: "behalen", niveau: 2, stand: "twee-maanden-eerder" },
];

/** The five levels that fit the scale of a goal and what it aims at. */
export const gasVoor = ({ soort }: Schaal, streef: EnkeleWaarde): readonly GasNiveau[] => {
  switch (soort) {
    case "hoeveelheid":
      return hoeveelheid;
    case "kwalificatie":
      return kwalificatie;
    default:
      return streef === "deels" ? gedragDeels : gedrag;
  }
};
