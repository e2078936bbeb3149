import type { Kleinsteteksten } from "./kleinsteteksten.js";

export const kleinstetekstenEn: Kleinsteteksten = {
  titel: (van, naar) => `Least change: from ${van} to ${naar}`,
  alBereikt: (wens) => `The verdict is ${wens} or better already. Nothing has to change.`,
  nietBereikbaar: (wens) => `Other agreements on the work and the support do not make the verdict ${wens}.`,
  aantal: (aantal, oordeel) =>
    aantal === 1
      ? `One thing has to change. The verdict then: ${oordeel}.`
      : `${aantal} things have to change. Fewer will not do. The verdict then: ${oordeel}.`,
  nietsAlsAntwoorden: (oordeel) => `Nothing has to change if the answers below come out well. The verdict then: ${oordeel}.`,
  vraagtMinder: (punt, waarde) => `${punt}: the work asks no more than this: ${waarde}.`,
  vraagtNiet: (punt) => `${punt}: the work does not ask this any more.`,
  biedtMeer: (punt, waarde) => `${punt}: the work offers this: ${waarde}.`,
  werktijd: (procent) => `That is ${procent} % of the working time.`,
  nu: (waarde) => `Now: ${waarde}.`,
  voor: (punten) => `For: ${punten}.`,
  kop: "Least change",
  tekort: (omvang) => `Shortage now: ${omvang}.`,
  tegen: "That is refused now, or only half possible; first discuss why.",
  voorwaarden: (voorwaarden) => `First ask or arrange: ${voorwaarden}.`,
  daarna: (punt, maatregelen) => `Then possible for ${punt}: ${maatregelen}.`,
  zelfdeAls: (nummer) => `It is the same measure as under ${nummer}; it has to be agreed on each point.`,
  eerstWeten: "Ask first",
  eerstWetenUitleg: {
    bereikbaar: "An answer is no agreement that somebody can make. What stands above holds if these answers come out well.",
    nietBereikbaar: "Even good answers to these questions are not enough.",
  },
  andere: "As small",
  inPlaatsVan: (nummers, anders) => `Instead of ${nummers}: ${anders}`,
  meerAndere: "There are more that are as small.",
  belemmering: {
    "geen-mogelijkheid": (punten) => `No measure and no other agreement closes the shortage: ${punten}.`,
    "buiten-catalogus": (punten) => `This catalogue does not know a point of the profiles: ${punten}.`,
    "niets-gevraagd": () => "Nothing is asked, or nothing would be left that is asked.",
    "blijft-onbekend": (punten) => `Even with a good answer this stays unknown: ${punten}.`,
    "te-veel": () => "So much is not known that it has to be asked first.",
  },
  onvolledig: "Not every combination was looked at. There can be a smaller one.",
  slot: "This is a supposition: nothing has been agreed yet. What the worker can do, can learn and needs stays as it is.",
};
