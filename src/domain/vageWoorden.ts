import type { Bron } from "./bron.js";
import type { Taal, Tekst, verplichteTalen } from "./taal.js";
import { bronnenVaagheid, vageUitdrukkingen } from "./vaagheid.js";

/**
 * A wording that does not say what can be seen, as our list spells it, with why it is refused and where that comes from.
 *
 * @category Goals
 * @since 0.3.0
 */
export interface VaagWoord {
  readonly uitdrukking: string;
  readonly reden: Tekst;
  /** Empty where the wording is on the list by our own choice, by the rule that the sources of the other wordings give. */
  readonly bronnen: readonly Bron[];
}

const lijst = (taal: (typeof verplichteTalen)[number]): readonly VaagWoord[] =>
  vageUitdrukkingen.flatMap(({ woorden, reden, bronnen }) =>
    woorden[taal].map((uitdrukking) => ({
      uitdrukking,
      reden,
      bronnen: bronnenVaagheid.filter(({ code }) => bronnen.includes(code)),
    })),
  );

const nl = /* @__PURE__ */ lijst("nl");
const perTaal: Readonly<Record<Taal, readonly VaagWoord[]>> = { nl, "nl-BE": nl, en: /* @__PURE__ */ lijst("en") };

/** Only words, in lower case, one blank between them and one at each end; what cannot be seen does not part a word. */
const alsWoorden = (tekst: string): string =>
  ` ${tekst
    .normalize("NFC")
    .replace(/\p{Cf}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/**
 * The wordings in a text that do not say what can be seen or measured, each once: "heeft sturing nodig", "voldoende", "beter
 * omgaan met". The list is short on purpose: a wording is on it only when it is wrong wherever it stands. So no finding means no
 * more than that; whether a sentence names behaviour is for people to judge.
 *
 * @param taal the language of the text; `nl-BE` has the list of Dutch
 * @returns in the order of the list; empty when there is none
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { inTaal, vageWoorden } from "passend";
 *
 * const [gevonden] = vageWoorden("Heeft veel sturing nodig bij het werk.", "nl");
 * assert.equal(gevonden?.uitdrukking, "sturing nodig");
 * assert.equal(
 *   inTaal(gevonden.reden, "nl"),
 *   "Dit zegt niet welk gedrag er nu is en wat de sturing daaraan verandert.",
 * );
 * assert.deepEqual(gevonden.bronnen.map(({ code }) => code), ["akc-casus-commentaar"]);
 * assert.deepEqual(vageWoorden("Begint zelf aan de volgende taak.", "nl"), []);
 * ```
 * @category Goals
 * @since 0.3.0
 */
export const vageWoorden = (tekst: string, taal: Taal): readonly VaagWoord[] => {
  const woorden = alsWoorden(tekst);
  return perTaal[taal].filter(({ uitdrukking }) => woorden.includes(` ${uitdrukking} `));
};

/** The first vague wording in a text of which the language is not known. */
export const vaagInElkeTaal = (tekst: string): VaagWoord | undefined =>
  vageWoorden(tekst, "nl")[0] ?? vageWoorden(tekst, "en")[0];
