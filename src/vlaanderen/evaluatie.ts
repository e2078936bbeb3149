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
}

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
  const { opRang } = leesProfiel("werknemer", werknemer, catalogus, standaardBeleid);
  return evaluatiecriteria.map(({ code }) => {
    const plek = catalogus.criteria.get(code);
    const punt = plek === undefined ? undefined : opRang[plek.rang];
    const beslissing = beslissingen.find(({ criterium }) => criterium === code);
    return { criterium: code, score: metVoorbehoud(scoreVan(punt), punt, beslissing) };
  });
};
