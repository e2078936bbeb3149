import { alleAandelen } from "../compare/aandelen.js";
import { hoogsteCode } from "../domain/schaal.js";
import type { Fit } from "../domain/vergelijking.js";
import type { Vergelijking } from "../match/match.js";

/** @category What if @since 0.3.0 */
export type Grenzen = Pick<Fit, "laag" | "hoog">;

/**
 * What the answers to a question do to the fit of one side, now (`huidig`) or after the proposed support (`haalbaar`): where it
 * lies before, and where it would lie after the worst and after the best answer. Null: that side asks nothing then.
 *
 * `breedte` is how much an answer narrows the interval, in share times code, as in `Vraag`: what all answers together leave
 * room for, less what is left after one of them at most.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Fitbereik {
  readonly kant: "geschiktheid" | "passendheid";
  readonly moment: "huidig" | "haalbaar";
  readonly voor: Grenzen | null;
  readonly slechtst: Grenzen | null;
  readonly best: Grenzen | null;
  readonly breedte: number;
}

const grenzenVan = (vergelijking: Vergelijking, { kant, moment }: Pick<Fitbereik, "kant" | "moment">): Grenzen | null => {
  const { totaal } = vergelijking[kant][moment];
  return totaal === null ? null : { laag: totaal.laag, hoog: totaal.hoog };
};

/** Back to the whole number that a fit was divided from. */
const inGeheel = (deel: number): number => Math.round(deel * hoogsteCode * alleAandelen);

const wijdte = ({ laag, hoog }: Grenzen): number => inGeheel(hoog) - inGeheel(laag);

const zelfde = (a: Grenzen | null, b: Grenzen | null): boolean => a?.laag === b?.laag && a?.hoog === b?.hoog;

const bereik = (
  voor: Vergelijking,
  na: readonly Vergelijking[],
  plaats: Pick<Fitbereik, "kant" | "moment">,
): readonly Fitbereik[] => {
  const eerst = grenzenVan(voor, plaats);
  const daarna = na.map((vergelijking) => grenzenVan(vergelijking, plaats));
  if (daarna.every((grenzen) => zelfde(grenzen, eerst))) return [];
  const bekend = daarna.filter((grenzen) => grenzen !== null);
  const [slechtst = null] = [...bekend].sort((a, b) => a.laag - b.laag || a.hoog - b.hoog);
  const [best = null] = [...bekend].sort((a, b) => b.hoog - a.hoog || b.laag - a.laag);
  const samen = slechtst === null || best === null ? 0 : inGeheel(best.hoog) - inGeheel(slechtst.laag);
  return [{ ...plaats, voor: eerst, slechtst, best, breedte: samen - Math.max(0, ...bekend.map(wijdte)) }];
};

/** What answers do to the fit of either side, where they do anything. */
export const fitbereiken = (voor: Vergelijking, na: readonly Vergelijking[]): readonly Fitbereik[] =>
  (["geschiktheid", "passendheid"] as const).flatMap((kant) =>
    (["huidig", "haalbaar"] as const).flatMap((moment) => bereik(voor, na, { kant, moment })),
  );
