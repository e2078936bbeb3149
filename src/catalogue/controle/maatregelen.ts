import type { Maatregel, Vereiste } from "../../domain/maatregel.js";
import type { Geplaatst, Meld } from "./records.js";

/** The preconditions that mean nothing without a number, and where that number stands. */
const grenzen = [
  ["werkbegeleider-aanwezig", "minimaalAanwezig"],
  ["werkbegeleider-uren", "minimaleUren"],
] as const satisfies readonly (readonly [Vereiste, keyof Maatregel])[];

/**
 * A precondition with a bound has its bound, and the other way round. Without its bound "present" would be met by a
 * werkbegeleider who is there 0 % of the time; a bound without its precondition is read by nobody.
 */
export const controleerMaatregelen = (maatregelen: readonly Geplaatst<Maatregel>[], meld: Meld): void => {
  for (const { record, pad } of maatregelen) {
    for (const [vereiste, veld] of grenzen) {
      const gevraagd = record.vereist.includes(vereiste);
      const begrensd = record[veld] !== undefined;
      if (gevraagd && !begrensd) meld({ code: "vereiste-zonder-grens", pad: [...pad, veld], vereiste });
      if (begrensd && !gevraagd) meld({ code: "grens-zonder-vereiste", pad: [...pad, veld], vereiste });
    }
  }
};
