import { controleerCodes } from "./codes.js";
import { controleerCriteria } from "./criteria.js";
import { controleerDoorlopend } from "./doorlopend.js";
import { controleerFml } from "./fml.js";
import { controleerKoppelingen } from "./koppelingen.js";
import { controleerMaatregelen } from "./maatregelen.js";
import type { Inhoud, Meld } from "./records.js";
import { controleerRegelingen } from "./regelingen.js";
import { controleerVerwijzingen } from "./verwijzingen.js";

/** Everything a catalogue has to be apart from its shape. */
export const controleer = (inhoud: Inhoud, meld: Meld): void => {
  const { records, codes } = inhoud;
  controleerCodes(codes, meld);
  controleerVerwijzingen(inhoud, meld);
  controleerCriteria(records.criteria, meld);
  controleerMaatregelen(records.maatregelen, meld);
  controleerDoorlopend(records, meld);
  controleerRegelingen(records.regelingen, meld);
  controleerFml(inhoud, meld);
  controleerKoppelingen(records, meld);
};
