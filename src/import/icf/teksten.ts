import type { Criterium } from "../../domain/criterium.js";
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

/** Behind the codes of such a point. */
export const minstens: Tekst = { nl: "minstens dit", en: "this at the least" };

/** Which of the two qualifiers of an activity was read. */
export const gelezenKwalificatie: Readonly<Record<"uitvoering" | "vermogen", ImportWaarschuwing>> = {
  uitvoering: {
    code: "uitvoering-gelezen",
    tekst: {
      nl: "Bij activiteiten is de eerste graad gelezen: de uitvoering, dus wat iemand doet in de eigen omgeving, met de hulp en de hulpmiddelen die er zijn. Op een werkplek zonder die hulp kan dat minder zijn.",
      en: "Of activities the first qualifier was read: the performance, so what somebody does in their own surroundings, with the help and the aids there are. At a workplace without that help it can be less.",
    },
  },
  vermogen: {
    code: "vermogen-gelezen",
    tekst: {
      nl: "Bij activiteiten met twee graden is de tweede gelezen: het vermogen, dus wat iemand kan zonder hulp. Staat er één graad, dan is die gelezen, en de ICF bedoelt daarmee de uitvoering.",
      en: "Of activities with two qualifiers the second was read: the capacity, so what somebody can do without help. Where there is one, that was read, and the ICF means the performance by it.",
    },
  },
};

/** That facilitators are not yet the answer to who can and will help. */
export const vraagHetNetwerk: ImportWaarschuwing = {
  code: "vraag-het-netwerk",
  tekst: {
    nl: "De ICF zegt niet of iemand buiten het werk kan en wil helpen bij het werk. Vraag dat, en vul het in bij netwerk in het Werknemerprofiel.",
    en: "The ICF does not say whether someone outside work can and will help with the work. Ask that, and fill it in under netwerk in the Werknemerprofiel.",
  },
};

const opsomming = (codes: readonly string[]): string => codes.join(", ");

/** That a category which is not known may change the point. */
export const andereOnbekend = ({ naam }: Pick<Criterium, "naam">, codes: readonly string[]): Tekst => ({
  nl: `Dit zegt niet genoeg over "${naam.nl}", want ${opsomming(codes)} is niet bekend en kan het anders maken.`,
  en: `This does not say enough of "${naam.en}", because ${opsomming(codes)} is not known and may change it.`,
});

/** That the claim of nothing at all takes the word of every category. */
export const nogNodig = ({ naam }: Pick<Criterium, "naam">, codes: readonly string[]): Tekst => ({
  nl: `Dat er bij "${naam.nl}" niets is, volgt pas als ook dit is ingevuld: ${opsomming(codes)}.`,
  en: `That there is nothing at "${naam.en}" only follows when this is filled in too: ${opsomming(codes)}.`,
});

/** That no problem with a part is not yet that it works. */
export const zegtNietDatHetLukt = ({ naam }: Pick<Criterium, "naam">): Tekst => ({
  nl: `Geen probleem hier zegt nog niets over "${naam.nl}".`,
  en: `No problem here says nothing yet of "${naam.en}".`,
});

/** That another category is about the same thing and says it better. */
export const andereGaatVoor = ({ naam }: Pick<Criterium, "naam">, door: string): Tekst => ({
  nl: `Bij "${naam.nl}" telt ${door} in plaats van deze code. Vraag na of dat klopt.`,
  en: `At "${naam.en}" ${door} counts instead of this code. Ask whether that is right.`,
});
