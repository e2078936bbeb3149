import type { ImportWaarschuwing } from "../../domain/importeren.js";
import type { Taal, Tekst } from "../../domain/taal.js";
import { getal } from "../../messages/notatie.js";

/** What a reader of these points has to know of the ORS. */
export const orsWaarschuwingen = (deel: number): readonly ImportWaarschuwing[] => [
  {
    code: "minimum-van-een-beroep",
    tekst: {
      nl: `De ORS zegt wat een beroep ten minste vraagt. Overgenomen is wat ten minste ${getal(deel, ",")} % van de banen vraagt; een werkplek kan meer of minder vragen. Vraag de werkgever wat hier geldt.`,
      en: `The ORS says the least that an occupation asks. Taken over is what at least ${getal(deel, ".")} % of the jobs ask; a workplace can ask more or less. Ask the employer what holds here.`,
    },
  },
  {
    code: "bovenkant-van-de-klasse",
    tekst: {
      nl: "De lijst noemt klassen, zoals 20 tot 50 pond. Als waarde staat de bovenkant van de klasse, want zoveel kan het werk vragen. De klasse staat in de toelichting.",
      en: "The list names classes, such as 20 to 50 pounds. The value is the top of the class, because the work may ask as much. The class is in the explanation.",
    },
  },
  {
    code: "bronvermelding",
    tekst: {
      nl: "Bron: Occupational Requirements Survey, Bureau of Labor Statistics (Verenigde Staten), publiek domein, bewerkt.",
      en: "Source: Occupational Requirements Survey, Bureau of Labor Statistics (United States), public domain, modified.",
    },
  },
];

/** Why a requirement that is linked gives no point. */
export const nietVastTeStellen: Tekst = {
  nl: "Niet alle percentages zijn bekend, en wat ontbreekt kan het antwoord veranderen; of deze cijfers zeggen te weinig, of een andere eis over hetzelfde punt ontbreekt en kan meer vragen.",
  en: "Not all percentages are known, and what is missing can change the answer; or these figures say too little, or another requirement on the same point is missing and may ask more.",
};

interface Zinnen {
  readonly gevraagd: (deel: string, niveau: string, zeker: string) => string;
  readonly hoogstens: (deel: string, niveau: string) => string;
  readonly gemiddeld: (deel: string) => string;
  readonly decimaalteken: string;
}

const nl: Zinnen = {
  gevraagd: (deel, niveau, zeker) => `in ten minste ${deel} % van de banen "${niveau}" of zwaarder (${zeker} %)`,
  hoogstens: (deel, niveau) => `in minder dan ${deel} % van de banen zwaarder dan "${niveau}"`,
  gemiddeld: (deel) => `gemiddeld ${deel} % van de werkdag`,
  decimaalteken: ",",
};

const en: Zinnen = {
  gevraagd: (deel, niveau, zeker) => `in at least ${deel} % of the jobs "${niveau}" or heavier (${zeker} %)`,
  hoogstens: (deel, niveau) => `in fewer than ${deel} % of the jobs heavier than "${niveau}"`,
  gemiddeld: (deel) => `on average ${deel} % of the working day`,
  decimaalteken: ".",
};

const zinnen: Readonly<Record<Taal, Zinnen>> = { nl, "nl-BE": nl, en };

/** What the value rests on, in one language. */
export const grondIn = (taal: Taal) => {
  const { gevraagd, hoogstens, gemiddeld, decimaalteken } = zinnen[taal];
  const cijfer = (waarde: number): string => getal(waarde, decimaalteken);
  return {
    gevraagd: (naam: string, deel: number, niveau: string, zeker: number): string =>
      `ORS, ${naam}: ${gevraagd(cijfer(deel), niveau, cijfer(zeker))}`,
    hoogstens: (naam: string, deel: number, niveau: string): string => `ORS, ${naam}: ${hoogstens(cijfer(deel), niveau)}`,
    gemiddeld: (naam: string, deel: number): string => `ORS, ${naam}: ${gemiddeld(cijfer(deel))}`,
  };
};
