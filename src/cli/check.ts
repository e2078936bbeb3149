import type { Io } from "./io.js";
import { lees, plaatsnaam } from "./lees.js";
import type { Melding } from "./melding.js";
import { optielezer, talen, type RuweOpties } from "./opties.js";
import { opEenRegel } from "./schoon.js";
import { keur, soorten, type Keuring, type Soort } from "./soort.js";
import type { Uitvoer } from "./uitvoer.js";

const foutenVan = ({ fouten }: Keuring, plaats: string): readonly Melding[] => {
  const getoond = fouten.fouten.map((fout): Melding => ({ soort: "fout", plaats, fout }));
  const rest = fouten.aantal - fouten.fouten.length;
  return rest > 0 ? [...getoond, { soort: "meer-fouten", plaats, aantal: rest }] : getoond;
};

/** The verdict on one file, and what is wrong with it. */
const beoordeel = (
  keuringen: readonly Keuring[],
  plaats: string,
  { teksten }: Uitvoer,
): { readonly oordeel: string; readonly meldingen: readonly Melding[] } => {
  const gekozen = keuringen.map(({ soort }) => soort);
  const [eerste] = keuringen;
  if (eerste === undefined || eerste.fouten.aantal === 0) {
    return { oordeel: teksten.check.geldig(gekozen, eerste?.punten ?? 0), meldingen: [] };
  }
  const meldingen = foutenVan(eerste, plaats);
  return {
    oordeel: teksten.check.geweigerd(gekozen, eerste.fouten.aantal),
    meldingen: gekozen.length > 1 ? [{ soort: "soort-onduidelijk", plaats }, ...meldingen] : meldingen,
  };
};

const checkBestand = async (
  io: Io,
  uitvoer: Uitvoer,
  bestand: string,
  peildatum: string,
  gezegd: Soort | undefined,
): Promise<void> => {
  const plaats = plaatsnaam(bestand);
  const gelezen = await lees(io, bestand, gezegd ?? "werknemer");
  const { oordeel, meldingen } =
    "data" in gelezen
      ? beoordeel(keur(gelezen.data, peildatum, gezegd), plaats, uitvoer)
      : { oordeel: uitvoer.teksten.check.onleesbaar, meldingen: gelezen.meldingen };
  uitvoer.resultaat(`${opEenRegel(`${plaats}: ${oordeel}`)}\n`);
  uitvoer.meld(meldingen);
};

/** `passend check`: per file whether it is a valid profile, and every fault in it. */
export const checkOpdracht = async (io: Io, uitvoer: Uitvoer, bestanden: readonly string[], ruw: RuweOpties): Promise<void> => {
  const opties = optielezer(ruw);
  const gezegd = opties.keuze("soort", soorten);
  opties.keuze("taal", talen);
  const gegeven = opties.vrij("peildatum");
  const peildatum = gegeven ?? io.vandaag();
  opties.bewaakPeildatum(peildatum);
  opties.bewaakStdin(bestanden);
  opties.bewaakAantal(bestanden);
  if (opties.meldingen.length > 0) {
    uitvoer.meld(opties.meldingen);
    return;
  }

  uitvoer.resultaat(`${uitvoer.teksten.check.peildatum(peildatum, gegeven === undefined)}\n`);
  for (const bestand of bestanden) await checkBestand(io, uitvoer, bestand, peildatum, gezegd);
};
