import { aanvraageisen } from "../catalogue/aanvraag/eisen.js";
import { groepenVanDeSet, type Aanvraageis } from "../catalogue/aanvraag/aanvraageis.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { Aanvraag } from "../domain/aanvraag.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import { bevries } from "../internal/bevries.js";
import type { Aanvraagpunt, Aanvraaguitkomst } from "./aanvraagpunt.js";
import { feitVan } from "./feitVan.js";
import { regelingpunten } from "./regelingpunten.js";
import { alle, type Feitstand } from "./stand.js";

/**
 * The check of an application set: whether the set is complete, and one point per requirement. It is no decision on entitlement,
 * and says nothing about it.
 *
 * @category Application
 * @since 0.3.0
 */
export interface Aanvraagcheck {
  readonly aanvraag: string;
  readonly datum: string;
  readonly vorm: "eerste" | "vervolg" | "onbekend";
  /** Whether a form was laid beside the set. One that rests on suppositions does not count: what it shows is not so. */
  readonly formulier: "geen" | "geldt" | "veronderstelling";
  readonly stand: "compleet" | "niet-compleet" | "nog-niet-te-zeggen";
  readonly punten: readonly Aanvraagpunt[];
  /** The points of the set on which that stands. */
  readonly because: readonly string[];
}

const uitkomstVan: Readonly<Record<Feitstand, Aanvraaguitkomst>> = {
  ja: "in-orde",
  nee: "ontbreekt",
  onbekend: "onbekend",
  mens: "mens",
};

/** Which documents a set needs depends on its kind; while that is not known, only what both kinds need is looked at. */
const isVanToepassing = ({ vorm, alleenExtern }: Aanvraageis, aanvraag: Aanvraag): boolean =>
  (vorm === undefined || vorm === aanvraag.vorm) && !(alleenExtern === true && aanvraag.jobcoach === "intern");

const controleer = (eis: Aanvraageis, aanvraag: Aanvraag, formulier: Matchingsformulier | undefined): Aanvraagpunt => {
  const { stand, because } = alle(eis.feiten.map((feit) => feitVan(feit, aanvraag, formulier)));
  return {
    id: `aanvraagpunt/${eis.code}`,
    code: eis.code,
    groep: eis.groep,
    uitkomst: uitkomstVan[stand],
    telt: groepenVanDeSet.has(eis.groep),
    naam: eis.naam,
    vraag: eis.vraag,
    verbetering: stand === "ja" ? null : eis.verbetering,
    ingang: null,
    bronnen: eis.bronnen,
    eigenKeuze: eis.eigenKeuze ?? null,
    because,
  };
};

const soortFormulier = (formulier: Matchingsformulier | undefined): Aanvraagcheck["formulier"] => {
  if (formulier === undefined) return "geen";
  return formulier.veronderstellingen.length === 0 ? "geldt" : "veronderstelling";
};

/** Something missing decides; otherwise anything that is not known or waits for a person leaves it open. */
const standVan = (punten: readonly Aanvraagpunt[]): Pick<Aanvraagcheck, "stand" | "because"> => {
  const vanDeSet = punten.filter(({ telt }) => telt);
  const ontbreekt = vanDeSet.filter(({ uitkomst }) => uitkomst === "ontbreekt");
  const open = vanDeSet.filter(({ uitkomst }) => uitkomst !== "in-orde");
  const [stand, beslissend] =
    ontbreekt.length > 0
      ? (["niet-compleet", ontbreekt] as const)
      : open.length > 0
        ? (["nog-niet-te-zeggen", open] as const)
        : (["compleet", vanDeSet] as const);
  return { stand, because: beslissend.map(({ id }) => id) };
};

/**
 * Checks an application set on everything the review of the Leidraad looks at: the general conditions, whether the set is
 * complete, the need, the Werknemerprofiel, the eight things an application must contain, the documents of a follow-up, and
 * what a funding rule of that day asks. What is not known is never in order.
 *
 * @param formulier the Matchingsformulier that belongs to the set; what it shows counts beside what was written down
 * @param opties `catalogus`: where the funding rules come from. Default: `leidraad-nl`
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { inTaal, isRight } from "passend";
 * import { controleerAanvraag, parseAanvraag } from "passend/application";
 *
 * const aanvraag = parseAanvraag(
 *   {
 *     soort: "aanvraag",
 *     id: "aanvraag-1",
 *     datum: "2015-03-02",
 *     vorm: "eerste",
 *     aanvraagdatum: "2015-03-02",
 *     startdatum: "2015-02-02",
 *     documenten: { arbeidscontract: { aanwezig: "nee" } },
 *   },
 *   { peildatum: "2015-03-02" },
 * );
 * assert.ok(isRight(aanvraag));
 * const check = controleerAanvraag(aanvraag.right);
 * assert.equal(check.stand, "niet-compleet");
 * const contract = check.punten.find(({ code }) => code === "arbeidscontract");
 * assert.ok(contract?.verbetering);
 * assert.equal(inTaal(contract.verbetering, "nl"), "Voeg een kopie van het arbeidscontract toe.");
 * const opTijd = check.punten.find(({ code }) => code === "uwv-extern-2015/aanvraag");
 * assert.equal(opTijd?.uitkomst, "in-orde"); // received on the 28th day
 * ```
 * @category Application
 * @since 0.3.0
 */
export const controleerAanvraag = (
  aanvraag: Aanvraag,
  formulier?: Matchingsformulier,
  opties: { readonly catalogus?: Catalogus } = {},
): Aanvraagcheck => {
  const { catalogus = leidraadNl } = opties;
  const { vorm = "onbekend" } = aanvraag;
  const soort = soortFormulier(formulier);
  const naast = soort === "geldt" ? formulier : undefined;
  const punten = [
    ...aanvraageisen.filter((eis) => isVanToepassing(eis, aanvraag)).map((eis) => controleer(eis, aanvraag, naast)),
    ...regelingpunten(aanvraag, naast, catalogus),
  ];
  return bevries({
    aanvraag: aanvraag.id,
    datum: aanvraag.datum,
    vorm,
    formulier: soort,
    ...standVan(punten),
    punten,
  });
};
