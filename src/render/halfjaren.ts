import { naEenAnder, uren } from "./opmaak.js";
import type { Weergave } from "./weergave.js";

/** Minutes per half-year in one line: "half jaar 1: 20 uur en half jaar 2: 10 uur". */
export const halfjaren = (minuten: readonly number[], { teksten }: Weergave): string =>
  naEenAnder(
    minuten.map((aantal, i) => teksten.uren.halfjaar(i + 1, uren(aantal, teksten))),
    teksten,
  );
