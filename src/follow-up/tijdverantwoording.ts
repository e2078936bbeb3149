import type { Coachingsdoel } from "../domain/doel.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import { groepsminuten } from "../funding/groepsminuten.js";
import { groepeer } from "../internal/groepeer.js";
import { halfjaarVan, halfjaren } from "./halfjaren.js";
import type { Logboek, Logboekregel } from "./logboek.js";
import type { Afwijking, Tijd, Tijdregel, Tijdverantwoording } from "./opvolgtijd.js";

/** An entry with what is counted of it. */
interface Geteld {
  readonly id: string;
  readonly regel: Logboekregel;
  readonly halfjaar: number;
  readonly minuten: number;
}

/** Of group coaching only the part of this participant counts. */
const deelVan = ({ minuten, deelnemers = 1 }: Logboekregel): number => groepsminuten(minuten, deelnemers) ?? 0;

const tel = ({ begin, regels }: Logboek): readonly Geteld[] =>
  regels.map((regel, i) => ({
    id: `logboek/${i + 1}`,
    regel,
    halfjaar: halfjaarVan(begin, regel.datum),
    minuten: deelVan(regel),
  }));

const somVan = (geteld: readonly Geteld[]): number => geteld.reduce((som, { minuten }) => som + minuten, 0);

/** The plan counts the time of the job coach; what others did is shown beside it. */
const tijdIn = (geteld: readonly Geteld[], halfjaar: number, gepland: number): Tijd => {
  const hier = geteld.filter((regel) => regel.halfjaar === halfjaar);
  const vanJobcoach = hier.filter(({ regel }) => regel.wie === "jobcoach");
  return { gepland, besteed: somVan(vanJobcoach), anderen: somVan(hier) - somVan(vanJobcoach) };
};

const regelMet = (
  { soort, criterium }: Pick<Tijdregel, "soort" | "criterium">,
  geteld: readonly Geteld[],
  gepland: readonly number[],
  grond: readonly string[],
): Tijdregel => ({
  soort,
  criterium,
  perHalfjaar: gepland.map((minuten, halfjaar) => tijdIn(geteld, halfjaar, minuten)),
  because: [...grond, ...geteld.map(({ id }) => id)],
});

type Formulier = Pick<Matchingsformulier, "doelen" | "uren">;

/** What the plan gives to support without a goal: all of it less what it gives to the goals. */
const zonderDoel = ({ uren }: Formulier, halfjaar: number): number =>
  (uren.totaal[halfjaar] ?? 0) - uren.perDoel.reduce((som, { minuten }) => som + (minuten[halfjaar] ?? 0), 0);

const afwijkingVan = ({ id, regel, minuten }: Geteld, doel: Coachingsdoel | undefined): readonly Afwijking[] => {
  const { doel: criterium, activiteit, datum, toelichting = null } = regel;
  if (criterium === null || doel?.activiteiten.includes(activiteit) === true) return [];
  const soort = doel === undefined ? "buiten-plan" : "andere-activiteit";
  return [{ regel: id, soort, datum, criterium, activiteit, minuten, toelichting }];
};

const totalen = (regels: readonly Tijdregel[], aantal: number): readonly Tijd[] => {
  const som = (halfjaar: number, wat: keyof Tijd): number =>
    regels.reduce((totaal, { perHalfjaar }) => totaal + (perHalfjaar[halfjaar]?.[wat] ?? 0), 0);
  return Array.from({ length: aantal }, (_, i) => ({
    gepland: som(i, "gepland"),
    besteed: som(i, "besteed"),
    anderen: som(i, "anderen"),
  }));
};

/** A row for every goal of the period, one for support without a goal, and one for every other point in the logboek. */
const tijdregels = (formulier: Formulier, geteld: readonly Geteld[], aantal: number): readonly Tijdregel[] => {
  const perDoel = groepeer(geteld, ({ regel }) => regel.doel);
  const { periode } = formulier.doelen;
  const inPlan = new Set<string | null>([null, ...periode.map(({ criterium }) => criterium)]);
  const halfjaarlijks = (gepland: (halfjaar: number) => number): readonly number[] =>
    Array.from({ length: aantal }, (_, i) => gepland(i));
  const perOndersteuning = formulier.uren.perOndersteuning.map(({ ondersteuning }) => `eerste/${ondersteuning}`);
  return [
    ...periode.map(({ id, criterium, minuten }) => {
      const gepland = halfjaarlijks((i) => minuten[i] ?? 0);
      return regelMet({ soort: "doel", criterium }, perDoel.get(criterium) ?? [], gepland, [`eerste/${id}`]);
    }),
    regelMet(
      { soort: "zonder-doel", criterium: null },
      perDoel.get(null) ?? [],
      halfjaarlijks((i) => zonderDoel(formulier, i)),
      perOndersteuning,
    ),
    ...[...perDoel]
      .filter(([criterium]) => !inPlan.has(criterium))
      .map(([criterium, groep]) =>
        regelMet(
          { soort: "buiten-plan", criterium },
          groep,
          halfjaarlijks(() => 0),
          [],
        ),
      ),
  ];
};

/** The minutes of the plan beside those of the logboek, per half-year since the period began. */
export const tijdverantwoording = (formulier: Formulier, logboek: Logboek, peildatum: string): Tijdverantwoording => {
  const laatste = logboek.regels.reduce((dag, { datum }) => (datum > dag ? datum : dag), peildatum);
  const perioden = halfjaren(logboek.begin, laatste);
  const geteld = tel(logboek);
  const regels = tijdregels(formulier, geteld, perioden.length);
  const opDoel = new Map(formulier.doelen.periode.map((doel) => [doel.criterium, doel]));
  return {
    logboek: logboek.id,
    volledig: logboek.volledig ?? "onbekend",
    ondertekend: logboek.ondertekend ?? "onbekend",
    halfjaren: perioden,
    regels,
    totaal: totalen(regels, perioden.length),
    afwijkingen: geteld.flatMap((regel) => afwijkingVan(regel, opDoel.get(regel.regel.doel ?? ""))),
    groep: geteld.flatMap(({ id, regel: { datum, minuten, deelnemers }, minuten: deel }) =>
      deelnemers === undefined ? [] : [{ regel: id, datum, minuten, deelnemers, deel }],
    ),
  };
};
