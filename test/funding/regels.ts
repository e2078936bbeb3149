import { leidraadNl } from "passend";
import type { Regeling } from "../../src/domain/regeling.js";

/** A rule of the catalogue by its code. */
export const regel = (code: string): Regeling => {
  const gevonden = leidraadNl.regelingen.find((regeling) => regeling.code === code);
  if (gevonden === undefined) throw new Error(`no rule ${code}`);
  return gevonden;
};

/** What a caller without types may pass where a number is asked: not known, and no zero. */
export const geenGetallen = [null, "500", "", true, []] as readonly unknown[] as readonly number[];

/** Numbers that no one should pass, to see that nothing breaks on them. */
export const vreemdeGetallen: readonly number[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  -0.001,
  Number.MAX_VALUE,
];
