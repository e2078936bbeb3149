import type { Taal } from "../domain/taal.js";
import { buildMatchingsformulier } from "../form/buildMatchingsformulier.js";
import type { Vergelijking } from "../match/match.js";
import { tekstenIn } from "../messages/teksten.js";
import { datum, veilig } from "../render/opmaak.js";
import type { Weergave } from "../render/weergave.js";

/**
 * How to write down what was found out about a comparison.
 *
 * @category What if
 * @since 0.3.0
 */
export interface WatAlsRenderOpties {
  readonly taal: Taal;
  /** Put behind every sentence the ids of the entries it rests on. */
  readonly ids?: boolean;
}

const metIds: Weergave["zin"] = (tekst, because) =>
  tekst === "" || because.length === 0 ? tekst : `${tekst} ⟨${because.join(", ")}⟩`;

/** What is needed to write about a comparison as the form does, in the catalogue of its pair. */
export const weergaveVan = (vergelijking: Vergelijking, { taal, ids = false }: WatAlsRenderOpties): Weergave => ({
  formulier: buildMatchingsformulier(vergelijking),
  catalogus: vergelijking.paar.catalogus,
  taal,
  teksten: tekstenIn(taal),
  zin: ids ? metIds : (tekst) => tekst,
});

/** The line that says whose comparison this is, as on the form. */
export const overWie = ({ formulier, teksten }: Weergave): string => {
  const { werknemer, werk, verantwoording } = formulier;
  const wie = [
    `**${teksten.kop.werknemer}:** ${veilig(werknemer)}`,
    `**${teksten.kop.werk}:** ${veilig(werk.id)}`,
    `**${teksten.kop.peildatum}:** ${datum(verantwoording.peildatum, teksten)}`,
  ];
  return wie.join(" · ");
};
