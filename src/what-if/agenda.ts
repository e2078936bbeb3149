import { vraagsoorten, type Vraag } from "../domain/formulier.js";
import { oordelen, type Oordeel } from "../domain/vergelijking.js";
import type { Wijziging } from "../domain/wijziging.js";
import { match, type Vergelijking } from "../match/match.js";
import { agendavragen, type Beproefd } from "./agendavragen.js";
import type { Probeer } from "./antwoordwaarden.js";
import { fitbereiken, type Fitbereik } from "./fitbereik.js";
import { gunstigste, ongunstigste } from "./gunst.js";
import { pasToe } from "./pasToe.js";
import { samenBeslissend, type Deelantwoord, type OordeelMet } from "./samenBeslissend.js";

/** What an answer can do to the verdict: change it by itself, only together with other answers, or not. */
export const invloeden = ["alleen", "samen", "niet"] as const;

/** @category What if @since 0.3.0 */
export type Invloed = (typeof invloeden)[number];

/**
 * One answer that was tried, as changes to the pair, and the verdict that follows from it alone.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Antwoord {
  readonly wijzigingen: readonly Wijziging[];
  readonly oordeel: Oordeel["uitkomst"];
}

/**
 * An open question with what its answer can change, found by trying answers.
 *
 * - `invloed`: whether an answer changes the verdict `alleen`, only `samen` with others, or `niet`.
 * - `samen`: for `samen`, answers to this and other questions that together give another verdict, which they do not without the
 *   answer to this one; else null.
 * - `oordelen`: the verdicts that can follow from an answer alone, best first.
 * - `fit`: what the answers do to the fit of a side, where they do anything.
 * - `breedte`: how much an answer narrows an interval, the most of `fit`, in share times code.
 * - `misfit`: as in `Vraag`, how many codes the answer can add or take away on the point.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Agendavraag extends Pick<Vraag, "id" | "soort" | "aan" | "criterium" | "misfit" | "because"> {
  readonly invloed: Invloed;
  readonly samen: { readonly antwoorden: readonly Deelantwoord[]; readonly oordeel: Oordeel["uitkomst"] } | null;
  readonly oordelen: readonly Oordeel["uitkomst"][];
  readonly fit: readonly Fitbereik[];
  readonly breedte: number;
  readonly antwoorden: readonly Antwoord[];
}

/**
 * The open questions by whom they are for, each list in order of what an answer can change.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Agenda extends Readonly<Record<Vraag["aan"], readonly Agendavraag[]>> {
  readonly vergelijking: Vergelijking;
}

type Samen = ReadonlyMap<string, NonNullable<Agendavraag["samen"]>>;

/** Answers that change the verdict only beside others: all turned out well, or all turned out badly. */
const samenVan = (beproefd: readonly Beproefd[], { oordeel }: Vergelijking, probeer: Probeer): Samen => {
  const oordeelMet: OordeelMet = (delen) =>
    delen.length === 0 ? oordeel : probeer(delen.flatMap(({ wijzigingen }) => wijzigingen)).oordeel;
  const gevonden = new Map<string, NonNullable<Agendavraag["samen"]>>();
  for (const kies of [gunstigste, ongunstigste]) {
    const delen = beproefd.flatMap(({ vraag: { id }, antwoorden }) => {
      const gekozen = kies(antwoorden);
      return gekozen === undefined ? [] : [{ vraag: id, wijzigingen: gekozen.wijzigingen }];
    });
    for (const [id, antwoorden] of samenBeslissend(delen, oordeelMet)) {
      if (!gevonden.has(id)) gevonden.set(id, { antwoorden, oordeel: oordeelMet(antwoorden).uitkomst });
    }
  }
  return gevonden;
};

const gewogen = ({ vraag, antwoorden }: Beproefd, vergelijking: Vergelijking, samen: Samen): Agendavraag => {
  const mogelijk = new Set(antwoorden.map(({ na }) => na.oordeel.uitkomst));
  const alleen = [...mogelijk].some((uitkomst) => uitkomst !== vergelijking.oordeel.uitkomst);
  const metAndere = alleen ? undefined : samen.get(vraag.id);
  const fit = fitbereiken(
    vergelijking,
    antwoorden.map(({ na }) => na),
  );
  const { id, soort, aan, criterium, misfit, because } = vraag;
  return {
    ...{ id, soort, aan, criterium },
    invloed: alleen ? "alleen" : metAndere === undefined ? "niet" : "samen",
    samen: metAndere ?? null,
    oordelen: oordelen.filter((uitkomst) => mogelijk.has(uitkomst)),
    fit,
    breedte: Math.max(0, ...fit.map(({ breedte }) => breedte)),
    misfit,
    antwoorden: antwoorden.map(({ wijzigingen, na }) => ({ wijzigingen, oordeel: na.oordeel.uitkomst })),
    because,
  };
};

/** Changes the verdict, changes it together, narrows most, moves the point most; then the order of the form. */
const volgorde =
  ({ paar: { catalogus } }: Vergelijking) =>
  (a: Agendavraag, b: Agendavraag): number => {
    const rang = ({ criterium }: Agendavraag): number =>
      (criterium === null ? undefined : catalogus.criteria.get(criterium)?.rang) ?? catalogus.criteria.size;
    return (
      invloeden.indexOf(a.invloed) - invloeden.indexOf(b.invloed) ||
      b.breedte - a.breedte ||
      b.misfit - a.misfit ||
      rang(a) - rang(b) ||
      vraagsoorten.indexOf(a.soort) - vraagsoorten.indexOf(b.soort)
    );
  };

/**
 * The agenda of the next conversation: the open questions of the form, and points that match by a single step, for each partner
 * in order of what an answer could change. What it could change is found by asking the engine: every answer is applied to the
 * pair and the pair compared again. Takes about a comparison per answer, and one for every pair of questions where answers only
 * count together.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { agenda } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const { werknemer, werk } = agenda(match(paar.right));
 * assert.deepEqual([werknemer.length, werk.length], [4, 4]);
 * assert.ok(werk.every(({ invloed }) => invloed === "niet")); // two essential shortages stay open, whatever is answered
 * ```
 * @category What if
 * @since 0.3.0
 */
export const agenda = (vergelijking: Vergelijking): Agenda => {
  const { paar, beleid } = vergelijking;
  const probeer: Probeer = (wijzigingen) => match(pasToe(paar, wijzigingen), { beleid });
  const beproefd = agendavragen(vergelijking, probeer);
  const samen = samenVan(beproefd, vergelijking, probeer);
  const vragen = beproefd.map((een) => gewogen(een, vergelijking, samen)).sort(volgorde(vergelijking));
  const aan = (wie: Vraag["aan"]): readonly Agendavraag[] => vragen.filter((vraag) => vraag.aan === wie);
  return { vergelijking, werknemer: aan("werknemer"), werk: aan("werk"), beoordelaar: aan("beoordelaar") };
};
