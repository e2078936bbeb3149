import { maatregelcode } from "../../domain/criterium.js";
import type { Pad } from "../../domain/fout.js";
import { bewaakDubbel } from "./codes.js";
import { activiteitcodesIn, codesIn, type Meld, type Records } from "./records.js";

type Onbekend = "onbekende-bron" | "onbekende-maatregel" | "onbekende-activiteit";

const bewaakBekend = (
  codes: readonly string[],
  bekend: ReadonlySet<string | undefined>,
  code: Onbekend,
  pad: Pad,
  meld: Meld,
): void => {
  codes.forEach((verwijzing, i) => {
    if (!bekend.has(verwijzing)) meld({ code, pad: [...pad, i] });
  });
  bewaakDubbel(
    codes.map((verwijzing, i) => ({ code: verwijzing, pad: [...pad, i] })),
    "verwijzing",
    meld,
  );
};

/** Every source, measure and activity that a record names is in the catalogue, and is named once. */
export const controleerVerwijzingen = (data: unknown, records: Records, meld: Meld): void => {
  const bronnen = new Set(codesIn(data, "bronnen"));
  const maatregelen = new Set(codesIn(data, "maatregelen"));
  const activiteiten = new Set(activiteitcodesIn(data).flat());

  for (const { record, pad } of [...records.criteria, ...records.maatregelen, ...records.doelgroepen, ...records.regelingen]) {
    record.bronnen.forEach(({ bron }, i) => {
      if (!bronnen.has(bron)) meld({ code: "onbekende-bron", pad: [...pad, "bronnen", i, "bron"] });
    });
  }
  for (const { record, pad } of records.criteria) {
    bewaakBekend(record.maatregelen.map(maatregelcode), maatregelen, "onbekende-maatregel", [...pad, "maatregelen"], meld);
  }
  for (const { record, pad } of records.maatregelen) {
    bewaakBekend(record.activiteiten, activiteiten, "onbekende-activiteit", [...pad, "activiteiten"], meld);
  }
};
