import type { Catalogus } from "../catalogue/catalogus.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Werkbegeleider } from "../domain/profiel.js";
import type { Kan } from "../compare/vereisten.js";

/** What an overview of options is made from: a comparison has it, and so has a form. */
export interface Optiebron {
  readonly catalogus: Catalogus;
  readonly bevindingen: readonly Bevinding[];
  readonly discrepanties: readonly Discrepantie[];
  readonly begeleider: Werkbegeleider | undefined;
  readonly netwerk: { readonly steunt: Kan; readonly rol?: string | null | undefined } | undefined;
}
