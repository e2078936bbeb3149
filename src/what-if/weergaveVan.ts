import type { Taal } from "../domain/taal.js";
import { buildMatchingsformulier } from "../form/buildMatchingsformulier.js";
import type { Vergelijking } from "../match/match.js";
import { tekstenIn } from "../messages/teksten.js";
import { watAlsTekstenIn } from "../messages/watAlsTeksten.js";
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

/** Whose comparison this is, as on the form; and whether something in it was only supposed. */
export const overWie = ({ paar }: Vergelijking, { formulier, teksten, taal }: Weergave): readonly string[] => {
  const { werknemer, werk, verantwoording } = formulier;
  const wie = [
    `**${teksten.kop.werknemer}:** ${veilig(werknemer)}`,
    `**${teksten.kop.werk}:** ${veilig(werk.id)}`,
    `**${teksten.kop.peildatum}:** ${datum(verantwoording.peildatum, teksten)}`,
  ];
  const isVerondersteld = paar.veronderstellingen !== undefined;
  return [wie.join(" · "), ...(isVerondersteld ? [`**${watAlsTekstenIn(taal).verondersteld}**`] : [])];
};
