import { lijsten, type CatalogusData, type Lijst } from "../../domain/catalogus.js";
import type { Pad } from "../../domain/fout.js";
import { bewaakDubbel } from "../controle/codes.js";
import { benoemdeLijsten, leesCodes, tekstIn, type Codes, type Meld } from "../controle/records.js";
import { leesVervangingen } from "../controle/vervangingen.js";

/** What an extension takes away from the catalogue beneath. */
export interface Wijzigingen {
  /** What goes, as "criteria/tillen" or "koppelingen/icf/d430", with the place in the extension that says so. */
  readonly weg: ReadonlyMap<string, Pad>;
  /** The code that takes the place of one that goes. */
  readonly nieuw: ReadonlyMap<string, string>;
}

/** How a record is named among what goes: by its code, or as a row of a crosswalk by list and code. */
export const sleutelVan = (lijst: Lijst | keyof Codes, record: unknown): string => {
  const code = lijst === "fml" ? tekstIn(record, "item") : tekstIn(record, "code");
  const elders = lijst === "koppelingen" || lijst === "nietGekoppeld" ? `${tekstIn(record, "lijst")}/` : "";
  return `${lijst}/${elders}${code}`;
};

const zonderIn = (data: unknown, lijst: Lijst): readonly (string | undefined)[] => {
  const zonder = (data as { readonly zonder?: Readonly<Record<string, unknown>> | null }).zonder?.[lijst];
  return Array.isArray(zonder) ? zonder.map((code: unknown) => (typeof code === "string" ? code : undefined)) : [];
};

const leesZonder = (data: unknown, bestaat: ReadonlySet<string>, meld: Meld): ReadonlyMap<string, Pad> => {
  const weg = new Map<string, Pad>();
  for (const lijst of lijsten) {
    const plaatsen = zonderIn(data, lijst).map((code, i) => ({ code, pad: ["zonder", lijst, i] }));
    bewaakDubbel(plaatsen, "verwijzing", meld);
    for (const { code, pad } of plaatsen) {
      const sleutel = `${lijst}/${code}`;
      if (code !== undefined && !bestaat.has(sleutel)) meld({ code: "onbekend-record", pad });
      else if (!weg.has(sleutel)) weg.set(sleutel, pad);
    }
  }
  return weg;
};

/** Activities go with their goal group. */
const metActiviteiten = (weg: ReadonlyMap<string, Pad>, { doelgroepen }: CatalogusData): ReadonlyMap<string, Pad> => {
  const activiteiten = doelgroepen.flatMap((groep) => {
    const pad = weg.get(sleutelVan("doelgroepen", groep));
    return pad === undefined ? [] : groep.activiteiten.map(({ code }) => [`activiteiten/${code}`, pad] as const);
  });
  return new Map([...weg, ...activiteiten]);
};

/** Reads what an extension replaces and leaves out of the catalogue beneath. */
export const leesWijzigingen = (data: unknown, basis: CatalogusData, meld: Meld): Wijzigingen => {
  const bestaat = new Set(lijsten.flatMap((lijst) => (basis[lijst] ?? []).map((record) => sleutelVan(lijst, record))));
  const zonder = leesZonder(data, bestaat, meld);
  const vervangingen = leesVervangingen(
    data,
    (lijst, code) => bestaat.has(`${lijst}/${code}`) && !zonder.has(`${lijst}/${code}`),
    meld,
  );
  const weg = new Map([...zonder, ...vervangingen.map(({ lijst, oud, pad }) => [`${lijst}/${oud}`, pad] as const)]);
  return {
    weg: metActiviteiten(weg, basis),
    nieuw: new Map(
      vervangingen.flatMap(({ lijst, oud, nieuw }) => (nieuw === undefined ? [] : [[`${lijst}/${oud}`, nieuw] as const])),
    ),
  };
};

/** The codes there are in the end: those of the catalogue beneath that stay, then those of the extension. */
export const voegCodesSamen = (data: unknown, basis: CatalogusData, { weg }: Wijzigingen, inBasis: string): Codes => {
  const onder = leesCodes(basis);
  const boven = leesCodes(data);
  const samen = (soort: keyof Codes): Codes[keyof Codes] => [
    ...onder[soort].filter(({ code }) => !weg.has(`${soort}/${code}`)).map(({ code, pad }) => ({ code, pad: [inBasis, ...pad] })),
    ...boven[soort],
  ];
  const soorten = [...benoemdeLijsten, "activiteiten"] as const;
  return Object.fromEntries(soorten.map((soort) => [soort, samen(soort)])) as Codes;
};
