import type { Criterium } from "../../domain/criterium.js";

/** A place in a source, by the code of that source in the catalogue. */
export type Vindplaats = Criterium["bronnen"][number];
