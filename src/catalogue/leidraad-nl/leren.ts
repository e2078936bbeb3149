import type { Criterium } from "../../domain/criterium.js";
import { lerenBegeleiding } from "./leren-begeleiding.js";

/** Row 2: how a person learns, against the guidance and the growth the work offers. */
export const leren: readonly Criterium[] = [
  {
    code: "leervorm",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Manier van leren", en: "Way of learning" },
    vraagWerknemer: { nl: "Hoe leer je iets nieuws het liefst?", en: "How do you like to learn something new?" },
    vraagWerk: { nl: "Hoe wordt nieuw werk hier uitgelegd?", en: "How is new work explained here?" },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "voordoen", naam: { nl: "Iemand doet het voor", en: "Someone shows how it is done" } },
        { code: "samen-doen", naam: { nl: "Samen met iemand doen", en: "Doing it together with someone" } },
        { code: "zelf-proberen", naam: { nl: "Zelf proberen", en: "Trying it out alone" } },
        { code: "mondelinge-uitleg", naam: { nl: "Luisteren naar uitleg", en: "Listening to an explanation" } },
        { code: "lezen", naam: { nl: "Een tekst lezen", en: "Reading a text" } },
        { code: "beelden", naam: { nl: "Foto's, tekeningen of film", en: "Photos, drawings or film" } },
      ],
    },
    maatregelen: ["uitleg-op-maat", "training-werkbegeleider", "jobcoach-instrueert-werkbegeleider"],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot IV" },
      { bron: "jan-j1", plaats: "casus: leest moeilijk, luistert goed" },
    ],
    eigenKeuze: {
      nl: "De zes vormen zijn zelf gekozen: een begeleider kan ze op de werkplek uit elkaar houden.",
      en: "The six forms are our own choice: a guide can tell them apart at the workplace.",
    },
  },
  {
    code: "gedetailleerde-werkinstructie",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Werkinstructie met elke stap", en: "Work instruction with every step" },
    vraagWerknemer: {
      nl: "Heb je nodig dat iemand bij een nieuwe taak elke stap apart uitlegt?",
      en: "Do you need someone to explain each step of a new task separately?",
    },
    vraagWerk: {
      nl: "Krijgt een nieuwe collega een instructie waarin elke stap staat of wordt genoemd?",
      en: "Does a new colleague get an instruction that names every step?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De werkinstructie noemt elke stap van de taak.",
        en: "The work instruction names every step of the task.",
      },
    },
    maatregelen: ["uitleg-op-maat", "taak-opdelen", "beeldinstructie"],
    bronnen: [{ bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode" }],
  },
  {
    code: "instructie-opvolgen",
    onderdeel: "leren",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Instructie opvolgen", en: "Following an instruction" },
    vraagWerknemer: {
      nl: "Hoeveel stappen kun je achter elkaar doen na één uitleg?",
      en: "How many steps can you do one after another when they are explained once?",
    },
    vraagWerk: {
      nl: "Uit hoeveel stappen bestaat een opdracht die in één keer wordt gegeven?",
      en: "How many steps are in an assignment that is given in one go?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Begint na uitleg niet aan de opdracht.", en: "Does not start the assignment after an explanation." },
        { nl: "Voert na uitleg één stap uit.", en: "Carries out one step after an explanation." },
        { nl: "Voert na uitleg twee of drie stappen uit.", en: "Carries out two or three steps after an explanation." },
        {
          nl: "Voert na uitleg meer dan drie stappen in de goede volgorde uit.",
          en: "Carries out more than three steps in the right order after an explanation.",
        },
        {
          nl: "Voert de opdracht uit en vult zelf een stap in die niet is genoemd.",
          en: "Carries out the assignment and fills in a step that was not named.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-herinnert",
      { code: "werkbegeleider-voordoen", bereik: 60 },
      "taak-opdelen",
      "checklist-en-timer",
      "beeldinstructie",
      { code: "jobcoach-taaktraining", bereik: 60 },
    ],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot IV" },
      { bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode" },
    ],
    eigenKeuze: {
      nl: "De stappen van de schaal zijn zelf gekozen: het aantal stappen in een opdracht kan iedereen tellen. Oefenen brengt hier één trap: meer stappen ineens onthouden is moeilijker te leren dan één taak.",
      en: "The steps of the scale are our own choice: anyone can count the steps in an assignment. Practice brings one level here: remembering more steps at once is harder to learn than one task.",
    },
  },
  {
    code: "nieuwe-taken-leren",
    onderdeel: "leren",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Nieuwe taken leren", en: "Learning new tasks" },
    vraagWerknemer: {
      nl: "Hoe vaak moet iemand een nieuwe taak voordoen voordat je die zelf kunt?",
      en: "How often must someone show you a new task before you can do it yourself?",
    },
    vraagWerk: {
      nl: "Hoe vaak kan hier een nieuwe taak worden voorgedaan voordat iemand die zelf moet doen?",
      en: "How often can a new task be shown here before someone has to do it alone?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Voert een nieuwe taak na tien keer voordoen nog niet uit.",
          en: "Does not yet carry out a new task after being shown ten times.",
        },
        {
          nl: "Voert een nieuwe taak uit na zes tot tien keer voordoen.",
          en: "Carries out a new task after being shown six to ten times.",
        },
        {
          nl: "Voert een nieuwe taak uit na drie tot vijf keer voordoen.",
          en: "Carries out a new task after being shown three to five times.",
        },
        {
          nl: "Voert een nieuwe taak uit na één of twee keer voordoen.",
          en: "Carries out a new task after being shown once or twice.",
        },
        { nl: "Voert een nieuwe taak uit na alleen uitleg.", en: "Carries out a new task after an explanation only." },
      ],
    },
    maatregelen: [
      { code: "uitleg-op-maat", bereik: 60 },
      { code: "werkbegeleider-voordoen", bereik: 60 },
      { code: "taak-opdelen", bereik: 60 },
      { code: "inwerktijd-verlengen", bereik: 180 },
      { code: "beeldinstructie", bereik: 60 },
      { code: "jobcoach-taaktraining", bereik: 60 },
    ],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot IV" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: trainen en inwerken" },
    ],
    eigenKeuze: {
      nl: "De aantallen zijn zelf gekozen: hoe vaak voordoen nodig is, kan een begeleider tellen. Betere uitleg en oefenen schelen elk één trap. Langer inwerken geeft tijd om vaker voor te doen: drie trappen, want wat na tien keer niet lukt, lukt daarmee ook niet.",
      en: "The numbers are our own choice: a guide can count how often showing is needed. Better explanation and practice save one level each. A longer introduction gives time to show more often: three levels, because what fails after ten times does not succeed by it.",
    },
  },
  {
    code: "geleerde-vasthouden",
    onderdeel: "leren",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Onthouden wat is geleerd", en: "Keeping what was learned" },
    vraagWerknemer: {
      nl: "Hoe lang kun je met een taak stoppen voordat iemand die opnieuw moet voordoen?",
      en: "How long can you leave a task before someone has to show it again?",
    },
    vraagWerk: {
      nl: "Hoe lang zit er in dit werk tussen twee keer dezelfde taak?",
      en: "How long is it in this work between doing the same task twice?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Doet een geleerde taak de volgende werkdag alleen na opnieuw voordoen.",
          en: "Does a learned task the next working day only after being shown again.",
        },
        {
          nl: "Doet een geleerde taak de volgende werkdag zonder voordoen.",
          en: "Does a learned task the next working day without being shown again.",
        },
        {
          nl: "Doet een geleerde taak na een vrije week zonder voordoen.",
          en: "Does a learned task after a week off without being shown again.",
        },
        {
          nl: "Doet een geleerde taak na een maand zonder voordoen.",
          en: "Does a learned task after a month without being shown again.",
        },
      ],
    },
    maatregelen: [
      { code: "werkbegeleider-dagstart", bereik: 80 },
      { code: "uitleg-op-maat", bereik: 80 },
      "werkbegeleider-voordoen",
      { code: "vaste-werkvolgorde", bereik: 160 },
      { code: "checklist-en-timer", bereik: 80 },
      { code: "beeldinstructie", bereik: 80 },
      { code: "jobcoach-taaktraining", bereik: 80 },
    ],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot VI: aandachtspunten in de manier van leren (alleen het begin gezien)" },
      { bron: "leidraad-model", plaats: "noot IV" },
    ],
    eigenKeuze: {
      nl: "De noot noemt geen punten; hoe lang iets blijft hangen is gekozen, omdat een rooster de tijd ertussen laat zien. Een kaart, uitleg en oefenen schelen één trap; wie een taak elke dag doet, hoeft die niet lang te onthouden: twee trappen.",
      en: "The note names no points; how long something sticks is our choice, because a roster shows the time in between. A card, explanation and practice save one level; who does a task every day does not have to keep it long: two levels.",
    },
  },
  {
    code: "geleerde-elders-toepassen",
    onderdeel: "leren",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Een bekende taak op een andere plek doen", en: "Doing a known task in another place" },
    vraagWerknemer: {
      nl: "Wat heb je nodig om een bekende taak op een andere plek te doen?",
      en: "What do you need to do a known task in another place?",
    },
    vraagWerk: {
      nl: "Moet iemand een bekende taak hier ook op andere plekken of met andere mensen doen?",
      en: "Does a person here have to do a known task in other places or with other people too?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Doet een bekende taak alleen op de plek waar die is geleerd.",
          en: "Does a known task only in the place where it was learned.",
        },
        {
          nl: "Doet een bekende taak op een andere plek als iemand die daar opnieuw voordoet.",
          en: "Does a known task in another place if someone shows it there again.",
        },
        {
          nl: "Doet een bekende taak op een andere plek na een korte uitleg.",
          en: "Does a known task in another place after a short explanation.",
        },
        {
          nl: "Doet een bekende taak op een andere plek zonder uitleg.",
          en: "Does a known task in another place without explanation.",
        },
      ],
    },
    maatregelen: [
      { code: "uitleg-op-maat", bereik: 80 },
      "werkbegeleider-voordoen",
      { code: "beeldinstructie", bereik: 80 },
      "taakruil",
      { code: "jobcoach-taaktraining", bereik: 80 },
    ],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot VI: aandachtspunten in de manier van leren (alleen het begin gezien)" },
      { bron: "leidraad-model", plaats: "noot IV" },
    ],
    eigenKeuze: {
      nl: "De noot noemt geen punten; dit is gekozen omdat een taak op de ene plek kan lukken en op de andere niet. Uitleg, een kaart en oefenen brengen elk één trap.",
      en: "The note names no points; this is our choice because a task can succeed in one place and not in another. Explanation, a card and practice bring one level each.",
    },
  },
  {
    code: "taken-al-beheerst",
    onderdeel: "leren",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Taken die al lukken", en: "Tasks already mastered" },
    vraagWerknemer: {
      nl: "Welk deel van de taken in dit werk kun je nu al zonder hulp?",
      en: "What part of the tasks in this work can you already do without help?",
    },
    vraagWerk: {
      nl: "Welk deel van de taken moet iemand bij de start al zonder hulp kunnen?",
      en: "What part of the tasks must someone be able to do without help at the start?",
    },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "%",
      minimum: 0,
      maximum: 100,
      resolutie: 1,
      beoordelingsstap: 10,
      zin: {
        nl: "Voert {waarde} van de taken uit zonder hulp.",
        en: "Carries out {waarde} of the tasks without help.",
      },
    },
    maatregelen: [
      "werkbegeleider-voordoen",
      "collega-doet-voor",
      "inwerktijd-verlengen",
      { code: "taakruil", bereik: 120 },
      "taakpakket-op-maat",
      "jobcoach-taaktraining",
    ],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot IV" },
      { bron: "begeleid-werken", plaats: "opstart" },
    ],
    eigenKeuze: {
      nl: "Gemeten als deel van de taken, omdat een takenlijst met vinkjes dat laat zien. Ruilen kan met een deel van de taken, niet met allemaal: de helft.",
      en: "Measured as a part of the tasks, because a task list with ticks shows it. Swapping can be done with a part of the tasks, not with all: half.",
    },
  },
  {
    code: "inwerkperiode",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Lengte van de inwerkperiode", en: "Length of the introduction period" },
    vraagWerknemer: {
      nl: "Hoeveel weken heb je nodig om een nieuwe baan te leren kennen?",
      "nl-BE": "Hoeveel weken heb je nodig om een nieuwe job te leren kennen?",
      en: "How many weeks do you need to get to know a new job?",
    },
    vraagWerk: {
      nl: "Hoeveel weken krijgt een nieuwe collega om ingewerkt te raken?",
      en: "How many weeks does a new colleague get to learn the job?",
    },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "weken",
      minimum: 0,
      maximum: 52,
      resolutie: 1,
      beoordelingsstap: 2,
      zin: { nl: "De inwerkperiode duurt {waarde}.", en: "The introduction period lasts {waarde}." },
    },
    maatregelen: [{ code: "inwerktijd-verlengen", bereik: 111 }],
    bronnen: [{ bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode" }],
    eigenKeuze: {
      nl: "Het bereik loopt tot een jaar, omdat de bron alleen zegt dat inwerken vaak langer duurt. De maatregel duurt 24 weken, dus die tellen en niet het hele jaar.",
      en: "The range runs to one year, because the source only says that the introduction often takes longer. The measure lasts 24 weeks, so those count and not the whole year.",
    },
  },
  {
    code: "inwerkuren-per-week",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Uren samen inwerken", en: "Hours of introduction together" },
    vraagWerknemer: {
      nl: "Hoeveel uur per week moet er in het begin iemand met je meewerken?",
      en: "How many hours a week does someone need to work with you at the start?",
    },
    vraagWerk: {
      nl: "Hoeveel uur per week kan een collega in het begin meewerken?",
      en: "How many hours a week can a colleague work along at the start?",
    },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "uur/week",
      minimum: 0,
      maximum: 40,
      resolutie: 0.5,
      beoordelingsstap: 2,
      zin: {
        nl: "In de inwerkperiode werkt een collega {waarde} mee.",
        en: "In the introduction period a colleague works along for {waarde}.",
      },
    },
    maatregelen: [{ code: "collega-maatje", bereik: 30 }, "meer-inwerkuren"],
    bronnen: [
      { bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode" },
      { bron: "begeleid-werken", plaats: "opstart" },
    ],
    eigenKeuze: {
      nl: "Gemeten in uren per week, omdat een werkgever zo kan zeggen wat hij vrijmaakt. Een maatje werkt hoogstens zo'n 5 uur per week mee, een collega die ervoor vrij is 20 uur.",
      en: "Measured in hours a week, because an employer can then say how much time is set free. A buddy works along some 5 hours a week at most, a colleague freed for it 20 hours.",
    },
  },
  ...lerenBegeleiding,
  {
    code: "oefenen-zonder-druk",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Oefenen zonder druk", en: "Practising without pressure" },
    vraagWerknemer: {
      nl: "Heb je een rustig moment nodig om een taak te oefenen?",
      en: "Do you need a quiet moment to practise a task?",
    },
    vraagWerk: {
      nl: "Kan iemand hier oefenen zonder dat anderen op het resultaat wachten?",
      en: "Can someone practise here without others waiting for the result?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Er is tijd om een taak te oefenen zonder dat iemand op het resultaat wacht.",
        en: "There is time to practise a task without anyone waiting for the result.",
      },
    },
    maatregelen: ["oefenmoment", { code: "inwerktijd-verlengen", bereik: 120 }, { code: "tempo-loslaten", bereik: 120 }],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot IV" },
      { bron: "akc-casus", plaats: "beschrijving van het werk: lage druk en laag tempo" },
    ],
    eigenKeuze: {
      nl: "De noot vraagt naar voorwaarden om te leren; rust om te oefenen is er één, en is op de werkplek te zien. Meer tijd en een eigen tempo maken de druk kleiner, maar een rustig moment om te oefenen is er dan nog niet: de helft.",
      en: "The note asks for conditions for learning; room to practise is one of them, and visible at the workplace. More time and an own pace make the pressure smaller, but a quiet time to practise is not there yet: half.",
    },
  },
  {
    code: "aard-van-de-werkplek",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Soort werkplek om te leren", en: "Kind of workplace for learning" },
    vraagWerknemer: {
      nl: "Op wat voor werkplek leer je het best?",
      en: "At what kind of workplace do you learn best?",
    },
    vraagWerk: { nl: "Wat voor werkplek is dit?", en: "What kind of workplace is this?" },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "klein-team", naam: { nl: "Klein vast team", en: "Small fixed team" } },
        { code: "groot-team", naam: { nl: "Groot team", en: "Large team" } },
        { code: "wisselende-collegas", naam: { nl: "Steeds andere collega's", en: "Changing colleagues" } },
        { code: "wisselende-plekken", naam: { nl: "Steeds andere plekken", en: "Changing places" } },
        {
          code: "ingericht-op-begeleiding",
          naam: { nl: "Afdeling die is ingericht op begeleiding", en: "Department set up for guidance" },
        },
      ],
    },
    maatregelen: ["andere-plek-of-team"],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot V" },
      { bron: "leidraad-onderbouwing", plaats: "drie elementen: intake en assessment" },
      { bron: "akc-casus", plaats: "beschrijving van het werk: aangepaste omgeving" },
    ],
    eigenKeuze: {
      nl: "De soorten zijn zelf gekozen, omdat de bron de aard van de werkplek noemt zonder lijst.",
      en: "The kinds are our own choice, because the source names the nature of the workplace without a list.",
    },
  },
  {
    code: "groeimogelijkheden",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Groeien in het werk", en: "Growing in the job" },
    vraagWerknemer: {
      nl: "Hoeveel wil je er in het eerste jaar bij leren?",
      en: "How much do you want to add to your work in the first year?",
    },
    vraagWerk: {
      nl: "Welke nieuwe taken kan iemand er in het eerste jaar bij krijgen?",
      en: "Which new tasks can someone get in the first year?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "De taken blijven het eerste jaar gelijk.", en: "The tasks stay the same in the first year." },
        { nl: "In het eerste jaar komt er één nieuwe taak bij.", en: "One new task is added in the first year." },
        {
          nl: "In het eerste jaar komen er twee of meer nieuwe taken bij.",
          en: "Two or more new tasks are added in the first year.",
        },
        {
          nl: "In het eerste jaar komen er nieuwe taken bij en een taak met eigen verantwoordelijkheid.",
          en: "New tasks are added in the first year, and a task with responsibility of its own.",
        },
      ],
    },
    maatregelen: ["groeiafspraak", { code: "taakpakket-op-maat", bereik: 160 }],
    bronnen: [{ bron: "leidraad-model", plaats: "noot V" }],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: na een jaar is te tellen welke taken erbij zijn gekomen. Andere taken kunnen erbij komen, maar verantwoordelijkheid is een besluit van de werkgever: twee trappen.",
      en: "The steps are our own choice: after a year one can count the tasks that were added. Other tasks can be added, but responsibility is a decision of the employer: two levels.",
    },
  },
  {
    code: "groeivoorwaarden-bekend",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Weten wat groeien vraagt", en: "Knowing what growth takes" },
    vraagWerknemer: {
      nl: "Wil je vooraf weten wat je moet kunnen om er een taak bij te krijgen?",
      en: "Do you want to know beforehand what you must be able to do to get another task?",
    },
    vraagWerk: {
      nl: "Zegt de werkgever vooraf wat iemand moet kunnen om er een taak bij te krijgen?",
      en: "Does the employer say beforehand what a person must be able to do to get another task?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De werkgever zegt vooraf wat iemand moet kunnen om er een taak bij te krijgen.",
        en: "The employer says beforehand what a person must be able to do to get another task.",
      },
    },
    maatregelen: [{ code: "wekelijks-gesprek", bereik: 120 }, "groeiafspraak"],
    bronnen: [{ bron: "leidraad-model", plaats: "noot V: groeimogelijkheden en de voorwaarden daarvoor" }],
    eigenKeuze: {
      nl: "De noot noemt de voorwaarden voor groei; of zij vooraf bekend zijn, is na te gaan. Een wekelijks gesprek gaat over het werk van nu: de helft.",
      en: "The note names the conditions for growth; whether they are known beforehand can be checked. A weekly talk is about the work of now: half.",
    },
  },
  {
    code: "loopbaanmogelijkheden",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Doorgroeien naar ander werk", en: "Moving on to other work" },
    vraagWerknemer: {
      nl: "Naar welk ander werk wil je later kunnen doorgroeien: op hetzelfde niveau of hoger?",
      en: "To what other work do you want to be able to move on later: at the same level or higher?",
    },
    vraagWerk: {
      nl: "Kan iemand hier later doorgroeien naar een andere functie?",
      en: "Can someone here move on to another job later?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "De organisatie heeft geen andere functie om naar door te gaan.",
          en: "The organisation has no other job to move on to.",
        },
        {
          nl: "De organisatie heeft een andere functie op hetzelfde niveau.",
          en: "The organisation has another job at the same level.",
        },
        {
          nl: "De organisatie heeft een hogere functie om naar door te gaan.",
          en: "The organisation has a higher job to move on to.",
        },
        { nl: "De stappen naar een hogere functie staan op papier.", en: "The steps to a higher job are on paper." },
      ],
    },
    maatregelen: [
      { code: "groeiafspraak", bereik: 80 },
      { code: "andere-plek-of-team", bereik: 80 },
    ],
    bronnen: [{ bron: "leidraad-model", plaats: "noot V" }],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: een werkgever kan zeggen welke functies er zijn en wat er op papier staat. Een afspraak of een andere afdeling brengt één trap: een hogere functie die er niet is, komt er niet door.",
      en: "The steps are our own choice: an employer can say which jobs exist and what is on paper. An agreement or another department brings one level: a higher job that does not exist does not come from it.",
    },
  },
  {
    code: "tijd-voor-opleiding",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Tijd voor een opleiding", en: "Time for a course" },
    vraagWerknemer: {
      nl: "Wil je naast het werk een opleiding of cursus doen?",
      en: "Do you want to take a course next to the work?",
    },
    vraagWerk: {
      nl: "Geeft de werkgever tijd voor een opleiding of cursus?",
      en: "Does the employer give time for a course?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De werkgever geeft tijd om een opleiding of cursus te volgen.",
        en: "The employer gives time to take a course.",
      },
    },
    maatregelen: ["leertijd-in-het-rooster", { code: "werktijden-aanpassen", bereik: 120 }],
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 2: bijkomende opleiding" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: interne voorlichting en cursussen" },
    ],
    eigenKeuze: {
      nl: "Andere werktijden maken plaats voor les, maar geven er geen tijd voor: de helft.",
      en: "Other working hours make room for lessons, but give no time for them: half.",
    },
  },
  {
    code: "ontwikkelpotentieel",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Wat iemand nog kan leren", en: "What someone can still learn" },
    vraagWerknemer: {
      nl: "Wat kun en wil je nog leren om zo veel mogelijk mee te doen?",
      en: "What can and do you want to learn so that you can take part as much as possible?",
    },
    vraagWerk: {
      nl: "Wat kan iemand op deze plek leren, en wat is daarvoor nodig?",
      en: "What can someone learn at this place, and what does that take?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    bronnen: [{ bron: "leidraad-model", plaats: "noot IV en V" }],
  },
  {
    code: "leervoorwaarden-overig",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Andere voorwaarden om te leren", en: "Other conditions for learning" },
    vraagWerknemer: { nl: "Wat heb je verder nodig om goed te leren?", en: "What else do you need to learn well?" },
    vraagWerk: {
      nl: "Wat is er verder van belang over leren en begeleiding op deze plek?",
      en: "What else matters about learning and guidance at this place?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    bronnen: [{ bron: "leidraad-model", plaats: "noot IV en V" }],
  },
];
