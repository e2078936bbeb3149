import type { Bron } from "../../domain/bron.js";
import type { Tekst } from "../../domain/taal.js";

const gecontroleerdOp = "2026-11-21";

/** Where the qualifiers and the part of a problem they stand for can be read. */
export const bronnenKwalificaties: readonly Bron[] = [
  {
    code: "icf",
    titel: "International Classification of Functioning, Disability and Health (WHO, 2001): qualifiers",
    adres: "https://www.who.int/standards/classifications/international-classification-of-functioning-disability-and-health",
    gecontroleerdOp,
  },
  {
    code: "icf-gids-aihw",
    titel: "ICF Australian User Guide V1.0 (AIHW), 2.2 Classifications and codes",
    adres: "http://www.aihw.gov.au/publications/dis/icfaugv1/ug_s2_2.html",
    gecontroleerdOp,
  },
  {
    code: "icf-spanje-2008",
    titel: "BMC Public Health 11:897, table 2: ICF categories in words, numerals and percentages",
    adres: "https://bmcpublichealth.biomedcentral.com/articles/10.1186/1471-2458-11-897/tables/2",
    gecontroleerdOp,
  },
];

/** How large the problem is at each qualifier, from and up to, in percent. */
const problemen: readonly (readonly [vanaf: number, totEnMet: number])[] = [
  [0, 4],
  [5, 24],
  [25, 49],
  [50, 95],
  [96, 100],
];

/**
 * What is left of the normal value at each qualifier, in percent. Our own choice is the low end of what the problem leaves, so
 * that nobody is sent to work that turns out too heavy; only "no problem" leaves everything, because 4 % is within the error.
 */
export const restPerKwalificatie: readonly number[] = problemen.map(([, totEnMet], kwalificatie) =>
  kwalificatie === 0 ? 100 : 100 - totEnMet,
);

/** The two qualifiers that say that nothing is known. */
const zegtNiets: ReadonlyMap<number, Tekst> = new Map([
  [8, { nl: "De lijst zegt niet hoe groot het probleem is (8).", en: "The list does not say how large the problem is (8)." }],
  [9, { nl: "De lijst zegt dat dit niet van toepassing is (9).", en: "The list says that this does not apply (9)." }],
]);

/** Why a qualifier leaves a point unknown, or undefined where it says something. */
export const waaromOnbekend = (kwalificatie: number): Tekst | undefined => zegtNiets.get(kwalificatie);

const graden = [0, 1, 2, 3, 4];
const onbekend = [...zegtNiets.keys()];
const vanProbleem: readonly number[] = [...graden, ...onbekend];

/** What surrounds a person can hinder as well as help: below and above zero. */
const vanOmgeving: readonly number[] = [
  ...graden
    .slice(1)
    .reverse()
    .map((graad) => -graad),
  ...graden,
  ...onbekend,
];

/** The qualifiers a category can have, by the part of the ICF it belongs to. */
export const kwalificatiesVan = (code: string): readonly number[] => (code.startsWith("e") ? vanOmgeving : vanProbleem);

/** The degrees a category can have, without the two that say that nothing is known. */
export const gradenVan = (code: string): readonly number[] =>
  kwalificatiesVan(code).filter((kwalificatie) => !zegtNiets.has(kwalificatie));

/** "Not applicable", which for an aid means that none is used. */
export const nietVanToepassing = 9;
