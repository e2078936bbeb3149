import type { Maatregel, Vereiste } from "../../domain/maatregel.js";
import { bewaakHerhaling } from "./codes.js";
import type { Geplaatst, Meld } from "./records.js";
import { controleerWoorden } from "./woorden.js";

/** The preconditions that mean nothing without a number, and where that number stands. */
const grenzen = [
  ["werkbegeleider-aanwezig", "minimaalAanwezig"],
  ["werkbegeleider-uren", "minimaleUren"],
] as const satisfies readonly (readonly [Vereiste, keyof Maatregel])[];

/** A half year that has begun by the last week counts as one. */
const wekenPerHalfjaar = 26;

/** The job coach does less as time goes on, and nothing after the measure has ended. */
const controleerMinuten = ({ record: { inzet }, pad }: Geplaatst<Maatregel>, meld: Meld): void => {
  const { jobcoachMinuten, weken } = inzet;
  const plaats = [...pad, "inzet", "jobcoachMinuten"];
  jobcoachMinuten.forEach((minuten, i) => {
    if (minuten > (jobcoachMinuten[i - 1] ?? minuten)) meld({ code: "minuten-lopen-op", pad: [...plaats, i] });
  });
  if (jobcoachMinuten.length > Math.ceil(weken / wekenPerHalfjaar)) meld({ code: "minuten-te-lang", pad: plaats, weken });
};

/**
 * A precondition with a bound has its bound, and the other way round. Without its bound "present" would be met by a
 * werkbegeleider who is there 0 % of the time; a bound without its precondition is read by nobody.
 */
const controleerVereisten = ({ record, pad }: Geplaatst<Maatregel>, meld: Meld): void => {
  for (const [vereiste, veld] of grenzen) {
    const gevraagd = record.vereist.includes(vereiste);
    const begrensd = record[veld] !== undefined;
    if (gevraagd && !begrensd) meld({ code: "vereiste-zonder-grens", pad: [...pad, veld], vereiste });
    if (begrensd && !gevraagd) meld({ code: "grens-zonder-vereiste", pad: [...pad, veld], vereiste });
  }
  bewaakHerhaling(
    record.vereist.map((vereiste, i) => ({ code: vereiste, pad: [...pad, "vereist", i] })),
    meld,
  );
};

/** Every measure is sound by itself. */
export const controleerMaatregelen = (maatregelen: readonly Geplaatst<Maatregel>[], meld: Meld): void => {
  for (const maatregel of maatregelen) {
    controleerVereisten(maatregel, meld);
    controleerMinuten(maatregel, meld);
    const { record, pad } = maatregel;
    // The worker reads this sentence in a letter, where nobody is there to say what was meant.
    if (record.voorWerknemer !== undefined) controleerWoorden(record.voorWerknemer, [...pad, "voorWerknemer"], meld);
  }
};
