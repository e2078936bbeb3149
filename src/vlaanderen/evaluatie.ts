import type { Catalogus } from "../catalogue/catalogus.js";
import { evaluatiecriteria, evaluatiescores } from "../catalogue/vlaanderen/evaluatie.js";
import { leesProfiel, type GelezenPunt } from "../compare/leesProfiel.js";
import { standaardBeleid } from "../domain/beleid.js";
import type { Beslissing, Werknemerprofiel } from "../domain/profiel.js";
import { hoogsteCode } from "../domain/schaal.js";

/** One part of the Antwerp evaluation, with the score that counts. */
export interface Evaluatiedeel {
  readonly criterium: string;
  readonly score: (typeof evaluatiescores)[number] | "onbekend";
  /** The catalogue at hand has this part. */
  readonly inCatalogus: boolean;
}

type Beoordelaar = Werknemerprofiel["punten"][number]["beoordelingen"][number]["door"];

/** The evaluation is that of the employer; those who hold it with the employer may write it down. Nobody evaluates themselves. */
const evalueert: readonly Beoordelaar[] = ["werkgever", "werkbegeleider", "deskundige", "jobcoach"];

const evaluatiecodes: ReadonlySet<string> = new Set(evaluatiecriteria.map(({ code }) => code));

/** The profile with only the parts of the evaluation, and of those only what an evaluator said. */
const doorBeoordelaars = (werknemer: Werknemerprofiel): Werknemerprofiel => ({
  ...werknemer,
  punten: werknemer.punten.flatMap((punt) => {
    const beoordelingen = punt.beoordelingen.filter(({ door }) => evalueert.includes(door));
    return evaluatiecodes.has(punt.criterium) && beoordelingen.length > 0 ? [{ ...punt, beoordelingen }] : [];
  }),
});

type Score = Evaluatiedeel["score"];

const scoreVan = (punt: GelezenPunt | undefined): Score => {
  if (punt?.status !== "bekend") return "onbekend";
  return evaluatiescores[Math.round((punt.metHulp * (evaluatiescores.length - 1)) / hoogsteCode)] ?? "onbekend";
};

const vraagtNiets = (score: Score): boolean => score === "goed" || score === "sterkte";

/** A reservation on a good score leaves nothing to rest on until a person says that it holds; a low score stays what it is. */
const metVoorbehoud = (score: Score, punt: GelezenPunt | undefined, beslissing: Beslissing | undefined): Score =>
  punt?.voorbehoud === true && vraagtNiets(score) && beslissing?.oordeel !== "match" ? "onbekend" : score;

/** The seven parts in their fixed order. A score reached with an aid in use counts as that score. */
export const leesEvaluatie = (
  werknemer: Werknemerprofiel,
  catalogus: Catalogus,
  beslissingen: readonly Beslissing[],
): readonly Evaluatiedeel[] => {
  const { opRang } = leesProfiel("werknemer", doorBeoordelaars(werknemer), catalogus, standaardBeleid);
  return evaluatiecriteria.map(({ code }) => {
    const plek = catalogus.criteria.get(code);
    const punt = plek === undefined ? undefined : opRang[plek.rang];
    const beslissing = beslissingen.find(({ criterium }) => criterium === code);
    return { criterium: code, score: metVoorbehoud(scoreVan(punt), punt, beslissing), inCatalogus: plek !== undefined };
  });
};
