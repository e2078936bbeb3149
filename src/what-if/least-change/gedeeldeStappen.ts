import { standVan, type Kan } from "../../compare/vereisten.js";
import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Maatregel, Vereiste } from "../../domain/maatregel.js";
import type { Werkbegeleider, WerkPunt } from "../../domain/profiel.js";
import type { Hoeveelheid } from "../../domain/waarde.js";
import type { Vergelijking } from "../../match/match.js";
import { isDezelfde } from "../metUren.js";
import type { Kosten, Stap } from "./stap.js";

/** Not more than these: the search goes over every subset, 4,096 of them. */
export const hoogstensGedeeld = 12;

type Graadveld = "kentWerk" | "opgeleid" | "bereid" | "rugdekking";

const graadVan: Readonly<Partial<Record<Vereiste, Graadveld>>> = {
  "werkbegeleider-kent-werk": "kentWerk",
  "werkbegeleider-opgeleid": "opgeleid",
  "werkbegeleider-bereid": "bereid",
  "werkbegeleider-rugdekking": "rugdekking",
};

/** The fact about the werkbegeleider that meets a precondition. */
export const feitVoor = (
  vereiste: Vereiste,
  { minimaalAanwezig, minimaleUren }: Maatregel,
): Partial<Werkbegeleider> | undefined => {
  if (vereiste === "werkbegeleider-aanwezig") return { aanwezig: { waarde: minimaalAanwezig ?? 0, eenheid: "%" } };
  if (vereiste === "werkbegeleider-uren") return { urenVrij: { waarde: minimaleUren ?? 0, eenheid: "uur/week" } };
  const veld = graadVan[vereiste];
  return veld === undefined ? undefined : { [veld]: "ja" };
};

const isGeweigerd = (stand: Kan): boolean => stand === "nee" || stand === "deels";

const mensenstap = (wijziging: Stap["wijziging"], punt: string): Stap => ({
  wijziging,
  doel: "maakt-mogelijk",
  punten: [punt],
  kosten: [1, 0, 0, 0, 0],
});

/** What a profile refuses of people, where a measure on the point asks it. */
const vanMensen = ({ id, criterium, leerbaar, aanpasbaar }: Discrepantie, { paar }: Vergelijking): readonly Stap[] => {
  const { werk, werknemer, catalogus } = paar;
  const kennis = { leerbaar: leerbaar.oordeel, aanpasbaar, netwerk: werknemer.netwerk?.steunt ?? "onbekend" } as const;
  return (catalogus.criteria.get(criterium)?.maatregelen ?? []).flatMap((maatregel) =>
    maatregel.vereist.flatMap((vereiste): readonly Stap[] => {
      if (!isGeweigerd(standVan(vereiste, maatregel, werk.werkbegeleider, kennis))) return [];
      if (vereiste === "netwerk-steunt") return [mensenstap({ soort: "netwerk", steunt: "ja" }, id)];
      const feit = feitVoor(vereiste, maatregel);
      return feit === undefined ? [] : [mensenstap({ soort: "werkbegeleider", begeleider: feit }, id)];
    }),
  );
};

const werkpuntVan = ({ paar }: Vergelijking, criterium: string): WerkPunt | undefined =>
  paar.werk.punten.find((punt) => punt.criterium === criterium);

/** Tasks that could go, where the demand comes from them. The hours it takes off the job weigh. */
const vanTaken = ({ id, criterium }: Discrepantie, vergelijking: Vergelijking): readonly Stap[] => {
  const { taken = [] } = vergelijking.paar.werk;
  const isEis = vergelijking.paar.catalogus.criteria.get(criterium)?.criterium.richting === "eis";
  const hier = isEis ? (werkpuntVan(vergelijking, criterium)?.taken ?? []) : [];
  return hier.map((taak) => ({
    wijziging: { soort: "zonder-taken", taken: [taak] },
    doel: "taak-eruit",
    punten: [id],
    kosten: [0, 1, 0, 0, taken.find((een) => een.id === taak)?.aandeel ?? 100],
  }));
};

/** Whether the point says nothing but the hours of the contract; then the contract changes, and every point that says so too. */
export const zegtContract = (vergelijking: Vergelijking, criterium: string): boolean => {
  const uren = vergelijking.paar.werk.contract?.uren;
  const punt = werkpuntVan(vergelijking, criterium);
  return uren !== undefined && (punt?.beoordelingen.every(({ waarde }) => isDezelfde(waarde, uren)) ?? false);
};

/** Another value of the work goes against a refusal, or rests on what nobody knows yet, where the work would have to adapt. */
export const waardekosten = (aanpasbaar: Discrepantie["aanpasbaar"]): Kosten => [
  Number(isGeweigerd(aanpasbaar)),
  1,
  Number(aanpasbaar === "onbekend"),
  0,
  0,
];

export const urenstap = ({ id, aanpasbaar }: Discrepantie, uren: Hoeveelheid): Stap => ({
  wijziging: { soort: "uren", uren },
  doel: "biedt-meer",
  punten: [id],
  kosten: waardekosten(aanpasbaar),
});

/** One step for the same change on more points. */
const samengevoegd = (stappen: readonly Stap[]): readonly Stap[] => {
  const perWijziging = new Map<string, Stap>();
  for (const stap of stappen) {
    const sleutel = JSON.stringify(stap.wijziging);
    const eerder = perWijziging.get(sleutel);
    const punten = eerder === undefined ? stap.punten : [...new Set([...eerder.punten, ...stap.punten])];
    perWijziging.set(sleutel, { ...(eerder ?? stap), punten });
  }
  return [...perWijziging.values()];
};

/**
 * The changes that act on more points at once: a fact about the werkbegeleider or the network that a profile refuses, a task that
 * goes, other contract hours. Those that serve most points come first.
 */
export const gedeeldeStappen = (
  gaten: readonly Discrepantie[],
  vergelijking: Vergelijking,
  uren: readonly Stap[],
): { readonly stappen: readonly Stap[]; readonly volledig: boolean } => {
  const alle = samengevoegd([
    ...gaten.flatMap((gat) => [...vanTaken(gat, vergelijking), ...vanMensen(gat, vergelijking)]),
    ...uren,
  ]);
  const stappen = [...alle].sort((a, b) => b.punten.length - a.punten.length).slice(0, hoogstensGedeeld);
  return { stappen, volledig: alle.length <= hoogstensGedeeld };
};
