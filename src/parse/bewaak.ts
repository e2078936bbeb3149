import { bewaakVorm } from "../domain/bewaakVorm.js";
import type { Fout, Kant, Pad } from "../domain/fout.js";
import { sleutelnaam } from "../domain/sleutelnaam.js";
import type { KantlozeFout } from "../domain/vormfout.js";
import { verbodenGegeven } from "./verbodenGegevens.js";

const keur = (pad: () => Pad, sleutel: string): KantlozeFout | undefined => {
  const gegeven = verbodenGegeven(sleutel);
  return gegeven && { code: "verboden-gegeven", pad: pad(), gegeven, sleutel: sleutelnaam(sleutel) };
};

/** Looks at the shape and the keys of any profile before a schema does; see {@link bewaakVorm}. */
export const bewaak = (kant: Kant, invoer: unknown): readonly Fout[] =>
  bewaakVorm(invoer, keur).map((fout) => ({ kant, ...fout }));

/** Looks at the keys of one object only. */
export const bewaakSleutels = (kant: Kant, invoer: object): readonly Fout[] =>
  Object.keys(invoer).flatMap((sleutel) => {
    const fout = keur(() => [], sleutel);
    return fout === undefined ? [] : [{ kant, ...fout }];
  });
