import type { UrenTeksten } from "./urenTeksten.js";

/** The Dutch of the hours. */
export const urenNl: UrenTeksten = {
  stand: {
    "geen-uren": "Dit plan vraagt geen uren van een jobcoach.",
    "geen-contract": "Het Werkprofiel noemt geen contracturen. Daarom is niet te zeggen welk deel van de uren dit is.",
    "geen-regel": "Op de peildatum is geen regel bekend. Een oudere regel wordt niet gebruikt.",
    berekend: "",
  },
  halfjaar: (nummer, uren) => `half jaar ${nummer}: ${uren}`,
  waarvoor: "Waarvoor",
  halfjaarkop: (nummer) => `Half jaar ${nummer}`,
  halfjaarkopMetJaar: (nummer, jaar) => `Half jaar ${nummer} (jaar ${jaar})`,
  totaal: "Samen",
  begin: "Half jaar 1 begint met het dienstverband.",
  deelVanContract: (uren) => `Deel van het contract (${uren} per half jaar)`,
  ditPlan: (uren) => `Dit plan, en het deel van de ${uren} werk per half jaar`,
  deel: (uren, procent) => `${uren}: ${procent} %`,
  procent: (procent) => `${procent} %`,
  teWeinig: (uren) => `${uren}: te weinig`,
  over: "Boven het zwaarste regime",
  regel: (regime, urenPerJaar) =>
    `Bij ${urenPerJaar} werk per jaar, zoals deze regel de uren telt, is **${regime}** het lichtste regime waarin elk half jaar past.`,
  geenRegime: (zwaarste, over, urenPerJaar) =>
    `Bij ${urenPerJaar} werk per jaar, zoals deze regel de uren telt, past dit plan in geen enkel regime. Ook het zwaarste (${zwaarste}) is te weinig: ${over}.`,
  zonderRegime: (halvejaren) => `Na 3 jaar noemt deze regel geen regime meer. Dat gaat hier om: ${halvejaren}.`,
  wijktAf: (gegeven, voorwaarde) => `**Wijkt af (hier ${gegeven}):** ${voorwaarde}`,
  buitenUitzondering: "Dit valt ook buiten de uitzondering.",
  teControleren: (voorwaarden) => `**Nog te controleren:** ${voorwaarden}`,
  andereVoorwaarden: (aantal, uitvoerder, bron) =>
    `Ga met ${uitvoerder} ook de andere voorwaarden van deze regeling na (${aantal}). Alle voorwaarden staan in: ${bron}.`,
  proefplaatsing: (uren) =>
    `De tijd voor de proefplaatsing (${uren}) telt niet mee in het totaal en niet bij het regime. Volgens de UWV-protocollen van 2014 en 2015 is een proefplaatsing een eigen periode, met een eigen aandeel van de uren.`,
  buitenProefplaatsing: "Buiten de proefplaatsing vraagt dit plan geen uren van een jobcoach.",
  geenBesluit: "Dit is een rekensom en geen besluit over recht op jobcoaching.",
  eenheid: (uren) => `${uren} uur`,
};
