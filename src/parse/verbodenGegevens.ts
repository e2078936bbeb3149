import type { VerbodenSoort } from "../domain/fout.js";

/** Parts of key names that give a forbidden fact away, wherever they stand in the name. */
const stammen: readonly (readonly [string, VerbodenSoort])[] = [
  ["diagnos", "diagnose"],
  ["ziektebeeld", "diagnose"],
  ["stoornis", "diagnose"],
  ["aandoening", "diagnose"],
  ["autis", "diagnose"],
  ["adhd", "diagnose"],
  ["depressi", "diagnose"],
  ["medicijn", "diagnose"],
  ["medicatie", "diagnose"],
  ["medication", "diagnose"],
  ["bsn", "nationaal-nummer"],
  ["insz", "nationaal-nummer"],
  ["burgerservice", "nationaal-nummer"],
  ["sofinummer", "nationaal-nummer"],
  ["rijksregister", "nationaal-nummer"],
  ["nationalnumber", "nationaal-nummer"],
  ["geslacht", "geslacht"],
  ["gender", "geslacht"],
  ["sekse", "geslacht"],
  ["leeftijd", "leeftijd"],
  ["geboortedat", "leeftijd"],
  ["geboortejaar", "leeftijd"],
  ["birth", "leeftijd"],
  ["afkomst", "afkomst"],
  ["herkomst", "afkomst"],
  ["geboorteland", "afkomst"],
  ["geboorteplaats", "afkomst"],
  ["nationaliteit", "afkomst"],
  ["nationality", "afkomst"],
  ["etnici", "afkomst"],
  ["ethnic", "afkomst"],
];

/** Short names that only count as a whole word, so that "percentage" is not an age. */
const woorden: ReadonlyMap<string, VerbodenSoort> = new Map([
  ["icd", "diagnose"],
  ["icd10", "diagnose"],
  ["dsm", "diagnose"],
  ["dsm5", "diagnose"],
  ["ziekte", "diagnose"],
  ["niss", "nationaal-nummer"],
  ["rrn", "nationaal-nummer"],
  ["ssn", "nationaal-nummer"],
  ["sex", "geslacht"],
  ["age", "leeftijd"],
  ["dob", "leeftijd"],
  ["origin", "afkomst"],
  ["race", "afkomst"],
  ["ras", "afkomst"],
]);

const woordenVan = (sleutel: string): readonly string[] =>
  sleutel
    .replace(/([a-z])([A-Z])/gu, "$1 $2")
    .normalize("NFD")
    .toLowerCase()
    .split(/[^a-z0-9]+/u);

const zoek = (sleutel: string): VerbodenSoort | undefined => {
  const delen = woordenVan(sleutel.slice(0, 200));
  const aaneen = delen.join("");
  for (const [stam, soort] of stammen) if (aaneen.includes(stam)) return soort;
  for (const deel of [...delen, aaneen]) {
    const soort = woorden.get(deel);
    if (soort !== undefined) return soort;
  }
  return undefined;
};

/** Keys of profiles come back thousands of times; the bound keeps hostile input from filling the memory. */
const hoogstensOnthouden = 500;
const onthouden = new Map<string, VerbodenSoort | undefined>();

/** Which forbidden fact a key names, if any. */
export const verbodenGegeven = (sleutel: string): VerbodenSoort | undefined => {
  if (onthouden.has(sleutel)) return onthouden.get(sleutel);
  const soort = zoek(sleutel);
  if (onthouden.size < hoogstensOnthouden) onthouden.set(sleutel, soort);
  return soort;
};
