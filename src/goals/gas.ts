import type { Criterium } from "../domain/criterium.js";
import { meetdagen, type Coachingsdoel, type GasNiveau } from "../domain/doel.js";
import type { EnkeleWaarde } from "../domain/waarde.js";
import { bevries } from "../internal/bevries.js";

/*
 * Goal Attainment Scaling: five levels, −2 to +2, with 0 the expected outcome (Kiresuk & Sherman, 1968). The levels of one
 * goal exclude each other and cover every outcome; `gasNiveauVan` says which one holds. How they are told apart is our own
 * choice, by the kind of scale, so that somebody on the spot can see which level it is.
 */

type Dagen = Extract<GasNiveau, { readonly maat: "dagen" }>;
type Weken = Extract<GasNiveau, { readonly maat: "weken" }>;
type Behalen = Extract<GasNiveau, { readonly maat: "behalen" }>;

const opDagen = (niveau: number, minimum: number, maximum: number, hulp: Dagen["hulp"] = "maakt-niet-uit"): Dagen => ({
  maat: "dagen",
  niveau,
  dagen: { minimum, maximum },
  hulp,
});

const inWeken = (niveau: number, stand: Weken["stand"], minimum: number, maximum: number | null): Weken => ({
  maat: "weken",
  niveau,
  stand,
  weken: { minimum, maximum },
});

const behaald = (niveau: number, minimum: number, maximum: number | null): Behalen => ({
  maat: "behalen",
  niveau,
  stand: "gehaald",
  wekenEerder: { minimum, maximum },
});

/** Behaviour: the expected level leaves room for one bad day in a week; doing it without help is more than was asked. */
const gedrag: readonly GasNiveau[] = /* @__PURE__ */ bevries([
  opDagen(-2, 0, 0),
  opDagen(-1, 1, 3),
  opDagen(0, 4, 4),
  opDagen(1, meetdagen, meetdagen, "met"),
  opDagen(2, meetdagen, meetdagen, "zonder"),
]);

/** Behaviour that is asked partly: about half of the days is what was agreed. */
const gedragDeels: readonly GasNiveau[] = /* @__PURE__ */ bevries([
  opDagen(-2, 0, 0),
  opDagen(-1, 1, 1),
  opDagen(0, 2, 3),
  opDagen(1, 4, 4),
  opDagen(2, meetdagen, meetdagen),
]);

/** A quantity: reached in the last week is what was agreed; kept in more weeks on end is more. The last week decides. */
const hoeveelheid: readonly GasNiveau[] = /* @__PURE__ */ bevries([
  inWeken(-2, "niet-dichterbij", 0, 0),
  inWeken(-1, "onderweg", 0, 0),
  inWeken(0, "gehaald", 1, 1),
  inWeken(1, "gehaald", 2, 3),
  inWeken(2, "gehaald", 4, null),
]);

/** Something to obtain: within the term is what was agreed; four or eight weeks sooner is more. */
const kwalificatie: readonly GasNiveau[] = /* @__PURE__ */ bevries([
  { maat: "behalen", niveau: -2, stand: "niet-begonnen", wekenEerder: null },
  { maat: "behalen", niveau: -1, stand: "begonnen", wekenEerder: null },
  behaald(0, 0, 3),
  behaald(1, 4, 7),
  behaald(2, 8, null),
]);

/**
 * Whether a goal is to show the whole behaviour on part of the days. On a `behoefte` "deels" is what the work offers and the
 * worker comes to manage with, and that can be seen every day.
 */
export const vraagtDeels = ({ richting, schaal }: Pick<Criterium, "richting" | "schaal">, streef: EnkeleWaarde): boolean =>
  richting === "eis" && schaal.soort === "voorwaarde" && streef === "deels";

/** The five levels that fit the scale of a goal and what it aims at. */
export const gasVoor = (criterium: Pick<Criterium, "richting" | "schaal">, streef: EnkeleWaarde): readonly GasNiveau[] => {
  switch (criterium.schaal.soort) {
    case "hoeveelheid":
      return hoeveelheid;
    case "kwalificatie":
      return kwalificatie;
    default:
      return vraagtDeels(criterium, streef) ? gedragDeels : gedrag;
  }
};

/**
 * The level that the value of now already is. A quantity begins, by definition, no closer than at the start. On how many days
 * behaviour shows, and whether a course has begun, no profile says: that takes a first measurement.
 */
export const gasNuVan = (gas: readonly GasNiveau[]): Coachingsdoel["gasNu"] =>
  gas.find((niveau) => niveau.maat === "weken" && niveau.stand === "niet-dichterbij")?.niveau ?? null;
