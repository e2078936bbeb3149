import { kleineLetter, opsomming } from "../opmaak.js";
import { naamVan, type Weergave } from "../weergave.js";
import { toontDoel } from "../werkgever/toont.js";
import { briefteksten } from "./briefteksten.js";

/** What the employer gets to see, and what to do when the worker does not agree. */
export const watAnderenZien = (weergave: Weergave): string => {
  const { formulier, zin } = weergave;
  const { kop, werkgever, oneens, doelen } = briefteksten(weergave);
  const verborgen = formulier.doelen.periode.flatMap((doel, i) =>
    toontDoel(doel, weergave)
      ? []
      : [zin(werkgever.zietNiet(doelen.kop(i + 1, kleineLetter(naamVan(weergave, doel.criterium)))), doel.because)],
  );
  return [`## ${kop.werkgever}`, opsomming([...werkgever.ziet, ...verborgen]), `## ${kop.oneens}`, opsomming(oneens)].join(
    "\n\n",
  );
};
