import type { Criterium } from "../../domain/criterium.js";
import { capaciteitenBegeleidingEnHouding } from "./capaciteiten-begeleiding-en-houding.js";
import { capaciteitenSociaal } from "./capaciteiten-sociaal.js";

/** What a person does on their own and among others: FML rubriek I and II, attitude and contact. */
export const capaciteitenPersoonlijk: readonly Criterium[] = [
  // FML rubriek I: persoonlijk functioneren
  {
    code: "aandacht-vasthouden",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Aandacht vasthouden", en: "Keeping attention" },
    vraagWerknemer: {
      nl: "Hoe lang achter elkaar houd je je aandacht bij één taak?",
      en: "How long at a stretch do you keep your attention on one task?",
    },
    vraagWerk: {
      nl: "Hoe lang achter elkaar vraagt het werk aandacht voor één taak, bijvoorbeeld door een band, een kassa of een rij?",
      en: "How long at a stretch does the work ask attention for one task, for example because of a belt, a till or a queue?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Houdt de aandacht minder dan 5 minuten bij één taak.",
          en: "Keeps attention on one task for less than 5 minutes.",
        },
        {
          nl: "Houdt de aandacht 5 tot 30 minuten bij één taak.",
          en: "Keeps attention on one task for 5 to 30 minutes.",
        },
        {
          nl: "Houdt de aandacht 30 minuten of langer bij één taak.",
          en: "Keeps attention on one task for 30 minutes or longer.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-herinnert",
      "pauzes-spreiden",
      "taak-opdelen",
      "taken-afwisselen",
      { code: "checklist-en-timer", bereik: 60 },
      { code: "prikkelarme-werkplek", bereik: 120 },
      "taakruil",
    ],
    verwijzingen: { fml: { item: "I.1", waarden: [2, 1, 0] } },
    bronnen: [
      { bron: "fml", plaats: "item I.1" },
      { bron: "leidraad-werkprofiel", plaats: "1 Eisen: concentratie" },
    ],
    eigenKeuze: {
      nl: "Een seintje haalt de aandacht terug maar houdt die niet vast: een halve trap. Een rustige plek telt voor één trap.",
      en: "A signal brings the attention back but does not hold it: half a level. A quiet place counts for one level.",
    },
  },
  {
    code: "aandacht-verdelen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Aandacht verdelen", en: "Dividing attention" },
    vraagWerknemer: {
      nl: "Op hoeveel dingen let je afwisselend als je werkt?",
      en: "How many things do you watch in turn while you work?",
    },
    vraagWerk: {
      nl: "Is het werk één taak tegelijk, of moet iemand op meer dingen tegelijk letten?",
      en: "Is the work one task at a time, or does a person have to watch several things at once?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Let op één ding tegelijk en mist de rest.", en: "Watches one thing at a time and misses the rest." },
        {
          nl: "Let afwisselend op een paar dingen, zoals bij reizen met bus of trein.",
          en: "Watches a few things in turn, as when travelling by bus or train.",
        },
        {
          nl: "Let afwisselend op veel dingen, zoals bij autorijden in druk verkeer.",
          en: "Watches many things in turn, as when driving a car in busy traffic.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-herinnert",
      "taak-opdelen",
      { code: "checklist-en-timer", bereik: 60 },
      "taakruil",
      "taakpakket-op-maat",
    ],
    verwijzingen: { fml: { item: "I.2", waarden: [2, 1, 0] } },
    bronnen: [
      { bron: "fml", plaats: "item I.2" },
      { bron: "leidraad-werkprofiel", plaats: "1 Eisen: aandacht verdelen" },
    ],
    eigenKeuze: {
      nl: "Een seintje wijst op één ding en niet op alles: een halve trap.",
      en: "A signal points at one thing and not at all of them: half a level.",
    },
  },
  {
    code: "herinneren",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Afspraken en taken onthouden", en: "Remembering agreements and tasks" },
    vraagWerknemer: { nl: "Hoe onthoud je afspraken en taken?", en: "How do you remember agreements and tasks?" },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk zelf onthouden, en mag dat met een briefje of lijst?",
      en: "What does a person have to remember in this work, and is a note or list allowed?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Vergeet belangrijke dagelijkse dingen, ook met een briefje of agenda.",
          en: "Forgets important daily things, even with a note or diary.",
        },
        {
          nl: "Onthoudt afspraken en taken door ze steeds op te schrijven.",
          en: "Remembers agreements and tasks by always writing them down.",
        },
        {
          nl: "Onthoudt afspraken en taken meestal op tijd, zonder bijzondere hulpmiddelen.",
          en: "Remembers agreements and tasks mostly in time, without special aids.",
        },
      ],
    },
    maatregelen: [
      "werkbegeleider-dagstart",
      "werkbegeleider-herinnert",
      { code: "checklist-en-timer", bereik: 80 },
      { code: "vaste-werkvolgorde", bereik: 120 },
      "taakruil",
    ],
    verwijzingen: { fml: { item: "I.3", waarden: [2, 1, 0] } },
    bronnen: [{ bron: "fml", plaats: "item I.3" }],
    eigenKeuze: {
      nl: "Een lijst telt voor minder dan een trap, want wie ook met een briefje vergeet, heeft er niets aan. Een vaste volgorde scheelt één trap: afspraken buiten de taak blijven.",
      en: "A list counts for less than a level, because who forgets even with a note gains nothing by it. A fixed order saves one level: agreements outside the task remain.",
    },
  },
  {
    code: "eigen-grenzen-aangeven",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Eigen grenzen aangeven", en: "Saying where own limits are" },
    vraagWerknemer: {
      nl: "Zeg je het als een taak te moeilijk of te zwaar voor je is?",
      en: "Do you say so when a task is too difficult or too heavy for you?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf zeggen dat een taak te moeilijk of te zwaar is?",
      en: "Does a person in this work have to say for themselves that a task is too difficult or too heavy?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Zegt het als een taak te moeilijk of te zwaar is.",
        en: "Says so when a task is too difficult or too heavy.",
      },
    },
    maatregelen: ["werkbegeleider-vraagt", { code: "taakpakket-op-maat", bereik: 120 }, "jobcoach-gedragscoaching"],
    verwijzingen: { fml: { item: "I.4", vlag: 1 } },
    bronnen: [{ bron: "fml", plaats: "item I.4, vlag 1" }],
    eigenKeuze: {
      nl: "Ook bij taken die passen is er weleens één te zwaar, daarom telt een takenpakket op maat hier voor de helft.",
      en: "Even among tasks that fit one is too heavy now and then, so tasks chosen to fit count for half here.",
    },
  },
  {
    code: "nieuwe-taken-proberen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Nieuwe taken proberen", en: "Trying new tasks" },
    vraagWerknemer: {
      nl: "Probeer je een taak ook als je eerst denkt dat je die niet kunt?",
      en: "Do you try a task even if you first think you cannot do it?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk ook taken proberen die eerst te moeilijk lijken?",
      en: "Does a person in this work have to try tasks that seem too difficult at first?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Probeert een taak ook als die eerst te moeilijk lijkt.",
        en: "Tries a task even if it seems too difficult at first.",
      },
    },
    maatregelen: [
      { code: "leidinggevende-feedback", bereik: 60 },
      "taak-opdelen",
      "taakpakket-op-maat",
      "jobcoach-gedragscoaching",
    ],
    verwijzingen: { fml: { item: "I.4", vlag: 2 } },
    bronnen: [{ bron: "fml", plaats: "item I.4, vlag 2" }],
    eigenKeuze: {
      nl: "Aanmoedigen in een wekelijks gesprek telt voor een kwart van de schaal: proberen gebeurt op het moment zelf.",
      en: "Encouragement in a weekly talk counts for a quarter of the scale: trying happens at the moment itself.",
    },
  },
  {
    code: "op-tijd-beginnen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Op tijd aan een taak beginnen", en: "Starting a task on time" },
    vraagWerknemer: { nl: "Begin je op tijd aan een taak?", en: "Do you start a task on time?" },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf op tijd aan een taak beginnen?",
      en: "Does a person in this work have to start a task on time without being told?",
    },
    schaal: { soort: "voorwaarde", zin: { nl: "Begint op tijd aan een taak.", en: "Starts a task on time." } },
    maatregelen: [
      "werkbegeleider-dagstart",
      "werkbegeleider-herinnert",
      "checklist-en-timer",
      { code: "vaste-werkvolgorde", bereik: 120 },
      "jobcoach-taaktraining",
    ],
    verwijzingen: { fml: { item: "I.5", vlag: 1 } },
    bronnen: [{ bron: "fml", plaats: "item I.5, vlag 1" }],
    eigenKeuze: {
      nl: "Een vaste volgorde zegt wat er nu komt, niet dat iemand ook begint: de helft.",
      en: "A fixed order says what comes now, not that a person also starts: half.",
    },
  },
  {
    code: "stappen-in-volgorde",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Stappen in de goede volgorde doen", en: "Doing steps in the right order" },
    vraagWerknemer: {
      nl: "Doe je de stappen van een taak in de goede volgorde?",
      en: "Do you do the steps of a task in the right order?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf de goede volgorde van de stappen kennen?",
      en: "Does a person in this work have to know the right order of the steps?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Doet de stappen van een taak in de goede volgorde.",
        en: "Does the steps of a task in the right order.",
      },
    },
    maatregelen: [
      "werkbegeleider-herinnert",
      { code: "werkbegeleider-voordoen", bereik: 120 },
      "taak-opdelen",
      "kleurcodes",
      "beeldinstructie",
      "jobcoach-taaktraining",
    ],
    verwijzingen: { fml: { item: "I.5", vlag: 2 } },
    bronnen: [{ bron: "fml", plaats: "item I.5, vlag 2" }],
    eigenKeuze: {
      nl: "De volgorde van één taak is precies wat voordoen leert, daarom telt het hier voor een hele trap.",
      en: "The order of one task is exactly what demonstration teaches, so it counts for a whole level here.",
    },
  },
  {
    code: "werk-nakijken",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Eigen werk nakijken", en: "Checking own work" },
    vraagWerknemer: {
      nl: "Kijk je tijdens een taak na of het goed gaat?",
      en: "Do you check during a task whether it is going well?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk het eigen werk nakijken?",
      en: "Does a person in this work have to check their own work?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Kijkt tijdens een taak na of het goed gaat.", en: "Checks during a task whether it is going well." },
    },
    maatregelen: [
      { code: "werkbegeleider-voordoen", bereik: 120 },
      "werkbegeleider-kijkt-na",
      "checklist-en-timer",
      { code: "mal-met-vaste-maat", bereik: 120 },
      "jobcoach-taaktraining",
    ],
    verwijzingen: { fml: { item: "I.5", vlag: 3 } },
    bronnen: [{ bron: "fml", plaats: "item I.5, vlag 3" }],
    eigenKeuze: {
      nl: "Een mal laat bij elk stuk zien of het klopt, en nakijken hoort bij wat iemand voordoet: elk een hele trap.",
      en: "A jig shows for each piece whether it is right, and checking is part of what a person demonstrates: a whole level each.",
    },
  },
  {
    code: "taak-afsluiten",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Een taak afsluiten", en: "Finishing a task" },
    vraagWerknemer: { nl: "Stop je met een taak als die klaar is?", en: "Do you stop with a task when it is done?" },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf zien dat een taak klaar is en dan stoppen?",
      en: "Does a person in this work have to see for themselves that a task is done and then stop?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Stopt met een taak als die klaar is.", en: "Stops with a task when it is done." },
    },
    maatregelen: ["werkbegeleider-herinnert", "checklist-en-timer", "jobcoach-taaktraining"],
    verwijzingen: { fml: { item: "I.5", vlag: 4 } },
    bronnen: [{ bron: "fml", plaats: "item I.5, vlag 4" }],
  },
  {
    code: "initiatief-nemen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Uit zichzelf beginnen", en: "Starting without being asked" },
    vraagWerknemer: {
      nl: "Begin je aan een taak zonder dat iemand het vraagt?",
      en: "Do you start a task without anyone asking?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf zien wat er te doen is en daaraan beginnen?",
      en: "Does a person in this work have to see what needs doing and start on it?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Begint aan een taak zonder dat iemand het vraagt.", en: "Starts a task without anyone asking." },
    },
    maatregelen: [
      "werkbegeleider-dagstart",
      "werkbegeleider-herinnert",
      "checklist-en-timer",
      "vaste-werkvolgorde",
      "jobcoach-gedragscoaching",
    ],
    verwijzingen: { fml: { item: "I.6", vlag: 1 } },
    bronnen: [
      { bron: "fml", plaats: "item I.6, vlag 1" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
  },
  {
    code: "eigen-doelen-stellen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Eigen doelen stellen", en: "Setting own goals" },
    vraagWerknemer: {
      nl: "Zeg je zelf wat er op een dag af moet zijn?",
      en: "Do you say for yourself what has to be done by the end of a day?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf bepalen wat er op een dag af moet zijn?",
      en: "Does a person in this work have to decide what has to be done by the end of a day?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Zegt aan het begin van de dag zelf wat er af moet zijn.",
        en: "Says at the start of the day what has to be done by the end of it.",
      },
    },
    maatregelen: ["werkbegeleider-dagstart", "vaste-werkvolgorde", "jobcoach-gedragscoaching"],
    verwijzingen: { fml: { item: "I.6", vlag: 2 } },
    bronnen: [
      { bron: "fml", plaats: "item I.6, vlag 2" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
  },
  {
    code: "oplossingen-noemen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Oplossingen noemen", en: "Naming solutions" },
    vraagWerknemer: {
      nl: "Noem je meer dan één oplossing als je een probleem hebt in je werk?",
      en: "Do you name more than one solution when you have a problem in your work?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf oplossingen bedenken voor een probleem?",
      en: "Does a person in this work have to think of solutions to a problem?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Noemt meer dan één oplossing voor een probleem in het werk.",
        en: "Names more than one solution to a problem in the work.",
      },
    },
    maatregelen: [
      { code: "vast-aanspreekpunt", bereik: 120 },
      { code: "vaste-werkvolgorde", bereik: 120 },
      "taakpakket-op-maat",
      "jobcoach-taaktraining",
    ],
    verwijzingen: { fml: { item: "I.6", vlag: 3 } },
    bronnen: [
      { bron: "fml", plaats: "item I.6, vlag 3" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
    eigenKeuze: {
      nl: "Een aanspreekpunt en een vaste werkwijze nemen gewone problemen weg, niet alle: de helft.",
      en: "A person to turn to and a fixed way of working take away ordinary problems, not all: half.",
    },
  },
  {
    code: "aanpak-kiezen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Zelf een aanpak kiezen", en: "Choosing how to do a task" },
    vraagWerknemer: { nl: "Kies je zelf hoe je een taak doet?", en: "Do you choose for yourself how you do a task?" },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf kiezen hoe een taak wordt gedaan?",
      en: "Does a person in this work have to choose how a task is done?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Kiest zelf hoe een taak wordt gedaan.", en: "Chooses without help how a task is done." },
    },
    maatregelen: [
      { code: "vast-aanspreekpunt", bereik: 120 },
      "taak-opdelen",
      "vaste-werkvolgorde",
      "beeldinstructie",
      "jobcoach-taaktraining",
    ],
    verwijzingen: { fml: { item: "I.6", vlag: 4 } },
    bronnen: [
      { bron: "fml", plaats: "item I.6, vlag 4" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
    eigenKeuze: {
      nl: "Een aanspreekpunt helpt kiezen, maar de werknemer moet het dan wel vragen: de helft.",
      en: "A person to turn to helps to choose, but the worker then has to ask: half.",
    },
  },
  {
    code: "fout-opmerken",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Merken dat een aanpak niet werkt", en: "Noticing that an approach fails" },
    vraagWerknemer: {
      nl: "Zeg je het als de manier waarop je werkt niet lukt?",
      en: "Do you say so when the way you work does not succeed?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf merken dat een aanpak niet werkt?",
      en: "Does a person in this work have to notice that an approach does not work?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Stopt of zegt het zodra een aanpak niet werkt.",
        en: "Stops or says so as soon as an approach does not work.",
      },
    },
    maatregelen: ["werkbegeleider-kijkt-na", { code: "checklist-en-timer", bereik: 60 }, "jobcoach-taaktraining"],
    verwijzingen: { fml: { item: "I.6", vlag: 5 } },
    bronnen: [
      { bron: "fml", plaats: "item I.6, vlag 5" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
    eigenKeuze: {
      nl: "Een lijst noemt de stappen maar ziet niet dat iets mislukt: een kwart van de schaal.",
      en: "A list names the steps but does not see that something fails: a quarter of the scale.",
    },
  },
  {
    code: "van-aanpak-wisselen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Van aanpak wisselen", en: "Switching approach" },
    vraagWerknemer: {
      nl: "Doe je een taak op een andere manier als de eerste manier niet lukt?",
      en: "Do you do a task in another way when the first way does not succeed?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk een taak op een andere manier doen als de eerste niet lukt?",
      en: "Does a person in this work have to do a task in another way when the first does not succeed?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Doet een taak op een andere manier als de eerste niet lukt.",
        en: "Does a task in another way when the first does not succeed.",
      },
    },
    maatregelen: [
      { code: "vast-aanspreekpunt", bereik: 120 },
      { code: "vaste-werkvolgorde", bereik: 120 },
      "taakpakket-op-maat",
      "jobcoach-gedragscoaching",
    ],
    verwijzingen: { fml: { item: "I.6", vlag: 6 } },
    bronnen: [
      { bron: "fml", plaats: "item I.6, vlag 6" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
    eigenKeuze: {
      nl: "Een aanspreekpunt en een vaste werkwijze maken wisselen minder vaak nodig, niet nooit: de helft.",
      en: "A person to turn to and a fixed way of working make switching needed less often, not never: half.",
    },
  },
  {
    code: "volhouden",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Doorgaan als het tegenzit", en: "Carrying on when things go wrong" },
    vraagWerknemer: {
      nl: "Ga je door met een taak als die tegenzit?",
      en: "Do you carry on with a task when it goes wrong?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk doorgaan met een taak als die tegenzit?",
      en: "Does a person in this work have to carry on with a task when it goes wrong?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: { nl: "Gaat door met een taak als die tegenzit.", en: "Carries on with a task when it goes wrong." },
    },
    maatregelen: [
      "werkbegeleider-herinnert",
      { code: "even-stoppen-mag", bereik: 60 },
      { code: "pauzes-spreiden", bereik: 60 },
      "taak-opdelen",
      "taakpakket-op-maat",
      "jobcoach-gedragscoaching",
    ],
    verwijzingen: { fml: { item: "I.6", vlag: 7 } },
    bronnen: [
      { bron: "fml", plaats: "item I.6, vlag 7" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
    eigenKeuze: {
      nl: "Even stoppen geeft lucht maar maakt de taak niet af: een kwart van de schaal.",
      en: "Stopping for a moment gives air but does not finish the task: a quarter of the scale.",
    },
  },
  {
    code: "hulp-vragen",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Op tijd hulp vragen", en: "Asking for help in time" },
    vraagWerknemer: {
      nl: "Vraag je op tijd hulp als een taak niet lukt?",
      en: "Do you ask for help in time when a task does not succeed?",
    },
    vraagWerk: {
      nl: "Moet iemand in dit werk zelf op tijd om hulp vragen?",
      en: "Does a person in this work have to ask for help in time?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Vraagt op tijd hulp als een taak niet lukt.",
        en: "Asks for help in time when a task does not succeed.",
      },
    },
    maatregelen: ["werkbegeleider-vraagt", "hulpkaart", "werkbegeleider-nabij", "jobcoach-sociale-vaardigheden"],
    verwijzingen: { fml: { item: "I.6", vlag: 8 } },
    bronnen: [
      { bron: "fml", plaats: "item I.6, vlag 8" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
  },
  {
    code: "handelingstempo",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "belastbaarheid",
    naam: { nl: "Werktempo", en: "Work pace" },
    vraagWerknemer: {
      nl: "Hoe snel werk je, vergeleken met collega's die dezelfde taak doen?",
      en: "How fast do you work, compared with colleagues who do the same task?",
    },
    vraagWerk: {
      nl: "Welk tempo vraagt het werk, en wie of wat bepaalt dat tempo?",
      en: "What pace does the work ask, and who or what sets that pace?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Werkt duidelijk langzamer dan collega's met dezelfde taak.",
          en: "Works clearly slower than colleagues with the same task.",
        },
        {
          nl: "Werkt even snel als de meeste collega's met dezelfde taak.",
          en: "Works as fast as most colleagues with the same task.",
        },
        {
          nl: "Werkt ook in drukke uren sneller dan de meeste collega's met dezelfde taak.",
          en: "Works faster than most colleagues with the same task, in busy hours too.",
        },
      ],
    },
    maatregelen: ["tempo-loslaten", { code: "mal-met-vaste-maat", bereik: 60 }, "taakruil", "taakpakket-op-maat"],
    verwijzingen: { fml: { item: "I.7", waarden: [1, 0] } },
    bronnen: [
      { bron: "fml", plaats: "item I.7" },
      { bron: "begeleid-werken", plaats: "assessment: tempo" },
      { bron: "leidraad-werkprofiel", plaats: "1 Eisen: opgelegd tempo" },
    ],
    eigenKeuze: {
      nl: "De hoogste trap staat niet in de FML; die is toegevoegd omdat werk met pieken meer dan het gewone tempo kan vragen. Een mal maakt de handeling korter, niet de persoon sneller: een halve trap.",
      en: "The highest level is not in the FML; it is added because work with peaks can ask more than the usual pace. A jig makes the operation shorter, not the person faster: half a level.",
    },
  },
  {
    code: "mate-van-zelfstandigheid",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Zelfstandig werken", en: "Working independently" },
    vraagWerknemer: { nl: "Hoe zelfstandig doe je je werk?", en: "How independently do you do your work?" },
    vraagWerk: {
      nl: "Hoe zelfstandig moet iemand dit werk doen, en wat ligt vooraf vast?",
      en: "How independently does a person have to do this work, and what is fixed beforehand?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Doet taken waarvan elke stap vooraf vastligt.",
          en: "Does tasks of which every step is fixed beforehand.",
        },
        { nl: "Doet taken zelf met een vaste, bekende werkwijze.", en: "Does tasks alone with a fixed, known method." },
        {
          nl: "Bepaalt zelf de werkwijze en verandert die als het werk dat vraagt.",
          en: "Decides the method alone and changes it when the work asks for it.",
        },
      ],
    },
    maatregelen: ["werkbegeleider-dagstart", "taak-opdelen", "vaste-werkvolgorde", "beeldinstructie", "jobcoach-taaktraining"],
    verwijzingen: { fml: { item: "I.9", waarden: [2, 1, 0] } },
    bronnen: [
      { bron: "fml", plaats: "item I.9" },
      { bron: "begeleid-werken", plaats: "assessment: zelfstandig werken" },
    ],
  },

  ...capaciteitenBegeleidingEnHouding,
  ...capaciteitenSociaal,
];
