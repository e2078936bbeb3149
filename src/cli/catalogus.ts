import { beschrijfKoppelingen, beschrijfRecords, recordsoorten, renderCatalogus, soortnaam } from "../catalogue.js";
import type { Beschrijfbaar, Recordsoort } from "../catalogue.js";
import { bedoeldeCode, inTaal, type Catalogus, type Taal } from "../index.js";
import type { Io } from "./io.js";
import { inKolommen } from "./kolommen.js";
import { leesCatalogus } from "./leesCatalogus.js";
import { optielezer, talen, type RuweOpties } from "./opties.js";
import { recordblad } from "./recordblad.js";
import { tekstenIn } from "./teksten.js";
import type { Uitvoer } from "./uitvoer.js";

const formaten = ["tekst", "markdown"] as const;

/** A crosswalk row has no code of its own, so it can only be listed. */
const beschrijfbaar: readonly Beschrijfbaar[] = recordsoorten.filter((soort) => soort !== "koppelingen");

/** A crosswalk row in the terminal is what belongs to what; its rule and ground stand on the page. */
const regels = (catalogus: Catalogus, soort: Recordsoort, taal: Taal): readonly string[] =>
  soort === "koppelingen"
    ? inKolommen(beschrijfKoppelingen(catalogus, taal).map((cellen) => cellen.slice(0, 4)))
    : inKolommen(beschrijfRecords(catalogus, soort, taal).map(({ code, kort, naam }) => [code, ...kort, naam]));

/** All records of one kind, one a line. */
const lijst = (catalogus: Catalogus, soort: Recordsoort, taal: Taal): string => {
  const { titel, verder, soorten } = tekstenIn(taal).catalogus;
  const { naam, editie } = catalogus.data;
  const rijen = regels(catalogus, soort, taal);
  const anders = recordsoorten.filter((ander) => ander !== soort).join("|");
  return `${[
    titel(inTaal(naam, taal), editie, soortnaam(soort, taal), rijen.length),
    rijen.map((rij) => `  ${rij}`).join("\n"),
    [...(soort === "koppelingen" ? [] : [verder]), soorten(anders)].join("\n"),
  ].join("\n\n")}\n`;
};

/**
 * Every record that has this code; two kinds may share one. Criteria come first, so that of two codes that are as near as the
 * one meant a criterium is named.
 */
const legUit = (uitvoer: Uitvoer, catalogus: Catalogus, code: string): void => {
  const records = beschrijfbaar.flatMap((soort) => beschrijfRecords(catalogus, soort, uitvoer.taal));
  const gevonden = records.filter((record) => record.code === code);
  if (gevonden.length > 0) {
    uitvoer.resultaat(gevonden.map(recordblad).join("\n"));
    return;
  }
  const codes = records.map((record) => record.code);
  uitvoer.meld([{ soort: "onbekende-code", bedoeld: bedoeldeCode(code, codes) }]);
};

/** `passend catalogus`: a list of records, everything about one, or the whole catalogue as a page. */
export const catalogusOpdracht = async (io: Io, uitvoer: Uitvoer, code: string | undefined, ruw: RuweOpties): Promise<void> => {
  const opties = optielezer(ruw);
  opties.keuze("taal", talen);
  const soort = opties.keuze("soort", recordsoorten) ?? "criteria";
  const formaat = opties.keuze("format", formaten) ?? "tekst";
  const [codeDeel, soortDeel] = [
    ["CODE", code !== undefined],
    ["--soort", opties.vrij("soort") !== undefined],
  ] as const;
  const paginaDeel = ["--format markdown", formaat === "markdown"] as const;
  opties.bewaakSamen(codeDeel, soortDeel);
  opties.bewaakSamen(codeDeel, paginaDeel);
  opties.bewaakSamen(soortDeel, paginaDeel);
  uitvoer.meld(opties.meldingen);
  if (opties.meldingen.length > 0) return;
  const catalogus = await leesCatalogus(io, uitvoer, opties.vrij("catalogus"));
  if (catalogus === undefined) return;
  if (code !== undefined) legUit(uitvoer, catalogus, code);
  else uitvoer.resultaat(formaat === "markdown" ? renderCatalogus(catalogus, uitvoer) : lijst(catalogus, soort, uitvoer.taal));
};
