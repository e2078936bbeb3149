import { doelen } from "../doelen.js";
import { kop } from "../kop.js";
import { ondersteuning } from "../ondersteuning.js";
import { opties } from "../opties.js";
import { onderdelenNaastElkaar } from "../onderdelen.js";
import { overzicht } from "../overzicht.js";
import { ondertekening, verantwoordingTekst, vragenTekst } from "../slot.js";
import { toetsTekst } from "../toetstekst.js";
import { urentekst } from "../urentekst.js";
import type { Weergave } from "../weergave.js";
import { werkbegeleiding } from "../werkbegeleiding.js";

/** Everything, for the job coach. */
export const heelHetFormulier = (weergave: Weergave): readonly string[] => [
  kop(weergave),
  overzicht(weergave),
  onderdelenNaastElkaar(weergave),
  ondersteuning(weergave),
  opties(weergave),
  werkbegeleiding(weergave),
  doelen(weergave),
  urentekst(weergave),
  toetsTekst(weergave),
  vragenTekst(weergave),
  ondertekening(weergave),
  verantwoordingTekst(weergave),
];
