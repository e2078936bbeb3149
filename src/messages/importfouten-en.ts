import type { ImportFoutzinnen } from "./foutzinnen.js";
import { beschrijfPad } from "./pad.js";
import { getal, opsomming } from "./notatie.js";

const oneOf = (possible: readonly (string | number)[]): string => opsomming(possible, "or");

/** The English of what can only be wrong in a list that is imported. */
export const importfoutenEn: ImportFoutzinnen = {
  "onbekend-item": () => 'This item is not in the list. Expected: a number like "IV.13", of the newer FML.',
  "waarde-niet-in-item": ({ mogelijk }) => `This item does not have this value. Expected: ${oneOf(mogelijk)}.`,
  "oude-nummering": () =>
    "This list has the older numbering, in which the same numbers are other items. Expected: the newer FML, with I.8 for the specific conditions and I.9 for the degree of independence.",
  "gemengde-nummering": () =>
    "In this list items of the older and the newer numbering stand together. Expected: one list, in the newer numbering.",
  "norm-en-beperking": () => "Here the normal value (0) stands beside a limitation. Expected: only 0, or only the limitations.",
  "dubbele-rij": ({ eerste }) => `This code stands at ${beschrijfPad(eerste)} already. Expected: each code once.`,
  "meer-dan-een-beroep": ({ eerste }) =>
    `This row is of another occupation than the row at ${beschrijfPad(eerste)}. Expected: the rows of one occupation.`,
  "geen-code-van-de-lijst": ({ voorbeeld }) =>
    `This list does not write its codes like this. Expected: a code like "${voorbeeld}".`,
  "geen-kwalificatie": ({ mogelijk }) => `This qualifier does not exist here. Expected: ${oneOf(mogelijk)}.`,
  "onbekende-schaal": ({ mogelijk }) => `This scale does not exist. Expected: ${oneOf(mogelijk)}.`,
  "buiten-schaal-van-de-lijst": ({ minimum, maximum }) =>
    `This number lies outside the scale. Expected: a number from ${getal(minimum, ".")} to ${getal(maximum, ".")}.`,
  "onbekend-niveau": ({ mogelijk }) => `This requirement does not have this level. Expected: ${oneOf(mogelijk)}.`,
  "aandelen-boven-honderd": () => "The percentages are together more than 100. Expected: parts of one whole.",
};
