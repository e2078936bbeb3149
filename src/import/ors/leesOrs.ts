import * as z from "zod";
import type { ImportFout } from "../../domain/importFout.js";
import type { Verzamelaar } from "../../domain/verzamelFouten.js";
import type { Pad } from "../../domain/fout.js";
import { getalSchema, leesGetal } from "../werk/leesGetal.js";
import { bewaakEenBeroep, beroepSchema } from "../werk/eenBeroep.js";
import { leesRijen, type Gelezen } from "../werk/leesRijen.js";
import { gemiddelde, type EisKoppeling } from "./kruistabel.js";
import { kaalNiveau, kaleEis } from "./schrijfwijze.js";

/** What a table says of one requirement: the percentage of each level, by its bare spelling; undefined where it is blank. */
export interface OrsEis {
  /** As the rows write it. */
  readonly naam: string;
  readonly aandelen: ReadonlyMap<string, number | undefined>;
}

const tekst = z.string().min(1).max(120);
const kolom = z.unknown().optional();
const eenheden = ["pct_of_jobs", "pct_of_workday_mean"] as const;
const eenheidSchema = z.enum(eenheden).optional();

interface GeschrevenRij {
  readonly eis: string;
  readonly niveau: string;
  readonly waarde: z.output<typeof getalSchema>;
  readonly eenheid: (typeof eenheden)[number] | undefined;
  readonly beroep: z.output<typeof beroepSchema>;
  readonly velden: readonly [eis: string, niveau: string, waarde: string, eenheid: string];
}

const eigen = z.strictObject({ eis: tekst, niveau: tekst, waarde: getalSchema, eenheid: eenheidSchema }).transform(
  (rij): GeschrevenRij => ({
    ...rij,
    ...{ eenheid: rij.eenheid, beroep: undefined, velden: ["eis", "niveau", "waarde", "eenheid"] },
  }),
);

const tabel = z
  .strictObject({
    ...{ requirement: tekst, level: tekst, value: getalSchema, unit: eenheidSchema },
    ...{ soc8: beroepSchema, occupation: kolom, additive_group: kolom, standard_error: kolom, source_code: kolom },
  })
  .transform(
    ({ requirement: eis, level: niveau, value: waarde, unit: eenheid, soc8: beroep }): GeschrevenRij => ({
      ...{ eis, niveau, waarde, eenheid, beroep },
      velden: ["requirement", "level", "value", "unit"],
    }),
  );

/** Each share is rounded to a tenth, so that many of them together may be half a tenth each too much. */
export const afronding = 0.05;

const isDeel = (getal: number | undefined): getal is number => getal !== undefined && getal >= 0 && getal <= 100;

/** What is wrong in one row, apart from the others. */
const controleerRij = (
  rij: Gelezen<GeschrevenRij>,
  getal: number | undefined,
  eis: EisKoppeling | undefined,
  { meld }: Verzamelaar<ImportFout>,
): void => {
  const [, niveauveld, waardeveld, eenheidveld] = rij.velden;
  const niveau = kaalNiveau(rij.niveau);
  const mogelijk = [...(eis?.niveaus.values() ?? [])];
  const kent = mogelijk.length === 0 || eis?.niveaus.has(niveau) === true;
  if (!kent) meld({ code: "onbekend-niveau", pad: [...rij.pad, niveauveld], mogelijk });
  const hoort = niveau === gemiddelde ? "pct_of_workday_mean" : "pct_of_jobs";
  if (kent && rij.eenheid !== undefined && rij.eenheid !== hoort) {
    meld({ code: "verkeerde-vorm", pad: [...rij.pad, eenheidveld], verwacht: { soort: "keuze", uit: [hoort] } });
  }
  const plaats = [...rij.pad, waardeveld];
  if (Number.isNaN(getal)) meld({ code: "verkeerde-vorm", pad: plaats, verwacht: { soort: "getal" } });
  else if (getal !== undefined && !isDeel(getal)) {
    meld({ code: "buiten-schaal-van-de-lijst", pad: plaats, minimum: 0, maximum: 100 });
  }
};

/** What one requirement gathers while its rows are read. */
interface Groep {
  readonly naam: string;
  readonly pad: Pad;
  readonly aandelen: Map<string, number | undefined>;
  readonly eerder: Map<string, Pad>;
}

const controleerSom = ({ aandelen, pad }: Groep, { meld }: Verzamelaar<ImportFout>): void => {
  const delen = [...aandelen].flatMap(([niveau, deel]) => (niveau === gemiddelde || !isDeel(deel) ? [] : [deel]));
  const som = delen.reduce((totaal, deel) => totaal + deel, 0);
  // The last term only takes away what adding decimal fractions leaves over.
  if (som > 100 + afronding * delen.length + 1e-9) meld({ code: "aandelen-boven-honderd", pad });
};

/** Two means that are parts of one working day. */
const werkdag = ["sitting", "standing walking"];

const controleerWerkdag = (perEis: ReadonlyMap<string, Groep>, { meld }: Verzamelaar<ImportFout>): void => {
  const groepen = werkdag.flatMap((eis) => perEis.get(eis) ?? []);
  const delen = groepen.map(({ aandelen }) => aandelen.get(gemiddelde)).filter(isDeel);
  const som = delen.reduce((totaal, deel) => totaal + deel, 0);
  const laatste = groepen.at(-1);
  if (laatste !== undefined && som > 100 + afronding * delen.length + 1e-9) {
    meld({ code: "aandelen-boven-honderd", pad: laatste.pad });
  }
};

/** Reads the figures of one occupation by requirement, or reports every fault: each level of a requirement at most once. */
export const leesOrs = (
  invoer: unknown,
  tabelVan: ReadonlyMap<string, EisKoppeling>,
  fouten: Verzamelaar<ImportFout>,
): ReadonlyMap<string, OrsEis> => {
  const perEis = new Map<string, Groep>();
  const rijen = leesRijen<GeschrevenRij>(invoer, { eigen, tabel, kolom: "requirement" }, fouten);
  bewaakEenBeroep(rijen, "soc8", fouten);
  for (const rij of rijen) {
    const eis = kaleEis(rij.eis);
    const getal = leesGetal(rij.waarde);
    controleerRij(rij, getal, tabelVan.get(eis), fouten);
    const groep = perEis.get(eis) ?? { naam: rij.eis, pad: rij.pad, aandelen: new Map(), eerder: new Map() };
    perEis.set(eis, groep);
    const niveau = kaalNiveau(rij.niveau);
    const eerste = groep.eerder.get(niveau);
    if (eerste !== undefined) fouten.meld({ code: "dubbele-rij", pad: rij.pad, eerste });
    else {
      groep.eerder.set(niveau, rij.pad);
      groep.aandelen.set(niveau, getal);
    }
  }
  for (const groep of perEis.values()) controleerSom(groep, fouten);
  controleerWerkdag(perEis, fouten);
  return perEis;
};
