import type { Pad } from "../../domain/fout.js";
import type { Regeling } from "../../domain/regeling.js";
import { bewaakDubbel } from "./codes.js";
import type { Geplaatst, Meld } from "./records.js";

const isOmgekeerd = ({ geldigVanaf, geldigTot }: Regeling): boolean => geldigTot !== undefined && geldigTot < geldigVanaf;

/** Hours in hundredths, so that an example is checked with whole numbers. */
const honderdsten = (uren: number): number => Math.round(uren * 100);

const controleerVoorbeelden = (regeling: Regeling, pad: Pad, meld: Meld): void =>
  (regeling.voorbeelden ?? []).forEach(({ regime: code, jaar, urenPerJaar, uren }, i) => {
    const regime = regeling.regimes.find((kandidaat) => kandidaat.code === code);
    if (regime === undefined) {
      meld({ code: "onbekend-regime", pad: [...pad, "voorbeelden", i, "regime"] });
      return;
    }
    // The last year named also holds for the years after it.
    const promille = regime.perJaar[Math.min(jaar, regime.perJaar.length) - 1] ?? 0;
    const berekend = Math.round((promille * honderdsten(urenPerJaar)) / 1000);
    if (berekend !== honderdsten(uren)) {
      meld({ code: "voorbeeld-klopt-niet", pad: [...pad, "voorbeelden", i, "uren"], uren: berekend / 100 });
    }
  });

const controleerRegeling = ({ record, pad }: Geplaatst<Regeling>, meld: Meld): void => {
  const { regimes, standaardRegime } = record;
  if (isOmgekeerd(record)) meld({ code: "geldigheid-omgekeerd", pad: [...pad, "geldigTot"] });
  bewaakDubbel(
    regimes.map(({ code }, i) => ({ code, pad: [...pad, "regimes", i, "code"] })),
    "regime",
    meld,
  );
  if (standaardRegime !== undefined && !regimes.some(({ code }) => code === standaardRegime)) {
    meld({ code: "onbekend-regime", pad: [...pad, "standaardRegime"] });
  }
  // The lightest regime that does is looked for from the front.
  regimes.forEach(({ perJaar }, i) => {
    const lichter = regimes[i - 1]?.perJaar[0] ?? 0;
    if ((perJaar[0] ?? 0) < lichter) meld({ code: "regimes-niet-oplopend", pad: [...pad, "regimes", i, "perJaar", 0] });
  });
  controleerVoorbeelden(record, pad, meld);
};

const overlapt = (a: Regeling, b: Regeling): boolean =>
  a.uitvoerder === b.uitvoerder &&
  a.soort === b.soort &&
  (a.geldigTot === undefined || b.geldigVanaf <= a.geldigTot) &&
  (b.geldigTot === undefined || a.geldigVanaf <= b.geldigTot);

/** Every rule is sound by itself, and on no day do two rules of one uitvoerder say something about the same kind. */
export const controleerRegelingen = (regelingen: readonly Geplaatst<Regeling>[], meld: Meld): void => {
  for (const regeling of regelingen) controleerRegeling(regeling, meld);
  const geldig = regelingen.filter(({ record }) => !isOmgekeerd(record));
  geldig.forEach((regeling, i) => {
    const eerder = geldig.slice(0, i).find(({ record }) => overlapt(record, regeling.record));
    if (eerder !== undefined) meld({ code: "geldigheid-overlapt", pad: [...regeling.pad, "geldigVanaf"], met: eerder.pad });
  });
};
