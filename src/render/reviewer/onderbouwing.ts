import { lezerTekstenIn } from "../../messages/lezerTekstenIn.js";
import type { ReviewerTeksten } from "../../messages/reviewerTeksten.js";
import { oordeelsdeel, overWie } from "../kop.js";
import { vragenlijst } from "../slot.js";
import { toetsTekst } from "../toetstekst.js";
import { urentekst } from "../urentekst.js";
import type { Weergave } from "../weergave.js";
import { bronnen } from "./bronnen.js";
import { doelenEnKeuze } from "./doelenEnKeuze.js";
import { heleVerantwoording } from "./heleVerantwoording.js";
import { redenering } from "./redenering.js";

/** Only what can still change the verdict; the agenda of the next conversation is the job coach's. */
const beslissendeVragen = (weergave: Weergave, woorden: ReviewerTeksten): string => {
  const lijst = vragenlijst(
    weergave.formulier.vragen.filter(({ beslissend }) => beslissend),
    weergave,
  );
  return `## ${woorden.kop.vragen}\n\n${lijst === "" ? woorden.geenVraag : lijst}`;
};

/** The argument and the receipt, for who has to judge whether the support follows from the profiles. */
export const onderbouwing = (weergave: Weergave): readonly string[] => {
  const woorden = lezerTekstenIn(weergave.taal).reviewer;
  return [
    `# ${woorden.titel}`,
    overWie(weergave),
    ...oordeelsdeel(weergave),
    redenering(weergave, woorden),
    doelenEnKeuze(weergave, woorden),
    urentekst(weergave),
    toetsTekst(weergave),
    beslissendeVragen(weergave, woorden),
    bronnen(weergave, woorden),
    heleVerantwoording(weergave),
  ];
};
