import { lichtNaarZwaar } from "../catalogue/lichtNaarZwaar.js";
import type { Bevinding, Gegeven } from "../domain/bevinding.js";
import type { Vereiste } from "../domain/maatregel.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { WerkPunt } from "../domain/profiel.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import type { Vergelijking } from "../match/match.js";
import { ondersteuningsbehoeften } from "../support/ondersteuningsbehoeften.js";
import { whatIf, type WatAls } from "../what-if/whatIf.js";
import { aandeelVan, type Pakketkeuze, type Pakketsoort } from "./pakketkeuze.js";
import type { Taakoordeel } from "./taakoordeel.js";
import { urendeel } from "./urendeel.js";

/**
 * A task that goes to colleagues, and what it asks of them on points that only tasks bring.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface TaakVoorCollegas {
  readonly taak: string;
  readonly aandeel: number;
  readonly uren: Hoeveelheid | null;
  readonly eisen: readonly { readonly criterium: string; readonly gevraagd: Gegeven; readonly because: readonly string[] }[];
}

/**
 * What a package rests on: the measures of the catalogue by which tasks go to colleagues, with what has to be true for each.
 * `punten` are the points on which the tasks that go fall short, each with what the Werkprofiel says: can the work change there?
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Ruilvoorwaarden {
  readonly maatregelen: readonly { readonly maatregel: string; readonly vereist: readonly Vereiste[] }[];
  readonly punten: readonly {
    readonly criterium: string;
    readonly aanpasbaar: NonNullable<WerkPunt["aanpasbaar"]>;
    readonly because: readonly string[];
  }[];
}

/**
 * A package beside another one: the share it has more (or less), the tasks and the discrepanties it has and the other has not,
 * and the other way round.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Pakketverschil {
  readonly pakket: string;
  readonly aandeel: number;
  readonly taken: { readonly erbij: readonly string[]; readonly eraf: readonly string[] };
  readonly discrepanties: { readonly erbij: readonly string[]; readonly eraf: readonly string[] };
}

/**
 * A proposal: the tasks that the worker would do, and what follows from it. `watAls.na` is the whole comparison, with its verdict,
 * numbers and reasons.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Taakpakket {
  readonly id: string;
  readonly soorten: readonly Pakketsoort[];
  /** Ids of the tasks, largest share first. */
  readonly taken: readonly string[];
  readonly eruit: readonly string[];
  /** Percent of the working time. */
  readonly aandeel: number;
  readonly uren: Hoeveelheid | null;
  readonly watAls: WatAls;
  /** What has to be arranged in this package. */
  readonly ondersteuning: readonly Ondersteuningsbehoefte[];
  /** What is not known in this package: essential findings, essential gaps that may stay open, and other findings, by id. */
  readonly onbekend: {
    readonly essentieel: readonly string[];
    readonly misschienOpen: readonly string[];
    readonly overig: readonly string[];
  };
  readonly voorCollegas: {
    readonly aandeel: number;
    /** The hours that come free for the worker. What comes in return is for the employer to say. */
    readonly uren: Hoeveelheid | null;
    readonly taken: readonly TaakVoorCollegas[];
  };
  /** Null where nothing is exchanged. */
  readonly voorwaarden: Ruilvoorwaarden | null;
  /** Beside each of the other packages, in their order. */
  readonly tegenover: readonly Pakketverschil[];
  readonly because: readonly string[];
}

/** A package before it stands beside the others. */
type Los = Omit<Taakpakket, "tegenover">;

/** The measures of the catalogue by which tasks go to colleagues. */
const ruilmaatregelen: readonly string[] = ["taakruil", "taakpakket-op-maat"];

const voorwaardenVoor = ({ paar }: Vergelijking, eruit: readonly Taakoordeel[]): Ruilvoorwaarden => {
  const criteria = [...new Set(eruit.flatMap(({ tekorten }) => tekorten.map(({ criterium }) => criterium)))].sort();
  return {
    maatregelen: ruilmaatregelen
      .flatMap((code) => paar.catalogus.maatregelen.get(code) ?? [])
      .sort(lichtNaarZwaar)
      .map(({ code, vereist }) => ({ maatregel: code, vereist })),
    punten: criteria.map((criterium) => ({
      criterium,
      aanpasbaar: paar.werk.punten.find((punt) => punt.criterium === criterium)?.aanpasbaar ?? "onbekend",
      because: [`werk/${criterium}`],
    })),
  };
};

const naarCollegas = ({ taak, aandeel, uren, bevindingen }: Taakoordeel): TaakVoorCollegas => ({
  taak,
  aandeel,
  uren,
  eisen: bevindingen.flatMap(({ criterium, richting, gevraagd, because }) =>
    richting === "eis" && gevraagd?.status === "bekend" ? [{ criterium, gevraagd, because }] : [],
  ),
});

const onbekendIn = ({ bevindingen, discrepanties }: Vergelijking): Taakpakket["onbekend"] => {
  const essentieel = new Set(bevindingen.flatMap(({ id, essentieel: telt }) => (telt ? [id] : [])));
  const onbekende = bevindingen.filter(({ uitkomst, teBeoordelen }: Bevinding) => uitkomst === "onbekend" || teBeoordelen);
  const ids = (telt: boolean): readonly string[] => onbekende.flatMap(({ id }) => (essentieel.has(id) === telt ? [id] : []));
  return {
    essentieel: ids(true),
    misschienOpen: discrepanties.flatMap(({ id, open, bevinding }) =>
      open === "onbekend" && essentieel.has(bevinding) ? [id] : [],
    ),
    overig: ids(false),
  };
};

const maakLos = (vergelijking: Vergelijking, alle: readonly Taakoordeel[], { soorten, taken }: Pakketkeuze): Los => {
  const { contract } = vergelijking.paar.werk;
  const eruit = alle.filter((taak) => !taken.includes(taak));
  const weg = eruit.map(({ taak }) => taak);
  const watAls = whatIf(vergelijking, weg.length === 0 ? [] : [{ soort: "zonder-taken", taken: weg }]);
  const aandeel = aandeelVan(taken);
  return {
    id: `pakket/${soorten[0] ?? ""}`,
    soorten,
    taken: taken.map(({ taak }) => taak),
    eruit: weg,
    aandeel,
    uren: urendeel(contract?.uren, aandeel),
    watAls,
    ondersteuning: ondersteuningsbehoeften(watAls.na),
    onbekend: onbekendIn(watAls.na),
    voorCollegas: {
      aandeel: aandeelVan(eruit),
      uren: urendeel(contract?.uren, aandeelVan(eruit)),
      taken: eruit.map(naarCollegas),
    },
    voorwaarden: eruit.length === 0 ? null : voorwaardenVoor(vergelijking, eruit),
    because: alle.map(({ id }) => id),
  };
};

const zonder = (links: readonly string[], rechts: readonly string[]): readonly string[] =>
  links.filter((item) => !rechts.includes(item));

const gaten = ({ watAls }: Los): readonly string[] => watAls.na.discrepanties.map(({ id }) => id);

const naast = (een: Los, ander: Los): Pakketverschil => ({
  pakket: ander.id,
  aandeel: een.aandeel - ander.aandeel,
  taken: { erbij: zonder(een.taken, ander.taken), eraf: zonder(ander.taken, een.taken) },
  discrepanties: { erbij: zonder(gaten(een), gaten(ander)), eraf: zonder(gaten(ander), gaten(een)) },
});

/** The packages, each compared again by the engine and laid beside the others. */
export const maakPakketten = (
  vergelijking: Vergelijking,
  alle: readonly Taakoordeel[],
  keuzes: readonly Pakketkeuze[],
): readonly Taakpakket[] => {
  const los = keuzes.map((keuze) => maakLos(vergelijking, alle, keuze));
  return los.map((een) => ({ ...een, tegenover: los.flatMap((ander) => (ander === een ? [] : [naast(een, ander)])) }));
};
