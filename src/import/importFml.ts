import * as E from "fp-ts/Either";
import * as z from "zod";
import type { Catalogus } from "../catalogue/catalogus.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import { bewaakVorm } from "../domain/bewaakVorm.js";
import { datumSchema } from "../domain/datum.js";
import type { FmlItem } from "../domain/fmlItem.js";
import type { Geimporteerd, WerknemerPuntInvoer } from "../domain/importeren.js";
import type { ImportFout, ImportFouten } from "../domain/importFout.js";
import { limieten } from "../domain/limieten.js";
import { beoordelaars, type Beoordeling } from "../domain/profiel.js";
import { talen, type Taal } from "../domain/taal.js";
import { vormfouten } from "../domain/vormfouten.js";
import { bevries } from "../internal/bevries.js";
import { fmlWaarschuwingen, type Aanleiding } from "./fmlWaarschuwingen.js";
import type { IngevuldItem, MeldFout } from "./fml/leesItem.js";
import { leesLijst } from "./fml/leesLijst.js";
import { maakKantpunt } from "./fml/maakKantpunt.js";
import { maakPunten, type Bundel, type FmlCriterium, type Opbrengst } from "./fml/maakPunten.js";

/**
 * What importing a list needs besides the list.
 *
 * @category Import
 * @since 0.2.0
 */
export interface FmlImportOpties {
  /** The day the list was drawn up, `YYYY-MM-DD`. */
  readonly datum: string;
  /** Who says what is in the list. Default: `arts`. */
  readonly door?: Beoordeling["door"];
  /** The language of the few words that are put in the profile. Default: `nl`. */
  readonly taal?: Taal;
  /** The catalogue whose criteria the points are on. Default: `leidraad-nl`. */
  readonly catalogus?: Catalogus;
}

const optiesSchema = z.object({
  datum: datumSchema,
  door: z.enum(beoordelaars).default("arts"),
  taal: z.enum(talen).default("nl"),
});

/** Gathers faults: counts them all, keeps the first. */
const verzamelaar = () => {
  const fouten: ImportFout[] = [];
  let aantal = 0;
  const meld: MeldFout = (fout) => {
    aantal += 1;
    if (fouten.length < limieten.fouten) fouten.push(fout);
  };
  return { meld, uitkomst: (): ImportFouten => ({ aantal, fouten }) };
};

/** The list is the same for every catalogue; one that does not carry it takes that of `leidraad-nl`. */
const lijstVan = ({ fml }: Catalogus): ReadonlyMap<string, FmlItem> => (fml.size > 0 ? fml : leidraadNl.fml);

const criteriaPerItem = ({ criteria }: Catalogus): ReadonlyMap<string, readonly FmlCriterium[]> => {
  const perItem = new Map<string, FmlCriterium[]>();
  for (const { criterium } of criteria.values()) {
    const fml = criterium.verwijzingen?.fml;
    if (fml !== undefined) perItem.set(fml.item, [...(perItem.get(fml.item) ?? []), { criterium, fml }]);
  }
  for (const plekken of perItem.values()) plekken.sort((a, b) => (a.fml.vlag ?? 0) - (b.fml.vlag ?? 0));
  return perItem;
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
    tekst: ingevuld.some(({ tekst }) => tekst !== undefined),
  };
  return new Set((Object.keys(geldt) as Aanleiding[]).filter((aanleiding) => geldt[aanleiding]));
};

const importeer = (invoer: unknown, opties: FmlImportOpties): E.Either<ImportFouten, Geimporteerd<WerknemerPuntInvoer>> => {
  const { meld, uitkomst } = verzamelaar();
  const gekozen = optiesSchema.safeParse(opties);
  if (!gekozen.success) {
    for (const fout of vormfouten(opties, gekozen.error.issues).fouten) meld({ ...fout, pad: ["opties", ...fout.pad] });
  }
  const bewaakt = bewaakVorm(invoer);
  bewaakt.forEach(meld);
  const catalogus = opties?.catalogus ?? leidraadNl;
  const ingevuld = bewaakt.length > 0 ? [] : leesLijst(invoer, lijstVan(catalogus), meld);
  if (!gekozen.success || uitkomst().aantal > 0) return E.left(bevries(uitkomst()));

  const { datum, door, taal } = gekozen.data;
  const bundel: Bundel = { beoordeling: { door, bewijs: "document", datum }, taal };
  const opbrengsten = opbrengstenVan(ingevuld, catalogus, bundel);
  const speelt = aanleidingen(ingevuld, opbrengsten);
  return E.right(
    bevries({
      punten: opbrengsten.flatMap(({ punten }) => punten),
      nietOvergenomen: opbrengsten.flatMap(({ nietOvergenomen }) => nietOvergenomen),
      waarschuwingen: fmlWaarschuwingen.filter(({ bij }) => speelt.has(bij)).map(({ code, tekst }) => ({ code, tekst })),
    }),
  );
};

/** Throwing getters and proxies end here as a fault. */
const geenLijst: ImportFouten = {
  aantal: 1,
  fouten: [{ code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }],
};

/**
 * Turns a filled-in Functionelemogelijkhedenlijst into points of a Werknemerprofiel. An item with degrees becomes a level, each
 * flag becomes a point of its own, and what the doctor wrote stays for a person to judge. An item that is left out stays
 * unknown; 0 means that the doctor names no limitation, which is not the same as healthy.
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
export const importFml = (lijst: unknown, opties: FmlImportOpties): E.Either<ImportFouten, Geimporteerd<WerknemerPuntInvoer>> =>
  E.getOrElse(() => E.left<ImportFouten, Geimporteerd<WerknemerPuntInvoer>>(geenLijst))(
    E.tryCatch(
      () => importeer(lijst, opties),
      () => undefined,
    ),
  );
