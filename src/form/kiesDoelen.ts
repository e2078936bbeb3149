import { rangregels, type Coachingsdoel } from "../domain/doel.js";
import { kiezers, type Doelformulering, type Doelkeuze, type Kiezer } from "../domain/doelkeuze.js";
import type { Doelen } from "../domain/formulier.js";

/** The Leidraad (AKC 189927) has client and employer choose together; a job coach helps, and does not stand in for them. */
const samenKiezen: readonly Kiezer[] = ["werknemer", "werkgever"];

const idsVan = (doelen: readonly Coachingsdoel[]): string[] => doelen.map(({ id }) => id);

/** What was left out of a wording is written as null, so that the form always has the same fields. */
const metLeeg = ({ criterium, nu, straks, door }: Doelformulering): Doelen["keuze"]["formuleringen"][number] => ({
  criterium,
  nu: nu ?? null,
  straks: straks ?? null,
  door,
});

const zijnGelijk = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/** Nobody chose yet: what the ranking puts first. */
const alleenVoorstel = (voorstel: readonly Coachingsdoel[]): Doelen["keuze"] => ({
  door: "voorstel",
  reden: null,
  datum: null,
  rangregels: [...rangregels],
  voorstel: idsVan(voorstel),
  afwijkend: false,
  zonder: [],
  teVeel: [],
  nietMogelijk: [],
  formuleringen: [],
});

/**
 * The goals of the first period and those that wait, with the proposal beside the choice. Without a choice the ranking proposes;
 * it never decides. What was chosen beyond the maximum waits in front, and is named; so is a chosen point without a goal.
 */
export const kiesDoelen = (doelen: readonly Coachingsdoel[], maximum: number, keuze: Doelkeuze | undefined): Doelen => {
  const voorstel = doelen.slice(0, maximum);
  if (keuze === undefined || keuze.criteria.length === 0 || keuze.door.length === 0) {
    return { periode: voorstel, wachtend: doelen.slice(maximum), keuze: alleenVoorstel(voorstel) };
  }
  const gevraagd = [...new Set(keuze.criteria)];
  const gekozen = gevraagd.flatMap((criterium) => doelen.find((doel) => doel.criterium === criterium) ?? []);
  const periode = gekozen.slice(0, maximum);
  const teVeel = gekozen.slice(maximum);
  return {
    periode,
    wachtend: [...teVeel, ...doelen.filter((doel) => !gekozen.includes(doel))],
    keuze: {
      door: kiezers.filter((kiezer) => keuze.door.includes(kiezer)),
      reden: keuze.reden,
      datum: keuze.datum ?? null,
      rangregels: [...rangregels],
      voorstel: idsVan(voorstel),
      afwijkend: !zijnGelijk(idsVan(periode), idsVan(voorstel)),
      zonder: samenKiezen.filter((kiezer) => !keuze.door.includes(kiezer)),
      teVeel: idsVan(teVeel),
      nietMogelijk: gevraagd.filter((criterium) => !doelen.some((doel) => doel.criterium === criterium)),
      formuleringen: (keuze.formuleringen ?? []).map(metLeeg),
    },
  };
};
