import { isLeft, type Fouten, type ParseOpties } from "../index.js";
import type { Io } from "./io.js";
import { leesCatalogus } from "./leesCatalogus.js";
import { lees, plaatsnaam } from "./lees.js";
import type { Melding } from "./melding.js";
import { optielezer, talen, type RuweOpties } from "./opties.js";
import { opEenRegel } from "./schoon.js";
import { parsers, soortVan } from "./soort.js";
import type { Uitvoer } from "./uitvoer.js";

/** The verdict on one file, and what is wrong with it. */
interface Oordeel {
  readonly oordeel: string;
  readonly meldingen: readonly Melding[];
}

const foutenVan = ({ aantal, fouten }: Fouten, plaats: string): readonly Melding[] => {
  const getoond = fouten.map((fout): Melding => ({ soort: "fout", plaats, fout }));
  const rest = aantal - fouten.length;
  return rest > 0 ? [...getoond, { soort: "meer-fouten", plaats, aantal: rest }] : getoond;
};

const beoordeel = (data: unknown, opties: ParseOpties, plaats: string, { check }: Uitvoer["teksten"]): Oordeel => {
  const soort = soortVan(data);
  if (typeof soort !== "string") return { oordeel: check.zonderSoort, meldingen: [{ soort: "fout", plaats, fout: soort }] };
  const geparst = parsers[soort](data, opties);
  return isLeft(geparst)
    ? { oordeel: check.geweigerd(soort, geparst.left.aantal), meldingen: foutenVan(geparst.left, plaats) }
    : { oordeel: check.geldig(soort, geparst.right.punten.length), meldingen: [] };
};

const checkBestand = async (io: Io, uitvoer: Uitvoer, bestand: string, opties: ParseOpties): Promise<void> => {
  const plaats = plaatsnaam(bestand);
  const gelezen = await lees(io, bestand, "opties");
  const { oordeel, meldingen } =
    "data" in gelezen
      ? beoordeel(gelezen.data, opties, plaats, uitvoer.teksten)
      : { oordeel: uitvoer.teksten.check.onleesbaar, meldingen: gelezen.meldingen };
  uitvoer.resultaat(`${opEenRegel(`${plaats}: ${oordeel}`)}\n`);
  uitvoer.meld(meldingen);
};

/** `passend check`: per file whether it is a valid profile, and every fault in it. */
export const checkOpdracht = async (io: Io, uitvoer: Uitvoer, bestanden: readonly string[], ruw: RuweOpties): Promise<void> => {
  const opties = optielezer(ruw);
  opties.keuze("taal", talen);
  const gegeven = opties.vrij("peildatum");
  const peildatum = gegeven ?? io.vandaag();
  opties.bewaakPeildatum(peildatum);
  opties.bewaakStdin([...bestanden, opties.vrij("catalogus")]);
  opties.bewaakAantal(bestanden);
  if (opties.meldingen.length > 0) {
    uitvoer.meld(opties.meldingen);
    return;
  }

  const catalogus = await leesCatalogus(io, uitvoer, opties.vrij("catalogus"));
  if (catalogus === undefined) return;
  uitvoer.resultaat(`${uitvoer.teksten.check.peildatum(peildatum, gegeven === undefined)}\n`);
  for (const bestand of bestanden) await checkBestand(io, uitvoer, bestand, { peildatum, catalogus });
};
