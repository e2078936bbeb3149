import { maatregelcode } from "../../domain/criterium.js";
import type { Pad } from "../../domain/fout.js";
import { bewaakDubbel, bewaakHerhaling } from "./codes.js";
import type { Codeplaats, Inhoud, Meld, Records } from "./records.js";

type Onbekend = "onbekende-bron" | "onbekende-maatregel" | "onbekende-activiteit" | "onbekende-criteriumcode";
type Bekend = ReadonlySet<string | undefined>;

const bewaakBekend = (codes: readonly string[], bekend: Bekend, code: Onbekend, pad: Pad, meld: Meld): void => {
  codes.forEach((verwijzing, i) => {
    if (!bekend.has(verwijzing)) meld({ code, pad: [...pad, i] });
  });
  bewaakDubbel(
    codes.map((verwijzing, i) => ({ code: verwijzing, pad: [...pad, i] })),
    "verwijzing",
    meld,
  );
};

const bewaakBronnen = (records: Records, bekend: Bekend, meld: Meld): void => {
  const { criteria, maatregelen, doelgroepen, regelingen, begeleideradviezen, aandachtspunten, fml, koppelingen } = records;
  const metBronnen = [criteria, maatregelen, doelgroepen, regelingen, begeleideradviezen, aandachtspunten, fml].flat();
  for (const { record, pad } of metBronnen) {
    record.bronnen.forEach(({ bron }, i) => {
      if (!bekend.has(bron)) meld({ code: "onbekende-bron", pad: [...pad, "bronnen", i, "bron"] });
    });
    // One source may be named at several places, each place once.
    bewaakHerhaling(
      record.bronnen.map(({ bron, plaats }, i) => ({ code: `${bron}\n${plaats.trim()}`, pad: [...pad, "bronnen", i] })),
      meld,
    );
  }
  for (const { record, pad } of koppelingen) {
    if (record.bron !== undefined && !bekend.has(record.bron.bron)) {
      meld({ code: "onbekende-bron", pad: [...pad, "bron", "bron"] });
    }
  }
};

/** Every source, criterium, measure and activity that a record names is in the catalogue, and is named once. */
export const controleerVerwijzingen = ({ records, codes }: Inhoud, meld: Meld): void => {
  const bekend = (plaatsen: readonly Codeplaats[]): Bekend => new Set(plaatsen.map(({ code }) => code));
  const maatregelen = bekend(codes.maatregelen);
  const activiteiten = bekend(codes.activiteiten);
  const criteria = bekend(codes.criteria);

  bewaakBronnen(records, bekend(codes.bronnen), meld);
  for (const { record, pad } of records.criteria) {
    bewaakBekend(record.maatregelen.map(maatregelcode), maatregelen, "onbekende-maatregel", [...pad, "maatregelen"], meld);
  }
  for (const { record, pad } of records.maatregelen) {
    bewaakBekend(record.activiteiten, activiteiten, "onbekende-activiteit", [...pad, "activiteiten"], meld);
  }
  for (const { record, pad } of records.aandachtspunten) {
    bewaakBekend(record.criteria, criteria, "onbekende-criteriumcode", [...pad, "criteria"], meld);
  }
  for (const { record, pad } of records.koppelingen) {
    if (!criteria.has(record.criterium)) meld({ code: "onbekende-criteriumcode", pad: [...pad, "criterium"] });
  }
};
