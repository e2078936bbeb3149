import type { Pad } from "../../domain/fout.js";
import { inJaar, type Regeling, type RegelingVoorwaarde, type Rekenvoorbeeld } from "../../domain/regeling.js";
import { bewaakDubbel } from "./codes.js";
import type { Geplaatst, Meld } from "./records.js";

const isOmgekeerd = ({ geldigVanaf, geldigTot }: Regeling): boolean => geldigTot !== undefined && geldigTot < geldigVanaf;

type Regime = Regeling["regimes"][number];

/** Hours in hundredths, so that an example is checked with whole numbers. */
const honderdsten = (uren: number): number => Math.round(uren * 100);

const zoekRegime = ({ regimes }: Regeling, code: string, pad: Pad, meld: Meld): Regime | undefined => {
  const regime = regimes.find((kandidaat) => kandidaat.code === code);
  if (regime === undefined) meld({ code: "onbekend-regime", pad: [...pad, "regime"] });
  return regime;
};

/** An example of a share of so many months' worth of the hours of a year. */
const controleerUren = (
  { urenPerJaar, uren }: { readonly urenPerJaar: number; readonly uren: number },
  promille: number,
  maanden: number,
  pad: Pad,
  meld: Meld,
): void => {
  const berekend = Math.round((promille * honderdsten(urenPerJaar) * maanden) / 12_000);
  if (berekend !== honderdsten(uren)) meld({ code: "voorbeeld-klopt-niet", pad: [...pad, "uren"], uren: berekend / 100 });
};

/** Examples of hours are worked out here; of the others only the regime is looked up. */
const controleerRekenvoorbeeld = (regeling: Regeling, voorbeeld: Rekenvoorbeeld, pad: Pad, meld: Meld): void => {
  if (voorbeeld.soort === "groep" || voorbeeld.soort === "te-laat") return;
  const regime = zoekRegime(regeling, voorbeeld.regime, pad, meld);
  if (regime === undefined || voorbeeld.soort === "bedrag") return;
  controleerUren(voorbeeld, regime.proefplaatsing ?? 0, voorbeeld.maanden, pad, meld);
};

const controleerVoorbeelden = (regeling: Regeling, pad: Pad, meld: Meld): void => {
  (regeling.voorbeelden ?? []).forEach((voorbeeld, i) => {
    const plek = [...pad, "voorbeelden", i];
    const regime = zoekRegime(regeling, voorbeeld.regime, plek, meld);
    if (regime !== undefined) controleerUren(voorbeeld, inJaar(regime.perJaar, voorbeeld.jaar), 12, plek, meld);
  });
  (regeling.rekenvoorbeelden ?? []).forEach((voorbeeld, i) => {
    controleerRekenvoorbeeld(regeling, voorbeeld, [...pad, "rekenvoorbeelden", i], meld);
  });
};

/** A bound says something, its ends do not cross, and its exception widens it. */
const controleerGrens = ({ minimum, maximum, uitzondering }: NonNullable<RegelingVoorwaarde["grens"]>, pad: Pad, meld: Meld) => {
  if (minimum === undefined && maximum === undefined) {
    meld({ code: "ontbreekt", pad: [...pad, "minimum"], verwacht: { soort: "getal" } });
    return;
  }
  if (minimum !== undefined && maximum !== undefined && maximum <= minimum) {
    meld({ code: "bereik-leeg", pad: [...pad, "maximum"] });
  }
  if (uitzondering === undefined) return;
  const plek = [...pad, "uitzondering"];
  if (minimum !== undefined) {
    if (uitzondering > minimum) meld({ code: "buiten-bereik", pad: plek, maximum: minimum });
  } else if (maximum !== undefined && uitzondering < maximum) {
    meld({ code: "buiten-bereik", pad: plek, minimum: maximum });
  }
};

const controleerRegeling = ({ record, pad }: Geplaatst<Regeling>, meld: Meld): void => {
  const { regimes, standaardRegime, voorwaarden } = record;
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
  voorwaarden?.forEach(({ grens }, i) => {
    if (grens !== undefined) controleerGrens(grens, [...pad, "voorwaarden", i, "grens"], meld);
  });
  controleerVoorbeelden(record, pad, meld);
};

/** One uitvoerder, however its name is typed: "UWV" and " uwv". */
const uitvoerderVan = ({ uitvoerder }: Regeling): string =>
  uitvoerder.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();

const overlapt = (a: Regeling, b: Regeling): boolean =>
  uitvoerderVan(a) === uitvoerderVan(b) &&
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
