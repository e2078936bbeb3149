import type { Maatregel, Vereiste } from "../domain/maatregel.js";
import type { Werkbegeleider } from "../domain/profiel.js";

/** Whether something can: yes, half, no, or nobody knows. */
export type Kan = "ja" | "deels" | "nee" | "onbekend";

/** How far the preconditions of a measure are met, and which ones stand in the way. */
export interface Haalbaarheid {
  readonly kan: Kan;
  readonly belet: readonly Vereiste[];
  /** Some precondition is met half, whatever comes of the others. */
  readonly half: boolean;
}

const minstens = (waarde: number | undefined, grens: number | undefined): Kan => {
  if (waarde === undefined) return "onbekend";
  return waarde >= (grens ?? 0) ? "ja" : "nee";
};

/** What is known of the point and of the worker: can it be learned, can the work be changed, does the network give support. */
export interface Puntkennis {
  readonly leerbaar: Kan;
  readonly aanpasbaar: Kan;
  readonly netwerk: Kan;
}

/** Existing support needs nobody to learn or change anything any more. */
export const alGeregeld: Puntkennis = { leerbaar: "ja", aanpasbaar: "ja", netwerk: "ja" };

const opHetPunt = { leerbaar: "leerbaar", aanpasbaar: "aanpasbaar", "netwerk-steunt": "netwerk" } as const;

type WerkbegeleiderVereiste = Exclude<Vereiste, keyof typeof opHetPunt>;

const isOpHetPunt = (vereiste: Vereiste): vereiste is keyof typeof opHetPunt => Object.hasOwn(opHetPunt, vereiste);

const vanWerkbegeleider = (
  vereiste: WerkbegeleiderVereiste,
  maatregel: Maatregel,
  begeleider: Werkbegeleider | undefined,
): Kan => {
  if (begeleider === undefined) return "onbekend";
  switch (vereiste) {
    case "werkbegeleider-kent-werk":
      return begeleider.kentWerk ?? "onbekend";
    case "werkbegeleider-opgeleid":
      return begeleider.opgeleid ?? "onbekend";
    case "werkbegeleider-bereid":
      return begeleider.bereid ?? "onbekend";
    case "werkbegeleider-rugdekking":
      return begeleider.rugdekking ?? "onbekend";
    case "werkbegeleider-aanwezig":
      return minstens(begeleider.aanwezig?.waarde, maatregel.minimaalAanwezig);
    case "werkbegeleider-uren":
      return minstens(begeleider.urenVrij?.waarde, maatregel.minimaleUren);
  }
};

const zwaarte: Readonly<Record<Kan, number>> = { ja: 0, deels: 1, onbekend: 2, nee: 3 };

/** The weakest of the preconditions decides. */
const zwakste = (oordelen: readonly (readonly [Vereiste, Kan])[]): Haalbaarheid => {
  const kan = oordelen.reduce<Kan>((laagst, [, oordeel]) => (zwaarte[oordeel] > zwaarte[laagst] ? oordeel : laagst), "ja");
  const belet = kan === "ja" ? [] : oordelen.filter(([, oordeel]) => oordeel === kan).map(([vereiste]) => vereiste);
  return { kan, belet, half: oordelen.some(([, oordeel]) => oordeel === "deels") };
};

/** How one precondition stands here. */
export const standVan = (
  vereiste: Vereiste,
  maatregel: Maatregel,
  begeleider: Werkbegeleider | undefined,
  punt: Puntkennis,
): Kan => (isOpHetPunt(vereiste) ? punt[opHetPunt[vereiste]] : vanWerkbegeleider(vereiste, maatregel, begeleider));

/**
 * Judges the preconditions of a measure. `leerbaar` and `aanpasbaar` come from the two entries on the criterion,
 * `netwerk-steunt` from the Werknemerprofiel, the rest from the werkbegeleider of this workplace. What nobody filled in is
 * unknown, also whether there is a werkbegeleider or a network at all.
 */
export const weegVereisten = (maatregel: Maatregel, begeleider: Werkbegeleider | undefined, punt: Puntkennis): Haalbaarheid =>
  zwakste(maatregel.vereist.map((vereiste) => [vereiste, standVan(vereiste, maatregel, begeleider, punt)]));

/**
 * How much of the scale a measure bridges here, at least and at most. Half-met preconditions bridge half, and no answer about
 * another precondition makes that more.
 */
export const bereikVan = (
  maatregel: Maatregel,
  { kan, half }: Haalbaarheid,
): { readonly minimum: number; readonly maximum: number } => {
  const hoogstens = half ? Math.floor(maatregel.bereik / 2) : maatregel.bereik;
  switch (kan) {
    case "ja":
    case "deels":
      return { minimum: hoogstens, maximum: hoogstens };
    case "nee":
      return { minimum: 0, maximum: 0 };
    case "onbekend":
      return { minimum: 0, maximum: hoogstens };
  }
};
