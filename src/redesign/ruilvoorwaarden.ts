import { lichtNaarZwaar } from "../catalogue/lichtNaarZwaar.js";
import type { Paar } from "../catalogue/paar.js";
import type { Vereiste } from "../domain/maatregel.js";
import type { WerkPunt } from "../domain/profiel.js";
import type { Taakoordeel } from "./taakoordeel.js";

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

/** The measures of the catalogue by which tasks go to colleagues. */
const ruilmaatregelen: readonly string[] = ["taakruil", "taakpakket-op-maat"];

/** What has to be true before these tasks can go to colleagues. */
export const ruilvoorwaarden = ({ werk, catalogus }: Paar, eruit: readonly Taakoordeel[]): Ruilvoorwaarden => {
  const criteria = [...new Set(eruit.flatMap(({ tekorten }) => tekorten.map(({ criterium }) => criterium)))].sort();
  return {
    maatregelen: ruilmaatregelen
      .flatMap((code) => catalogus.maatregelen.get(code) ?? [])
      .sort(lichtNaarZwaar)
      .map(({ code, vereist }) => ({ maatregel: code, vereist })),
    punten: criteria.map((criterium) => ({
      criterium,
      aanpasbaar: werk.punten.find((punt) => punt.criterium === criterium)?.aanpasbaar ?? "onbekend",
      because: [`werk/${criterium}`],
    })),
  };
};
