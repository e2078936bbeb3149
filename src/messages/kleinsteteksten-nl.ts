import type { Kleinsteteksten } from "./kleinsteteksten.js";

export const kleinstetekstenNl: Kleinsteteksten = {
  titel: (van, naar) => `Kleinste wijziging: van ${van} naar ${naar}`,
  alBereikt: (wens) => `Het oordeel is al ${wens} of beter. Er hoeft niets te veranderen.`,
  nietBereikbaar: (wens) => `Met andere afspraken over het werk en de steun wordt het oordeel niet ${wens}.`,
  aantal: (aantal, oordeel) =>
    aantal === 1
      ? `Er hoeft één ding te veranderen. Dan is het oordeel: ${oordeel}.`
      : `Er moeten ${aantal} dingen veranderen. Met minder lukt het niet. Dan is het oordeel: ${oordeel}.`,
  nietsAlsAntwoorden: (oordeel) =>
    `Er hoeft niets te veranderen als de antwoorden hieronder gunstig zijn. Dan is het oordeel: ${oordeel}.`,
  vraagtMinder: (punt, waarde) => `${punt}: het werk vraagt niet meer dan dit: ${waarde}.`,
  vraagtNiet: (punt) => `${punt}: het werk vraagt dit niet meer.`,
  biedtMeer: (punt, waarde) => `${punt}: het werk biedt dit: ${waarde}.`,
  werktijd: (procent) => `Dat is ${procent} % van de werktijd.`,
  nu: (waarde) => `Nu: ${waarde}.`,
  voor: (punten) => `Voor: ${punten}.`,
  kop: "Kleinste wijziging",
  tekort: (omvang) => `Tekort nu: ${omvang}.`,
  tegen: "Dat is nu geweigerd of kan maar half; bespreek eerst waarom.",
  voorwaarden: (voorwaarden) => `Eerst vragen of regelen: ${voorwaarden}.`,
  daarna: (punt, maatregelen) => `Dan kan bij ${punt}: ${maatregelen}.`,
  zelfdeAls: (nummer) => `Het is dezelfde maatregel als bij ${nummer}; op elk punt moet die worden afgesproken.`,
  eerstWeten: "Eerst vragen",
  eerstWetenUitleg: {
    bereikbaar:
      "Een antwoord is geen afspraak die iemand kan maken. Wat hierboven staat, geldt als deze antwoorden gunstig zijn.",
    nietBereikbaar: "Ook met gunstige antwoorden op deze vragen is het niet genoeg.",
  },
  andere: "Even klein",
  inPlaatsVan: (nummers, anders) => `In plaats van ${nummers}: ${anders}`,
  meerAndere: "Er zijn nog meer die even klein zijn.",
  belemmering: {
    "geen-mogelijkheid": (punten) => `Geen maatregel en geen andere afspraak sluit het tekort: ${punten}.`,
    "buiten-catalogus": (punten) => `Deze catalogus kent een punt uit de profielen niet: ${punten}.`,
    "niets-gevraagd": () => "Er wordt niets gevraagd, of er zou niets overblijven dat gevraagd wordt.",
    "blijft-onbekend": (punten) => `Ook met een gunstig antwoord blijft dit onbekend: ${punten}.`,
    "te-veel": () => "Er is zo veel niet bekend, dat dit eerst moet worden gevraagd.",
  },
  onvolledig: "Niet elke combinatie is bekeken. Er kan een kleinere zijn.",
  slot: "Dit is een veronderstelling: er is nog niets afgesproken. Wat de werknemer kan, kan leren en nodig heeft, blijft zoals het is.",
};

export const kleinstetekstenNlBE: Kleinsteteksten = {
  ...kleinstetekstenNl,
  slot: "Dit is een veronderstelling: er is nog niets afgesproken. Wat de begeleidwerker kan, kan leren en nodig heeft, blijft zoals het is.",
};
