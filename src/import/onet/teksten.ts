import type { ImportWaarschuwing } from "../../domain/importeren.js";
import type { Tekst } from "../../domain/taal.js";

/** What a reader of these points has to know of O*NET. */
export const onetWaarschuwingen: readonly ImportWaarschuwing[] = [
  {
    code: "gebruikelijk-geen-minimum",
    tekst: {
      nl: "O*NET beschrijft wat in een beroep gebruikelijk is, niet wat een werkplek ten minste vraagt. Neem voor harde grenzen de ORS als die er is, en vraag de werkgever wat hier geldt.",
      en: "O*NET describes what is usual in an occupation, not the least that a workplace asks. For hard limits take the ORS where it is there, and ask the employer what holds here.",
    },
  },
  {
    code: "beroep-geen-werkplek",
    tekst: {
      nl: "De cijfers zijn Amerikaanse gemiddelden van een heel beroep, en die over de werkomgeving zijn van 2014. Dit is een begin van een Werkprofiel, geen beschrijving van een werkplek.",
      en: "The figures are American means of a whole occupation, and those on the work context are from 2014. This is the beginning of a Werkprofiel, not a description of a workplace.",
    },
  },
  {
    code: "bronvermelding",
    tekst: {
      nl: "Bevat informatie uit de O*NET 29.3 Database van het Amerikaanse ministerie van Arbeid (USDOL/ETA), onder CC BY 4.0, bewerkt. USDOL/ETA heeft de bewerking niet goedgekeurd of getest.",
      en: "Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), under CC BY 4.0, modified. USDOL/ETA has not approved, endorsed or tested these modifications.",
    },
  },
];

/** Why a figure on another scale than the one that is linked gives no point. */
export const andereSchaal: Tekst = {
  nl: "Van dit element is een andere schaal gekoppeld. Hoe belangrijk iets is, zegt niet hoeveel het werk ervan vraagt.",
  en: "Another scale of this element is linked. How important something is does not say how much of it the work asks.",
};

/** Why an element that is linked gives no point all the same. */
export const andereElementenOntbreken: Tekst = {
  nl: "Uit dit cijfer volgt geen zeker antwoord: het zegt er te weinig over, of andere elementen over hetzelfde punt ontbreken en kunnen meer vragen.",
  en: "No certain answer follows from this figure: it says too little of it, or other elements on the same point are missing and may ask more.",
};
