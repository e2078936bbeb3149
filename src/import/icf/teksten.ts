import type { ImportWaarschuwing } from "../../domain/importeren.js";
import type { Tekst } from "../../domain/taal.js";

/** Why a category gives no value although there is a row for it. */
export const geenWaarde: Tekst = {
  nl: "Voor deze waarde zegt de koppeling niets.",
  en: "The crosswalk says nothing for this value.",
};

/** That a finer category was read as the one it is a part of. */
export const fijnereCode = (code: string, via: string): ImportWaarschuwing => ({
  code: "fijnere-code",
  tekst: {
    nl: `Voor ${code} is er geen eigen regel. De code is gelezen als ${via}, en die zegt meer dan alleen dit.`,
    en: `There is no row for ${code} of its own. The code was read as ${via}, which says more than this alone.`,
  },
});

/** What a reader has to know of every number that a problem leaves. */
export const ondergrens: ImportWaarschuwing = {
  code: "ondergrens",
  tekst: {
    nl: "Elke graad van de ICF is breed. Hier is gerekend met wat er minstens overblijft: bij graad 3 is dat 5 procent, en het kan tot 50 procent zijn. Vraag na wat iemand echt kan.",
    en: "Each degree of the ICF is broad. What is left at the least was used here: at degree 3 that is 5 percent, and it can be up to 50 percent. Ask what somebody can really do.",
  },
};

/** What a reader has to know of every number without a problem. */
export const normIsGeenMaximum: ImportWaarschuwing = {
  code: "norm-is-geen-maximum",
  tekst: {
    nl: "Een 0 betekent dat er geen probleem is. Hier staat dan de normaalwaarde; misschien kan iemand meer. Noem het niet gezond of veilig.",
    en: "A 0 means that there is no problem. The normal value stands here then; perhaps somebody can do more. Do not call it healthy or safe.",
  },
};
