import type { Fout } from "./fout.js";

/** Faults that say something about the shape of data, whatever the data is for. */
export type VormCode =
  | "te-groot"
  | "te-klein"
  | "verkeerde-vorm"
  | "buiten-bereik"
  | "ontbreekt"
  | "onbekende-sleutel"
  | "gevaarlijke-sleutel"
  | "datum-bestaat-niet";

type ZonderKant<F> = F extends unknown ? Omit<F, "kant"> : never;

/** A fault without the side it lies on: profiles add the side, a catalogue has none. */
export type KantlozeFout = ZonderKant<Fout>;

/** A fault of shape, shared by profiles and catalogues. */
export type VormFout = Extract<KantlozeFout, { readonly code: VormCode }>;
