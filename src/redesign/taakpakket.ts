import type { Gegeven } from "../domain/bevinding.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { Pakketsoort } from "../domain/taakpakket.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import { isBekend } from "../match/fit.js";
import type { Vergelijking } from "../match/match.js";
import { ondersteuningsbehoeften } from "../support/ondersteuningsbehoeften.js";
import { whatIf, type WatAls } from "../what-if/whatIf.js";
import { essentiele } from "./essentiele.js";
import { aandeelVan, type Pakketkeuze } from "./pakketkeuze.js";
import { pakketverschil, type Pakketverschil } from "./pakketverschil.js";
import { ruilvoorwaarden, type Ruilvoorwaarden } from "./ruilvoorwaarden.js";
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

const naarCollegas = ({ taak, aandeel, uren, bevindingen }: Taakoordeel): TaakVoorCollegas => ({
  taak,
  aandeel,
  uren,
  eisen: bevindingen.flatMap(({ criterium, richting, gevraagd }) =>
    richting === "eis" && gevraagd?.status === "bekend" ? [{ criterium, gevraagd, because: [`werk/${criterium}`] }] : [],
  ),
});

const onbekendIn = (vergelijking: Vergelijking): Taakpakket["onbekend"] => {
  const telt = essentiele(vergelijking);
  const onbekende = vergelijking.bevindingen.flatMap((bevinding) => (isBekend(bevinding) ? [] : [bevinding.id]));
  return {
    essentieel: onbekende.filter((id) => telt.has(id)),
    misschienOpen: vergelijking.discrepanties.flatMap(({ id, open, bevinding }) =>
      open === "onbekend" && telt.has(bevinding) ? [id] : [],
    ),
    overig: onbekende.filter((id) => !telt.has(id)),
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
    voorwaarden: eruit.length === 0 ? null : ruilvoorwaarden(vergelijking.paar, eruit),
    because: alle.map(({ id }) => id),
  };
};

/** The packages, each compared again by the engine and laid beside the others. */
export const maakPakketten = (
  vergelijking: Vergelijking,
  alle: readonly Taakoordeel[],
  keuzes: readonly Pakketkeuze[],
): readonly Taakpakket[] => {
  const los = keuzes.map((keuze) => maakLos(vergelijking, alle, keuze));
  return los.map((een) => ({ ...een, tegenover: los.flatMap((ander) => (ander === een ? [] : [pakketverschil(een, ander)])) }));
};
