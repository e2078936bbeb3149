import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import type { Taal } from "../domain/taal.js";
import { tekstenIn } from "../messages/teksten.js";
import { doelen } from "./doelen.js";
import { kop } from "./kop.js";
import { ondersteuning } from "./ondersteuning.js";
import { opties as optietekst } from "./opties.js";
import { onderdelenNaastElkaar } from "./onderdelen.js";
import { overzicht } from "./overzicht.js";
import { ondertekening, toetsTekst, verantwoordingTekst, vragenTekst } from "./slot.js";
import { urentekst } from "./urentekst.js";
import type { Weergave } from "./weergave.js";
import { werkbegeleiding } from "./werkbegeleiding.js";

/**
 * How to render.
 *
 * @category Render
 * @since 0.1.0
 */
export interface RenderOpties {
  readonly taal: Taal;
  /** The catalogue the form was made with. Default: `leidraad-nl`. */
  readonly catalogus?: Catalogus;
  /** Put behind every sentence the ids of the entries it rests on. */
  readonly ids?: boolean;
}

const metIds = (tekst: string, because: readonly string[]): string =>
  tekst === "" || because.length === 0 ? tekst : `${tekst} ⟨${because.join(", ")}⟩`;

/**
 * Renders the form as Markdown that a job coach can read and sign: verdict and discrepanties first, then the five rows, the
 * support, the goals, the hours, the review, the open questions and the receipt.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar, renderMarkdown } from "passend";
 *
 * const leeg = { datum: "2026-01-10", punten: [] };
 * const paar = parsePaar(
 *   { werknemer: { soort: "werknemerprofiel", id: "kandidaat", ...leeg }, werk: { soort: "werkprofiel", id: "werkplek", ...leeg } },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const tekst = renderMarkdown(buildMatchingsformulier(match(paar.right)), { taal: "nl" });
 * assert.ok(tekst.includes("## Oordeel: onvoldoende bekend"));
 * ```
 * @category Render
 * @since 0.1.0
 */
export const renderMarkdown = (formulier: Matchingsformulier, opties: RenderOpties): string => {
  const { taal, catalogus = leidraadNl, ids = false } = opties;
  const weergave: Weergave = {
    formulier,
    catalogus,
    taal,
    teksten: tekstenIn(taal),
    zin: ids ? metIds : (tekst) => tekst,
  };
  const delen = [
    kop(weergave),
    overzicht(weergave),
    onderdelenNaastElkaar(weergave),
    ondersteuning(weergave),
    optietekst(weergave),
    werkbegeleiding(weergave),
    doelen(weergave),
    urentekst(weergave),
    toetsTekst(weergave),
    vragenTekst(weergave),
    ondertekening(weergave),
    verantwoordingTekst(weergave),
  ];
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
