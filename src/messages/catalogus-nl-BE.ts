import { catalogusNl } from "./catalogus-nl.js";
import type { CatalogusTeksten } from "./catalogusTeksten.js";

/** The Dutch around the texts of a catalogue as Flanders says it: only what differs. */
export const catalogusNlBE: CatalogusTeksten = {
  ...catalogusNl,
  kop: { ...catalogusNl.kop, vraagWerknemer: "Vraag aan de begeleidwerker", voorWerknemer: "Aan de begeleidwerker" },
  richtingZin: {
    eis: "eis: het werk vraagt, de begeleidwerker brengt",
    behoefte: "behoefte: de begeleidwerker vraagt, het werk biedt",
  },
  brengt: { ...catalogusNl.brengt, werknemer: "Startprofiel" },
  vraagt: { ...catalogusNl.vraagt, werknemer: "Startprofiel (vraagt)" },
  ingreep: { ...catalogusNl.ingreep, persoon: "de begeleidwerker", werkplek: "de werkpost" },
  gever: { ...catalogusNl.gever, werknemer: "begeleidwerker" },
  vereiste: { ...catalogusNl.vereiste, leerbaar: "de begeleidwerker kan het leren" },
};
