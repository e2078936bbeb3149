import { match, type Vergelijking } from "../match/match.js";
import { bevries } from "../internal/bevries.js";
import { pasToe } from "../what-if/pasToe.js";

/**
 * The comparison of one task by itself: the points that come from this task, with the values they have when it is the only one,
 * on both sides and nothing else. So the verdict of the engine is about the task, and not about what every task of the work has
 * in common. What a task offers and the worker asks nothing about says nothing on whether it fits.
 */
export const alleenDeTaak = ({ paar, beleid }: Vergelijking, taak: string): Vergelijking => {
  const andere = (paar.werk.taken ?? []).flatMap(({ id }) => (id === taak ? [] : [id]));
  const alleen = andere.length === 0 ? paar : pasToe(paar, [{ soort: "zonder-taken", taken: andere }]);
  const gevraagd = new Set(alleen.werknemer.punten.map(({ criterium }) => criterium));
  const telt = (criterium: string): boolean =>
    gevraagd.has(criterium) || paar.catalogus.criteria.get(criterium)?.criterium.richting === "eis";
  const punten = alleen.werk.punten.filter(({ taken, criterium }) => taken?.includes(taak) === true && telt(criterium));
  const hier = new Set(punten.map(({ criterium }) => criterium));
  const bij = <T extends { readonly criterium: string }>(items: readonly T[]): readonly T[] =>
    items.filter(({ criterium }) => hier.has(criterium));
  const inhoud = bevries({
    werk: { ...alleen.werk, punten },
    werknemer: { ...alleen.werknemer, punten: bij(alleen.werknemer.punten) },
    beslissingen: bij(alleen.beslissingen),
  });
  return match(Object.freeze({ ...alleen, ...inhoud }), { beleid });
};
