import { bedoeldeCode, inTaal, type Catalogus, type Criterium, type Taal } from "../index.js";
import { criteriumtekst } from "./criteriumtekst.js";
import type { Io } from "./io.js";
import { inKolommen } from "./kolommen.js";
import { leesCatalogus } from "./leesCatalogus.js";
import { optielezer, talen, type RuweOpties } from "./opties.js";
import { tekstenIn } from "./teksten.js";
import type { Uitvoer } from "./uitvoer.js";

/** All criteria under their onderdeel: code, kind, direction, name. */
const lijst = (catalogus: Catalogus, taal: Taal): string => {
  const { titel, verder, onderdeel: onderdelen, soort, richting } = tekstenIn(taal).catalogus;
  const criteria = [...catalogus.criteria.values()].map(({ criterium }) => criterium);
  const rij = ({ code, schaal, richting: kant, naam }: Criterium): readonly string[] => [
    `  ${code}`,
    soort[schaal.soort],
    richting[kant],
    inTaal(naam, taal),
  ];
  const regels = inKolommen(criteria.map(rij));
  const blokken = [...new Set(criteria.map(({ onderdeel }) => onderdeel))].map((onderdeel) => {
    const hier = regels.filter((_, i) => criteria[i]?.onderdeel === onderdeel);
    return [`${onderdelen[onderdeel]} (${hier.length})`, ...hier].join("\n");
  });
  const { naam, editie } = catalogus.data;
  return `${[titel(inTaal(naam, taal), editie, criteria.length), ...blokken, verder].join("\n\n")}\n`;
};

const legUit = (uitvoer: Uitvoer, catalogus: Catalogus, code: string): void => {
  const plek = catalogus.criteria.get(code);
  if (plek !== undefined) {
    uitvoer.resultaat(criteriumtekst(catalogus, plek, uitvoer.taal));
    return;
  }
  const bedoeld = bedoeldeCode(code, catalogus.criteria.keys());
  const fout = { code: "onbekend-criterium", kant: "opties", pad: [], ...(bedoeld === undefined ? {} : { bedoeld }) } as const;
  uitvoer.meld([{ soort: "fout", plaats: "", fout }]);
};

/** `passend catalogus`: the list of criteria, or everything about one. */
export const catalogusOpdracht = async (io: Io, uitvoer: Uitvoer, code: string | undefined, ruw: RuweOpties): Promise<void> => {
  const opties = optielezer(ruw);
  opties.keuze("taal", talen);
  uitvoer.meld(opties.meldingen);
  if (opties.meldingen.length > 0) return;
  const catalogus = await leesCatalogus(io, uitvoer, opties.vrij("catalogus"));
  if (catalogus === undefined) return;
  if (code === undefined) uitvoer.resultaat(lijst(catalogus, uitvoer.taal));
  else legUit(uitvoer, catalogus, code);
};
