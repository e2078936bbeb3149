import type { Either } from "fp-ts/Either";
import * as z from "zod";
import type { Catalogus } from "../catalogue/catalogus.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { FmlItem } from "../domain/fmlItem.js";
import type { Geimporteerd, WerknemerPuntInvoer } from "../domain/importeren.js";
import type { ImportFouten } from "../domain/importFout.js";
import { talen, type Taal } from "../domain/taal.js";
import { groepeer } from "../internal/groepeer.js";
import { fmlWaarschuwingen, type Aanleiding } from "./fmlWaarschuwingen.js";
import type { IngevuldItem } from "./fml/leesItem.js";
import { leesLijst } from "./fml/leesLijst.js";
import { maakKantpunt } from "./fml/maakKantpunt.js";
import { maakPunten, type Bundel, type FmlCriterium, type Opbrengst } from "./fml/maakPunten.js";
import { importeer, optievelden, type ImportOpties } from "./importeer.js";

/**
 * What importing an FML needs besides the list.
 *
 * @category Import
 * @since 0.2.0
 */
export interface FmlImportOpties extends ImportOpties {
  /** The language of the few words that are put in the profile. Default: `nl`. */
  readonly taal?: Taal;
}

const optiesSchema = z.object({ ...optievelden("arts"), taal: z.enum(talen).default("nl") });

/** The list is the same for every catalogue; one that does not carry it takes that of `leidraad-nl`. */
const lijstVan = ({ fml }: Catalogus): ReadonlyMap<string, FmlItem> => (fml.size > 0 ? fml : leidraadNl.fml);

const criteriaPerItem = ({ criteria }: Catalogus): ReadonlyMap<string, readonly FmlCriterium[]> => {
  const plekken = [...criteria.values()].flatMap(({ criterium }) => {
    const fml = criterium.verwijzingen?.fml;
    return fml === undefined ? [] : [{ criterium, fml }];
  });
  return groepeer(
    plekken.sort((a, b) => (a.fml.vlag ?? 0) - (b.fml.vlag ?? 0)),
    ({ fml }) => fml.item,
  );
};

const opbrengstenVan = (ingevuld: readonly IngevuldItem[], catalogus: Catalogus, bundel: Bundel): readonly Opbrengst[] => {
  const perItem = criteriaPerItem(catalogus);
  const kanten = ingevuld.filter(({ item }) => item.soort === "keuze");
  const kantplek = [...lijstVan(catalogus).values()]
    .filter(({ soort }) => soort === "keuze")
    .flatMap(({ item }) => perItem.get(item) ?? [])[0];
  return ingevuld.flatMap((regel) => {
    if (regel.item.soort !== "keuze") return maakPunten(regel, perItem.get(regel.item.item) ?? [], bundel);
    return regel === kanten[0] ? maakKantpunt(kanten, kantplek, bundel) : [];
  });
};

/** What in this list gives a reason for a remark. */
const aanleidingen = (ingevuld: readonly IngevuldItem[], opbrengsten: readonly Opbrengst[]): ReadonlySet<Aanleiding> => {
  const geldt: Readonly<Record<Aanleiding, boolean>> = {
    altijd: true,
    norm: opbrengsten.some(({ heeftNorm }) => heeftNorm),
    graad: ingevuld.some(({ item }) => item.soort === "ordinaal"),
    handelingen: ingevuld.some(({ item }) => item.item.startsWith("IV.")),
    gewicht: ingevuld.some(({ item }) => ["IV.13", "IV.14"].includes(item.item)),
    tekst: ingevuld.some(({ tekst }) => tekst !== undefined),
    "tekst-bij-voorwaarden": ingevuld.some(
      ({ item, gezet, tekst }) => item.item === "I.8" && tekst !== undefined && !gezet.includes(7),
    ),
  };
  return new Set((Object.keys(geldt) as Aanleiding[]).filter((aanleiding) => geldt[aanleiding]));
};

const maak = (
  ingevuld: readonly IngevuldItem[],
  catalogus: Catalogus,
  { datum, door, bewijs, taal }: z.output<typeof optiesSchema>,
): Geimporteerd<WerknemerPuntInvoer> => {
  const opbrengsten = opbrengstenVan(ingevuld, catalogus, { beoordeling: { door, bewijs, datum }, taal });
  const speelt = aanleidingen(ingevuld, opbrengsten);
  return {
    punten: opbrengsten.flatMap(({ punten }) => punten),
    nietOvergenomen: opbrengsten.flatMap(({ nietOvergenomen }) => nietOvergenomen),
    waarschuwingen: fmlWaarschuwingen.filter(({ bij }) => speelt.has(bij)).map(({ code, tekst }) => ({ code, tekst })),
  };
};

/**
 * Turns a filled-in Functionelemogelijkhedenlijst into points of a Werknemerprofiel. An item with degrees becomes a level, each
 * flag becomes a point of its own, and what the doctor wrote stays for a person to judge. An item that is left out stays
 * unknown; 0 means that the doctor names no limitation, which is not the same as healthy: the value is ours, and the point says so.
 *
 * @param lijst `{ nummering: "nieuw", items: { "IV.13": 1, "I.5": [1, 3], "II.1": { waarde: 1, tekst: "…" } } }`
 * @returns Right with the points, what could not be carried over and what the reader has to know, or Left with all faults.
 * Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft, isRight, parseWerknemerprofiel } from "passend";
 * import { importFml } from "passend/import";
 *
 * const items = { "IV.13": 1, "I.5": [1, 3], "II.1": { waarde: 1, tekst: "Leest alleen grote letters." } };
 * const gelezen = importFml({ nummering: "nieuw", items }, { datum: "2026-01-10" });
 * assert.ok(isRight(gelezen));
 *
 * const { punten } = gelezen.right;
 * const tillen = punten.find(({ criterium }) => criterium === "tillen");
 * assert.equal(tillen?.beoordelingen[0]?.waarde, "10 kg");
 * const zien = punten.find(({ criterium }) => criterium === "zien");
 * assert.equal(zien?.voorbehoud, "Leest alleen grote letters.");
 *
 * const profiel = { soort: "werknemerprofiel", id: "voorbeeld", datum: "2026-01-12", punten };
 * assert.ok(isRight(parseWerknemerprofiel(profiel, { peildatum: "2026-02-01" })));
 *
 * const fout = importFml({ nummering: "nieuw", items: { "I.1": 4 } }, { datum: "2026-01-10" });
 * assert.ok(isLeft(fout));
 * assert.deepEqual(fout.left.fouten, [{ code: "waarde-niet-in-item", pad: ["items", "I.1"], mogelijk: [0, 1, 2] }]);
 * ```
 * @category Import
 * @since 0.2.0
 */
export const importFml = (lijst: unknown, opties: FmlImportOpties): Either<ImportFouten, Geimporteerd<WerknemerPuntInvoer>> =>
  importeer(
    { opties: optiesSchema, lees: (invoer, { meld }, catalogus) => leesLijst(invoer, lijstVan(catalogus), meld), maak },
    lijst,
    opties,
  );
