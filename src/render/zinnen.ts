import type { Matchingsformulier } from "../domain/formulier.js";
import { schrijf } from "./schrijf.js";
import type { RenderOpties } from "./weergave.js";

/**
 * A sentence of a rendering, with the ids of what it rests on.
 *
 * @category Render
 * @since 0.3.0
 */
export interface Zin {
  /** As it stands in the Markdown. */
  readonly tekst: string;
  /** Ids of entries and results; for the employer only ids of the plan. Empty only where the form holds nothing to rest on. */
  readonly because: readonly string[];
}

/** Around a sentence and its number. No text holds them: what a person or a catalogue says loses its control characters. */
const [begin, midden, einde] = ["\u0001", "\u0002", "\u0003"];

/**
 * Every sentence of a rendering with the ids it rests on, in the order of the text. Headings and fixed explanations, which are the
 * same in every form, are not in it.
 *
 * @param opties as of {@link renderMarkdown}: `lezer`: default `jobcoach`; `catalogus`: default `leidraad-nl`
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar, zinnen } from "passend";
 *
 * const gemeten = { door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" };
 * const punten = [{ criterium: "staan", beoordelingen: [{ waarde: "60 minuten", ...gemeten }] }];
 * const paar = parsePaar(
 *   {
 *     werknemer: { soort: "werknemerprofiel", id: "kandidaat", datum: "2026-01-10", punten },
 *     werk: { soort: "werkprofiel", id: "kas", datum: "2026-01-12", punten },
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const [eerste] = zinnen(buildMatchingsformulier(match(paar.right)), { taal: "nl", lezer: "werknemer" });
 * assert.deepEqual(eerste, {
 *   tekst: "Je staat 60 minuten achter elkaar.",
 *   because: ["bevinding/staan", "werk/staan", "werknemer/staan"],
 * });
 * ```
 * @category Render
 * @since 0.3.0
 */
export const zinnen = (formulier: Matchingsformulier, opties: Omit<RenderOpties, "ids">): readonly Zin[] => {
  const gronden: (readonly string[])[] = [];
  const gemerkt = schrijf(formulier, opties, (tekst, because) =>
    tekst === "" ? "" : `${begin}${gronden.push(because) - 1}${midden}${tekst}${einde}`,
  );
  return gemerkt
    .split(begin)
    .slice(1)
    .map((deel) => {
      const [nummer = "", tekst = ""] = deel.slice(0, deel.indexOf(einde)).split(midden);
      return { tekst, because: [...new Set(gronden[Number(nummer)])] };
    });
};
