import { punten } from "./plaatsingspunt.js";
import type { Vindplaats } from "./vindplaats.js";

const pijler = (plaats: string): Vindplaats => ({ bron: "goede-praktijken", plaats });

/** What has to be right about the place itself, and about how it was chosen. */
export const plaatsingspuntenWerk = /* @__PURE__ */ punten([
  {
    code: "individueel",
    naam: { nl: "Individueel, geen groep", en: "Individual, not a group" },
    vragen: [
      {
        code: "andere-clienten-op-de-plek",
        vraag: {
          nl: "Werken er op dezelfde werkplek nog andere cliënten van een dienst?",
          en: "Do other clients of a service work at the same workplace?",
        },
        goed: "nee",
      },
      {
        code: "als-groep-behandeld",
        vraag: {
          nl: "Worden de cliënten op deze werkplek als een groep gezien of begeleid?",
          en: "Are the clients at this workplace seen or guided as a group?",
        },
        goed: "nee",
      },
      {
        code: "uitzondering-beperkt",
        vraag: {
          nl: "Is het een uitzondering, met voor ieder een eigen begeleiding, en is opgeschreven waarom?",
          en: "Is it an exception, with guidance of their own for each, and is it written down why?",
        },
        goed: "ja",
      },
    ],
    genoeg: [["andere-clienten-op-de-plek"], ["als-groep-behandeld", "uitzondering-beperkt"]],
    beslissend: ["als-groep-behandeld"],
    tegenspraak: [
      { code: "andere-clienten-op-de-plek", antwoord: "nee" },
      { code: "als-groep-behandeld", antwoord: "ja" },
    ],
    herstel: {
      nl: "Zoek een werkplek waar de werknemer de enige cliënt is, of noem dit een enclave of mobiel atelier en geen Begeleid Werken.",
      en: "Look for a workplace where the worker is the only client, or call this an enclave or mobile workshop and not Begeleid Werken.",
    },
    bronnen: [pijler("punt 7: individueel")],
    eigenKeuze: {
      nl: "De bron laat uitzonderingen toe als ze beperkt blijven. Onze keuze: een uitzondering telt alleen met eigen begeleiding voor ieder en met de reden op papier.",
      en: "The source allows exceptions as long as they stay limited. Our choice: an exception only counts with guidance of their own for each and with the reason on paper.",
    },
  },
  {
    code: "inclusief",
    naam: { nl: "Op een gewone werkplek", en: "At an ordinary workplace" },
    vragen: [
      {
        code: "op-eigen-campus-of-atelier",
        vraag: {
          nl: "Is het werk op de eigen campus of in een eigen atelier van de dienst?",
          en: "Is the work on the service's own campus or in its own workshop?",
        },
        goed: "nee",
      },
    ],
    herstel: {
      nl: "Zoek een werkplek buiten de dienst, tussen collega's die daar gewoon in dienst zijn.",
      en: "Look for a workplace outside the service, among colleagues who are ordinary employees there.",
    },
    bronnen: [pijler("punt 7: inclusief")],
  },
  {
    code: "veilig-en-hygienisch",
    naam: { nl: "Veilig en hygiënisch", en: "Safe and hygienic" },
    vragen: [
      {
        code: "even-veilig",
        vraag: {
          nl: "Werkt de werknemer even veilig als de betaalde collega's op deze werkplek?",
          en: "Does the worker work as safely as the paid colleagues at this workplace?",
        },
        goed: "ja",
      },
      {
        code: "even-hygienisch",
        vraag: {
          nl: "Werkt de werknemer in even hygiënische omstandigheden als de betaalde collega's?",
          en: "Does the worker work in conditions as hygienic as those of the paid colleagues?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Spreek met de werkgever af wat er verandert en begin pas als het even veilig en schoon is als voor de anderen.",
      en: "Agree with the employer what changes, and start only when it is as safe and clean as for the others.",
    },
    bronnen: [pijler("punt 3: hygiëne en veiligheid")],
    eigenKeuze: {
      nl: "De bron vraagt dezelfde omstandigheden als voor de anderen; dat het werk pas begint als die er zijn, is onze keuze.",
      en: "The source asks for the same conditions as for the others; that work starts only when they are there is our choice.",
    },
  },
  {
    code: "taken-op-maat",
    naam: { nl: "Taken op maat", en: "Tasks made to measure" },
    vragen: [
      {
        code: "taken-samen-gezocht",
        vraag: {
          nl: "Hebben de jobcoach en de werkplek samen taken gezocht die bij de werknemer passen?",
          en: "Have the job coach and the workplace together looked for tasks that fit the worker?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Ga met de jobcoach en de werkplek samen zitten en kies de taken opnieuw, vanuit wat de werknemer vraagt.",
      en: "Sit down with the job coach and the workplace and choose the tasks again, from what the worker asks.",
    },
    bronnen: [pijler("punt 2: takenpakket op maat")],
  },
  {
    code: "echte-keuze",
    naam: { nl: "Een echte keuze", en: "A real choice" },
    vragen: [
      {
        code: "alternatief-aangeboden",
        vraag: {
          nl: "Kon de werknemer kiezen uit ten minste twee mogelijkheden?",
          en: "Could the worker choose from at least two possibilities?",
        },
        goed: "ja",
      },
      {
        code: "zelf-gekozen",
        vraag: {
          nl: "Heeft de werknemer zelf voor deze werkplek gekozen?",
          en: "Did the worker choose this workplace?",
        },
        goed: "ja",
        herstel: {
          nl: "Vraag de werknemer of die deze werkplek wil, en zoek verder als dat niet zo is.",
          en: "Ask the worker whether they want this workplace, and look further if they do not.",
        },
      },
    ],
    herstel: {
      nl: "Bied nog een mogelijkheid aan en laat de werknemer kiezen: nemen of laten is geen keuze.",
      en: "Offer another possibility and let the worker choose: take it or leave it is no choice.",
    },
    bronnen: [pijler("punt 9: empowerment")],
  },
  {
    code: "kennismaking",
    naam: { nl: "Kennismaking vooraf", en: "Getting acquainted first" },
    vragen: [
      {
        code: "kennisgemaakt",
        vraag: {
          nl: "Heeft de werknemer de werkplek bezocht voordat er is getekend?",
          en: "Did the worker visit the workplace before anything was signed?",
        },
        goed: "ja",
      },
    ],
    herstel: { nl: "Spreek een bezoek af voordat iemand tekent.", en: "Arrange a visit before anyone signs." },
    bronnen: [{ bron: "begeleid-werken", plaats: "match: kennismakingsbezoek" }],
    eigenKeuze: {
      nl: "De bron noemt eerst het bezoek en dan de overeenkomst; dat het bezoek er moet zijn voordat er is getekend, is onze keuze.",
      en: "The source names the visit first and then the agreement; that the visit must be made before anything is signed is our choice.",
    },
  },
  {
    code: "proefperiode",
    naam: { nl: "Proefperiode van twee tot drie maanden", en: "Trial period of two to three months" },
    vragen: [
      {
        code: "proefperiode-afgesproken",
        vraag: {
          nl: "Staat er in de overeenkomst een proefperiode van twee tot drie maanden?",
          en: "Does the agreement hold a trial period of two to three months?",
        },
        goed: "ja",
      },
      {
        code: "proefevaluatie-gepland",
        vraag: {
          nl: "Is er voor het einde van de proefperiode een gesprek met de werkgever gepland?",
          en: "Is there a talk with the employer planned before the end of the trial period?",
        },
        goed: "ja",
        herstel: {
          nl: "Plan voor het einde van de proefperiode een gesprek met de werkgever.",
          en: "Plan a talk with the employer before the trial period ends.",
        },
      },
    ],
    herstel: {
      nl: "Zet een proefperiode van twee tot drie maanden in de overeenkomst en plan het gesprek voor het einde ervan.",
      en: "Put a trial period of two to three months in the agreement and plan the talk before it ends.",
    },
    bronnen: [{ bron: "begeleid-werken", plaats: "overeenkomst met proefperiode; evaluatie en opvolging" }],
  },
  {
    code: "gevolgen-besproken",
    naam: { nl: "Gevolgen besproken met de werkgever", en: "Consequences discussed with the employer" },
    vragen: [
      {
        code: "gevolgen-voor-werkgever-besproken",
        vraag: {
          nl: "Weet de werkgever wat dit financieel en voor het arbeidsrecht betekent?",
          en: "Does the employer know what this means financially and under labour law?",
        },
        goed: "ja",
      },
      {
        code: "gevolgen-voor-inkomen-nagegaan",
        vraag: {
          nl: "Is nagegaan dat de werknemer door deze afspraken geen tegemoetkoming verliest?",
          en: "Has it been checked that the worker loses no allowance because of these agreements?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Ga na wat de afspraken betekenen voor het bedrijf en voor het inkomen van de werknemer, en bespreek het voor er wordt getekend.",
      en: "Check what the agreements mean for the company and for the worker's income, and discuss it before anyone signs.",
    },
    bronnen: [
      { bron: "begeleid-werken", plaats: "gesprek met de werkgever: financiële en arbeidsrechtelijke gevolgen" },
      pijler("punt 8: geen negatieve gevolgen voor werker of werkgever"),
    ],
    eigenKeuze: {
      nl: "De bron spreekt van negatieve gevolgen; dat wij naar het verlies van een tegemoetkoming vragen, is onze keuze.",
      en: "The source speaks of negative consequences; that we ask about the loss of an allowance is our choice.",
    },
  },
]);
