import type { Criterium } from "../../domain/criterium.js";
import type { FmlItem } from "../../domain/fmlItem.js";
import { bewaakDubbel } from "./codes.js";
import type { Geplaatst, Inhoud, Meld } from "./records.js";

/** The numbers of the values begin at 0 and rise, so that none stands there twice. */
const controleerItem = ({ record: { waarden }, pad }: Geplaatst<FmlItem>, meld: Meld): void => {
  const verkeerd = waarden.findIndex(({ waarde }, i) => (i === 0 ? waarde !== 0 : waarde <= (waarden[i - 1]?.waarde ?? 0)));
  if (verkeerd >= 0) meld({ code: "fml-waarden-kloppen-niet", pad: [...pad, "waarden", verkeerd, "waarde"] });
};

type Verwijzing = NonNullable<NonNullable<Criterium["verwijzingen"]>["fml"]>;

const controleerVerwijzing = (
  { vlag, waarden }: Verwijzing,
  pad: Geplaatst<Criterium>["pad"],
  gevonden: FmlItem | undefined,
  meld: Meld,
): void => {
  if (gevonden === undefined) return;
  if (vlag !== undefined && !gevonden.waarden.some(({ waarde }) => waarde === vlag)) {
    meld({ code: "onbekend-fml-item", pad: [...pad, "vlag"] });
  }
  // A flag is there or not; only an item as a whole has a value of ours for each of its values.
  if (vlag !== undefined || waarden === undefined) return;
  if (waarden.length !== gevonden.waarden.length) {
    meld({ code: "fml-aantal-klopt-niet", pad: [...pad, "waarden"], aantal: gevonden.waarden.length });
  }
};

/**
 * The items of the FML are sound, and a criterium refers to one that is there. Without a list of items in the catalogue, a
 * number is taken on trust. An item, or one flag of it, leads to one criterium only.
 */
export const controleerFml = ({ records, codes }: Inhoud, meld: Meld): void => {
  for (const item of records.fml) controleerItem(item, meld);
  const items = new Map(records.fml.map(({ record }) => [record.item, record]));
  const nummers = new Set(codes.fml.map(({ code }) => code));

  const verwijzingen = records.criteria.flatMap(({ record, pad }) => {
    const fml = record.verwijzingen?.fml;
    return fml === undefined ? [] : [{ fml, pad: [...pad, "verwijzingen", "fml"] }];
  });
  for (const { fml, pad } of verwijzingen) {
    if (nummers.size > 0 && !nummers.has(fml.item)) meld({ code: "onbekend-fml-item", pad: [...pad, "item"] });
    controleerVerwijzing(fml, pad, items.get(fml.item), meld);
  }
  bewaakDubbel(
    verwijzingen.map(({ fml: { item, vlag }, pad }) => ({ code: `${item}/${vlag ?? ""}`, pad })),
    "fml-verwijzing",
    meld,
  );
};
