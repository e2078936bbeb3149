import type { Catalogus } from "../catalogue/catalogus.js";
import type { Bevinding, Gegeven } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Vraag } from "../domain/formulier.js";
import type { Vergelijking } from "../match/match.js";
import { antwoordruimte } from "./antwoordruimte.js";

type Soort = Vraag["soort"];
type Aan = Vraag["aan"];

const vragendeKant = ({ richting }: Bevinding): Aan => (richting === "eis" ? "werk" : "werknemer");
const biedendeKant = ({ richting }: Bevinding): Aan => (richting === "eis" ? "werknemer" : "werk");

const verschillen = (gegeven: Gegeven | null): boolean => gegeven !== null && gegeven.afwijkend.length > 0;

/** To whom which question goes about one finding. */
const soortenVan = (bevinding: Bevinding): readonly (readonly [Soort, Aan])[] => {
  const soorten: (readonly [Soort, Aan])[] = [];
  if (bevinding.teBeoordelen) soorten.push(["te-beoordelen", "beoordelaar"]);
  const redenen = new Set(bevinding.redenen);
  if (redenen.has("aanbod-onbekend")) soorten.push(["aanbod-onbekend", biedendeKant(bevinding)]);
  if (redenen.has("vraag-onbekend") || redenen.has("optie-niet-beoordeeld"))
    soorten.push(["vraag-onbekend", vragendeKant(bevinding)]);
  if (redenen.has("steun-niet-zeker")) soorten.push(["steun-niet-zeker", "werk"]);
  if (verschillen(bevinding.gevraagd)) soorten.push(["beoordelaars-verschillen", vragendeKant(bevinding)]);
  if (verschillen(bevinding.aanwezig)) soorten.push(["beoordelaars-verschillen", biedendeKant(bevinding)]);
  // Where the point matches, a rating one step off would not change the outcome much; where it does not, it decides.
  if (redenen.has("verschil-van-een-stap") && bevinding.uitkomst !== "match" && bevinding.beslissing === null) {
    soorten.push(["verschil-van-een-stap", biedendeKant(bevinding)]);
  }
  return soorten;
};

const overBevinding = (bevinding: Bevinding, catalogus: Catalogus, beslissend: ReadonlySet<string>): readonly Vraag[] =>
  soortenVan(bevinding).map(([soort, aan]) => {
    const misfit = antwoordruimte(bevinding, soort, catalogus);
    return {
      id: `vraag/${bevinding.criterium}/${soort}/${aan}`,
      soort,
      aan,
      criterium: bevinding.criterium,
      beslissend: bevinding.essentieel || soort === "te-beoordelen" || beslissend.has(bevinding.id),
      breedte: bevinding.aandeel * misfit,
      misfit,
      because: [bevinding.id, ...bevinding.because],
    };
  });

const belemmerd = (gat: Discrepantie, wat: string): boolean =>
  gat.opties.some(({ kan, belet }) => kan === "onbekend" && belet.some((vereiste) => vereiste.startsWith(wat)));

const overDiscrepantie = (gat: Discrepantie, aandeel: number, beslissend: ReadonlySet<string>): readonly Vraag[] => {
  const misfit = Math.max(0, gat.sluitbaar.maximum - gat.sluitbaar.minimum);
  const vraag = (soort: Soort, aan: Aan): Vraag => ({
    id: `vraag/${gat.criterium}/${soort}/${aan}`,
    soort,
    aan,
    criterium: gat.criterium,
    beslissend: beslissend.has(gat.id),
    breedte: aandeel * misfit,
    misfit,
    because: gat.because,
  });
  const vragen: Vraag[] = [];
  if (gat.leerbaar.oordeel === "onbekend" && gat.opties.some(({ stap }) => stap === "leren"))
    vragen.push(vraag("leerbaarheid", "werknemer"));
  if (gat.open !== "nee" && gat.aanpasbaar === "onbekend" && belemmerd(gat, "aanpasbaar"))
    vragen.push(vraag("aanpasbaarheid", "werk"));
  return vragen;
};

/** One question about the werkbegeleider for all discrepanties that wait for the answer. */
const overWerkbegeleider = (gaten: readonly Discrepantie[], beslissend: ReadonlySet<string>): readonly Vraag[] => {
  const wachtend = gaten.filter((gat) => gat.open !== "nee" && belemmerd(gat, "werkbegeleider"));
  if (wachtend.length === 0) return [];
  return [
    {
      id: "vraag/werkbegeleider",
      soort: "werkbegeleider",
      aan: "werk",
      criterium: null,
      beslissend: wachtend.some(({ id }) => beslissend.has(id)),
      breedte: 0,
      misfit: Math.max(...wachtend.map(({ sluitbaar }) => sluitbaar.maximum - sluitbaar.minimum)),
      because: wachtend.map(({ id }) => id),
    },
  ];
};

/**
 * The agenda of the next conversation: every open question, first those that can change the verdict, then by how much an
 * answer narrows the result. A demand that nobody knows has no share yet; among those the point with most room to fall short
 * goes first. On a tie the order of the form holds.
 */
export const openVragen = ({ paar, bevindingen, discrepanties, oordeel }: Vergelijking): readonly Vraag[] => {
  const beslissend = new Set(oordeel.uitkomst === "onvoldoende-bekend" ? oordeel.redenen.flatMap(({ because }) => because) : []);
  const aandelen = new Map(bevindingen.map(({ id, aandeel }) => [id, aandeel]));
  return [
    ...bevindingen.flatMap((bevinding) => overBevinding(bevinding, paar.catalogus, beslissend)),
    ...discrepanties.flatMap((gat) => overDiscrepantie(gat, aandelen.get(gat.bevinding) ?? 0, beslissend)),
    ...overWerkbegeleider(discrepanties, beslissend),
  ].sort((a, b) => Number(b.beslissend) - Number(a.beslissend) || b.breedte - a.breedte || b.misfit - a.misfit);
};
