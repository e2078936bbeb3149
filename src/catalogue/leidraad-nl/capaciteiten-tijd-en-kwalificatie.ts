import type { Criterium } from "../../domain/criterium.js";

/** Working time (FML rubriek VI), education, experience, licence, language and computer skills. */
export const capaciteitenTijdEnKwalificatie: readonly Criterium[] = [
  // FML rubriek VI: werktijden
  {
    code: "uren-per-dag",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Uren per dag", en: "Hours a day" },
    vraagWerknemer: { nl: "Hoeveel uur kun je op een dag werken?", en: "How many hours can you work in a day?" },
    vraagWerk: { nl: "Hoeveel uur duurt een werkdag?", en: "How many hours does a working day last?" },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "uur/dag",
      minimum: 0,
      maximum: 12,
      resolutie: 0.25,
      beoordelingsstap: 1,
      zin: { nl: "Werkt {waarde}.", en: "Works {waarde}." },
    },
    maatregelen: ["uren-beperken", "uren-opbouwen"],
    verwijzingen: { fml: { item: "VI.2", waarden: [8, 8, 6, 4, 2] } },
    bronnen: [{ bron: "fml", plaats: "item VI.2" }],
    eigenKeuze: {
      nl: "De norm is 8 uur of meer en telt als 8, net als 'ongeveer 8'; de schaal loopt door omdat een rooster meer kan vragen.",
      en: "The norm is 8 hours or more and counts as 8, like 'about 8'; the scale runs on because a roster can ask more.",
    },
  },
  {
    code: "uren-per-week",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Uren per week", en: "Hours a week" },
    vraagWerknemer: { nl: "Hoeveel uur kun je in een week werken?", en: "How many hours can you work in a week?" },
    vraagWerk: { nl: "Hoeveel uur per week vraagt het werk?", en: "How many hours a week does the work ask?" },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "uur/week",
      minimum: 0,
      maximum: 48,
      resolutie: 0.5,
      beoordelingsstap: 4,
      zin: { nl: "Werkt {waarde}.", en: "Works {waarde}." },
    },
    maatregelen: ["uren-beperken", "uren-opbouwen"],
    verwijzingen: { fml: { item: "VI.3", waarden: [40, 40, 30, 20, 10] } },
    bronnen: [{ bron: "fml", plaats: "item VI.3" }],
    eigenKeuze: {
      nl: "De norm is 40 uur of meer en telt als 40, net als 'ongeveer 40'; de schaal loopt door omdat een rooster meer kan vragen.",
      en: "The norm is 40 hours or more and counts as 40, like 'about 40'; the scale runs on because a roster can ask more.",
    },
  },
  {
    code: "werken-zonder-onderbreking",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Doorwerken zonder extra pauze", en: "Working on without an extra break" },
    vraagWerknemer: {
      nl: "Hoe lang kun je achter elkaar doorwerken zonder extra pauze?",
      en: "How long can you work on without an extra break?",
    },
    vraagWerk: {
      nl: "Hoe lang achter elkaar moet iemand doorwerken tot de volgende pauze?",
      en: "How long does a person have to work on until the next break?",
    },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "min",
      minimum: 0,
      maximum: 240,
      resolutie: 1,
      beoordelingsstap: 15,
      zin: {
        nl: "Werkt {waarde} achter elkaar door zonder extra pauze.",
        en: "Works on for {waarde} without an extra break.",
      },
    },
    maatregelen: [
      { code: "even-stoppen-mag", bereik: 180 },
      "pauzes-spreiden",
      { code: "taken-afwisselen", bereik: 60 },
      "taakruil",
      "uren-opbouwen",
    ],
    bronnen: [{ bron: "ecli-2022-6531", plaats: "drempel van een uur achter elkaar werken" }],
    eigenKeuze: {
      nl: "De bron noemt alleen de drempel van een uur; de schaal loopt tot een dagdeel van 4 uur, omdat een pauze meestal eerder komt. Even mogen stoppen neemt drie van de vier uur weg: sommige taken zijn niet te onderbreken. Afwisselen scheelt hoogstens een uur.",
      en: "The source only names the threshold of an hour; the scale runs to half a day of 4 hours, because a break usually comes sooner. Being allowed to stop for a moment takes away three of the four hours: some tasks cannot be interrupted. Alternating saves an hour at most.",
    },
  },
  {
    code: "avondwerk",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Avondwerk", en: "Evening work" },
    vraagWerknemer: {
      nl: "Kun je elke avond tussen 18 en 22 uur werken?",
      en: "Can you work any evening between 18:00 and 22:00?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk 's avonds tussen 18 en 22 uur werken?",
      en: "Does a person in this work have to work in the evening between 18:00 and 22:00?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Werkt 's avonds tussen 18 en 22 uur, op elke avond die het rooster vraagt.",
        en: "Works in the evening between 18:00 and 22:00, on any evening the roster asks.",
      },
    },
    maatregelen: ["werktijden-aanpassen"],
    verwijzingen: { fml: { item: "VI.1", vlag: 1 } },
    bronnen: [{ bron: "fml", plaats: "item VI.1, vlag 1" }],
  },
  {
    code: "nachtwerk",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Nachtwerk", en: "Night work" },
    vraagWerknemer: {
      nl: "Kun je 's nachts tussen 22 en 6 uur werken?",
      en: "Can you work at night between 22:00 and 6:00?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk 's nachts tussen 22 en 6 uur werken?",
      en: "Does a person in this work have to work at night between 22:00 and 6:00?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Werkt 's nachts tussen 22 en 6 uur.", en: "Works at night between 22:00 and 6:00." },
    },
    maatregelen: ["werktijden-aanpassen"],
    verwijzingen: { fml: { item: "VI.1", vlag: 2 } },
    bronnen: [{ bron: "fml", plaats: "item VI.1, vlag 2" }],
  },
  {
    code: "wisselende-diensten",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Wisselende diensten", en: "Changing shifts" },
    vraagWerknemer: {
      nl: "Kun je werken in een rooster met steeds andere begintijden?",
      en: "Can you work a roster with changing starting times?",
    },
    vraagWerk: {
      nl: "Heeft dit werk een rooster met steeds andere begintijden?",
      en: "Does this work have a roster with changing starting times?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Werkt in een rooster met steeds andere begintijden.",
        en: "Works a roster with changing starting times.",
      },
    },
    maatregelen: [{ code: "netwerk-steunt", bereik: 60 }, { code: "checklist-en-timer", bereik: 60 }, "werktijden-aanpassen"],
    bronnen: [{ bron: "fml", plaats: "item VI.4" }],
    eigenKeuze: {
      nl: "De FML laat dit over aan vrije tekst; het is een eigen punt geworden omdat een rooster het altijd laat zien. Hulp van thuis of een wekker maakt wisselen makkelijker, maar het lichaam went er niet door: een kwart van de schaal.",
      en: "The FML leaves this to free text; it is a point of its own because a roster always shows it. Help from home or an alarm makes changing easier, but the body does not get used to it: a quarter of the scale.",
    },
  },
  {
    code: "overige-werktijden",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Andere afspraken over werktijd", en: "Other agreements on working time" },
    vraagWerknemer: {
      nl: "Wat moet er over je werktijden nog meer geregeld zijn?",
      en: "What else has to be arranged about your working times?",
    },
    vraagWerk: {
      nl: "Wat vraagt het rooster dat hier nog niet is genoemd?",
      en: "What does the roster ask that has not been named here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    verwijzingen: { fml: { item: "VI.4" } },
    bronnen: [{ bron: "fml", plaats: "item VI.4" }],
  },

  // Opleiding, ervaring, rijbewijs, taal en computer
  {
    code: "diplomaniveau",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "kwalificatie",
    naam: { nl: "Diploma", en: "Diploma" },
    vraagWerknemer: { nl: "Wat is het hoogste diploma dat je hebt?", en: "What is the highest diploma you have?" },
    vraagWerk: {
      nl: "Welk diploma moet iemand voor dit werk ten minste hebben?",
      en: "What diploma does a person at least need for this work?",
    },
    schaal: {
      soort: "kwalificatie",
      niveaus: [
        { code: "geen-diploma", naam: { nl: "Geen diploma", en: "No diploma" } },
        { code: "mbo-1", naam: { nl: "Entree of mbo 1", en: "Entry level or mbo 1" } },
        { code: "mbo-2", naam: { nl: "Vmbo of mbo 2", en: "Vmbo or mbo 2" } },
        { code: "mbo-3", naam: { nl: "Mbo 3", en: "Mbo 3" } },
        { code: "mbo-4", naam: { nl: "Havo, vwo of mbo 4", en: "Havo, vwo or mbo 4" } },
        { code: "associate-degree", naam: { nl: "Associate degree", en: "Associate degree" } },
        { code: "bachelor", naam: { nl: "Hbo of universiteit, bachelor", en: "Bachelor's degree" } },
        { code: "master", naam: { nl: "Hbo of universiteit, master", en: "Master's degree" } },
      ],
    },
    maatregelen: [{ code: "taakpakket-op-maat", bereik: 120 }, "opleiding-volgen"],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot I en II: opleiding" },
      { bron: "ocmw-traject", plaats: "fase 2: diploma's" },
    ],
    eigenKeuze: {
      nl: "De bronnen noemen alleen opleiding; de trappen volgen de gewone Nederlandse diploma's, omdat vacatures die ook noemen. Met andere taken is een lager diploma vaak genoeg, maar wat de wet eist blijft: de helft van de schaal.",
      en: "The sources only name education; the levels follow the usual Dutch diplomas, because vacancies name these too. With other tasks a lower diploma is often enough, but what the law demands remains: half of the scale.",
    },
  },
  {
    code: "werkervaring",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Werkervaring", en: "Work experience" },
    vraagWerknemer: {
      nl: "Hoeveel weken heb je dit soort werk al gedaan?",
      en: "How many weeks have you done this kind of work?",
    },
    vraagWerk: {
      nl: "Hoeveel weken ervaring met dit soort werk moet iemand hebben?",
      en: "How many weeks of experience with this kind of work does a person need?",
    },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "weken",
      minimum: 0,
      maximum: 240,
      resolutie: 1,
      beoordelingsstap: 13,
      zin: { nl: "Deed eerder {waarde} lang dit soort werk.", en: "Did this kind of work before for {waarde}." },
    },
    maatregelen: [{ code: "inwerktijd-verlengen", bereik: 24 }, "taakpakket-op-maat"],
    bronnen: [{ bron: "leidraad-model", plaats: "noot I en II: werkervaring" }],
    eigenKeuze: {
      nl: "De bron noemt geen maat; weken zijn gekozen omdat een proefplaatsing en een contract zo worden geteld, met een kwartaal als stap. Langer inwerken telt voor de weken die het duurt: 24.",
      en: "The source names no measure; weeks are chosen because a trial placement and a contract are counted that way, with a quarter as step. A longer introduction counts for the weeks it lasts: 24.",
    },
  },
  {
    code: "vakkennis",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Kennis van gereedschap en materiaal", en: "Knowledge of tools and materials" },
    vraagWerknemer: {
      nl: "Welk gereedschap en materiaal van dit werk ken je?",
      en: "Which tools and materials of this work do you know?",
    },
    vraagWerk: {
      nl: "Welk gereedschap en materiaal moet iemand in dit werk kennen?",
      en: "Which tools and materials does a person in this work have to know?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Pakt het gereedschap of materiaal dat een ander aanwijst.",
          en: "Takes the tool or material that another person points at.",
        },
        {
          nl: "Pakt het gereedschap of materiaal dat een ander bij naam noemt.",
          en: "Takes the tool or material that another person calls by name.",
        },
        {
          nl: "Kiest voor een bekende taak zelf het gereedschap en materiaal.",
          en: "Chooses the tools and materials for a known task without help.",
        },
        {
          nl: "Kiest ook voor een nieuwe taak zelf het gereedschap en materiaal.",
          en: "Chooses the tools and materials for a new task too without help.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-voordoen",
      "collega-doet-voor",
      "kleurcodes",
      { code: "beeldinstructie", bereik: 80 },
      "taakruil",
      { code: "jobcoach-taaktraining", bereik: 80 },
      { code: "opleiding-volgen", bereik: 80 },
    ],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot I en II: bekwaamheden en ervaring" },
      { bron: "antwerpen-art60", plaats: "onderdeel technische competenties" },
    ],
    eigenKeuze: {
      nl: "De bronnen noemen alleen bekwaamheden en technische competenties; de trappen gaan over kiezen van gereedschap, omdat een collega dat ziet. Een kaart, een training of een opleiding brengt één trap: kennis van het vak groeit met de taken.",
      en: "The sources only name competences and technical skills; the levels are about choosing tools, because a colleague can see that. A card, a training or a course brings one level: knowledge of the trade grows with the tasks.",
    },
  },
  {
    code: "taken-beschreven",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Taken op papier", en: "Tasks on paper" },
    vraagWerknemer: {
      nl: "Heb je op papier nodig welke taken bij je werk horen?",
      en: "Do you need to have on paper which tasks belong to your work?",
    },
    vraagWerk: {
      nl: "Is er een functieomschrijving, of staan de taken ergens anders op papier?",
      en: "Is there a job description, or are the tasks on paper somewhere else?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Op papier staat welke taken bij het werk horen.", en: "It is on paper which tasks belong to the work." },
    },
    maatregelen: ["taken-op-papier"],
    bronnen: [{ bron: "leidraad-werkprofiel", plaats: "1 Eisen: vraag de werkgever om de functieomschrijving" }],
  },
  {
    code: "risicos-beschreven",
    onderdeel: "capaciteiten",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Nagaan wat gevaarlijk is op de werkplek", en: "Checking the dangers of the workplace" },
    vraagWerknemer: {
      nl: "Heb je nodig dat vooraf is nagegaan wat op deze werkplek gevaarlijk is?",
      en: "Do you need it to be checked beforehand what is dangerous at this workplace?",
    },
    vraagWerk: {
      nl: "Is er een risico-inventarisatie (RI&E), en is deze werkplek daarin bekeken?",
      "nl-BE": "Is er een risicoanalyse, en is deze werkpost daarin bekeken?",
      en: "Is there a risk inventory (RI&E), and does it look at this workplace?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Op papier staat wat op deze werkplek gevaarlijk is en wat ertegen wordt gedaan.",
        en: "It is on paper what is dangerous at this workplace and what is done about it.",
      },
    },
    maatregelen: ["risicos-bespreken"],
    bronnen: [
      { bron: "leidraad-werkprofiel", plaats: "1 Eisen: vraag de werkgever om de RI&E" },
      { bron: "goede-praktijken", plaats: "punt 6: elk risico in een risicoanalyse" },
    ],
  },
  {
    code: "computervaardigheid",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Werken met de computer", en: "Using a computer" },
    vraagWerknemer: {
      nl: "Wat doe je zelf op een computer of tablet?",
      en: "What do you do yourself on a computer or tablet?",
    },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk op een computer of tablet doen?",
      en: "What does a person in this work have to do on a computer or tablet?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Gebruikt geen computer of tablet.", en: "Uses no computer or tablet." },
        {
          nl: "Tikt in één programma de vaste stappen aan die zijn geoefend.",
          en: "Taps the fixed steps that were practised in one program.",
        },
        {
          nl: "Stuurt berichten en vult gegevens in zonder hulp.",
          en: "Sends messages and fills in data without help.",
        },
        { nl: "Leert zonder hulp een nieuw programma te gebruiken.", en: "Learns to use a new program without help." },
      ],
    },
    maatregelen: [
      "werkbegeleider-voordoen",
      "collega-doet-voor",
      { code: "beeldinstructie", bereik: 80 },
      "taakruil",
      { code: "jobcoach-taaktraining", bereik: 80 },
      "computercursus",
    ],
    bronnen: [{ bron: "ocmw-traject", plaats: "fase 2: computervaardigheden" }],
    eigenKeuze: {
      nl: "De bron noemt alleen computervaardigheden; de trappen volgen wat op een werkplek voorkomt, van één scherm tot nieuwe programma's. Oefenen en coachen brengen hier één trap: wat iemand leert, is een hele trap of nog geen trap.",
      en: "The source only names computer skills; the levels follow what occurs at a workplace, from one screen to new programs. Practice and coaching bring one level here: what a person learns is a whole level or not yet one.",
    },
  },
  {
    code: "rijbewijs-b",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "kwalificatie",
    naam: { nl: "Rijbewijs B", en: "Driving licence B" },
    vraagWerknemer: { nl: "Heb je een geldig rijbewijs B?", en: "Do you have a valid driving licence B?" },
    vraagWerk: {
      nl: "Moet iemand voor dit werk een geldig rijbewijs B hebben?",
      en: "Does a person need a valid driving licence B for this work?",
    },
    schaal: {
      soort: "kwalificatie",
      niveaus: [
        { code: "geen-rijbewijs", naam: { nl: "Geen rijbewijs B", en: "No driving licence B" } },
        { code: "rijbewijs", naam: { nl: "Geldig rijbewijs B", en: "Valid driving licence B" } },
      ],
    },
    maatregelen: ["taakruil", "certificaat-of-rijbewijs-halen"],
    bronnen: [{ bron: "ocmw-traject", plaats: "fase 2: rijbewijs" }],
    eigenKeuze: {
      nl: "De bron noemt alleen een rijbewijs; categorie B is gekozen omdat werk die het meest vraagt.",
      en: "The source only names a driving licence; category B is chosen because work asks it most.",
    },
  },
  {
    code: "nederlands",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "kwalificatie",
    naam: { nl: "Beheersing van het Nederlands", en: "Command of Dutch" },
    vraagWerknemer: { nl: "Welk niveau Nederlands heb je?", en: "What level of Dutch do you have?" },
    vraagWerk: {
      nl: "Welk niveau Nederlands vraagt dit werk ten minste?",
      en: "What level of Dutch does this work ask at least?",
    },
    schaal: {
      soort: "kwalificatie",
      niveaus: [
        { code: "onder-a1", naam: { nl: "Lager dan A1", en: "Below A1" } },
        { code: "a1", naam: { nl: "A1", en: "A1" } },
        { code: "a2", naam: { nl: "A2", en: "A2" } },
        { code: "b1", naam: { nl: "B1", en: "B1" } },
        { code: "b2", naam: { nl: "B2", en: "B2" } },
        { code: "c1", naam: { nl: "C1", en: "C1" } },
        { code: "c2", naam: { nl: "C2", en: "C2" } },
      ],
    },
    maatregelen: [
      "gewone-taal",
      "collega-vertaalt",
      "overleg-op-maat",
      { code: "beeldinstructie", bereik: 80 },
      "taakruil",
      { code: "taalcursus", bereik: 40 },
    ],
    bronnen: [{ bron: "ocmw-traject", plaats: "fase 2: talenkennis" }],
    eigenKeuze: {
      nl: "De bron noemt alleen talenkennis; de Europese taalniveaus zijn gekozen omdat taaltoetsen en cursussen die gebruiken. Een jaar les is één taalniveau. Plaatjes schelen er twee. Gewone woorden, een collega die vertaalt en hulp bij overleg schelen er elk één: er is meer taal op het werk.",
      en: "The source only names knowledge of languages; the European levels are chosen because language tests and courses use them. A year of lessons is one language level. Pictures save two. Plain words, a colleague who translates and help at meetings save one each: there is more language at work.",
    },
  },
  {
    code: "overige-diplomas-en-certificaten",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "kwalificatie",
    naam: { nl: "Andere diploma's en certificaten", en: "Other diplomas and certificates" },
    vraagWerknemer: {
      nl: "Welke andere diploma's, certificaten of talen heb je?",
      en: "What other diplomas, certificates or languages do you have?",
    },
    vraagWerk: {
      nl: "Welke andere diploma's, certificaten of talen zijn voor dit werk nodig?",
      en: "What other diplomas, certificates or languages are needed for this work?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot I en II: opleiding" },
      { bron: "ocmw-traject", plaats: "fase 2: diploma's en talenkennis" },
    ],
  },
];
