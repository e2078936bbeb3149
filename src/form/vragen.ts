import type { Catalogus } from "../catalogue/catalogus.js";
import type { Bevinding, BevindingReden, Gegeven } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Vraag } from "../domain/formulier.js";
import type { Oordeel } from "../domain/vergelijking.js";
import type { Vergelijking } from "../match/match.js";
import { antwoordruimte, kanTekortGeven } from "./antwoordruimte.js";

type Soort = Vraag["soort"];
type Aan = Vraag["aan"];

const vragendeKant = ({ richting }: Bevinding): Aan => (richting === "eis" ? "werk" : "werknemer");
const biedendeKant = ({ richting }: Bevinding): Aan => (richting === "eis" ? "werknemer" : "werk");

const verschillen = (gegeven: Gegeven | null): boolean => gegeven !== null && gegeven.afwijkend.length > 0;

type Gericht = readonly [Soort, Aan];
const geenVraag: readonly Gericht[] = [];

/** The question a reason gives rise to, and to whom it goes. */
const vraagBij = (reden: BevindingReden, bevinding: Bevinding): readonly Gericht[] => {
  switch (reden) {
    case "aanbod-onbekend":
      return [["aanbod-onbekend", biedendeKant(bevinding)]];
    case "vraag-onbekend":
    case "optie-niet-beoordeeld":
      return [["vraag-onbekend", vragendeKant(bevinding)]];
    case "steun-niet-zeker":
      return [["steun-niet-zeker", "werk"]];
    case "beoordelaars-verschillen":
      return [
        ...(verschillen(bevinding.gevraagd) ? [["beoordelaars-verschillen", vragendeKant(bevinding)] as const] : geenVraag),
        ...(verschillen(bevinding.aanwezig) ? [["beoordelaars-verschillen", biedendeKant(bevinding)] as const] : geenVraag),
      ];
    case "verschil-van-een-stap":
      if (bevinding.redenen.includes("beoordelaars-verschillen")) return geenVraag;
      // Where the point matches, a rating one step off would not change the outcome much; where it does not, it decides.
      return bevinding.uitkomst !== "match" && bevinding.beslissing === null
        ? [["verschil-van-een-stap", biedendeKant(bevinding)]]
        : geenVraag;
    default:
      return geenVraag;
  }
};

const soortenVan = (bevinding: Bevinding): readonly Gericht[] => {
  const { redenen, teBeoordelen } = bevinding;
  const [enige] = redenen;
  if (enige === undefined) return geenVraag;
  if (redenen.length === 1 && !teBeoordelen) return vraagBij(enige, bevinding);
  const uitRedenen = redenen.flatMap((reden) => vraagBij(reden, bevinding));
  return teBeoordelen ? [["te-beoordelen", "beoordelaar"], ...uitRedenen] : uitRedenen;
};

const overBevinding = (bevinding: Bevinding, gericht: Gericht, catalogus: Catalogus, beslissend: Beslissend): Vraag => {
  const [soort, aan] = gericht;
  const misfit = antwoordruimte(bevinding, soort, catalogus);
  return {
    id: `vraag/${bevinding.criterium}/${soort}/${aan}`,
    soort,
    aan,
    criterium: bevinding.criterium,
    beslissend: beslissend(bevinding, gericht),
    breedte: bevinding.aandeel * misfit,
    misfit,
    because: [bevinding.id, ...bevinding.because],
  };
};

/** Whether the answer about a finding can change the verdict. */
type Beslissend = (bevinding: Bevinding, gericht: Gericht) => boolean;

/**
 * Where an essential shortage blocks the pair, only an answer about that very point can still change the verdict; where everything
 * fits, only an answer that brings a shortage; otherwise what is essential, or what the verdict waits for. A quick rule, which
 * looks at one point at a time: `agenda` of `passend/what-if` asks the engine.
 */
const watBeslist = ({ uitkomst }: Oordeel, redenen: ReadonlySet<string>, catalogus: Catalogus): Beslissend => {
  switch (uitkomst) {
    case "niet-passend":
      return ({ criterium }) => redenen.has(`discrepantie/${criterium}`);
    case "passend":
      return (bevinding, [soort, aan]) => kanTekortGeven(bevinding, soort, aan, catalogus);
    default:
      return (bevinding, [soort, aan]) =>
        (bevinding.essentieel && kanTekortGeven(bevinding, soort, aan, catalogus)) ||
        soort === "te-beoordelen" ||
        redenen.has(bevinding.id);
  }
};

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
  if (gat.aanpasbaar === "onbekend" && belemmerd(gat, "aanpasbaar")) vragen.push(vraag("aanpasbaarheid", "werk"));
  return vragen;
};

/** One question for all discrepanties that wait for the same answer. */
const voorAlle = (
  vraag: Pick<Vraag, "id" | "soort" | "aan" | "criterium">,
  wachtend: readonly Discrepantie[],
  beslissend: ReadonlySet<string>,
): readonly Vraag[] => {
  if (wachtend.length === 0) return [];
  return [
    {
      ...vraag,
      beslissend: wachtend.some(({ id }) => beslissend.has(id)),
      breedte: 0,
      misfit: Math.max(...wachtend.map(({ sluitbaar }) => sluitbaar.maximum - sluitbaar.minimum)),
      because: wachtend.map(({ id }) => id),
    },
  ];
};

const overWerkbegeleider = (gaten: readonly Discrepantie[], beslissend: ReadonlySet<string>): readonly Vraag[] =>
  voorAlle(
    { id: "vraag/werkbegeleider", soort: "werkbegeleider", aan: "werk", criterium: null },
    gaten.filter((gat) => belemmerd(gat, "werkbegeleider")),
    beslissend,
  );

/** Whether someone of the worker's own can help. */
const overNetwerk = (gaten: readonly Discrepantie[], beslissend: ReadonlySet<string>): readonly Vraag[] =>
  voorAlle(
    { id: "vraag/netwerk", soort: "netwerk", aan: "werknemer", criterium: null },
    gaten.filter((gat) => belemmerd(gat, "netwerk")),
    beslissend,
  );

/**
 * The agenda of the next conversation: every open question, first those that can change the verdict, then by how much an
 * answer narrows the result. A demand that nobody knows has no share yet; among those the point with most room to fall short
 * goes first. On a tie the order of the form holds.
 */
export const openVragen = ({ paar, bevindingen, discrepanties, oordeel }: Vergelijking): readonly Vraag[] => {
  const redenen = new Set(
    oordeel.uitkomst === "onvoldoende-bekend" || oordeel.uitkomst === "niet-passend"
      ? oordeel.redenen.flatMap(({ because }) => because)
      : [],
  );
  const beslissend = watBeslist(oordeel, redenen, paar.catalogus);
  const vragen: Vraag[] = [];
  // Discrepanties come in the order of the findings, so one pass meets both.
  let volgende = 0;
  for (const bevinding of bevindingen) {
    for (const gericht of soortenVan(bevinding)) vragen.push(overBevinding(bevinding, gericht, paar.catalogus, beslissend));
    const gat = discrepanties[volgende];
    if (gat?.bevinding !== bevinding.id) continue;
    vragen.push(...overDiscrepantie(gat, bevinding.aandeel, redenen));
    volgende += 1;
  }
  vragen.push(...overWerkbegeleider(discrepanties, redenen));
  vragen.push(...overNetwerk(discrepanties, redenen));
  return vragen.sort((a, b) => Number(b.beslissend) - Number(a.beslissend) || b.breedte - a.breedte || b.misfit - a.misfit);
};
