import type { Bron } from "../../domain/bron.js";
import { bronnen } from "../leidraad-nl/bronnen.js";

const licentie = "CC BY 4.0, Staat der Nederlanden (SZW); bronvermelding: Leidraad Jobcoach, NVvA/AKC";
const akc = (nummer: number): string => `https://arbeidsdeskundigen.nl/akc/kennis/leidraden-en-richtlijnen/document/${nummer}`;
const gecontroleerdOp = "2026-11-21";

/** The sources of the check of an application: those of the catalogue, and the pages on reviewing that no criterium rests on. */
export const bronnenAanvraag: readonly Bron[] = [
  ...bronnen,
  {
    code: "leidraad-toetsingsstappen",
    titel: "Leidraad Jobcoach: stappen van de toetsing",
    adres: akc(189928),
    licentie,
    gecontroleerdOp,
  },
  {
    code: "leidraad-doel-van-toetsing",
    titel: "Leidraad Jobcoach: doel van de toetsing",
    adres: akc(189893),
    licentie,
    gecontroleerdOp,
  },
  { code: "leidraad-logboek", titel: "Leidraad Jobcoach: logboek jobcoach", adres: akc(189891), licentie, gecontroleerdOp },
];
