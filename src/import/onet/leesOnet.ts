import * as z from "zod";
import type { ImportFout } from "../../domain/importFout.js";
import type { Verzamelaar } from "../../domain/verzamelFouten.js";
import type { Pad } from "../../domain/fout.js";
import { getalSchema, leesGetal } from "../werk/leesGetal.js";
import { bewaakEenBeroep, beroepSchema } from "../werk/eenBeroep.js";
import { leesRijen } from "../werk/leesRijen.js";
import { onetSchalen } from "./schalen.js";

/** One figure of O*NET; undefined where the table is blank, or says itself that the figure is not to be used. */
export interface OnetRij {
  readonly element: string;
  readonly schaal: string;
  readonly waarde: number | undefined;
}

const tekst = z.string().max(60);
const kolom = z.unknown().optional();

/** Suppressed for its precision, or not relevant to the occupation: O*NET answers with Y, N or n/a. */
const merk = z.union([z.enum(["Y", "N", "n/a", "N/A", ""]), z.boolean(), z.null()]).optional();

/** A row as it is written, and what its three fields are called there. */
interface GeschrevenRij {
  readonly element: string;
  readonly schaal: string;
  readonly waarde: z.output<typeof getalSchema>;
  readonly beroep: z.output<typeof beroepSchema>;
  readonly telt: boolean;
  readonly velden: readonly [element: string, schaal: string, waarde: string];
}

const eigen = z.strictObject({ element: tekst, schaal: tekst, waarde: getalSchema }).transform(
  (rij): GeschrevenRij => ({
    ...rij,
    ...{ beroep: undefined, telt: true, velden: ["element", "schaal", "waarde"] },
  }),
);

const tabelkolommen = {
  ...{ element_id: tekst, scale_id: tekst, onetsoc_code: beroepSchema, recommend_suppress: merk, not_relevant: merk },
  ...{ title: kolom, domain: kolom, element_name: kolom, scale_name: kolom, onet_release: kolom },
  ...{ n: kolom, standard_error: kolom, lower_ci_bound: kolom, upper_ci_bound: kolom },
  ...{ date_updated: kolom, domain_source: kolom },
};

/** The columns of the tables of O*NET; the figure is called `data_value` there, and `value` in tables made of them. */
const tabel = z
  .union([
    z.strictObject({ ...tabelkolommen, value: getalSchema }),
    z.strictObject({ ...tabelkolommen, data_value: getalSchema }),
  ])
  .transform((rij): GeschrevenRij => {
    const waardeveld = "data_value" in rij ? "data_value" : "value";
    return {
      ...{ element: rij.element_id, schaal: rij.scale_id, waarde: "data_value" in rij ? rij.data_value : rij.value },
      beroep: rij.onetsoc_code,
      telt: ![rij.recommend_suppress, rij.not_relevant].some((antwoord) => antwoord === "Y" || antwoord === true),
      velden: ["element_id", "scale_id", waardeveld],
    };
  });

const notatie = /^[1-6]\.[A-Z](?:\.(?:\d{1,2}|[a-z]{1,2})){0,6}$/u;

/** Reads the figures of one occupation, or reports every fault: at most one row per element and scale. */
export const leesOnet = (invoer: unknown, fouten: Verzamelaar<ImportFout>): readonly OnetRij[] => {
  const eerder = new Map<string, Pad>();
  const rijen = leesRijen<GeschrevenRij>(invoer, { eigen, tabel, kolom: "element_id" }, fouten);
  bewaakEenBeroep(rijen, "onetsoc_code", fouten);
  return rijen.map(({ element, schaal, waarde, velden, telt, pad }) => {
    const [elementveld, schaalveld, waardeveld] = velden;
    const grenzen = onetSchalen.get(schaal);
    if (!notatie.test(element)) {
      fouten.meld({ code: "geen-code-van-de-lijst", pad: [...pad, elementveld], voorbeeld: "2.A.1.a" });
    }
    if (grenzen === undefined)
      fouten.meld({ code: "onbekende-schaal", pad: [...pad, schaalveld], mogelijk: [...onetSchalen.keys()] });
    const getal = leesGetal(waarde);
    const plaats = [...pad, waardeveld];
    if (Number.isNaN(getal)) fouten.meld({ code: "verkeerde-vorm", pad: plaats, verwacht: { soort: "getal" } });
    else if (getal !== undefined && grenzen !== undefined && !(getal >= grenzen[0] && getal <= grenzen[1])) {
      fouten.meld({ code: "buiten-schaal-van-de-lijst", pad: plaats, minimum: grenzen[0], maximum: grenzen[1] });
    }
    const eerste = eerder.get(`${element}/${schaal}`);
    if (eerste === undefined) eerder.set(`${element}/${schaal}`, pad);
    else fouten.meld({ code: "dubbele-rij", pad, eerste });
    return { element, schaal, waarde: telt ? getal : undefined };
  });
};
