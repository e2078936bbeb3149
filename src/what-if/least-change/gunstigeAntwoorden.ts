import type { Catalogus } from "../../catalogue/catalogus.js";
import type { Paar } from "../../catalogue/paar.js";
import { alleAandelen } from "../../compare/aandelen.js";
import { isSteun } from "../../compare/bestaandeSteun.js";
import { alGeregeld, weegVereisten } from "../../compare/vereisten.js";
import type { Bevinding } from "../../domain/bevinding.js";
import type { Discrepantie } from "../../domain/discrepantie.js";
import type { EersteVraag } from "../../domain/kleinsteWijziging.js";
import type { Maatregel, Vereiste } from "../../domain/maatregel.js";
import { houdingen, maximumVan, minimumVan, type Voorkeuren, type Waarde } from "../../domain/waarde.js";
import type { Wijziging } from "../../domain/wijziging.js";
import { isBekend } from "../../match/fit.js";
import type { Vergelijking } from "../../match/match.js";
import { kiesOpties } from "../../support/kiesOpties.js";
import { feitVoor } from "./gedeeldeStappen.js";

type Kant = "werknemer" | "werk";

/** What stands in the reason of a decision that nobody took yet. */
const verondersteld = "verondersteld";

const vraagId = (criterium: string, soort: EersteVraag["soort"], aan: EersteVraag["aan"]): string =>
  `vraag/${criterium}/${soort}/${aan}`;

const overPunt = (
  { id, criterium, because }: Pick<Bevinding, "id" | "criterium" | "because">,
  soort: EersteVraag["soort"],
  aan: EersteVraag["aan"],
  ...gunstig: readonly Wijziging[]
): EersteVraag => ({
  vraag: vraagId(criterium, soort, aan),
  soort,
  aan,
  criterium,
  gunstig,
  because: [id, ...because],
});

const isVoorkeuren = (waarde: Waarde): waarde is Voorkeuren =>
  typeof waarde === "object" && houdingen.some((houding) => houding in waarde);

/**
 * An answer that just meets what is asked: no better than it needs to be. Of preferences the best liked option; where the worker
 * only said what not, an option that nobody rated, which is then fine.
 */
const gunstigAanbod = (
  { criterium, gevraagd }: Bevinding,
  [vragend, biedend]: readonly [Kant, Kant],
  catalogus: Catalogus,
): readonly Wijziging[] => {
  const vraag = gevraagd?.waarde;
  if (vraag === undefined) return [];
  const aanbod = (waarde: Waarde): Wijziging => ({ soort: "waarde", kant: biedend, criterium, waarde });
  if (!isVoorkeuren(vraag)) return [aanbod(minimumVan(vraag) ?? maximumVan(vraag) ?? vraag)];
  const [geliefd] = [...(vraag.graag ?? []), ...(vraag.goed ?? [])];
  if (geliefd !== undefined) return [aanbod([geliefd])];
  const schaal = catalogus.criteria.get(criterium)?.criterium.schaal;
  const opties = schaal?.soort === "voorkeur" ? schaal.opties.map(({ code }) => code) : [];
  const beoordeeld = Object.values(vraag).flat();
  const nieuw = opties.find((optie) => !beoordeeld.includes(optie));
  const [minstErg] = [...(vraag["liever-niet"] ?? []), ...(vraag.nooit ?? [])];
  if (nieuw === undefined) return minstErg === undefined ? [] : [aanbod([minstErg])];
  return [aanbod([nieuw]), { soort: "waarde", kant: vragend, criterium, waarde: { ...vraag, goed: [nieuw] } }];
};

/** A demand that asks just what is there. */
const gunstigeVraag = ({ gevraagd, aanwezig }: Bevinding): Waarde => {
  const feiten = aanwezig?.waarde;
  if (!Array.isArray(feiten)) return feiten ?? "niet-gevraagd";
  const eerder = (gevraagd?.waarde ?? {}) as Voorkeuren;
  const beoordeeld = Object.values(eerder).flat();
  return { ...eerder, goed: [...(eerder.goed ?? []), ...feiten.filter((feit) => !beoordeeld.includes(feit))] };
};

/** The question about a finding of which nobody knows enough, with the answer that would be best. */
const overBevinding = (bevinding: Bevinding, { peildatum, catalogus }: Paar): readonly EersteVraag[] => {
  const eis = bevinding.richting === "eis";
  const { criterium, redenen, teBeoordelen, uitkomst } = bevinding;
  const [vragend, biedend] = eis ? (["werk", "werknemer"] as const) : (["werknemer", "werk"] as const);
  const vragen: EersteVraag[] = [];
  if (teBeoordelen) {
    const beslissing = { criterium, oordeel: "match", reden: verondersteld, door: "jobcoach", datum: peildatum } as const;
    vragen.push(overPunt(bevinding, "te-beoordelen", "beoordelaar", { soort: "beslissing", beslissing }));
  }
  if (uitkomst !== "onbekend") return vragen;
  if (redenen.includes("aanbod-onbekend")) {
    const gunstig = gunstigAanbod(bevinding, [vragend, biedend], catalogus);
    if (gunstig.length > 0) vragen.push(overPunt(bevinding, "aanbod-onbekend", biedend, ...gunstig));
  } else {
    const waarde = gunstigeVraag(bevinding);
    vragen.push(overPunt(bevinding, "vraag-onbekend", vragend, { soort: "waarde", kant: vragend, criterium, waarde }));
  }
  return vragen;
};

/** The findings whose answers are fewest to reach the coverage that the policy asks: those with the largest shares. */
const voorDekking = (onbekend: readonly Bevinding[], { bevindingen, beleid }: Vergelijking): readonly Bevinding[] => {
  const richting = onbekend[0]?.richting;
  const bekend = bevindingen.filter((bevinding) => bevinding.richting === richting && isBekend(bevinding));
  let nog = beleid.dekkingsgrens * alleAandelen - bekend.reduce((som, { aandeel }) => som + aandeel, 0);
  const gekozen: Bevinding[] = [];
  for (const bevinding of [...onbekend].sort((a, b) => b.aandeel - a.aandeel)) {
    if (nog <= 0) break;
    gekozen.push(bevinding);
    nog -= bevinding.aandeel;
  }
  return gekozen;
};

const begeleiderfeit = (vereiste: Vereiste, maatregel: Maatregel): readonly Wijziging[] => {
  const feit = feitVoor(vereiste, maatregel);
  return feit === undefined ? [] : [{ soort: "werkbegeleider", begeleider: feit }];
};

/** The question about one precondition that nobody knows, with the answer that it is met. */
const overVereiste = (vereiste: Vereiste, maatregel: Maatregel, gat: Discrepantie): readonly EersteVraag[] => {
  const { criterium } = gat;
  switch (vereiste) {
    case "leerbaar":
      return [overPunt(gat, "leerbaarheid", "werknemer", { soort: "leerbaarheid", criterium, leerbaarheid: "coachbaar" })];
    case "aanpasbaar":
      return [overPunt(gat, "aanpasbaarheid", "werk", { soort: "aanpasbaar", criterium, aanpasbaar: "ja" })];
    case "netwerk-steunt": {
      const gunstig = [{ soort: "netwerk", steunt: "ja" } as const];
      return [{ vraag: "vraag/netwerk", soort: "netwerk", aan: "werknemer", criterium: null, gunstig, because: [gat.id] }];
    }
    default: {
      const gunstig = begeleiderfeit(vereiste, maatregel);
      return [
        { vraag: "vraag/werkbegeleider", soort: "werkbegeleider", aan: "werk", criterium: null, gunstig, because: [gat.id] },
      ];
    }
  }
};

/** What has to be asked before it is known whether a discrepantie can be closed. */
const overGat = (gat: Discrepantie, { paar, bevindingen }: Vergelijking): readonly EersteVraag[] => {
  const { maatregelen, criteria } = paar.catalogus;
  const gekozen = kiesOpties(gat, maatregelen).flatMap(({ optie, voorwaardelijk }) => {
    const maatregel = maatregelen.get(optie.maatregel);
    return voorwaardelijk && maatregel !== undefined
      ? optie.belet.flatMap((vereiste) => overVereiste(vereiste, maatregel, gat))
      : [];
  });
  const steunOnzeker = bevindingen.find(({ id }) => id === gat.bevinding)?.redenen.includes("steun-niet-zeker") === true;
  if (!steunOnzeker) return gekozen;
  // Support is there, and what is known does not tell how far it carries.
  const steun = (criteria.get(gat.criterium)?.maatregelen ?? []).filter(isSteun);
  const feiten = steun.flatMap((maatregel) => {
    const { kan, belet } = weegVereisten(maatregel, paar.werk.werkbegeleider, alGeregeld);
    const gunstig = kan === "onbekend" ? belet.flatMap((vereiste) => begeleiderfeit(vereiste, maatregel)) : [];
    return gunstig.length === 0 ? [] : [overPunt(gat, "steun-niet-zeker", "werk", ...gunstig)];
  });
  return [...gekozen, ...feiten];
};

/**
 * The questions behind a verdict of "onvoldoende bekend", each with its favourable answer: what is asked is just met, what is
 * there is just what is asked, what nobody knows to be possible is possible. Empty where no answer would help.
 */
export const gunstigeAntwoorden = (vergelijking: Vergelijking): readonly EersteVraag[] => {
  const { oordeel, bevindingen, discrepanties, paar } = vergelijking;
  if (oordeel.uitkomst !== "onvoldoende-bekend") return [];
  const genoemd = (because: readonly string[]): readonly Bevinding[] => bevindingen.filter(({ id }) => because.includes(id));
  const vragen = (gevonden: readonly Bevinding[]): readonly EersteVraag[] =>
    gevonden.flatMap((bevinding) => overBevinding(bevinding, paar));
  const eerst = oordeel.redenen.flatMap(({ code, because }): readonly EersteVraag[] => {
    switch (code) {
      case "essentieel-onbekend":
      case "te-beoordelen":
      case "eisen-onbekend":
        return vragen(genoemd(because));
      case "essentieel-misschien-open":
        return discrepanties.filter(({ id }) => because.includes(id)).flatMap((gat) => overGat(gat, vergelijking));
      default:
        return [];
    }
  });
  if (eerst.length > 0) return eerst;
  // Only then: those answers may have filled the coverage already.
  return oordeel.redenen.flatMap(({ code, because }) =>
    code === "dekking-te-laag" ? vragen(voorDekking(genoemd(because), vergelijking)) : [],
  );
};
