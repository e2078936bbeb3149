import { tellendeBeoordelingen } from "../catalogue/kiesBeoordeling.js";
import { vraagt } from "../domain/criterium.js";
import type { Beoordeling, WerknemerPunt, WerkPunt } from "../domain/profiel.js";
import type { Waarde } from "../domain/waarde.js";
import type { Wijziging } from "../domain/wijziging.js";
import type { Vergelijking } from "../match/match.js";
import { eenStap } from "./eenStap.js";

/**
 * One thing that was moved by one step: a rating, or the importance of a point.
 *
 * - `beoordeling`: which rating, and its place in the list of the point; null where importance moved.
 * - `optie`: of preferences, the option that is liked more or less; else null.
 * - `omvang`: how far that is, in codes of 0 to 240; a step of importance is 60, a quarter of the way from 1 to 5.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Stap {
  readonly kant: "werknemer" | "werk";
  readonly criterium: string;
  readonly beoordeling: (Pick<Beoordeling, "door" | "bewijs" | "datum"> & { readonly plaats: number }) | null;
  readonly optie: string | null;
  readonly richting: "hoger" | "lager";
  readonly van: Waarde;
  readonly naar: Waarde;
  readonly omvang: number;
  readonly wijziging: Wijziging;
}

const stapVanBelang = 60;

const beoordelingsstappen = (
  { paar }: Vergelijking,
  kant: Stap["kant"],
  { criterium, beoordelingen }: WerknemerPunt | WerkPunt,
): readonly Stap[] => {
  const schaal = paar.catalogus.criteria.get(criterium)?.criterium.schaal;
  if (schaal === undefined) return [];
  return tellendeBeoordelingen(beoordelingen).flatMap((gezegd) => {
    const { door, bewijs, datum, waarde } = gezegd;
    const plaats = beoordelingen.indexOf(gezegd);
    return eenStap(schaal, waarde).map(
      ({ richting, naar, omvang, optie }): Stap => ({
        ...{ kant, criterium, beoordeling: { door, bewijs, datum, plaats }, optie: optie ?? null },
        ...{ richting: richting === 1 ? "hoger" : "lager", van: waarde, naar, omvang },
        wijziging: { soort: "waarde", kant, criterium, waarde: naar, beoordeling: plaats },
      }),
    );
  });
};

/** Importance weighs on the side that asks. Where nobody gave any, the default of the policy is moved. */
const belangstappen = (
  { paar, beleid }: Vergelijking,
  kant: Stap["kant"],
  { criterium, belang = beleid.belangZonderOpgave }: WerknemerPunt | WerkPunt,
): readonly Stap[] => {
  const plek = paar.catalogus.criteria.get(criterium);
  if (plek === undefined || !vraagt(kant, plek.criterium)) return [];
  return [belang + 1, belang - 1].flatMap((naar): readonly Stap[] =>
    naar < 1 || naar > 5
      ? []
      : [
          {
            ...{ kant, criterium, beoordeling: null, optie: null, richting: naar > belang ? "hoger" : "lager" },
            ...{ van: belang, naar, omvang: stapVanBelang },
            wijziging: { soort: "belang", kant, criterium, belang: naar },
          },
        ],
  );
};

/** Everything that can be moved by one step, smallest step first; on a tie in the order of the form. */
export const stappen = (vergelijking: Vergelijking): readonly Stap[] => {
  const { werknemer, werk, catalogus } = vergelijking.paar;
  const rang = ({ criterium }: Stap): number => catalogus.criteria.get(criterium)?.rang ?? 0;
  const van = (kant: Stap["kant"], punten: readonly (WerknemerPunt | WerkPunt)[]): readonly Stap[] =>
    punten.flatMap((punt) => [...beoordelingsstappen(vergelijking, kant, punt), ...belangstappen(vergelijking, kant, punt)]);
  return [...van("werknemer", werknemer.punten), ...van("werk", werk.punten)].sort(
    (a, b) => a.omvang - b.omvang || rang(a) - rang(b),
  );
};
