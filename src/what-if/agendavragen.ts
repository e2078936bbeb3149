import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Vraag } from "../domain/formulier.js";
import { openVragen } from "../form/vragen.js";
import type { Vergelijking } from "../match/match.js";
import { antwoordenOp, type Antwoordwijzigingen } from "./antwoordenOp.js";
import type { Probeer } from "./antwoordwaarden.js";

type Gesteld = Pick<Vraag, "id" | "soort" | "aan" | "criterium" | "misfit" | "because">;

/** A question and the comparison that would follow from each answer that was tried. */
export interface Beproefd {
  readonly vraag: Gesteld;
  readonly antwoorden: readonly { readonly wijzigingen: Antwoordwijzigingen; readonly na: Vergelijking }[];
}

/** A point that matches, where the two values lie a single step apart: is it really so? */
const isKrap = ({ uitkomst, redenen, beslissing }: Bevinding): boolean =>
  uitkomst === "match" &&
  beslissing === null &&
  redenen.includes("verschil-van-een-stap") &&
  !redenen.includes("beoordelaars-verschillen");

const eenStapVraag = ({ id, criterium, richting, because }: Bevinding, { stap }: CatalogusCriterium): Gesteld => {
  const aan = richting === "eis" ? "werknemer" : "werk";
  const soort = "verschil-van-een-stap";
  return { id: `vraag/${criterium}/${soort}/${aan}`, soort, aan, criterium, misfit: stap, because: [id, ...because] };
};

const krappeVragen = ({ paar, bevindingen }: Vergelijking): readonly Gesteld[] =>
  bevindingen.filter(isKrap).flatMap((bevinding) => {
    const plek = paar.catalogus.criteria.get(bevinding.criterium);
    return plek === undefined ? [] : [eenStapVraag(bevinding, plek)];
  });

const uitkomstVan = ({ bevindingen }: Vergelijking, criterium: string | null): Bevinding["uitkomst"] | undefined =>
  bevindingen.find((bevinding) => bevinding.criterium === criterium)?.uitkomst;

/**
 * The questions of the form with what would follow from every answer; and, besides those, points that match by a single step,
 * where a step less or more would change what the form says of them.
 */
export const agendavragen = (vergelijking: Vergelijking, probeer: Probeer): readonly Beproefd[] => {
  const beproef = (vraag: Gesteld): Beproefd => ({
    vraag,
    antwoorden: antwoordenOp(vraag, vergelijking, probeer).map((wijzigingen) => ({ wijzigingen, na: probeer(wijzigingen) })),
  });
  const krap = krappeVragen(vergelijking)
    .map(beproef)
    .filter(({ vraag: { criterium }, antwoorden }) =>
      antwoorden.some(({ na }) => uitkomstVan(na, criterium) !== uitkomstVan(vergelijking, criterium)),
    );
  return [...openVragen(vergelijking).map(beproef), ...krap];
};
