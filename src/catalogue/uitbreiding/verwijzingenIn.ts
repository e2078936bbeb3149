import type { Lijst } from "../../domain/catalogus.js";
import type { Pad } from "../../domain/fout.js";
import type { Codes, PerLijst } from "../controle/records.js";

/** What a record refers to: the kind, the code, and where in the record the code stands. */
export interface Verwijzing {
  readonly naar: keyof Codes;
  readonly code: string;
  readonly pad: Pad;
}

const bronnenIn = ({ bronnen }: { readonly bronnen: readonly { readonly bron: string }[] }): readonly Verwijzing[] =>
  bronnen.map(({ bron }, i) => ({ naar: "bronnen", code: bron, pad: ["bronnen", i, "bron"] }));

const perLijst: { readonly [L in Lijst]: (record: PerLijst[L]) => readonly Verwijzing[] } = {
  bronnen: () => [],
  criteria: (record) => [
    ...bronnenIn(record),
    ...record.maatregelen.map((maatregel, i): Verwijzing => {
      const pad = ["maatregelen", i];
      return typeof maatregel === "string"
        ? { naar: "maatregelen", code: maatregel, pad }
        : { naar: "maatregelen", code: maatregel.code, pad: [...pad, "code"] };
    }),
    ...(record.verwijzingen?.fml === undefined
      ? []
      : [{ naar: "fml", code: record.verwijzingen.fml.item, pad: ["verwijzingen", "fml", "item"] } as const]),
  ],
  maatregelen: (record) => [
    ...bronnenIn(record),
    ...record.activiteiten.map((code, i): Verwijzing => ({ naar: "activiteiten", code, pad: ["activiteiten", i] })),
  ],
  doelgroepen: bronnenIn,
  regelingen: bronnenIn,
  begeleideradviezen: bronnenIn,
  aandachtspunten: (record) => [
    ...bronnenIn(record),
    ...record.criteria.map((code, i): Verwijzing => ({ naar: "criteria", code, pad: ["criteria", i] })),
  ],
  fml: bronnenIn,
  koppelingen: ({ criterium, bron }) => [
    { naar: "criteria", code: criterium, pad: ["criterium"] },
    ...(bron === undefined ? [] : [{ naar: "bronnen", code: bron.bron, pad: ["bron", "bron"] } as const]),
  ],
  nietGekoppeld: () => [],
};

/** Everything in the catalogue that a record refers to by its code. */
export const verwijzingenIn = <L extends Lijst>(lijst: L, record: PerLijst[L]): readonly Verwijzing[] => perLijst[lijst](record);
