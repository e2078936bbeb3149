import * as z from "zod";
import type { ImportFout } from "../../domain/importFout.js";
import type { Verzamelaar } from "../../domain/verzamelFouten.js";
import type { Pad } from "../../domain/fout.js";
import { getalSchema, leesGetal } from "../werk/leesGetal.js";
import { leesRijen } from "../werk/leesRijen.js";
import { onetSchalen } from "./schalen.js";

/** One figure of O*NET; undefined where the table is blank. */
export interface OnetRij {
  readonly element: string;
  readonly schaal: string;
  readonly waarde: number | undefined;
}

const tekst = z.string().max(60);
const kolom = z.unknown().optional();

/** A row as it is written, and what its three fields are called there. */
interface GeschrevenRij {
  readonly element: string;
  readonly schaal: string;
  readonly waarde: z.output<typeof getalSchema>;
  readonly velden: readonly [element: string, schaal: string, waarde: string];
}

const eigen = z
  .strictObject({ element: tekst, schaal: tekst, waarde: getalSchema })
  .transform((rij): GeschrevenRij => ({ ...rij, velden: ["element", "schaal", "waarde"] }));

const tabel = z
  .strictObject({
    ...{ element_id: tekst, scale_id: tekst, value: getalSchema },
    ...{ onetsoc_code: kolom, title: kolom, domain: kolom, element_name: kolom, onet_release: kolom },
  })
  .transform(
    ({ element_id: element, scale_id: schaal, value: waarde }): GeschrevenRij => ({
      ...{ element, schaal, waarde },
      velden: ["element_id", "scale_id", "value"],
    }),
  );

const notatie = /^[1-6]\.[A-Z](?:\.(?:\d{1,2}|[a-z]{1,2})){0,6}$/u;

/** Reads the figures of one occupation, or reports every fault: at most one row per element and scale. */
export const leesOnet = (invoer: unknown, fouten: Verzamelaar<ImportFout>): readonly OnetRij[] => {
  const eerder = new Map<string, Pad>();
  return leesRijen<GeschrevenRij>(invoer, { eigen, tabel, kolom: "element_id" }, fouten).map(
    ({ element, schaal, waarde, velden, pad }) => {
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
      return { element, schaal, waarde: getal };
    },
  );
};
