import type { Criterium } from "../../domain/criterium.js";

/** Row 4: identity, atmosphere and personality, against the values and norms of the workplace. */
export const cultuur: readonly Criterium[] = [
  {
    code: "stil-werken-of-praten",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Stil werken of praten", en: "Working in silence or talking" },
    vraagWerknemer: {
      nl: "Werk je het liefst stil of praat je graag?",
      en: "Do you prefer silence at work or do you like to talk?",
    },
    vraagWerk: {
      nl: "Werken mensen hier in stilte of is er ruimte om te praten?",
      en: "Do people work here in silence or is there room to talk?",
    },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "stil", naam: { nl: "Stil werken", en: "Working in silence" } },
        { code: "praten-in-de-pauze", naam: { nl: "Praten in de pauze", en: "Talking during breaks" } },
        {
          code: "af-en-toe-praten",
          naam: { nl: "Af en toe praten onder het werk", en: "Talking now and then while working" },
        },
        {
          code: "veel-praten",
          naam: { nl: "De hele dag gesprekken om je heen", en: "Conversation around you all day" },
        },
      ],
    },
    maatregelen: ["sfeer-bespreken", "uitleg-aan-collegas", "andere-plek-of-team"],
    bronnen: [{ bron: "begeleid-werken", plaats: "omstandigheden van de job: stilte of gesprek" }],
    eigenKeuze: {
      nl: "De vier opties zijn zelf gekozen, omdat er tussen stil en praten meer voorkomt.",
      en: "The four options are our own choice, because there is more between silence and talking.",
    },
  },
  {
    code: "alleen-of-samen",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Alleen of samen werken", en: "Working alone or together" },
    vraagWerknemer: { nl: "Werk je het liefst alleen of samen?", en: "Do you prefer to work alone or together?" },
    vraagWerk: { nl: "Doen mensen dit werk alleen of samen?", en: "Do people do this work alone or together?" },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "alleen", naam: { nl: "Alleen in een ruimte", en: "Alone in a room" } },
        {
          code: "naast-elkaar",
          naam: { nl: "Naast anderen, elk een eigen taak", en: "Next to others, each with an own task" },
        },
        { code: "met-een-ander", naam: { nl: "Samen met één ander", en: "Together with one other person" } },
        { code: "in-een-groep", naam: { nl: "Samen in een groep", en: "Together in a group" } },
      ],
    },
    maatregelen: ["taakruil", "taakpakket-op-maat"],
    bronnen: [{ bron: "begeleid-werken", plaats: "assessment: samen of alleen" }],
    eigenKeuze: {
      nl: "De vier opties zijn zelf gekozen, omdat naast elkaar werken iets anders vraagt dan samen werken.",
      en: "The four options are our own choice, because working side by side asks other things than working together.",
    },
  },
  {
    code: "sfeer",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Sfeer onder collega's", en: "Atmosphere among colleagues" },
    vraagWerknemer: { nl: "In welke sfeer werk je graag?", en: "In what atmosphere do you like to work?" },
    vraagWerk: { nl: "Hoe is de sfeer onder collega's?", en: "What is the atmosphere among colleagues like?" },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "rustig", naam: { nl: "Rustig, weinig drukte", en: "Calm, little bustle" } },
        { code: "gezellig", naam: { nl: "Gezellig, veel contact", en: "Sociable, much contact" } },
        { code: "grappen-en-plagen", naam: { nl: "Veel grappen en plagen", en: "Much joking and teasing" } },
        {
          code: "zakelijk",
          naam: { nl: "Zakelijk, het gaat over het werk", en: "Businesslike, it is about the work" },
        },
        {
          code: "direct",
          naam: { nl: "Direct, mensen zeggen wat ze vinden", en: "Direct, people say what they think" },
        },
      ],
    },
    maatregelen: [
      "sfeer-bespreken",
      { code: "uitleg-aan-collegas", bereik: 60 },
      "andere-plek-of-team",
      "jobcoach-coacht-leidinggevende",
    ],
    bronnen: [
      { bron: "begeleid-werken", plaats: "omstandigheden van de job: sfeer onder collega's" },
      { bron: "leidraad-matching", plaats: "rij 4: identiteit, sfeer en persoonlijkheid" },
    ],
    eigenKeuze: {
      nl: "De vijf sferen zijn zelf gekozen, omdat de bron de sfeer noemt zonder lijst. Uitleg van een jobcoach verandert een sfeer maar voor een klein deel: een kwart van de schaal.",
      en: "The five atmospheres are our own choice, because the source names atmosphere without a list. Explanation by a job coach changes an atmosphere only for a small part: a quarter of the scale.",
    },
  },
  {
    code: "omgangsvormen",
    onderdeel: "cultuur",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Omgangsvormen", en: "Manners" },
    vraagWerknemer: {
      nl: "Hoe praat je op het werk met collega's, klanten en je leidinggevende?",
      en: "How do you talk at work with colleagues, customers and your manager?",
    },
    vraagWerk: {
      nl: "Welke manier van praten en groeten is hier normaal?",
      en: "What way of talking and greeting is normal here?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Groet niet en geeft geen antwoord als iemand iets zegt.",
          en: "Does not greet and does not answer when someone speaks.",
        },
        { nl: "Geeft antwoord als iemand iets zegt.", en: "Answers when someone speaks." },
        {
          nl: "Groet zelf en praat vriendelijk met collega's.",
          en: "Greets first and talks in a friendly way with colleagues.",
        },
        {
          nl: "Praat anders met een klant of leidinggevende dan met een collega.",
          en: "Talks differently with a customer or manager than with a colleague.",
        },
      ],
    },
    maatregelen: [
      { code: "omgangsregels-uitleggen", bereik: 80 },
      { code: "regels-op-papier", bereik: 80 },
      { code: "klantcontact-weghalen", bereik: 80 },
      { code: "uitleg-aan-collegas", bereik: 80 },
      { code: "jobcoach-sociale-vaardigheden", bereik: 80 },
    ],
    bronnen: [
      { bron: "leidraad-matching", plaats: "rij 4: waarden en normen op de werkplek" },
      { bron: "antwerpen-art60", plaats: "onderdelen werkhouding en communicatie" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: groeten en antwoorden kan iedereen op de werkplek zien. Elke maatregel brengt hier één trap: zonder klanten hoeft alleen de hoogste trap niet, en regels uitleggen of oefenen brengt iemand één trap verder.",
      en: "The steps are our own choice: anyone at the workplace can see greeting and answering. Each measure brings one level here: without customers only the highest level is not asked, and explaining rules or practice takes a person one level further.",
    },
  },
  {
    code: "sociale-normen",
    onderdeel: "cultuur",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Ongeschreven regels volgen", en: "Keeping to unwritten rules" },
    vraagWerknemer: {
      nl: "Hoe merk je op een nieuwe plek wat je wel en niet hoort te doen?",
      en: "How do you notice in a new place what you should and should not do?",
    },
    vraagWerk: {
      nl: "Welke ongeschreven regels gelden hier, en wie legt ze uit?",
      en: "Which unwritten rules apply here, and who explains them?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Doet ook na een paar keer uitleg iets anders dan de ongeschreven regel.",
          en: "Still acts against the unwritten rule after several explanations.",
        },
        {
          nl: "Volgt een ongeschreven regel na een paar keer uitleg.",
          en: "Keeps to an unwritten rule after several explanations.",
        },
        {
          nl: "Volgt een ongeschreven regel na één keer uitleg.",
          en: "Keeps to an unwritten rule after one explanation.",
        },
        {
          nl: "Kijkt hoe collega's iets doen en doet het daarna ook zo.",
          en: "Watches how colleagues do something and then does it that way too.",
        },
      ],
    },
    maatregelen: [
      { code: "omgangsregels-uitleggen", bereik: 80 },
      { code: "werkbegeleider-herinnert", bereik: 80 },
      { code: "regels-op-papier", bereik: 80 },
      { code: "uitleg-aan-collegas", bereik: 80 },
      { code: "jobcoach-sociale-vaardigheden", bereik: 80 },
    ],
    bronnen: [
      { bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode: ongeschreven sociale normen" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: sociale vaardigheden, bedrijfscultuur" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: hoe vaak uitleg nodig is, kan een werkbegeleider tellen. Elke maatregel brengt hier één trap: wie na een paar keer uitleg nog iets anders doet, heeft meer nodig.",
      en: "The steps are our own choice: a work guide can count how often an explanation is needed. Each measure brings one level here: who still acts otherwise after several explanations needs more.",
    },
  },
  {
    code: "duidelijke-omgangsregels",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Hardop uitleggen van regels", en: "Explaining rules out loud" },
    vraagWerknemer: {
      nl: "Heb je nodig dat iemand de ongeschreven regels van het werk hardop uitlegt?",
      en: "Do you need someone to explain the unwritten rules of the workplace out loud?",
    },
    vraagWerk: {
      nl: "Legt iemand hier de ongeschreven regels uit aan een nieuwe collega?",
      en: "Does someone here explain the unwritten rules to a new colleague?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Een collega legt de ongeschreven regels uit in de eerste weken.",
        en: "A colleague explains the unwritten rules in the first weeks.",
      },
    },
    maatregelen: [{ code: "omgangsregels-uitleggen", bereik: 240 }, "regels-op-papier"],
    bronnen: [{ bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode: ongeschreven sociale normen" }],
    eigenKeuze: {
      nl: "Uitleg door de werkbegeleider is precies wat hier wordt gevraagd, daarom telt die helemaal.",
      en: "Explanation by the work guide is exactly what is asked here, so it counts in full.",
    },
  },
  {
    code: "protocollen-volgen",
    onderdeel: "cultuur",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Protocollen volgen", en: "Following protocols" },
    vraagWerknemer: {
      nl: "Hoe lukt het je om een vast protocol helemaal te volgen?",
      en: "How well can you follow a fixed protocol completely?",
    },
    vraagWerk: {
      nl: "Welke protocollen moet iemand in dit werk volgen, en met hoeveel toezicht?",
      en: "Which protocols must someone follow in this work, and with how much supervision?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Slaat stappen van het protocol over, ook als iemand meekijkt.",
          en: "Skips steps of the protocol, even when someone watches.",
        },
        { nl: "Volgt elke stap als iemand meekijkt.", en: "Follows every step when someone watches." },
        { nl: "Volgt elke stap met een lijst erbij.", en: "Follows every step with a list at hand." },
        { nl: "Volgt elke stap zonder lijst.", en: "Follows every step without a list." },
        {
          nl: "Volgt elke stap zonder lijst en meldt wanneer het protocol niet past.",
          en: "Follows every step without a list and reports when the protocol does not fit.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-herinnert",
      { code: "werkbegeleider-voordoen", bereik: 60 },
      { code: "werkbegeleider-kijkt-na", bereik: 120 },
      { code: "checklist-en-timer", bereik: 60 },
      { code: "beeldinstructie", bereik: 60 },
      "jobcoach-bij-voorlichting",
      "jobcoach-taaktraining",
    ],
    bronnen: [{ bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode: protocollen" }],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: met toezicht, met lijst of zonder lijst is op de werkplek te zien. Een lijst, plaatjes en voordoen schelen elk één trap. Een paar keer per dag nakijken is niet bij elke stap meekijken: twee trappen.",
      en: "The steps are our own choice: with supervision, with a list or without can be seen at the workplace. A list, pictures and demonstration save one level each. Checking a few times a day is not watching every step: two levels.",
    },
  },
  {
    code: "kwaliteitscriteria",
    onderdeel: "cultuur",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Kwaliteitseisen halen", en: "Meeting quality criteria" },
    vraagWerknemer: {
      nl: "Hoe controleer je of je werk goed genoeg is?",
      en: "How do you check whether your work is good enough?",
    },
    vraagWerk: {
      nl: "Wanneer is het werk goed genoeg, en wie controleert dat?",
      en: "When is the work good enough, and who checks it?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Levert werk in waarvan een collega het meeste moet overdoen.",
          en: "Hands in work of which a colleague has to redo most.",
        },
        {
          nl: "Levert werk in waarvan een collega een deel moet herstellen.",
          en: "Hands in work of which a colleague has to repair a part.",
        },
        {
          nl: "Herstelt eigen fouten nadat een collega ze aanwijst.",
          en: "Repairs own mistakes after a colleague points them out.",
        },
        {
          nl: "Vindt en herstelt eigen fouten voordat het werk wordt ingeleverd.",
          en: "Finds and repairs own mistakes before handing in the work.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-voordoen",
      "collega-doet-voor",
      { code: "werkbegeleider-kijkt-na", bereik: 160 },
      { code: "checklist-en-timer", bereik: 80 },
      "mal-met-vaste-maat",
      { code: "beeldinstructie", bereik: 80 },
      { code: "jobcoach-taaktraining", bereik: 80 },
    ],
    bronnen: [
      { bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode: kwaliteitscriteria" },
      { bron: "antwerpen-art60", plaats: "onderdeel kwaliteit van het werk" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: wie de fouten vindt en herstelt, is bij elke taak te zien. Hulpmiddelen en oefenen brengen één trap. Met nakijken door een collega hoeft iemand de eigen fouten niet te vinden: twee trappen.",
      en: "The steps are our own choice: who finds and repairs mistakes can be seen in any task. Aids and practice bring one level. When a colleague checks, a person does not have to find own mistakes: two levels.",
    },
  },
  {
    code: "hygieneregels-volgen",
    onderdeel: "cultuur",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Hygiëneregels volgen", en: "Following hygiene rules" },
    vraagWerknemer: {
      nl: "Denk je zelf aan regels voor schoon werken, zoals handen wassen?",
      en: "Do you think of rules for clean working yourself, such as washing hands?",
    },
    vraagWerk: {
      nl: "Welke regels voor schoon werken gelden hier, en wie let erop?",
      en: "Which rules for clean working apply here, and who watches over them?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Slaat hygiëneregels over, ook na een herinnering.", en: "Skips hygiene rules, even after a reminder." },
        {
          nl: "Volgt hygiëneregels na een herinnering bij elke taak.",
          en: "Follows hygiene rules after a reminder at each task.",
        },
        {
          nl: "Volgt hygiëneregels na één herinnering aan het begin van de dag.",
          en: "Follows hygiene rules after one reminder at the start of the day.",
        },
        { nl: "Volgt hygiëneregels zonder herinnering.", en: "Follows hygiene rules without a reminder." },
      ],
    },
    maatregelen: [
      { code: "werkbegeleider-dagstart", bereik: 80 },
      { code: "werkbegeleider-herinnert", bereik: 80 },
      "werkbegeleider-voordoen",
      { code: "beeldinstructie", bereik: 80 },
      "taakruil",
      { code: "jobcoach-taaktraining", bereik: 80 },
    ],
    bronnen: [
      { bron: "goede-praktijken", plaats: "punt 3: hygiënisch en veilig werken" },
      { bron: "werkbegeleiding", plaats: "aandachtspunten bij de inwerkperiode: protocollen" },
    ],
    eigenKeuze: {
      nl: "De bron vraagt om een schone werkplek; het eigen gedrag daarbij is afgeleid en in herinneringen geteld. Een herinnering, plaatjes en oefenen schelen elk één trap: een paar keer per dag is niet bij elke taak.",
      en: "The source asks for a clean workplace; the person's part in it is inferred and counted in reminders. A reminder, pictures and practice save one level each: a few times a day is not at each task.",
    },
  },
  {
    code: "veiligheidsregels-volgen",
    onderdeel: "cultuur",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Veiligheidsregels volgen", en: "Following safety rules" },
    vraagWerknemer: {
      nl: "Wat heb je nodig om je aan veiligheidsregels te houden?",
      en: "What do you need to keep to safety rules?",
    },
    vraagWerk: {
      nl: "Moet iemand zich hier aan veiligheidsregels houden zonder dat iemand meekijkt?",
      en: "Does a person here have to keep to safety rules without anyone watching?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Slaat veiligheidsregels over, ook na een herinnering.",
          en: "Skips safety rules, even after a reminder.",
        },
        {
          nl: "Volgt veiligheidsregels zolang iemand meekijkt.",
          en: "Follows safety rules as long as someone watches.",
        },
        { nl: "Volgt veiligheidsregels als niemand meekijkt.", en: "Follows safety rules when nobody watches." },
        {
          nl: "Volgt veiligheidsregels en meldt zelf een gevaarlijke situatie.",
          en: "Follows safety rules and reports a dangerous situation.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-voordoen",
      { code: "werkbegeleider-nabij", bereik: 160 },
      { code: "jobcoach-bij-voorlichting", bereik: 80 },
      "taakruil",
      { code: "jobcoach-taaktraining", bereik: 80 },
    ],
    bronnen: [
      { bron: "goede-praktijken", plaats: "punt 3: hygiënisch en veilig werken" },
      { bron: "begeleid-werken", plaats: "training: taken op een veilige manier uitvoeren" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: het verschil zit in of iemand moet meekijken. Oefenen en voorlichting brengen elk één trap. Met iemand ernaast die meekijkt zijn het er twee: wie ook dan regels overslaat, kan dit werk niet veilig doen.",
      en: "The steps are our own choice: the difference lies in whether someone has to watch. Practice and information bring one level each. With someone beside who watches it is two: who skips rules even then cannot do this work safely.",
    },
  },
  {
    code: "kledingregels-volgen",
    onderdeel: "cultuur",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Kledingregels volgen", en: "Following dress rules" },
    vraagWerknemer: {
      nl: "Wil en kun je de kleding dragen die bij dit werk hoort?",
      en: "Are you willing and able to wear the clothes that go with this work?",
    },
    vraagWerk: {
      nl: "Gelden hier vaste regels voor kleding en verzorging?",
      en: "Are there fixed rules for dress and grooming here?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Begint elke werkdag met schone kleding die bij het werk hoort.",
        en: "Starts every working day in clean clothes that go with the work.",
      },
    },
    maatregelen: [
      "omgangsregels-uitleggen",
      { code: "netwerk-steunt", bereik: 60 },
      { code: "werkbegeleider-herinnert", bereik: 60 },
      "werkkleding-geven",
      "jobcoach-gedragscoaching",
    ],
    bronnen: [{ bron: "leidraad-matching", plaats: "rij 4: waarden en normen op de werkplek" }],
    eigenKeuze: {
      nl: "De bron noemt normen zonder lijst; kleding is erbij gekozen, omdat elke collega ernaar kan kijken. Een herinnering op het werk komt voor die dag te laat, en wassen is maar een deel: elk een kwart van de schaal.",
      en: "The source names norms without a list; dress was chosen, because any colleague can see it. A reminder at work comes too late for that day, and washing is only a part: a quarter of the scale each.",
    },
  },
  {
    code: "openheid-over-beperking",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Wie wat mag weten", en: "Who may know what" },
    vraagWerknemer: {
      nl: "Wie op het werk mag weten wat jij nodig hebt en waarom?",
      en: "Who at work may know what you need and why?",
    },
    vraagWerk: {
      nl: "Wie op het werk krijgt te horen dat een collega begeleiding heeft?",
      en: "Who at work is told that a colleague has guidance?",
    },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "niemand", naam: { nl: "Niemand op het werk", en: "Nobody at work" } },
        { code: "alleen-leidinggevende", naam: { nl: "Alleen de leidinggevende", en: "Only the manager" } },
        {
          code: "leidinggevende-en-begeleider",
          naam: { nl: "De leidinggevende en de werkbegeleider", en: "The manager and the work guide" },
        },
        { code: "naaste-collegas", naam: { nl: "De naaste collega's", en: "The closest colleagues" } },
        { code: "iedereen", naam: { nl: "Iedereen op het werk", en: "Everyone at work" } },
      ],
    },
    maatregelen: ["openheid-afspreken"],
    bronnen: [
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: introduceren in bedrijf en team; B.2" },
      { bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider: intermediair" },
    ],
    eigenKeuze: {
      nl: "Het punt is afgeleid uit het voorstellen aan het team; gevraagd wordt wie iets weet, niet wat er is.",
      en: "The point is inferred from the introduction to the team; it asks who knows, not what is the matter.",
    },
  },
  {
    code: "begrip-in-het-team",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Begrip in het team", en: "Understanding in the team" },
    vraagWerknemer: {
      nl: "Wat moeten collega's doen als jij meer tijd of hulp nodig hebt?",
      en: "What should colleagues do when you need more time or help?",
    },
    vraagWerk: {
      nl: "Hoe reageren collega's als iemand meer tijd of hulp nodig heeft?",
      en: "How do colleagues react when someone needs more time or help?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Collega's klagen of lachen als iemand meer tijd nodig heeft.",
          en: "Colleagues complain or laugh when someone needs more time.",
        },
        {
          nl: "Collega's laten iemand met rust die meer tijd nodig heeft.",
          en: "Colleagues leave someone alone who needs more time.",
        },
        {
          nl: "Collega's wachten of helpen als iemand meer tijd nodig heeft.",
          en: "Colleagues wait or help when someone needs more time.",
        },
        {
          nl: "Collega's passen de taken aan voor wie meer tijd nodig heeft.",
          en: "Colleagues adapt the tasks for someone who needs more time.",
        },
      ],
    },
    maatregelen: [
      { code: "sfeer-bespreken", bereik: 80 },
      { code: "eigen-uitleg", bereik: 80 },
      { code: "uitleg-aan-collegas", bereik: 80 },
      { code: "jobcoach-coacht-leidinggevende", bereik: 80 },
    ],
    bronnen: [
      { bron: "akc-casus", plaats: "begeleidingsniveau 2: begripvolle omgeving" },
      { bron: "leidraad-toetsing", plaats: "hoofdvraag over steun van leidinggevende en collega's" },
      { bron: "zandvoort-jobcoaching", plaats: "art. 2: de jobcoach kweekt begrip bij collega's" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: begrip is gemaakt tot wat collega's doen, zodat het te zien is. Elk gesprek brengt hoogstens één trap: collega's die klagen, passen niet ineens de taken aan.",
      en: "The steps are our own choice: understanding is put as what colleagues do, so that it can be seen. Each talk brings one level at most: colleagues who complain do not suddenly adapt the tasks.",
    },
  },
  {
    code: "collegas-weten-wat-helpt",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Aan collega's vertellen wat helpt", en: "Telling colleagues what helps" },
    vraagWerknemer: {
      nl: "Heb je nodig dat collega's weten wat ze doen als jij vastloopt?",
      en: "Do you need colleagues to know what to do when you get stuck?",
    },
    vraagWerk: {
      nl: "Doen collega's wat is afgesproken als iemand vastloopt in het werk?",
      en: "Do colleagues do what was agreed when someone gets stuck in the work?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Collega's doen wat is afgesproken als de werknemer vastloopt.",
        en: "Colleagues do what was agreed when the worker gets stuck.",
      },
    },
    maatregelen: [{ code: "collega-maatje", bereik: 60 }, "eigen-uitleg", { code: "uitleg-aan-collegas", bereik: 240 }],
    bronnen: [
      { bron: "uwv-protocol-2014", plaats: "A.6 introduceren in het team; toelichting" },
      { bron: "zandvoort-jobcoaching", plaats: "art. 2: de jobcoach kweekt begrip bij collega's" },
    ],
    eigenKeuze: {
      nl: "De bronnen noemen begrip bij collega's; wat zij weten is te zien aan wat zij doen. Een maatje is één collega en niet het team: een kwart van de schaal. De jobcoach spreekt precies dit met het team af, daarom telt dat helemaal.",
      en: "The sources name understanding among colleagues; what they know shows in what they do. A buddy is one colleague and not the team: a quarter of the scale. The job coach agrees exactly this with the team, so that counts in full.",
    },
  },
  {
    code: "erbij-horen",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Erbij horen", en: "Being part of the team" },
    vraagWerknemer: {
      nl: "Bij wat voor momenten met collega's wil je meedoen?",
      en: "In which moments with colleagues do you want to take part?",
    },
    vraagWerk: {
      nl: "Bij welke momenten met collega's wordt een nieuwe collega gevraagd?",
      en: "To which moments with colleagues is a new colleague invited?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Collega's vragen een nieuwe collega nergens bij.",
          en: "Colleagues do not invite a new colleague to anything.",
        },
        {
          nl: "Collega's vragen een nieuwe collega mee in de pauze.",
          en: "Colleagues invite a new colleague along for the break.",
        },
        {
          nl: "Collega's vragen een nieuwe collega mee in de pauze en bij werkoverleg.",
          "nl-BE": "Collega's vragen een nieuwe collega mee in de pauze en naar de teamvergadering.",
          en: "Colleagues invite a new colleague to the break and to work meetings.",
        },
        {
          nl: "Collega's vragen een nieuwe collega mee in de pauze, bij werkoverleg en bij uitjes.",
          "nl-BE": "Collega's vragen een nieuwe collega mee in de pauze, naar de teamvergadering en op uitstappen.",
          en: "Colleagues invite a new colleague to the break, to work meetings and to outings.",
        },
      ],
    },
    maatregelen: [{ code: "collega-maatje", bereik: 80 }, "erbij-vragen", { code: "uitleg-aan-collegas", bereik: 80 }],
    bronnen: [
      { bron: "begeleid-werken", plaats: "training: sociale integratie" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: introduceren in het team" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: of iemand wordt meegevraagd, kan iedereen zien. Een maatje gaat mee in de pauze: één trap. Uitleg aan collega's brengt er ook één.",
      en: "The steps are our own choice: anyone can see whether someone is invited. A buddy comes along in the break: one level. Explanation to colleagues brings one as well.",
    },
  },
  {
    code: "waarden-in-het-werk",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Waarden in het werk", en: "Values at work" },
    vraagWerknemer: {
      nl: "Wat vind je belangrijk in hoe er wordt gewerkt?",
      en: "What matters to you in how people work?",
    },
    vraagWerk: { nl: "Wat telt op deze werkplek het meest?", en: "What counts most at this workplace?" },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "voor-elkaar-zorgen", naam: { nl: "Voor elkaar zorgen", en: "Taking care of each other" } },
        { code: "netjes-werken", naam: { nl: "Netjes werken", en: "Working neatly" } },
        { code: "hoge-productie", naam: { nl: "Veel werk afkrijgen", en: "Getting much work done" } },
        { code: "vaste-regels", naam: { nl: "Vaste regels", en: "Fixed rules" } },
        { code: "eigen-keuzes", naam: { nl: "Zelf keuzes maken", en: "Making own choices" } },
        {
          code: "iets-goeds-doen",
          naam: { nl: "Iets doen waar anderen wat aan hebben", en: "Doing something useful for others" },
        },
        { code: "winnen", naam: { nl: "Beter zijn dan anderen", en: "Doing better than others" } },
      ],
    },
    maatregelen: [
      { code: "sfeer-bespreken", bereik: 60 },
      "andere-plek-of-team",
      { code: "jobcoach-coacht-leidinggevende", bereik: 60 },
    ],
    bronnen: [
      { bron: "leidraad-matching", plaats: "rij 4: waarden en normen op de werkplek" },
      { bron: "leidraad-onderbouwing", plaats: "aanbeveling: persoonlijke waarden en normen" },
    ],
    eigenKeuze: {
      nl: "De zeven waarden zijn zelf gekozen, omdat de bron geen lijst geeft; geloof en afkomst blijven erbuiten. Een gesprek verandert niet wat op een werkplek telt: een kwart van de schaal.",
      en: "The seven values are our own choice, because the source gives no list; religion and origin stay out. A talk does not change what counts at a workplace: a quarter of the scale.",
    },
  },
  {
    code: "persoonlijkheid",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Wat voor collega iemand is", en: "What kind of colleague someone is" },
    vraagWerknemer: { nl: "Hoe zou een collega jou beschrijven?", en: "How would a colleague describe you?" },
    vraagWerk: {
      nl: "Wat voor mensen voelen zich thuis in dit team?",
      en: "What kind of people feel at home in this team?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    bronnen: [{ bron: "leidraad-matching", plaats: "rij 4: identiteit, sfeer en persoonlijkheid" }],
  },
  {
    code: "overig-cultuur",
    onderdeel: "cultuur",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Andere zaken over de cultuur", en: "Other matters of culture" },
    vraagWerknemer: {
      nl: "Wat is er verder nodig om je thuis te voelen op je werk?",
      en: "What else do you need to feel at home at work?",
    },
    vraagWerk: {
      nl: "Wat moet iemand verder weten over hoe het er hier aan toe gaat?",
      en: "What else should someone know about how things are done here?",
    },
    schaal: { soort: "tekst" },
    maatregelen: [],
    bronnen: [{ bron: "leidraad-matching", plaats: "rij 4: waarden en normen op de werkplek" }],
  },
];
