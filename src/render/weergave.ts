import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { Catalogus, CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import type { Lezer } from "../domain/lezer.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { Taal, Tekst } from "../domain/taal.js";
import type { FormulierTeksten } from "../messages/formulierTeksten.js";
import { inTaal as tekstInTaal } from "../messages/inTaal.js";
import { tekstenIn } from "../messages/teksten.js";
import { veilig } from "./opmaak.js";

/** The words of a rendering, whatever it is about. */
export interface Woorden {
  readonly catalogus: Catalogus;
  readonly taal: Taal;
  readonly teksten: FormulierTeksten;
  /** A sentence with, on request, the ids it rests on behind it; one that says that there is nothing rests on all findings. */
  readonly zin: (tekst: string, because: readonly string[]) => string;
}

/** What every part of a rendering of the form needs. */
export interface Weergave extends Woorden {
  readonly formulier: Matchingsformulier;
}

/**
 * How to render a result.
 *
 * @category Render
 * @since 0.3.0
 */
export interface WeergaveOpties {
  readonly taal: Taal;
  /** The catalogue the result was made with. Default: `leidraad-nl`. */
  readonly catalogus?: Catalogus;
  /** Put behind every sentence the ids of the entries it rests on. */
  readonly ids?: boolean;
}

/**
 * How to render the form.
 *
 * @category Render
 * @since 0.1.0
 */
export interface RenderOpties extends WeergaveOpties {
  /** Who reads it. Default: `jobcoach`, who gets everything. */
  readonly lezer?: Lezer;
}

const metIds = (tekst: string, because: readonly string[]): string =>
  tekst === "" || because.length === 0 ? tekst : `${tekst} ⟨${because.join(", ")}⟩`;

/** A sentence as it is, or with the ids it rests on behind it. */
export const zinMetIds = (ids: boolean | undefined): Woorden["zin"] => (ids === true ? metIds : (tekst) => tekst);

/** What a rendering of this form needs. */
export const weergaveVan = (
  formulier: Matchingsformulier,
  { taal, catalogus = leidraadNl }: WeergaveOpties,
  zin: Woorden["zin"],
): Weergave => ({ formulier, catalogus, taal, teksten: tekstenIn(taal), zin });

/** A text of the catalogue, made harmless: a catalogue may come from a file. */
export const inTaal = (weergave: Woorden, tekst: Tekst): string => veilig(tekstInTaal(tekst, weergave.taal));

export const plekVan = ({ catalogus }: Woorden, criterium: string): CatalogusCriterium | undefined =>
  catalogus.criteria.get(criterium);

/** The name of a criterion; its code where the catalogue at hand does not have it. */
export const naamVan = (weergave: Woorden, criterium: string): string => {
  const plek = plekVan(weergave, criterium);
  return plek === undefined ? criterium : inTaal(weergave, plek.criterium.naam);
};

/** The name of a task as a person typed it, made harmless. */
export const taaknaam = (id: string, { formulier }: Weergave): string =>
  veilig(formulier.werk.taken.find((taak) => taak.id === id)?.naam ?? id);

/** What a profile says of people instead of points. */
const mensen: ReadonlyMap<string, "werkbegeleider" | "netwerk"> = new Map([
  ["werk/werkbegeleider", "werkbegeleider"],
  ["werknemer/netwerk", "netwerk"],
]);

/** The name of a point from the last part of its id: `bevinding/tillen`, `discrepantie/tillen`, `doel/tillen`. */
export const naamVanId = (weergave: Weergave, id: string): string => {
  const wie = mensen.get(id);
  return wie === undefined ? naamVan(weergave, id.split("/")[1] ?? id) : weergave.teksten.gever[wie];
};

/** The name of a support need: its measure, and the aid where the profile names one. */
export const steunnaam = (weergave: Weergave, { maatregel, hulpmiddel }: Ondersteuningsbehoefte): string =>
  hulpmiddel === undefined ? maatregelnaam(weergave, maatregel) : `${maatregelnaam(weergave, maatregel)}: ${veilig(hulpmiddel)}`;

export const maatregelnaam = (weergave: Woorden, code: string): string => {
  const maatregel = weergave.catalogus.maatregelen.get(code);
  return maatregel === undefined ? code : inTaal(weergave, maatregel.naam);
};
