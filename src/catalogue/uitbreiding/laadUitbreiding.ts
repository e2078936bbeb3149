import * as E from "fp-ts/Either";
import { catalogusDataSchema, lijsten, type CatalogusData, type Lijst } from "../../domain/catalogus.js";
import { inBasis, type CatalogusFout, type CatalogusFouten } from "../../domain/catalogusFout.js";
import { uitbreidingRecords, uitbreidingSchema } from "../../domain/uitbreiding.js";
import { bevries } from "../../internal/bevries.js";
import { indexCatalogus, type Catalogus } from "../catalogus.js";
import { controleer } from "../controle/controleer.js";
import {
  elkeLijst,
  leesCodes,
  leesRecords,
  tekstIn,
  type Codes,
  type Geplaatst,
  type Meld,
  type Records,
  type Willekeurig,
} from "../controle/records.js";
import type { Verzamelaar } from "../../domain/verzamelFouten.js";
import { leesVorm } from "../controle/vorm.js";
import { plaatsFout } from "./plaatsFout.js";
import { leesTeksten, pasTekstenToe } from "./teksten.js";
import { volgVerwijzingen } from "./volgVerwijzingen.js";
import { leesWijzigingen, sleutelVan, voegCodesSamen, type Wijzigingen } from "./wijzigingen.js";

type NieuweCode = (naar: keyof Codes, code: string) => string | undefined;

type Kop = Pick<CatalogusData, "code" | "editie" | "naam">;

/** Whether the extension builds on this catalogue; another one is reported, unless `uit` cannot be read at all. */
const bouwtOp = (invoer: unknown, { code, editie }: CatalogusData, vormfouten: readonly CatalogusFout[], meld: Meld): boolean => {
  const { uit } = invoer as { readonly uit?: unknown };
  const isCodeGoed = tekstIn(uit, "code") === code;
  if (isCodeGoed && tekstIn(uit, "editie") === editie) return true;
  if (!vormfouten.some(({ pad }) => pad[0] === "uit")) {
    meld({ code: "onbekende-basis", pad: ["uit", isCodeGoed ? "editie" : "code"], basis: { code, editie } });
  }
  return false;
};

/** An extension is another catalogue than the one beneath, so that a result says which of the two it was made with. */
const bewaakNaam = (invoer: unknown, { code, editie }: CatalogusData, meld: Meld): void => {
  if (tekstIn(invoer, "code") === code && tekstIn(invoer, "editie") === editie)
    meld({ code: "zelfde-als-basis", pad: ["editie"] });
};

/** Every code of the catalogue beneath, those within its records included: they may stand in a path as they are. */
const codesIn = (data: unknown): readonly string[] => {
  if (Array.isArray(data)) return data.flatMap(codesIn);
  if (typeof data !== "object" || data === null) return [];
  const eigen = tekstIn(data, "code");
  return [...(eigen === undefined ? [] : [eigen]), ...Object.values(data).flatMap(codesIn)];
};

const zonderVervangt = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([veld]) => veld !== "vervangt")) as T;

const lijstUit = (basis: CatalogusData, lijst: Lijst): readonly Willekeurig[] => basis[lijst] ?? [];

/** The records there are in the end, those beneath first, so that of two that clash the one in the extension is reported. */
const voegRecordsSamen = (data: unknown, basis: CatalogusData, { weg, nieuw }: Wijzigingen): Records => {
  const eigen = leesRecords(data, uitbreidingRecords);
  const eigenCodes = leesCodes(data);
  const nieuweCode: NieuweCode = (naar, code) => nieuw.get(`${naar}/${code}`);
  // What the extension calls by the old code is its own record, when it has one with that code.
  const nieuweCodeBoven: NieuweCode = (naar, code) =>
    eigenCodes[naar].some((plaats) => plaats.code === code) ? undefined : nieuweCode(naar, code);
  return elkeLijst((lijst) => {
    const onder = lijstUit(basis, lijst)
      .map((record, i) => ({ record, pad: [inBasis, lijst, i] }))
      .filter(({ record }) => !weg.has(sleutelVan(lijst, record)));
    const boven = eigen[lijst].map(({ record, pad }) => ({ record: zonderVervangt<Willekeurig>(record), pad }));
    const volg =
      (naar: NieuweCode) =>
      ({ record, pad }: Geplaatst<Willekeurig>): Geplaatst<Willekeurig> => ({
        record: volgVerwijzingen(lijst, record, naar),
        pad,
      });
    return [...onder.map(volg(nieuweCode)), ...boven.map(volg(nieuweCodeBoven))];
  });
};

/** A list as it is written out: a record that replaces another one stands in its place, what is new comes last. */
const opVolgorde = (
  lijst: Lijst,
  records: readonly Willekeurig[],
  basis: CatalogusData,
  { nieuw }: Wijzigingen,
): readonly Willekeurig[] => {
  if (lijst === "koppelingen" || lijst === "nietGekoppeld") return records;
  const over = new Map(records.map((record) => [sleutelVan(lijst, record), record]));
  const geerfd = lijstUit(basis, lijst).flatMap((oud) => {
    const sleutel = sleutelVan(lijst, oud);
    const vervanger = nieuw.get(sleutel);
    const hier = vervanger === undefined ? sleutel : `${lijst}/${vervanger}`;
    const record = over.get(hier);
    over.delete(hier);
    return record ?? [];
  });
  return [...geerfd, ...over.values()];
};

const alleen = (geplaatst: readonly Geplaatst<Willekeurig>[]): readonly Willekeurig[] => geplaatst.map(({ record }) => record);

/** The whole that the extension and the catalogue beneath make together. */
const schrijfUit = (kop: Kop, records: Records, basis: CatalogusData, wijzigingen: Wijzigingen): unknown => ({
  ...{ code: kop.code, editie: kop.editie, naam: kop.naam },
  ...Object.fromEntries(
    lijsten.flatMap((lijst) =>
      basis[lijst] === undefined && records[lijst].length === 0
        ? []
        : [[lijst, opVolgorde(lijst, alleen(records[lijst]), basis, wijzigingen)]],
    ),
  ),
});

/** Lays an extension over the catalogue it builds on. All faults are reported at their place in the extension. */
export const laadUitbreiding = (
  invoer: unknown,
  { data: basis }: Catalogus,
  { meld, uitkomst }: Verzamelaar<CatalogusFout>,
): E.Either<CatalogusFouten, Catalogus> => {
  const vorm = leesVorm(uitbreidingSchema, invoer, new Set(codesIn(basis)));
  const vormfouten = "fouten" in vorm ? vorm.fouten : [];
  const ongemeld = "fouten" in vorm ? vorm.aantal - vorm.fouten.length : 0;
  vormfouten.forEach(meld);
  // What has the wrong shape is not judged for what it says as well.
  const gemeld = new Set(vormfouten.map(({ pad }) => pad.join("/")));
  const meldBetekenis = (fout: CatalogusFout): void => {
    if (!gemeld.has(fout.pad.join("/"))) meld(fout);
  };
  if (!bouwtOp(invoer, basis, vormfouten, meld)) return E.left(uitkomst(ongemeld));

  bewaakNaam(invoer, basis, meld);
  const wijzigingen = leesWijzigingen(invoer, basis, meldBetekenis);
  const codes = voegCodesSamen(invoer, basis, wijzigingen, inBasis);
  const teksten = leesTeksten(invoer, codes, meldBetekenis);
  const samen = voegRecordsSamen(invoer, basis, wijzigingen);
  const records = elkeLijst((lijst) => samen[lijst].map((geplaatst) => pasTekstenToe(lijst, geplaatst, teksten, meldBetekenis)));
  const context = { data: invoer, basis, wijzigingen, teksten };
  controleer({ records, codes }, (fout) => meldBetekenis(plaatsFout(fout, context)));
  if ("fouten" in vorm || uitkomst().aantal > 0) return E.left(uitkomst(ongemeld));

  const geheel = leesVorm(catalogusDataSchema, schrijfUit(vorm.data, records, basis, wijzigingen));
  if ("data" in geheel) return E.right(indexCatalogus(bevries(geheel.data)));
  geheel.fouten.forEach(meld);
  return E.left(uitkomst(geheel.aantal - geheel.fouten.length));
};
