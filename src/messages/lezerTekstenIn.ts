import type { Taal } from "../domain/taal.js";
import { reviewerEn } from "./reviewer-en.js";
import { reviewerNl } from "./reviewer-nl.js";
import type { ReviewerTeksten } from "./reviewerTeksten.js";
import { werkgeverEn } from "./werkgever-en.js";
import { werkgeverNl } from "./werkgever-nl.js";
import { werkgeverNlBE } from "./werkgever-nl-BE.js";
import type { WerkgeverTeksten } from "./werkgeverTeksten.js";
import { werknemerEn } from "./werknemer-en.js";
import { werknemerNl } from "./werknemer-nl.js";
import type { WerknemerTeksten } from "./werknemerTeksten.js";

/** What the readers other than the job coach read, besides the texts of the form. */
export interface LezerTeksten {
  readonly werknemer: WerknemerTeksten;
  readonly werkgever: WerkgeverTeksten;
  readonly reviewer: ReviewerTeksten;
}

const perTaal: Readonly<Record<Taal, LezerTeksten>> = {
  nl: { werknemer: werknemerNl, werkgever: werkgeverNl, reviewer: reviewerNl },
  // The letter says "je", and what only the reviewer reads are labels: neither holds a word that Flanders says otherwise.
  "nl-BE": { werknemer: werknemerNl, werkgever: werkgeverNlBE, reviewer: reviewerNl },
  en: { werknemer: werknemerEn, werkgever: werkgeverEn, reviewer: reviewerEn },
};

/** The texts of the readers, in one language. */
export const lezerTekstenIn = (taal: Taal): LezerTeksten => perTaal[taal];
