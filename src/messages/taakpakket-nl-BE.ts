import { taakpakketNl } from "./taakpakket-nl.js";
import type { TaakpakketTeksten } from "./taakpakketTeksten.js";

/** The same as Flanders says it: only what differs. */
export const taakpakketNlBE: TaakpakketTeksten = {
  ...taakpakketNl,
  voorWie: "Voor de jobcoach en de begeleidwerker. Dit zijn voorstellen: of taken geruild kunnen worden, beslist de werkgever.",
  taakKolommen: ["Taak", "Deel van de werktijd", "Past de taak?", "Waarom", "Wat de begeleidwerker ervan vindt"],
  soort: {
    ...taakpakketNl.soort,
    "naar-wens": "zonder taken die de begeleidwerker, voor zover bekend, niet of liever niet doet",
  },
  vrij: "Deze tijd komt bij de begeleidwerker vrij. Wat daarvoor terugkomt, zegt de werkgever; dat staat hier niet ingevuld.",
  nietsEruit: "alle taken blijven bij de begeleidwerker",
};
