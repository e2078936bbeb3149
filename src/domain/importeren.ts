import type * as z from "zod";
import type { DiepLeesbaar, werknemerPuntSchema, werkPuntSchema } from "./profiel.js";
import type { Tekst } from "./taal.js";

/**
 * Why something of another list is not in the profile. `geen-koppeling`: no crosswalk names it. `bewust-niet`: left out on
 * purpose. `onbekend`: the list says itself that it is not known or not applicable. `niet-vast-te-stellen`: the figures leave
 * more than one answer. `gaat-over-de-andere-kant`: it says something of the other
 * profile.
 *
 * @category Import
 * @since 0.2.0
 */
export type NietOvergenomenReden =
  | "geen-koppeling"
  | "bewust-niet"
  | "onbekend"
  | "niet-vast-te-stellen"
  | "gaat-over-de-andere-kant";

/**
 * Something of another list that was not carried over, and why. Nothing is dropped in silence.
 *
 * @category Import
 * @since 0.2.0
 */
export interface NietOvergenomen {
  readonly code: string;
  readonly reden: NietOvergenomenReden;
  readonly uitleg?: Tekst;
}

/**
 * A remark on what was imported that a reader of the profile has to know.
 *
 * @category Import
 * @since 0.2.0
 */
export interface ImportWaarschuwing {
  readonly code: string;
  readonly tekst: Tekst;
}

/** A point as it is written in a Werknemerprofiel. @category Import @since 0.2.0 */
export type WerknemerPuntInvoer = DiepLeesbaar<z.input<typeof werknemerPuntSchema>>;
/** A point as it is written in a Werkprofiel. @category Import @since 0.2.0 */
export type WerkPuntInvoer = DiepLeesbaar<z.input<typeof werkPuntSchema>>;

/**
 * What another list gives: points ready to stand in a profile, what could not be carried over, and what the reader has to know.
 *
 * @category Import
 * @since 0.2.0
 */
export interface Geimporteerd<P> {
  readonly punten: readonly P[];
  readonly nietOvergenomen: readonly NietOvergenomen[];
  readonly waarschuwingen: readonly ImportWaarschuwing[];
}
